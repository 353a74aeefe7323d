import type { Division, Facts, Paragraph, Vocabulary, WordingKey } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import type { Report } from '../rule.ts';
import { contentOf } from './divisions.ts';
import { insertNear, replaceAll } from './edits.ts';
import { accepts, capOf, expectedWording, sameWords, saysNone, similarity } from './wording.ts';

/** Texts at least this much alike are forms of the same sentence. */
const likeness = 0.5;
/** From here on a sentence says nothing that the fixed one would not say, so that none of it is missed. */
const sameSentence = 0.7;

/** What a clause has before its entries, and its entries. */
export interface LeadOfClause {
  readonly division: Division;
  readonly key: WordingKey;
  /** Whether a paragraph is an entry of the list that the sentence leads in. */
  isEntry(paragraph: Paragraph): boolean;
}

/** "the following term:" for a single entry, as some Recommendations print it. */
function isSingularOf(expected: string, text: string): boolean {
  const singular = expected.replace(/\b(term|abbreviation|acronym)s\b/g, '$1');
  return singular !== expected && sameWords(singular, text);
}

/**
 * Judges the fixed sentence that opens a clause of entries: message `missing`, or `differs` with `{expected}`. An
 * empty clause ("None.") has no such sentence.
 */
export function checkLead(
  { division, key, isEntry }: LeadOfClause,
  facts: Facts,
  vocabulary: Vocabulary,
  report: (report: Report) => void,
): void {
  const expected = expectedWording(key, facts, vocabulary);
  const content = contentOf(division);
  const firstEntry = content.findIndex(isEntry);
  const before = firstEntry < 0 ? content : content.slice(0, firstEntry);
  if (content.length === 0 || before.some((paragraph) => saysNone(plainText(paragraph), facts, vocabulary))) {
    return;
  }
  const texts = [before.map(plainText).join(' '), ...before.map(plainText)];
  if (texts.some((text) => accepts(expected, text) || isSingularOf(expected.text, text))) {
    return;
  }
  const atMost = capOf(expected);
  const data = { expected: expected.text };
  // A wording that is not certain is offered, not imposed.
  const fix = atMost === 'info' ? 'suggestion' : undefined;
  const alikeness = (paragraph: Paragraph) => similarity(plainText(paragraph), expected.text);
  const [alike] = [...before].sort((one, other) => alikeness(other) - alikeness(one));
  if (alike !== undefined && alikeness(alike) >= likeness) {
    const edits = [replaceAll(alike, expected.text)];
    const asFar = alikeness(alike) < sameSentence ? 'suggestion' : fix;
    report({ message: 'differs', data, paragraph: alike, edits, fix: asFar, atMost, subject: 'differs' });
    return;
  }
  const { heading } = division;
  const edits = heading === undefined ? [] : [insertNear(heading, 'after', 'body', expected.text)];
  report({ message: 'missing', data, paragraph: heading, edits, fix, atMost, subject: 'missing' });
}
