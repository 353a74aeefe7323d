import { type Division, type Edit, type Paragraph, paragraphsOf, plainText } from '@fg2rec/document';
import { allBlocks, everyDivision } from '../outline/division-blocks.ts';
import type { Pass, PassInput } from '../plan.ts';

/**
 * Entries of the table of contents follow the new numbers, and have one tab before the page: the style has one stop.
 * Word builds the table anew when its field is updated.
 */
export const contents: Pass = (input) => {
  const numbers = renumbered(input);
  const entries = paragraphsOf(input.outline.contents.flatMap(allBlocks)).filter(
    ({ role }) => role === 'toc-entry',
  );
  const edits = entries.flatMap((entry) => entryEdits(entry, numbers));
  return {
    edits,
    changes:
      edits.length === 0
        ? []
        : [
            {
              pass: 'contents',
              what: 'The table of contents follows the numbers of the draft; its page numbers are to be updated in Word.',
              because: 'Clauses were numbered anew or the table was set with other tabs.',
              rule: 'structure/heading-form',
            },
          ],
  };
};

function renumbered({ facts, outline }: PassInput): Map<string, string> {
  const known = new Map<string, string>();
  for (const division of everyDivision(facts.divisions)) {
    const number = outline.numbers.get(division);
    if (number !== undefined && division.number !== '' && isClause(division)) {
      known.set(`${division.number} ${division.title}`, number);
    }
  }
  return known;
}

function isClause({ kind }: Division): boolean {
  return kind !== 'annex' && kind !== 'appendix';
}

function entryEdits(entry: Paragraph, numbers: ReadonlyMap<string, string>): Edit[] {
  const text = plainText(entry);
  const paragraph = entry.anchor;
  const edits: Edit[] = [];
  const tabs = /\t{2,}(?=[^\t]*$)/.exec(text);
  if (tabs !== null && tabs.index > 0) {
    const from = tabs.index;
    edits.push({ kind: 'replace-text', paragraph, from, to: from + tabs[0].length, text: '\t' });
  }
  const line = /^\s*(?<number>[\dA-Z]{1,3}(?:\.\d+)*)(?<gap>\.?[\t \u00a0]+)(?<title>[^\t]+)/u.exec(text);
  const { number = '', gap = '', title = '' } = line?.groups ?? {};
  const now = numbers.get(`${number} ${title.replace(/\s+/g, ' ').trim()}`);
  if (now !== undefined && (now !== number || gap !== '\t')) {
    const to = text.indexOf(number) + number.length + gap.length;
    edits.push({ kind: 'replace-text', paragraph, from: 0, to, text: now === '' ? '' : `${now}\t` });
  }
  return edits;
}
