import type { Anchor, Division, Edit, NewParagraph, Paragraph } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import { type FixedClause, fixedClauses, inSelfNameOf } from '@fg2rec/rulebook';
import { allBlocks, ownParagraphs } from '../outline/division-blocks.ts';
import { kindOf } from '../outline/outline.ts';
import type { PassInput } from '../plan.ts';
import { clauseBlocks, headingText, inserted, type Proposal } from './clause-blocks.ts';
import { isLead, saysNothing } from './formulae.ts';

/** 3.1 and 3.2 where clause 3 lacks one or both: entries that stand in clause 3 itself go under the one that fits. */
export function termClauses(input: PassInput): Proposal {
  const { facts, outline } = input;
  const definitions = outline.order.flat().find(({ kind }) => kind === 'definitions');
  const start = definitions?.heading?.anchor;
  if (!outline.restructures || definitions === undefined || start === undefined) {
    return { edits: [], changes: [] };
  }
  const number = outline.numbers.get(definitions) ?? '3';
  const present = definitions.children.map((child) => kindOf(child, outline));
  const missing = fixedClauses.filter(
    ({ kind }) => (kind === 'terms-elsewhere' || kind === 'terms-here') && !present.includes(kind),
  );
  const own = ownParagraphs(definitions);
  const [none] = own.length === 1 ? own.filter((paragraph) => saysNothing(plainText(paragraph), input)) : [];
  const entries = facts.terms.filter(({ division }) => division === definitions);
  const elsewhere = entries.length > 0 && entries.every(({ tag }) => tag !== undefined);
  const edits: Edit[] = none === undefined || missing.length === 0 ? [] : [removalOf(none)];
  for (const clause of missing) {
    const isElsewhere = clause.kind === 'terms-elsewhere';
    const holdsEntries = missing.length === 2 && entries.length > 0 && elsewhere === isElsewhere;
    if (holdsEntries) {
      edits.push(...ownLeads(clause, own, input));
    }
    const blocks = clauseBlocks(clause, `${number}.${isElsewhere ? 1 : 2}`, input);
    edits.push({
      kind: 'insert-blocks',
      ...placeFor(
        isElsewhere || holdsEntries,
        none === undefined ? own[0] : undefined,
        definitions,
        start,
        input,
      ),
      blocks: holdsEntries ? withLead(clause, blocks.slice(0, 1), input) : blocks,
    });
  }
  return {
    edits,
    changes: missing.map((clause) =>
      inserted(`${number}.${clause.kind === 'terms-elsewhere' ? 1 : 2} ${headingText(clause, input)}`),
    ),
  };
}

function removalOf(none: Paragraph): Edit {
  return { kind: 'remove-blocks', blocks: [none.anchor], because: 'clauses 3.1 and 3.2 each say so' };
}

/** Before what clause 3 says itself, else before its first sub-clause that is not 3.1, else at its end. */
function placeFor(
  goesFirst: boolean,
  own: Paragraph | undefined,
  definitions: Division,
  start: Anchor,
  { outline }: PassInput,
): { at: Anchor; where: 'before' | 'after' } {
  const { children } = definitions;
  const first = own ?? children[0]?.heading;
  if (goesFirst) {
    return first === undefined ? { at: start, where: 'after' } : { at: first.anchor, where: 'before' };
  }
  const next = children.find((child) => kindOf(child, outline) !== 'terms-elsewhere')?.heading;
  if (next !== undefined) {
    return { at: next.anchor, where: 'before' };
  }
  return {
    at: own === undefined && children.length === 0 ? start : (allBlocks(definitions).at(-1)?.anchor ?? start),
    where: 'after',
  };
}

/** The author's own sentence before the entries, which the fixed one replaces. */
function ownLeads({ lead }: FixedClause, own: readonly Paragraph[], input: PassInput): Edit[] {
  if (lead === undefined) {
    return [];
  }
  const { vocabulary, language, outline } = input;
  const official = inSelfNameOf(vocabulary.wording(lead, language).text, outline.profile.kind, language);
  return own
    .slice(0, 2)
    .filter((paragraph) => paragraph.role !== 'term' && isLead(plainText(paragraph), lead, official, input))
    .map(({ anchor }) => ({
      kind: 'remove-blocks',
      blocks: [anchor],
      because: 'the fixed opening sentence stands in its place',
    }));
}

function withLead(
  clause: FixedClause,
  blocks: readonly NewParagraph[],
  { outline, language, vocabulary }: PassInput,
): NewParagraph[] {
  if (clause.lead === undefined) {
    return [...blocks];
  }
  const lead = inSelfNameOf(vocabulary.wording(clause.lead, language).text, outline.profile.kind, language);
  return [...blocks, { role: 'body', runs: [{ text: lead }] }];
}
