import type { Anchor, Division, Edit, NewParagraph } from '@fg2rec/document';
import { type FixedClause, fixedClauses, inSelfNameOf } from '@fg2rec/rulebook';
import { allBlocks, hasContent, ownParagraphs } from '../outline/division-blocks.ts';
import type { Change, Pass, PassInput } from '../plan.ts';
import { placeOf } from './describe.ts';
import { placeholderWords } from './placeholder-words.ts';

/**
 * Clauses 1 to 5, with 3.1 and 3.2, are always there (Author's guide Table 1): an empty one says "None."; the scope,
 * summary and keywords, which must say something, get a placeholder that stays a finding until it is filled.
 */
export const missingClauses: Pass = (input) => {
  const parts = [
    missingIntroductory(input),
    missingMain(input),
    missingTermClauses(input),
    emptyClauses(input),
  ];
  return { edits: parts.flatMap(({ edits }) => edits), changes: parts.flatMap(({ changes }) => changes) };
};

interface Proposal {
  readonly edits: Edit[];
  readonly changes: Change[];
}

const nothing: Proposal = { edits: [], changes: [] };

function missingMain(input: PassInput): Proposal {
  const { outline } = input;
  const edits: Edit[] = [];
  const changes: Change[] = [];
  const last = lastAnchor(input);
  for (const { clause, before } of outline.missing) {
    const number = numberFor(clause, input);
    const next = before === undefined ? undefined : allBlocks(before)[0]?.anchor;
    const at = next ?? last;
    if (at !== undefined) {
      edits.push({
        kind: 'insert-blocks',
        at,
        where: next === undefined ? 'after' : 'before',
        blocks: clauseBlocks(clause, number, input),
      });
      changes.push(inserted(`${number} ${headingText(clause, input)}`));
    }
  }
  return { edits, changes };
}

/** Fixed clauses stand in the places 1 to 5, all of them, so their own numbers hold. */
function numberFor(clause: FixedClause, { outline }: PassInput): string {
  const fixed = outline.profile.fixedClauses.indexOf(clause.kind);
  return fixed < 0 ? clause.number : String(fixed + 1);
}

