import { languages } from '@fg2rec/document';
import { editionIds } from '@fg2rec/rulebook';
import { z } from 'zod';
import { outputFormats, pdfEngines } from '../job.ts';
import { limitsSchema } from './limits.ts';

const isoDate = z.iso.date({ error: 'must be a date such as 2026-03-09' });
const words = z.string().trim().min(1);

const contact = z.strictObject({
  name: words,
  organization: words.optional(),
  country: words.optional(),
  telephone: words.optional(),
  email: words.optional(),
});

const meeting = z.strictObject({
  place: words.optional(),
  begins: isoDate,
  ends: isoDate.optional(),
  studyGroup: z.union([words, z.number().int()]).optional(),
});

/** What `fg2rec.config.*` and `.fg2rec.yaml` may say. */
export const configSchema = z.strictObject({
  /** The focus group. */
  group: words.optional(),
  /** Who submits the TD; by default the focus group. */
  source: words.optional(),
  contact: z.union([contact, z.array(contact)]).optional(),
  studyGroup: z.union([words, z.number().int()]).optional(),
  workingParty: words.optional(),
  questions: z.union([words, z.array(words)]).optional(),
  studyPeriod: z
    .string()
    .regex(/^\d{4}-\d{4}$/, 'must be like 2025-2028')
    .optional(),
  /** The meeting used where the command names none: a key of `meetings`. */
  meeting: words.optional(),
  meetings: z.record(z.string(), meeting).optional(),
  language: z.enum(languages).optional(),
  /** Language of the report. */
  reportLanguage: z.enum(languages).optional(),
  /** Edition of the rulebook; by default that of the day. */
  edition: z
    .preprocess(
      (value) => (typeof value === 'number' ? String(value) : value),
      z.enum(['auto', ...editionIds]),
    )
    .optional(),
  severities: z.record(z.string(), z.enum(['error', 'warning', 'info', 'off'])).optional(),
  /** Path of the emblem, from the folder of the configuration file. */
  emblem: words.optional(),
  /** Folder for the outputs, from the folder of the configuration file. */
  out: words.optional(),
  formats: z.array(z.enum(outputFormats)).min(1).optional(),
  pdfEngine: z.enum(pdfEngines).optional(),
  /** Bounds within which files are read, and what one conversion may take. */
  limits: limitsSchema.optional(),
  failOn: z.enum(['error', 'warning', 'info', 'never']).optional(),
});

export type Config = z.infer<typeof configSchema>;
export type ConfiguredMeeting = NonNullable<Config['meetings']>[string];
