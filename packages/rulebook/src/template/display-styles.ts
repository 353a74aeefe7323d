import { type TemplateStyle, tableTabs, textTabs } from './style.ts';

const paragraph = { type: 'paragraph', quick: true, basedOn: 'Normal' } as const;
const figureTitle = {
  keepLines: true,
  tabs: textTabs,
  spacing: { before: 240, after: 120 },
  jc: 'center',
} as const;
const tableTitle = {
  keepNext: true,
  keepLines: true,
  tabs: textTabs,
  spacing: { before: 360, after: 120 },
  jc: 'center',
} as const;

/** Figures, tables and equations, each with title and legend. Ids are those of the skeleton of 2022. */
export const displayStyles: readonly TemplateStyle[] = [
  {
    ...paragraph,
    id: 'Figure',
    name: 'Figure',
    next: 'Normal',
    pPr: {
      keepNext: true,
      keepLines: true,
      tabs: textTabs,
      spacing: { before: 240, after: 120 },
      jc: 'center',
    },
  },
  {
    ...paragraph,
    id: 'FigureNotitle0',
    name: 'Figure_No & title',
    next: 'Normal',
    pPr: figureTitle,
    rPr: { b: true },
  },
  {
    ...paragraph,
    id: 'FigureNoTitle',
    name: 'Figure_NoTitle',
    next: 'Normalaftertitle',
    pPr: figureTitle,
    rPr: { b: true },
  },
  {
    ...paragraph,
    id: 'Figurelegend',
    name: 'Figure_legend',
    pPr: { keepNext: true, keepLines: true, spacing: { before: 20, after: 20 } },
    rPr: { sz: 18 },
  },
  {
    ...paragraph,
    id: 'TableNotitle0',
    name: 'Table_No & title',
    next: 'Normal',
    pPr: tableTitle,
    rPr: { b: true },
  },
  {
    ...paragraph,
    id: 'TableNoTitle',
    name: 'Table_NoTitle',
    next: 'Tablehead',
    pPr: tableTitle,
    rPr: { b: true },
  },
  {
    ...paragraph,
    id: 'Tablehead',
    name: 'Table_head',
    next: 'Normal',
    pPr: { keepNext: true, tabs: tableTabs, spacing: { before: 80, after: 80 }, jc: 'center' },
    rPr: { b: true, sz: 22 },
  },
  {
    ...paragraph,
    id: 'Tabletext',
    name: 'Table_text',
    pPr: { tabs: tableTabs, spacing: { before: 40, after: 40 } },
    rPr: { sz: 22 },
  },
  {
    ...paragraph,
    id: 'Tablelegend',
    name: 'Table_legend',
    pPr: { tabs: tableTabs, spacing: { after: 40 } },
    rPr: { sz: 22 },
  },
  {
    ...paragraph,
    id: 'Normalbeforetable',
    name: 'Normal before table',
    pPr: { keepNext: true, spacing: { after: 120 } },
  },
  {
    ...paragraph,
    id: 'Equation',
    name: 'Equation',
    pPr: {
      tabs: [
        { val: 'center', pos: 4820 },
        { val: 'right', pos: 9639 },
      ],
    },
  },
  {
    ...paragraph,
    id: 'Equationlegend',
    name: 'Equation_legend',
    pPr: {
      tabs: [{ val: 'right', pos: 1814 }],
      spacing: { before: 80 },
      ind: { left: 1985, hanging: 1985 },
    },
  },
  {
    type: 'table',
    id: 'TableNormal',
    name: 'Normal Table',
    builtIn: true,
    default: true,
    hidden: true,
    priority: 99,
    tblPr: { cellMargin: { top: 0, left: 108, bottom: 0, right: 108 } },
  },
  {
    type: 'table',
    id: 'TableGrid',
    name: 'Table Grid',
    basedOn: 'TableNormal',
    builtIn: true,
    priority: 39,
    tblPr: { borders: 4, cellMargin: { top: 0, left: 108, bottom: 0, right: 108 } },
  },
];
