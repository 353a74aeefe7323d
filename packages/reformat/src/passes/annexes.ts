import { type Division, type Edit, flatInlines, type Paragraph, phrase, plainText } from '@fg2rec/document';
import { inSelfNameOf } from '@fg2rec/rulebook';
import { ownParagraphs } from '../outline/division-blocks.ts';
import { followsGuide } from '../outline/profile.ts';
import type { Change, Pass, PassInput } from '../plan.ts';
import { sameText, similarity } from '../similarity.ts';
import { placeOf } from './describe.ts';

/**
 * Annexes and appendices: designation and title in one paragraph, two line breaks between, and below them the sentence
 * that says whether they are part of the text (Author's guide clauses 8.7 and 8.8).
 */
export const annexes: Pass = (input) => {
  const edits: Edit[] = [];
  const changes: Change[] = [];
  if (!followsGuide(input.outline.profile)) {
    return { edits, changes };
  }
  for (const division of input.outline.order.flat()) {
    if (division.kind === 'annex' || division.kind === 'appendix') {
      headingForm(division, input, edits, changes);
      sentence(division, input, edits, changes);
    }
  }
  return { edits, changes };
};

function headingForm(division: Division, input: PassInput, edits: Edit[], changes: Change[]): void {
  const { heading } = division;
  if (heading === undefined) {
    return;
  }
  const { vocabulary, language, outline } = input;
  const kind = division.kind === 'annex' ? 'annex' : 'appendix';
  const number = outline.numbers.get(division) ?? division.number;
  const text = plainText(heading);
  const second = secondHeading(division);
  const ownTitle = titleStart(text, division.title);
  const status = statusIn(text.slice(0, ownTitle));
  const designation = [vocabulary.wording(kind, language).text, number, status]
    .filter((word) => word !== '')
    .join(' ');
  const title = ownTitle === undefined ? '' : text.slice(ownTitle).trim();
  const joined = second !== undefined && title === '' ? plainText(second).trim() : '';
  const shown = title === '' ? joined : title;
  const before = shown === '' ? designation : `${designation}\n\n`;
  const computed = (heading.number?.text ?? '') !== '';
  const from = ownTitle ?? text.length;
  const isRight =
    !computed &&
    joined === '' &&
    text.slice(0, from).trim() === before.trim() &&
    /^\S[^\n]*(\n\n)?$/.test(text.slice(0, from));
  if (isRight) {
    return;
  }
  if (computed) {
    edits.push({ kind: 'set-number', paragraph: heading.anchor, number: '', replaces: 0 });
  }
  edits.push({ kind: 'replace-text', paragraph: heading.anchor, from: 0, to: from, text: before + joined });
  if (second !== undefined && joined !== '') {
    edits.push({
      kind: 'remove-blocks',
      blocks: [second.anchor],
      because: phrase('its words are in the annex heading now').words,
    });
  }
  changes.push({
    pass: 'annexes',
    what: phrase('“{designation}” and its title stand in one paragraph, with two line breaks between.', {
      designation,
    }),
    because: phrase('So the template has it, and so Word can build the table of contents.'),
    rule: 'annexes/heading-form',
    place: placeOf(heading, division),
  });
}

/** `(informative)`, which other standards bodies set after the letter. */
function statusIn(head: string): string {
  return /[(\uff08][\p{L}\s]{3,30}[)\uff09]/u.exec(head)?.[0] ?? '';
}

/** Where the title begins in the heading; undefined where the heading is only a designation. */
function titleStart(text: string, title: string): number | undefined {
  const words = title.split(' ').filter((word) => word !== '');
  if (words.length === 0) {
    return undefined;
  }
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const found = new RegExp(`${pattern}\\s*$`, 'u').exec(text);
  return found?.index;
}

/** A title in a paragraph of its own can be joined if it holds nothing but words. */
function secondHeading(division: Division): Paragraph | undefined {
  const [first] = ownParagraphs(division);
  const isTitle = first?.role === 'annex-heading' || first?.role === 'appendix-heading';
  const plain =
    first !== undefined &&
    flatInlines(first.children).every(({ type }) => type === 'text' || type === 'tab' || type === 'break');
  return isTitle && plain && (first.number?.text ?? '') === '' ? first : undefined;
}

function sentence(division: Division, input: PassInput, edits: Edit[], changes: Change[]): void {
  const { vocabulary, language, outline } = input;
  const { profile } = outline;
  const isAnnex = division.kind === 'annex';
  const key = isAnnex ? 'annexIntegral' : 'appendixNotIntegral';
  const wanted = isAnnex ? profile.annexSentence : profile.appendixSentence === 'required';
  const { text, evidence, alternates } = vocabulary.wording(key, language);
  const official = inSelfNameOf(text, profile.kind, language);
  const found = ownParagraphs(division)
    .slice(0, 4)
    .find(
      (paragraph) =>
        paragraph.role === 'integral-part-sentence' || similarity(plainText(paragraph), official) >= 0.75,
    );
  const rule = isAnnex ? 'boilerplate/annex-sentence' : 'boilerplate/appendix-sentence';
  const place = placeOf(division.heading, division);
  if (found === undefined ? isInformative(division) : deniesOtherwise(plainText(found), official)) {
    return;
  }
  const because = phrase(
    'The sentence is fixed: it tells what binds and what does not (Author’s guide clauses 8.7 and 8.8).',
  );
  if (found === undefined) {
    const heading = secondHeadingParagraph(division) ?? division.heading;
    if (wanted && heading !== undefined) {
      const blocks = [{ role: 'integral-part-sentence' as const, runs: [{ text: official }] }];
      edits.push({ kind: 'insert-blocks', at: heading.anchor, where: 'after', blocks });
      changes.push({
        pass: 'annexes',
        what: phrase('“{official}” is inserted.', { official }),
        because,
        rule,
        place,
      });
    }
    return;
  }
  const said = plainText(found);
  const accepted = evidence !== 'seen-official' && alternates.some((form) => sameText(form, said));
  if (found.role !== 'integral-part-sentence') {
    edits.push({ kind: 'set-role', paragraph: found.anchor, role: 'integral-part-sentence' });
  }
  if (wanted && !sameText(said, official) && !accepted) {
    edits.push({ kind: 'replace-text', paragraph: found.anchor, from: 0, to: said.length, text: official });
    changes.push({
      pass: 'annexes',
      what: phrase('The sentence reads “{official}”.', { official }),
      because,
      rule,
      place,
    });
  }
}

const denial = /(?<!\p{L})(?:not|pas|no|не|لا)(?!\p{L})|不|非/iu;

/** A sentence that says the opposite of the fixed one is the author's meaning: it stays, and stays a finding. */
function deniesOtherwise(said: string, official: string): boolean {
  return denial.test(said) !== denial.test(official);
}

/** An annex that calls itself informative cannot be told that it binds. */
function isInformative(division: Division): boolean {
  const text = division.heading === undefined ? '' : plainText(division.heading);
  return division.kind === 'annex' && /[(\uff08]\s*(?:informati[vf]|информ|资料|إعلام)/iu.test(text);
}

/** The title's own paragraph, where it stays one: the sentence goes below it. */
function secondHeadingParagraph(division: Division): Paragraph | undefined {
  const [first] = ownParagraphs(division);
  const isTitle = first?.role === 'annex-heading' || first?.role === 'appendix-heading';
  return isTitle && secondHeading(division) === undefined ? first : undefined;
}
