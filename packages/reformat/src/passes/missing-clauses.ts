import { keywordsInForm } from '@fg2rec/check';
import type { Anchor, Edit, NewParagraph } from '@fg2rec/document';
import { phrase } from '@fg2rec/document';
import { type FixedClause, fixedClauses } from '@fg2rec/rulebook';
import { allBlocks, hasContent } from '../outline/division-blocks.ts';
import type { Change, Pass, PassInput } from '../plan.ts';
import { clauseBlocks, fillersFor, headingText, inserted, type Proposal } from './clause-blocks.ts';
import { placeOf } from './describe.ts';
import { placeholderWords } from './placeholder-words.ts';
import { termClauses } from './term-clauses.ts';

/**
 * Clauses 1 to 5, with 3.1 and 3.2, are always there (Author's guide Table 1): an empty one says "None."; the scope,
 * summary and keywords, which must say something, get a placeholder that stays a finding until it is filled.
 */
export const missingClauses: Pass = (input) => {
  const parts = [missingIntroductory(input), termClauses(input), missingMain(input), emptyClauses(input)];
  return { edits: parts.flatMap(({ edits }) => edits), changes: parts.flatMap(({ changes }) => changes) };
};

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
      what: phrase('“{official}” is inserted.', { official: heading }),
      because: phrase('A {title} must have one (Author’s guide clauses 7.1 and 7.2).', {
        title: phrase(profile.title),
      }),
      rule: `front/${kind}`,
    });
  };
  const keywords = main.find(({ kind }) => kind === 'keywords');
  const words = placeholderWords[language];
  add('summary', keywords === undefined ? next : allBlocks(keywords)[0]?.anchor, [
    { text: words.summary, placeholder: true },
  ]);
  const given = keywordsInForm(facts.cover.fields.keywords?.value ?? '', facts);
  add('keywords', next, given === '' ? [{ text: words.keywords, placeholder: true }] : [{ text: given }]);
  return { edits, changes };
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
      blocks: fillersFor(clause, input),
    });
    changes.push({
      pass: 'missing-clauses',
      what: clause.mayBeEmpty
        ? phrase('The empty clause says “None.”.')
        : phrase('The empty clause has a placeholder.'),
      because: phrase(
        'A fixed clause is kept even when it has nothing to say (Author’s guide Table 1, note c).',
      ),
      rule: 'structure/empty-clause',
      place: placeOf(heading, division),
    });
  }
  return { edits, changes };
}

function lastAnchor({ outline }: PassInput): Anchor | undefined {
  return outline.order.flat().flatMap(allBlocks).at(-1)?.anchor;
}
