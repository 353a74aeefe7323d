import { check, type Finding } from '@fg2rec/check';
import { computeFacts, type Deliverable, type Facts } from '@fg2rec/document';
import { readWord } from '@fg2rec/ingest';
import type { Fg2recReport } from '@fg2rec/report';
import { loadMessages, type Messages, vocabulary } from '@fg2rec/rulebook';
import { chosenEdition } from './edition.ts';
import { docxOf, readInput } from './input.ts';
import type { ReadingOptions } from './job.ts';
import { readMarkdownSource } from './markdown/markdown-source.ts';
import { sourceFindings } from './source-findings.ts';

/** The source, read. */
export interface ReadSource {
  readonly deliverable: Deliverable;
  readonly facts: Facts;
  /** What is said of it, in the reader's language. */
  readonly messages: Messages;
}

/** A Word file, a Markdown file, or a folder of Markdown files that make one deliverable. */
export async function readSource(file: string, options: ReadingOptions): Promise<ReadSource> {
  const { view, language, limits, markdownLimits, converterTimeout, reportLanguage } = options;
  const messages = await loadMessages(reportLanguage ?? 'en');
  const markdown = await readMarkdownSource(file, { view, language, limits, markdownLimits });
  if (markdown !== undefined) {
    const { deliverable, kind, stage } = markdown;
    const said = { kind: options.kind ?? kind, stage: options.stage ?? stage, language: options.language };
    return { deliverable, facts: factsOf(deliverable, said), messages };
  }
  const input = readInput(file, limits);
  const bytes = await docxOf(input, converterTimeout);
  const read = await readWord(bytes, input.name, { view, language, limits });
  const deliverable = { ...read, source: { ...read.source, sha256: input.sha256 } };
  return { deliverable, facts: factsOf(deliverable, options), messages };
}

export function factsOf(
  deliverable: Deliverable,
  { kind, stage, language }: Pick<ReadingOptions, 'kind' | 'stage' | 'language'>,
): Facts {
  return computeFacts(deliverable, vocabulary, { kind, stage, language });
}

/** The findings of all rules on a deliverable that was read, and what it brings along beside its text. */
export function checkFacts(
  { facts, deliverable, messages }: ReadSource,
  options: ReadingOptions,
  missingCoverFields?: readonly string[],
): Finding[] {
  const { date, today, meetingDate, severities } = options;
  const { revisions, comments } = deliverable;
  const edition = chosenEdition({ facts, deliverable, messages }, options).id;
  const known = { today: date ?? today, meetingDate, missingCoverFields, severities, messages, edition };
  return [
    ...check(facts, { ...known, revisions, comments: comments.length }),
    ...sourceFindings(deliverable, messages),
  ];
}

/** How the report names the source. */
export function describeSource({ deliverable, facts }: ReadSource): Fg2recReport['source'] {
  const { name, sha256, format } = deliverable.source;
  const { pages } = deliverable.properties;
  return {
    name,
    sha256,
    format,
    language: facts.language,
    kind: facts.kind,
    stage: facts.stage,
    ...(pages === undefined || !Number.isInteger(pages) || pages < 1 ? {} : { pages }),
  };
}

/** What the reader and the facts call the deliverable. */
export function titleOf(facts: Facts): string | undefined {
  return facts.titleBlock.title ?? facts.cover.fields.title?.value;
}

/** What the reader wants known, for the report. */
export function remarksOf({ remarks }: Deliverable): { readonly code: string; readonly message: string }[] {
  return remarks.map(({ code, message }) => ({ code, message }));
}
