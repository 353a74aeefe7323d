import type { Contact } from '@fg2rec/document';
import { kinds, languages, stages } from '@fg2rec/document';
import { fail } from '@fg2rec/ooxml';
import { fixChoices } from '@fg2rec/reformat';
import { type EditionId, editionIds } from '@fg2rec/rulebook';
import { z } from 'zod';
import { configuredCover, meetingOf } from './config/apply-config.ts';
import { issueWords } from './config/issues.ts';
import { readingLimits } from './config/limits.ts';
import type { Config } from './config/schema.ts';
import {
  type CheckJob,
  type ConvertJob,
  type CoverInput,
  outputFormats,
  pdfEngines,
  type ReviewJob,
} from './job.ts';

const words = z.string().trim().min(1);
const isoDate = z.iso.date({ error: 'must be a date such as 2026-03-09' });
const commaList = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) =>
      typeof value === 'string'
        ? value
            .split(',')
            .map((part) => part.trim())
            .filter((part) => part !== '')
        : value,
    z.array(item).min(1),
  );

const yesOrNo = z.preprocess(
  (value) => (value === 'true' ? true : value === 'false' ? false : value),
  z.boolean(),
);

/** What a command line, or a line of a manifest, can say about one document. */
export const jobOptionsSchema = z.strictObject({
  kind: z.enum([...kinds, 'auto']).optional(),
  lang: z.enum(languages).optional(),
  stage: z.enum(stages).optional(),
  view: z.enum(['final', 'original']).optional(),
  meeting: words.optional(),
  meetingDate: isoDate.optional(),
  date: isoDate.optional(),
  tdNumber: words.optional(),
  studyGroup: z.coerce.string().trim().min(1).optional(),
  workingParty: z.coerce.string().trim().min(1).optional(),
  question: z.coerce.string().trim().min(1).optional(),
  group: words.optional(),
  source: words.optional(),
  title: words.optional(),
  contact: z
    .preprocess((value) => (typeof value === 'string' ? value.split('|') : value), z.array(words))
    .optional(),
  abstract: words.optional(),
  keywords: words.optional(),
  purpose: words.optional(),
  studyPeriod: z
    .string()
    .regex(/^\d{4}-\d{4}$/, 'must be like 2025-2028')
    .optional(),
  emblem: words.optional(),
  formats: commaList(z.enum(outputFormats)).optional(),
  pdfEngine: z.enum(pdfEngines).optional(),
  fix: z.enum(fixChoices).optional(),
  keepRevisions: yesOrNo.optional(),
  crossCheck: yesOrNo.optional(),
  name: words.optional(),
  reportLang: z.enum(languages).optional(),
  baseline: words.optional(),
  limit: z
    .preprocess((value) => (typeof value === 'string' ? value.split(/[\s,;|]+/) : value), z.array(words))
    .optional(),
  edition: z.enum(['auto', ...editionIds]).optional(),
});

export type JobOptions = z.infer<typeof jobOptionsSchema>;

/** @param where names the source of the options in errors: the command, or a line of a manifest. */
export function parseJobOptions(options: unknown, where: string): JobOptions {
  const parsed = jobOptionsSchema.safeParse(options);
  return parsed.success ? parsed.data : fail('option-invalid', where, issueWords(parsed.error.issues));
}

/** @throws Fg2recError option-invalid */
export function parseDate(value: unknown, option: string): string {
  const parsed = isoDate.safeParse(value);
  return parsed.success
    ? parsed.data
    : fail('option-invalid', option, `It ${issueWords(parsed.error.issues)}`);
}

/** A check as options and configuration describe it; options win. */
export function checkJob(file: string, options: JobOptions, config: Config, today: string): CheckJob {
  const { kind, stage, view, date, lang, meetingDate, baseline, reportLang } = options;
  return {
    file,
    today,
    kind: kind === 'auto' ? undefined : kind,
    stage,
    view,
    date,
    language: lang ?? config.language,
    meetingDate: meetingDate ?? meetingOf(config, options.meeting)?.begins,
    edition: editionOf(options.edition ?? config.edition),
    severities: config.severities,
    baseline,
    reportLanguage: reportLang ?? config.reportLanguage,
    ...readingLimits(options.limit, config.limits),
  };
}

function editionOf(wanted: JobOptions['edition']): EditionId | undefined {
  return wanted === 'auto' ? undefined : wanted;
}

/** A conversion as options and configuration describe it; options win. */
export function convertJob(
  file: string,
  out: string,
  options: JobOptions,
  config: Config,
  today: string,
): ConvertJob {
  return {
    ...checkJob(file, options, config, today),
    out,
    name: options.name,
    formats: options.formats ?? config.formats,
    pdfEngine: options.pdfEngine ?? config.pdfEngine,
    cover: coverOf(options, config),
    configuredCover: configuredCover(config, meetingOf(config, options.meeting)),
    emblem: options.emblem ?? config.emblem,
    fix: options.fix,
    keepRevisions: options.keepRevisions,
    crossCheck: options.crossCheck,
  };
}

/** A review copy, or a fixed one, as options and configuration describe it. */
export function reviewJob(
  file: string,
  out: string,
  options: JobOptions,
  config: Config,
  today: string,
): ReviewJob {
  return { ...checkJob(file, options, config, today), out, name: options.name, fix: options.fix };
}

function coverOf(options: JobOptions, config: Config): CoverInput {
  const printedMeeting =
    options.meeting !== undefined && meetingOf(config, options.meeting) === undefined
      ? options.meeting
      : undefined;
  return {
    fields: {
      documentNumber: options.tdNumber,
      studyGroup: options.studyGroup,
      workingParty: options.workingParty,
      questions: options.question,
      group: options.group,
      meeting: printedMeeting,
      source: options.source,
      title: options.title,
      abstract: options.abstract,
      keywords: options.keywords,
      purpose: options.purpose,
      studyPeriod: options.studyPeriod,
    },
    contacts: (options.contact ?? []).map(parseContact),
  };
}

/** `Name; Organization; Country; +41 22 730 0000; a@b.org`: telephone and e-mail are known by their form. */
export function parseContact(text: string): Contact {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const email = parts.find((part) => /^\S+@\S+$/.test(part));
  const telephone = parts.find((part) => part !== email && /^(tel\.?:?\s*)?\+?[\d\s()./-]{6,}$/i.test(part));
  const [name = email ?? text.trim(), organization, country] = parts.filter(
    (part) => part !== email && part !== telephone,
  );
  return {
    name,
    ...(organization === undefined ? {} : { organization }),
    ...(country === undefined ? {} : { country }),
    ...(telephone === undefined ? {} : { telephone: telephone.replace(/^tel\.?:?\s*/i, '') }),
    ...(email === undefined ? {} : { email }),
  };
}
