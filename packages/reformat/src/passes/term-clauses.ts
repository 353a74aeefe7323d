import type { Anchor, Division, Edit, NewParagraph, Paragraph } from '@fg2rec/document';
import { phrase, plainText } from '@fg2rec/document';
import { type FixedClause, fixedClauses, inSelfNameOf } from '@fg2rec/rulebook';
import { allBlocks, ownParagraphs } from '../outline/division-blocks.ts';
import { kindOf } from '../outline/outline.ts';
import type { PassInput } from '../plan.ts';
import type { PlannedTerm } from '../terms/term-plan.ts';
import { clauseBlocks, headingText, inserted, type Proposal } from './clause-blocks.ts';
import { isLead, saysNothing } from './formulae.ts';

/** 3.1 and 3.2 where clause 3 lacks one or both, round the entries that the plan of the terms puts there. */
export function termClauses(input: PassInput): Proposal {
  const { outline, terms } = input;
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
  const entriesOf = (kind: FixedClause['kind']): readonly PlannedTerm[] =>
    terms.lists.find((list) => list.kind === kind)?.entries ?? [];
  const edits: Edit[] = none === undefined || missing.length === 0 ? [] : [removalOf(none)];
  for (const clause of missing) {
    const isElsewhere = clause.kind === 'terms-elsewhere';
    const [first] = entriesOf(clause.kind);
    const inTable = terms.tables.find(({ division }) => division === definitions);
    const rows = inTable?.rows.filter((row) => row.isElsewhere === isElsewhere) ?? [];
    const hasEntries = first !== undefined || rows.length > 0;
    const listNumber = `${number}.${isElsewhere ? 1 : 2}`;
    const blocks = clauseBlocks(clause, listNumber, input);
    if (hasEntries) {
      edits.push(...ownLeads(clause, own, edits, input));
    }
    const place =
      (inTable === undefined ? undefined : ({ at: inTable.table.anchor, where: 'before' } as const)) ??
      placeAtEntries(isElsewhere, entriesOf('terms-elsewhere'), entriesOf('terms-here'), missing.length) ??
      placeFor(isElsewhere, none === undefined ? own[0] : undefined, definitions, start, input);
    edits.push({
      kind: 'insert-blocks',
      ...place,
      blocks: [
        ...(hasEntries ? withLead(clause, blocks.slice(0, 1), input) : blocks),
        ...rows.flatMap((row, index) => row.paragraphs(`${listNumber}.${index + 1}`)),
      ],
    });
  }
  return {
    edits,
    changes: missing.map((clause) =>
      inserted(`${number}.${clause.kind === 'terms-elsewhere' ? 1 : 2} ${headingText(clause, input)}`),
    ),
  };
}

/** Before the first entry of the list, or of the other one where this one is empty; after it where that goes first. */
function placeAtEntries(
  isElsewhere: boolean,
  elsewhere: readonly PlannedTerm[],
  here: readonly PlannedTerm[],
  missing: number,
): { at: Anchor; where: 'before' | 'after' } | undefined {
  const own = isElsewhere ? elsewhere : here;
  const first = own[0] ?? (isElsewhere && missing === 2 ? here[0] : undefined);
  const at = first?.blocks[0];
  if (at !== undefined) {
    return { at, where: 'before' };
  }
  const last = isElsewhere || missing < 2 ? undefined : elsewhere.at(-1)?.blocks.at(-1);
  return last === undefined ? undefined : { at: last, where: 'after' };
}

function removalOf(none: Paragraph): Edit {
  return {
    kind: 'remove-blocks',
    blocks: [none.anchor],
    because: phrase('clauses 3.1 and 3.2 each say so').words,
  };
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
function ownLeads(
  { lead }: FixedClause,
  own: readonly Paragraph[],
  edits: readonly Edit[],
  input: PassInput,
): Edit[] {
  if (lead === undefined) {
    return [];
  }
  const { vocabulary, language, outline } = input;
  const official = inSelfNameOf(vocabulary.wording(lead, language).text, outline.profile.kind, language);
  return own
    .slice(0, 2)
    .filter((paragraph) => paragraph.role !== 'term' && isLead(plainText(paragraph), lead, official, input))
    .filter(({ anchor }) => !edits.some((edit) => edit.kind === 'remove-blocks' && edit.blocks[0] === anchor))
    .map(({ anchor }) => ({
      kind: 'remove-blocks',
      blocks: [anchor],
      because: phrase('the fixed opening sentence stands in its place').words,
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