function clauseBlocks(clause: FixedClause, number: string, input: PassInput): NewParagraph[] {
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

function fillerFor(clause: FixedClause, { language, vocabulary }: PassInput): NewParagraph {
  return clause.mayBeEmpty
    ? { role: 'body', runs: [{ text: vocabulary.wording('none', language).text }] }
    : { role: 'body', runs: [{ text: placeholderWords[language].scope, placeholder: true }] };
}

function headingText(clause: FixedClause, { outline, language, vocabulary }: PassInput): string {
  return inSelfNameOf(vocabulary.wording(clause.title, language).text, outline.profile.kind, language);
}

function missingIntroductory(input: PassInput): Proposal {
  const { outline, facts, language, vocabulary } = input;
  const { profile } = outline;
  if (profile.kind === 'other') {
    return nothing;
  }
  const main = outline.order.flat();
  const afterwards = main.find(
    ({ kind }) => kind !== 'title-block' && kind !== 'summary' && kind !== 'keywords',
  );
  const next = afterwards === undefined ? undefined : allBlocks(afterwards)[0]?.anchor;
  const edits: Edit[] = [];
  const changes: Change[] = [];
  const add = (kind: 'summary' | 'keywords', at: Anchor | undefined, text: NewParagraph['runs']): void => {
    if (profile[kind] !== 'required' || main.some((division) => division.kind === kind) || at === undefined) {
      return;
    }
    const heading = vocabulary.wording(kind, language).text;
    const blocks: NewParagraph[] = [
      { role: 'unnumbered-heading', runs: [{ text: heading }] },
      { role: 'body', runs: text },
    ];
    edits.push({ kind: 'insert-blocks', at, where: 'before', blocks });
    changes.push({
      pass: 'missing-clauses',
      what: `“${heading}” is inserted.`,
      because: `A ${profile.title} must have one (Author’s guide clauses 7.1 and 7.2).`,
      rule: `front/${kind}`,
    });
  };
  const keywords = main.find(({ kind }) => kind === 'keywords');
  const words = placeholderWords[language];
  add('summary', keywords === undefined ? next : allBlocks(keywords)[0]?.anchor, [
    { text: words.summary, placeholder: true },
  ]);
  const given = facts.cover.fields.keywords?.value ?? '';
  add('keywords', next, given === '' ? [{ text: words.keywords, placeholder: true }] : [{ text: given }]);
  return { edits, changes };
}

/** 3.1 and 3.2 where clause 3 has neither: the entries go under the one that fits. */
function missingTermClauses(input: PassInput): Proposal {
  const { facts, outline } = input;
  const definitions = outline.order.flat().find(({ kind }) => kind === 'definitions');
  if (!outline.restructures || definitions === undefined) {
    return nothing;
  }
  const number = outline.numbers.get(definitions) ?? '3';
  const has = (kind: Division['kind']): boolean => definitions.children.some((child) => child.kind === kind);
  const wanted = fixedClauses.filter(({ kind }) => kind === 'terms-elsewhere' || kind === 'terms-here');
  const missing = wanted.filter(({ kind }) => !has(kind));
  const own = ownParagraphs(definitions);
  const first = own[0]?.anchor ?? definitions.children[0]?.heading?.anchor;
  const start = definitions.heading?.anchor;
  if (missing.length === 0 || start === undefined) {
    return nothing;
  }
  const entries = facts.terms.filter(({ division }) => division === definitions);
  const elsewhere = entries.length > 0 && entries.every(({ tag }) => tag !== undefined);
  const edits: Edit[] = [];
  for (const clause of missing) {
    const isElsewhere = clause.kind === 'terms-elsewhere';
    const holdsEntries = missing.length === 2 && entries.length > 0 && elsewhere === isElsewhere;
    const heading = clauseBlocks(clause, `${number}.${isElsewhere ? 1 : 2}`, input);
    const blocks = holdsEntries ? withLead(clause, heading.slice(0, 1), input) : heading;
    const last = allBlocks(definitions).at(-1)?.anchor ?? start;
    const goesFirst = isElsewhere || (holdsEntries && !elsewhere);
    const at = goesFirst ? (first ?? start) : last;
    edits.push({
      kind: 'insert-blocks',
      at,
      where: goesFirst && first !== undefined ? 'before' : 'after',
      blocks,
    });
  }
  return { edits, changes: missing.map((clause) => inserted(`${number} ${headingText(clause, input)}`)) };
}

function withLead(
  clause: FixedClause,
  blocks: NewParagraph[],
  { outline, language, vocabulary }: PassInput,
): NewParagraph[] {
  if (clause.lead === undefined) {
    return blocks;
  }
  const lead = inSelfNameOf(vocabulary.wording(clause.lead, language).text, outline.profile.kind, language);
  return [...blocks, { role: 'body', runs: [{ text: lead }] }];
}

/** Fixed clauses that are there but say nothing. */
function emptyClauses(input: PassInput): Proposal {
  const { outline } = input;
  if (!outline.restructures) {
    return nothing;
  }
  const main = outline.order.flat();
  const edits: Edit[] = [];
  const changes: Change[] = [];
  for (const division of [...main, ...main.flatMap(({ children }) => children)]) {
    const clause = fixedClauses.find(({ kind }) => kind === division.kind);
    const { heading } = division;
    if (
      clause === undefined ||
      heading === undefined ||
      hasContent(division) ||
      clause.kind === 'definitions'
    ) {
      continue;
    }
    edits.push({
      kind: 'insert-blocks',
      at: heading.anchor,
      where: 'after',
      blocks: [fillerFor(clause, input)],
    });
    changes.push({
      pass: 'missing-clauses',
      what: clause.mayBeEmpty ? 'The empty clause says “None.”.' : 'The empty clause has a placeholder.',
      because: 'A fixed clause is kept even when it has nothing to say (Author’s guide Table 1, note c).',
      rule: 'structure/empty-clause',
      place: placeOf(heading, division),
    });
  }
  return { edits, changes };
}

function inserted(name: string): Change {
  return {
    pass: 'missing-clauses',
    what: `Clause “${name}” is inserted.`,
    because: 'Clauses 1 to 5 are fixed and always present (Author’s guide Table 1).',
    rule: 'structure/fixed-clauses',
  };
}

function lastAnchor({ outline }: PassInput): Anchor | undefined {
  return outline.order.flat().flatMap(allBlocks).at(-1)?.anchor;
}
