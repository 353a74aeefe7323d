import { type TemplateStyle, textTabs } from './style.ts';

const paragraph = { type: 'paragraph', basedOn: 'Normal' } as const;

/** What the cover of a TD uses. */
export const coverStyles: readonly TemplateStyle[] = [
  {
    ...paragraph,
    id: 'Docnumber',
    name: 'Docnumber',
    quick: true,
    link: 'DocnumberChar',
    pPr: { tabs: textTabs, jc: 'right' },
    rPr: { b: true, sz: 32 },
  },
  {
    type: 'character',
    id: 'DocnumberChar',
    name: 'Docnumber Char',
    link: 'Docnumber',
    rPr: { b: true, sz: 32 },
  },
  {
    ...paragraph,
    id: 'TSBHeaderRight14',
    name: 'TSBHeaderRight14',
    pPr: { jc: 'right' },
    rPr: { b: true, sz: 28 },
  },
  { ...paragraph, id: 'TSBHeaderQuestion', name: 'TSBHeaderQuestion' },
  { ...paragraph, id: 'TSBHeaderSource', name: 'TSBHeaderSource' },
  { ...paragraph, id: 'TSBHeaderTitle', name: 'TSBHeaderTitle' },
  { ...paragraph, id: 'TSBHeaderSummary', name: 'TSBHeaderSummary' },
  { ...paragraph, id: 'VenueDate', name: 'VenueDate', pPr: { jc: 'right' } },
];
