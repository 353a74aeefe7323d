import type { Division, Facts, Paragraph, Vocabulary, WordingKey } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import type { Report } from '../rule.ts';
import { contentOf } from './divisions.ts';
import { insertNear, replaceAll } from './edits.ts';
import { divisionName } from './place.ts';
import { accepts, capOf, expectedWording, similarity } from './wording.ts';

const likeness = 0.55;
/** From here on a sentence says nothing that the fixed one would not say, so that none of it is missed. */
const sameSentence = 0.75;
/** The two sentences differ in this; 不可分割, "inseparable", negates nothing. */
const negation = /\bnot\b|\bne\b|\bno\b|(?:^|\s)не\s|(?:^|\s|\()لا\s|并非|不是|非本/iu;
/** The title of an annex may be a paragraph or two of its own, above the sentence. */
const reach = 3;

export interface IntegralSentence {
  readonly division: Division;
  /** The sentence that belongs here, and the one that belongs to the other kind. */
  readonly own: WordingKey;
  readonly other: WordingKey;
}

/** Judges the sentence in parentheses under the title of an annex or appendix: `missing`, `differs` or `other`. */
export function checkIntegralSentence(
  { division, own, other }: IntegralSentence,
  facts: Facts,
  vocabulary: Vocabulary,
  report: (report: Report) => void,
): void {
  const { heading } = division;
  const expected = expectedWording(own, facts, vocabulary);
  const annex = divisionName(division, facts, vocabulary) ?? division.title;
  const data = { annex, expected: expected.text };
  const atMost = capOf(expected);
  const candidates = contentOf(division).slice(0, reach);
  if (
    heading === undefined ||
    [heading, ...candidates].some((paragraph) => holds(paragraph, expected.text))
  ) {
    return;
  }
  if (candidates.some((paragraph) => accepts(expected, plainText(paragraph)))) {
    return;
  }
  const subject = `${annex}|sentence`;
  const opposite = vocabulary.wording(other, facts.language).text;
  const wrong = candidates.find(
    (paragraph) =>
      similarity(plainText(paragraph), opposite) >= likeness &&
      negation.test(plainText(paragraph)) === negation.test(opposite),
  );
  const alike = candidates.find((paragraph) => similarity(plainText(paragraph), expected.text) >= likeness);
  if (wrong !== undefined) {
    const edits = [replaceAll(wrong, expected.text)];
    report({ message: 'other', data, paragraph: wrong, edits, fix: 'suggestion', atMost, subject });
  } else if (alike !== undefined) {
    const edits = [replaceAll(alike, expected.text)];
    const isSame = similarity(plainText(alike), expected.text) >= sameSentence;
    const fix = isSame && atMost !== 'info' ? undefined : 'suggestion';
    // A missing stop or another article does not change the status of an annex.
    report({ message: 'differs', data, paragraph: alike, edits, fix, atMost: atMost ?? 'warning', subject });
  } else {
    // A title in a paragraph of its own belongs to the heading.
    const title = candidates.find(({ role }) => role === 'annex-heading' || role === 'appendix-heading');
    const edits = [insertNear(title ?? heading, 'after', 'integral-part-sentence', expected.text)];
    report({ message: 'missing', data, paragraph: heading, edits, fix: 'suggestion', atMost, subject });
  }
}

/** Some authors type the sentence into the heading, after a line break. */
function holds(paragraph: Paragraph, sentence: string): boolean {
  return plainText(paragraph).includes(sentence);
}
