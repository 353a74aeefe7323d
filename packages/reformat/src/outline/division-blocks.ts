import { type Block, type Division, flatBlocks, type Paragraph, plainText } from '@fg2rec/document';

/** All blocks of a division and its children, headings included, in document order. */
export function allBlocks(division: Division): Block[] {
  return [
    ...(division.heading === undefined ? [] : [division.heading]),
    ...division.blocks,
    ...division.children.flatMap(allBlocks),
  ];
}

/** The division's own paragraphs that say something, tables not gone into. */
export function ownParagraphs(division: Division): Paragraph[] {
  return flatBlocks(division.blocks).filter(
    (block): block is Paragraph => block.type === 'paragraph' && plainText(block).trim() !== '',
  );
}

/** Whether the division says or shows anything beside its heading. */
export function hasContent(division: Division): boolean {
  return (
    division.children.length > 0 ||
    flatBlocks(division.blocks).some((block) => block.type !== 'paragraph' || showsSomething(block))
  );
}

function showsSomething(paragraph: Paragraph): boolean {
  return (
    plainText(paragraph).trim() !== '' ||
    paragraph.children.some(({ type }) => !['bookmark', 'commentMark', 'break', 'tab', 'text'].includes(type))
  );
}

export function everyDivision(divisions: readonly Division[]): Division[] {
  return divisions.flatMap((division) => [division, ...everyDivision(division.children)]);
}

/** How a reader would name the place: `7.2`, `Annex A`, `Summary`. */
export function divisionName(division: Division): string {
  if (division.kind === 'annex' || division.kind === 'appendix') {
    const word = division.kind === 'annex' ? 'Annex' : 'Appendix';
    return `${word} ${division.number}`.trim();
  }
  return division.number === '' ? division.title : division.number;
}
