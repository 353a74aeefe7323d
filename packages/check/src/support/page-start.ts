import type { Division, Facts, Paragraph } from '@fg2rec/document';
import { flatBlocks, flatInlines } from '@fg2rec/document';
import { allDivisions, isBlank } from './divisions.ts';

/** Whether the heading of an annex begins a page: by its own setting, a break in or before it, or a new section. */
export function annexHeadingStartsPage({ heading }: Division, facts: Facts): boolean {
  if (heading === undefined || heading.pageBreakBefore || breaksPage(heading)) {
    return true;
  }
  // Styles of the template carry the break.
  if (/^(?:annex|appendix)[_ ]?no/i.test(heading.style.name)) {
    return true;
  }
  const before = precedingParagraphs(heading, facts);
  return before.some((paragraph) => breaksPage(paragraph) || paragraph.section !== undefined);
}

function breaksPage({ children }: Paragraph): boolean {
  return flatInlines(children).some((inline) => inline.type === 'break' && inline.kind === 'page');
}

/** The blank paragraphs before a heading, and the last one with text. */
function precedingParagraphs(heading: Paragraph, facts: Facts): Paragraph[] {
  const all = allDivisions(facts).flatMap((division) => [
    ...(division.heading === undefined ? [] : [division.heading]),
    ...flatBlocks(division.blocks).filter((block) => block.type === 'paragraph'),
  ]);
  const at = all.indexOf(heading);
  const found: Paragraph[] = [];
  for (let index = at - 1; index >= 0; index -= 1) {
    const paragraph = all[index];
    if (paragraph === undefined) {
      break;
    }
    found.push(paragraph);
    if (!isBlank(paragraph)) {
      break;
    }
  }
  return found;
}
