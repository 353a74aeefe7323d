import { codeTabs, type TemplateStyle, textTabs } from './style.ts';

type Style = TemplateStyle;
const paragraph = { type: 'paragraph', quick: true } as const;
const heading = { ...paragraph, builtIn: true, next: 'Normal', priority: 9 } as const;

/** Normal and the styles of clauses, title block, annexes, lists, notes and references. */
export const textStyles: readonly TemplateStyle[] = [
  {
    ...paragraph,
    id: 'Normal',
    name: 'Normal',
    builtIn: true,
    default: true,
    pPr: { spacing: { before: 120 } },
    rPr: { sz: 24 },
  },
  {
    ...heading,
    id: 'Heading1',
    name: 'heading 1',
    basedOn: 'Normal',
    pPr: {
      keepNext: true,
      keepLines: true,
      spacing: { before: 360 },
      ind: { left: 794, hanging: 794 },
      outlineLvl: 0,
    },
    rPr: { b: true },
  },
  subheading(2, 1, { spacing: { before: 240 } }),
  subheading(3, 1, { spacing: { before: 160 } }),
  subheading(4, 3, { tabs: [{ val: 'left', pos: 1021 }], ind: { left: 1021, hanging: 1021 } }),
  subheading(5, 4, {}),
  subheading(6, 4, { tabs: [{ val: 'clear', pos: 1021 }], ind: { left: 1588, hanging: 1588 } }),
  subheading(7, 6, {}),
  subheading(8, 6, {}),
  subheading(9, 6, {}),
  titled('Headingb', 'Heading_b', { keepNext: true, tabs: textTabs, spacing: { before: 160 } }, { b: true }),
  titled('Headingi', 'Heading_i', { keepNext: true, tabs: textTabs, spacing: { before: 160 } }, { i: true }),
  {
    ...paragraph,
    id: 'Headingib',
    name: 'Heading_ib',
    basedOn: 'Headingi',
    next: 'Normal',
    rPr: { b: true },
  },
  titled(
    'RecNo',
    'Rec_No',
    { keepNext: true, keepLines: true, tabs: textTabs, spacing: { before: 0 } },
    { b: true, sz: 28 },
  ),
  titled(
    'Rectitle',
    'Rec_title',
    { keepNext: true, keepLines: true, tabs: textTabs, spacing: { before: 360 }, jc: 'center' },
    { b: true, sz: 28 },
  ),
  titled(
    'AnnexNotitle',
    'Annex_No & title',
    { keepNext: true, keepLines: true, tabs: textTabs, spacing: { before: 480 }, jc: 'center' },
    { b: true, sz: 28 },
  ),
  {
    ...paragraph,
    id: 'AppendixNotitle',
    name: 'Appendix_No & title',
    basedOn: 'AnnexNotitle',
    next: 'Normal',
  },
  titled('Normalaftertitle', 'Normal_after_title', { spacing: { before: 360 } }),
  { ...paragraph, id: 'NormalITU', name: 'Normal_ITU', basedOn: 'Normal' },
  titled(
    'Call',
    'Call',
    { keepNext: true, keepLines: true, spacing: { before: 160 }, ind: { left: 794 } },
    { i: true },
  ),
  {
    ...paragraph,
    id: 'enumlev1',
    name: 'enumlev1',
    basedOn: 'Normal',
    pPr: { spacing: { before: 80 }, ind: { left: 794, hanging: 794 } },
  },
  {
    ...paragraph,
    id: 'enumlev2',
    name: 'enumlev2',
    basedOn: 'enumlev1',
    pPr: { ind: { left: 1191, hanging: 397 } },
  },
  {
    ...paragraph,
    id: 'enumlev3',
    name: 'enumlev3',
    basedOn: 'enumlev2',
    pPr: { ind: { left: 1588, hanging: 397 } },
  },
  {
    ...paragraph,
    id: 'Note',
    name: 'Note',
    basedOn: 'Normal',
    pPr: { tabs: textTabs, spacing: { before: 80 } },
    // 11 pt in the template of 2025 and in print; the skeleton of 2022 leaves 12 pt.
    rPr: { sz: 22 },
  },
  {
    ...paragraph,
    id: 'Reftext',
    name: 'Ref_text',
    basedOn: 'Normal',
    pPr: { ind: { left: 2268, hanging: 2268 } },
  },
  { type: 'character', id: 'ReftextArial9pt', name: 'Ref_text Arial 9 pt', rPr: { font: 'Arial', sz: 18 } },
  {
    ...paragraph,
    id: 'Formal',
    name: 'Formal',
    basedOn: 'Normal',
    pPr: { tabs: codeTabs, spacing: { before: 0 } },
    rPr: { font: 'Courier New', noProof: true, sz: 20 },
  },
  {
    ...paragraph,
    id: 'ASN1',
    name: 'ASN.1',
    basedOn: 'Normal',
    pPr: { tabs: codeTabs, spacing: { before: 0 } },
    rPr: { font: 'Courier New', b: true, noProof: true, sz: 20 },
  },
];

function subheading(level: number, parent: number, pPr: Style['pPr']): Style {
  return {
    ...heading,
    id: `Heading${level}`,
    name: `heading ${level}`,
    basedOn: `Heading${parent}`,
    pPr: { ...pPr, outlineLvl: level - 1 },
  };
}

function titled(id: string, name: string, pPr: Style['pPr'], rPr: Style['rPr'] = {}): Style {
  return { ...paragraph, id, name, basedOn: 'Normal', next: 'Normal', pPr, rPr };
}
