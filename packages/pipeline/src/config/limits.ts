import { type MarkdownLimits, markdownLimits } from '@fg2rec/ingest';
import { defaultLimits, fail, type Limits } from '@fg2rec/ooxml';
import { z } from 'zod';
import { issueWords } from './issues.ts';

const bound = z.coerce.number().int().min(1);

function bounds<T extends object>(defaults: T) {
  const optional = bound.optional();
  const entries = Object.keys(defaults).map((name) => [name, optional] as const);
  return z.strictObject(Object.fromEntries(entries) as Record<keyof T & string, typeof optional>);
}

/** `limits:` of a configuration: bounds of what is read, by the names of {@link Limits}, and of one conversion. */
export const limitsSchema = bounds(defaultLimits).extend({
  markdown: bounds(markdownLimits).optional(),
  /** Seconds that one document may take. */
  seconds: bound.optional(),
  /** Megabytes of memory that one document may take. */
  megabytes: bound.optional(),
});

export type ConfiguredLimits = z.infer<typeof limitsSchema>;

export interface ReadingLimits {
  readonly limits: Limits;
  readonly markdownLimits: MarkdownLimits;
}

/**
 * The bounds of reading: those that the command names (`paragraphs=1000`, `markdown.depth=20`) go before those of the
 * configuration, and these before our own.
 * @throws Fg2recError option-invalid
 */
export function readingLimits(
  named: readonly string[] | undefined,
  configured: ConfiguredLimits | undefined,
): ReadingLimits {
  const { markdown, seconds, megabytes, ...word } = configured ?? {};
  const said = (named ?? []).map(parsedLimit);
  const ofMarkdown = said.filter(({ name }) => name.startsWith('markdown.'));
  const ofWord = said.filter(({ name }) => !name.startsWith('markdown.'));
  return {
    limits: withBounds(defaultLimits, word, ofWord),
    markdownLimits: withBounds(
      markdownLimits,
      markdown ?? {},
      ofMarkdown.map(({ name, value }) => ({ name: name.slice('markdown.'.length), value })),
    ),
  };
}

interface NamedLimit {
  readonly name: string;
  readonly value: number;
}

function parsedLimit(text: string): NamedLimit {
  const [name = '', number = ''] = text.split('=').map((part) => part.trim());
  const known = [
    ...Object.keys(defaultLimits),
    ...Object.keys(markdownLimits).map((key) => `markdown.${key}`),
  ];
  if (!known.includes(name)) {
    fail('option-invalid', `--limit ${text}`, `Limits are: ${known.join(', ')}. Say NAME=NUMBER.`);
  }
  const value = number === '' ? undefined : bound.safeParse(number);
  return value?.success === true
    ? { name, value: value.data }
    : fail(
        'option-invalid',
        `--limit ${text}`,
        value === undefined ? 'Say NAME=NUMBER.' : issueWords(value.error.issues),
      );
}

function withBounds<T extends Limits | MarkdownLimits>(
  defaults: T,
  configured: object,
  named: readonly NamedLimit[],
): T {
  const given = Object.entries(configured).filter(([, value]) => value !== undefined);
  return {
    ...defaults,
    ...Object.fromEntries(given),
    ...Object.fromEntries(named.map(({ name, value }) => [name, value])),
  };
}
