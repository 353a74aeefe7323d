import { naturalCompare } from '@fg2rec/check';
import type { Division, Edit, NewParagraph } from '@fg2rec/document';
import { phrase } from '@fg2rec/document';
import { type FixedClause, fixedClauses, inSelfNameOf } from '@fg2rec/rulebook';
import { type ProposedAbbreviation, proposedAbbreviations } from '../abbreviations-proposed.ts';
import type { Change, PassInput } from '../plan.ts';
import { placeholderWords } from './placeholder-words.ts';

export interface Proposal {
  readonly edits: Edit[];
  readonly changes: Change[];
}

/** A fixed clause with what stands in it for the while: "None.", or a placeholder. */
export function clauseBlocks(clause: FixedClause, number: string, input: PassInput): NewParagraph[] {
  const heading: NewParagraph = {
    role: 'clause-heading',
    headingLevel: number.split('.').length,
    runs: [{ text: `${number}\t${headingText(clause, input)}` }],
  };
  if (clause.kind === 'definitions') {
    const inner = fixedClauses.filter(({ kind }) => kind === 'terms-elsewhere' || kind === 'terms-here');
    return [heading, ...inner.flatMap((each, index) => clauseBlocks(each, `${number}.${index + 1}`, input))];
  }
  return [heading, ...fillersFor(clause, input)];
}

/** What stands in a fixed clause for the while: "None.", a placeholder, or the abbreviations that the text explains. */
export function fillersFor(clause: FixedClause, input: PassInput): NewParagraph[] {
  const { language, vocabulary } = input;
  const proposed = clause.kind === 'abbreviations' ? proposedFor(input) : [];
  if (proposed.length > 0) {
    const inOrder = [...proposed].sort((one, other) => naturalCompare(one.short, other.short));
    return [abbreviationLead(input), ...inOrder.map((entry) => proposedEntry(entry, input))];
  }
  return clause.mayBeEmpty
    ? [{ role: 'body', runs: [{ text: vocabulary.wording('none', language).text }] }]
    : [{ role: 'body', runs: [{ text: placeholderWords[language].scope, placeholder: true }] }];
}

/** Abbreviations that the draft explains; what goes to the transfer note is no part of it. */
export function proposedFor({ facts, outline }: PassInput): ProposedAbbreviation[] {
  const transferred = new Set(outline.transferred);
  const isLeaving = (division: Division | undefined): boolean =>
    division !== undefined && (transferred.has(division) || isLeaving(division.parent));
  return proposedAbbreviations(facts, (paragraph) => isLeaving(facts.divisionOf(paragraph)));
}

/** The fixed sentence that opens clause 4. */
export function abbreviationLead({ outline, language, vocabulary }: PassInput): NewParagraph {
  const text = vocabulary.wording('abbreviationsLead', language).text;
  return { role: 'body', runs: [{ text: inSelfNameOf(text, outline.profile.kind, language) }] };
}

/** An entry that a person has to confirm: what is highlighted is a finding until it is gone. */
export function proposedEntry(
  { short, expansion }: ProposedAbbreviation,
  { language }: Pick<PassInput, 'language'>,
): NewParagraph {
  return {
    role: 'abbreviation',
    runs: [
      { text: `${short}\t${expansion} ` },
      { text: placeholderWords[language].confirm, placeholder: true },
    ],
  };
}

export function headingText(clause: FixedClause, { outline, language, vocabulary }: PassInput): string {
  return inSelfNameOf(vocabulary.wording(clause.title, language).text, outline.profile.kind, language);
}

export function inserted(name: string): Change {
  return {
    pass: 'missing-clauses',
    what: phrase('Clause “{name}” is inserted.', { name }),
    because: phrase('Clauses 1 to 5 are fixed and always present (Author’s guide Table 1).'),
    rule: 'structure/fixed-clauses',
  };
}
