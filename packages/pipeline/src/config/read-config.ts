import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fail } from '@fg2rec/ooxml';
import { parse } from 'yaml';
import { issueWords } from './issues.ts';
import { type Config, configSchema } from './schema.ts';

/** Names under which a configuration is looked for, the first found winning. */
export const configNames = [
  'fg2rec.config.json',
  'fg2rec.config.yaml',
  'fg2rec.config.yml',
  '.fg2rec.yaml',
  '.fg2rec.yml',
] as const;

export interface FoundConfig {
  /** Path of the file. */
  readonly file: string;
  readonly config: Config;
}

/** The nearest configuration file in this folder or one above it. */
export function findConfig(folder: string): string | undefined {
  const start = resolve(folder);
  const here = configNames.map((name) => join(start, name)).find((file) => existsSync(file));
  return here ?? (dirname(start) === start ? undefined : findConfig(dirname(start)));
}

/**
 * Reads a configuration file. Paths in it are made absolute, from its own folder.
 * @throws Fg2recError config-invalid naming the key, file-not-found
 */
export function readConfig(file: string): FoundConfig {
  const parsed = configSchema.safeParse(parsedFile(file));
  if (!parsed.success) {
    return fail('config-invalid', file, issueWords(parsed.error.issues));
  }
  const { emblem, out, ...rest } = parsed.data;
  const folder = dirname(resolve(file));
  const config: Config = {
    ...rest,
    ...(emblem === undefined ? {} : { emblem: resolve(folder, emblem) }),
    ...(out === undefined ? {} : { out: resolve(folder, out) }),
  };
  if (config.meeting !== undefined && config.meetings?.[config.meeting] === undefined) {
    fail('config-invalid', file, `"meeting": "${config.meeting}" is not a key of "meetings".`);
  }
  return { file, config };
}

function parsedFile(file: string): unknown {
  const text = textOf(file);
  try {
    // JSON is YAML, but its own parser gives the better message.
    return file.endsWith('.json') ? JSON.parse(text) : (parse(text, { prettyErrors: true }) ?? {});
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return fail('config-invalid', file, `It cannot be read: ${message}`, error);
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    return fail('file-not-found', file, 'The configuration file cannot be read. Check the path.', error);
  }
}
