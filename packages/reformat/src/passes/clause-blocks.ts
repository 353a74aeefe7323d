import type { Edit, NewParagraph } from '@fg2rec/document';
import { type FixedClause, fixedClauses, inSelfNameOf } from '@fg2rec/rulebook';
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
  return [heading, fillerFor(clause, input)];
}

export function fillerFor(clause: FixedClause, { language, vocabulary }: PassInput): NewParagraph {
  return clause.mayBeEmpty
    ? { role: 'body', runs: [{ text: vocabulary.wording('none', language).text }] }
    : { role: 'body', runs: [{ text: placeholderWords[language].scope, placeholder: true }] };
}

export function headingText(clause: FixedClause, { outline, language, vocabulary }: PassInput): string {
  return inSelfNameOf(vocabulary.wording(clause.title, language).text, outline.profile.kind, language);
}

export function inserted(name: string): Change {
  return {
    pass: 'missing-clauses',
    what: `Clause “${name}” is inserted.`,
    because: 'Clauses 1 to 5 are fixed and always present (Author’s guide Table 1).',
    rule: 'structure/fixed-clauses',
  };
}
