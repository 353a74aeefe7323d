import { type Division, type Edit, type Paragraph, paragraphsOf, phrase, plainText } from '@fg2rec/document';
import { allBlocks, everyDivision } from '../outline/division-blocks.ts';
import type { Pass, PassInput } from '../plan.ts';

/**
 * Entries of the table of contents follow the new numbers, and have one tab before the page: the style has one stop.
 * Word builds the table anew when its field is updated.
 */
export const contents: Pass = (input) => {
  const numbers = renumbered(input);
  const lines = paragraphsOf(input.outline.contents.flatMap(allBlocks)).filter(
    ({ role }) => role === 'toc-entry' || role === 'toc-heading',
  );
  const pageWords = new Set(input.vocabulary.forms('page').map((form) => form.toLowerCase()));
  const edits = lines.flatMap((line) => {
    if (pageWords.has(plainText(line).trim().toLowerCase())) {
      return pageWordEdits(line);
    }
    return line.role === 'toc-entry' ? entryEdits(line, numbers) : [];
  });
  return {
    edits,
    changes:
      edits.length === 0
        ? []
        : [
            {
              pass: 'contents',
              what: phrase(
                'The table of contents follows the numbers of the draft; its page numbers are to be updated in Word.',
              ),
              because: phrase('Clauses were numbered anew or the table was set with other tabs.'),
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

/** The word over the page numbers stands at the right margin, behind the tab of the style of contents headings. */
function pageWordEdits(line: Paragraph): Edit[] {
  const text = plainText(line);
  const paragraph = line.anchor;
  const before = text.length - text.trimStart().length;
  return [
    ...(text.slice(0, before) === '\t'
      ? []
      : [{ kind: 'replace-text', paragraph, from: 0, to: before, text: '\t' } as const]),
  ];
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
