import type { Deliverable, Facts } from '@fg2rec/document';
import { english, said } from '@fg2rec/rulebook';
import { mergeEdits } from './merge-edits.ts';
import { passInput } from './pass-input.ts';
import { abbreviations } from './passes/abbreviations.ts';
import { annexes } from './passes/annexes.ts';
import { captionPlaces } from './passes/caption-places.ts';
import { captions } from './passes/captions.ts';
import { contents } from './passes/contents.ts';
import { crossReferences } from './passes/cross-references.ts';
import { entries } from './passes/entries.ts';
import { equationLegends } from './passes/equation-legends.ts';
import { equationNumbers } from './passes/equation-numbers.ts';
import { equationReferences } from './passes/equation-references.ts';
import { equations } from './passes/equations.ts';
import { formulae } from './passes/formulae.ts';
import { headings } from './passes/headings.ts';
import { lists } from './passes/lists.ts';
import { missingClauses } from './passes/missing-clauses.ts';
import { notes } from './passes/notes.ts';
import { order } from './passes/order.ts';
import { referenceForms } from './passes/reference-forms.ts';
import { referenceLists } from './passes/reference-lists.ts';
import { referenceTags } from './passes/reference-tags.ts';
import { reportNote } from './passes/report-note.ts';
import { safeFixes } from './passes/safe-fixes.ts';
import { termLists } from './passes/term-lists.ts';
import { termSources } from './passes/term-sources.ts';
import { termTables } from './passes/term-tables.ts';
import { titleBlock } from './passes/title-block.ts';
import { transfer } from './passes/transfer.ts';
import type { Pass, PassOutput, ReformatOptions, ReformatPlan } from './plan.ts';

/**
 * The passes by the names that changes and the survival ledger call them. In this order, the first to speak of a
 * number wins: lists come after all that know what a number means.
 */
const passes: readonly (readonly [string, Pass])[] = [
  ['transfer', transfer],
  ['order', order],
  ['title-block', titleBlock],
  ['missing-clauses', missingClauses],
  ['report-note', reportNote],
  ['headings', headings],
  ['annexes', annexes],
  ['formulae', formulae],
  ['captions', captions],
  ['caption-places', captionPlaces],
  ['notes', notes],
  ['term-lists', termLists],
  ['term-sources', termSources],
  ['term-tables', termTables],
  ['reference-tags', referenceTags],
  ['reference-forms', referenceForms],
  ['reference-lists', referenceLists],
  ['abbreviations', abbreviations],
  ['entries', entries],
  ['equations', equations],
  ['equation-numbers', equationNumbers],
  ['equation-legends', equationLegends],
  ['equation-references', equationReferences],
  ['lists', lists],
  ['contents', contents],
  ['cross-references', crossReferences],
];

/**
 * Works out what turns a deliverable into the body of a draft in the ITU-T template, as edits over anchors of the
 * source, each change explained. What the passes leave alone, safe fixes of the findings may put right. On a text that
 * is in the template already it proposes nothing.
 */
export function planReformat(deliverable: Deliverable, facts: Facts, options: ReformatOptions): ReformatPlan {
  const { messages = english } = options;
  const input = passInput(deliverable, facts, options);
  const proposals = passes.map(([name, pass]) => named(name, pass(input)));
  const merged = mergeEdits(proposals.map(({ edits }) => edits));
  const fixes = named('safe-fixes', safeFixes(input, merged));
  return {
    edits: [...merged, ...fixes.edits],
    changes: [...proposals.flatMap(({ changes }) => changes), ...fixes.changes].map((change) => ({
      ...change,
      what: said(messages, change.what),
      because: said(messages, change.because),
    })),
  };
}

function named(pass: string, { edits, changes }: PassOutput): PassOutput {
  return { edits: edits.map((edit) => ({ ...edit, pass })), changes };
}
