import { check, type Finding } from '@fg2rec/check';
import { computeFacts, type Deliverable } from '@fg2rec/document';
import { readWord } from '@fg2rec/ingest';
import { applySplices } from '@fg2rec/ooxml';
import { vocabulary } from '@fg2rec/rulebook';
import type { CleanDocument, Mutation } from './mutation.ts';

/** What became of one defect planted in one document. */
export interface MutationRun {
  readonly mutation: Mutation;
  readonly document: string;
  /** A new finding has one of the codes of the mutation. */
  readonly found: boolean;
  /** Codes of new findings, for the reader of a failure. */
  readonly codes: readonly string[];
  /** New errors of other codes than those the mutation names. */
  readonly unrelated: readonly string[];
}

const today = '2026-01-01';

/** Reads a document as clean. */
export async function cleanDocument(
  bytes: Uint8Array,
  name: string,
  given: Pick<CleanDocument, 'kind' | 'stage'> = {},
): Promise<CleanDocument> {
  const deliverable = await readWord(bytes, name);
  const facts = computeFacts(deliverable, vocabulary, given);
  return { name, deliverable, facts, text: deliverable.package.text(deliverable.mainPart), ...given };
}

/** The findings of a clean document, against which those of its mutants are held. */
export function knownFindings(document: CleanDocument): readonly Finding[] {
  return findingsOf(document, document.deliverable);
}

/** Plants a defect in a document and checks the result; undefined where it cannot be planted there. */
export async function runMutation(
  mutation: Mutation,
  document: CleanDocument,
  known: readonly Finding[],
): Promise<MutationRun | undefined> {
  const { facts, deliverable, text } = document;
  const { languages = ['en'], draftsOnly = false } = mutation;
  if (!languages.includes(facts.language) || (draftsOnly && facts.stage !== 'draft')) {
    return undefined;
  }
  const splices = mutation.plant(document);
  if (splices === undefined || splices.length === 0) {
    return undefined;
  }
  const { mainPart } = deliverable;
  const mutant = deliverable.package.with(new Map([[mainPart, applySplices(text, splices, mutation.name)]]));
  const read = await readWord(mutant.save(), document.name, { language: facts.language });
  const fresh = newFindings(known, findingsOf(document, read));
  const codes = [...new Set(fresh.map(({ catalogue }) => catalogue))].sort();
  const related = [...mutation.catalogue, ...(mutation.brings ?? [])];
  return {
    mutation,
    document: document.name,
    found: codes.some((code) => mutation.catalogue.includes(code)),
    codes,
    unrelated: fresh
      .filter(({ severity, catalogue }) => severity === 'error' && !related.includes(catalogue))
      .map(({ catalogue, message }) => `${catalogue} ${message}`),
  };
}

/** Kind and stage stay those of the clean document: a defect does not make another document of it. */
function findingsOf({ facts }: CleanDocument, deliverable: Deliverable): Finding[] {
  const { kind, stage, language } = facts;
  const options = { today, revisions: deliverable.revisions, comments: deliverable.comments.length };
  return check(computeFacts(deliverable, vocabulary, { kind, stage, language }), options, vocabulary);
}

/** Findings that the mutant has more often than the clean document, by rule and words. */
function newFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  for (const finding of before) {
    counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  }
  return after.filter((finding) => {
    const left = counts.get(keyOf(finding)) ?? 0;
    counts.set(keyOf(finding), left - 1);
    return left <= 0;
  });
}

function keyOf({ rule, message, severity }: Finding): string {
  return `${rule}|${severity}|${message}`;
}
