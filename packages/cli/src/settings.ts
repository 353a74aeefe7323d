import {
  type Config,
  findConfig,
  type JobOptions,
  parseDate,
  parseJobOptions,
  readConfig,
} from '@fg2rec/pipeline';
import type { Threshold } from './exit.ts';

/** What a command was told, with the configuration that goes with it. */
export interface Settings {
  readonly config: Config;
  /** Options of the job: everything but what the command itself uses. */
  readonly options: JobOptions;
  readonly out: string;
  readonly threshold: Threshold;
  readonly json: boolean;
  /** Local date, ISO 8601. */
  readonly today: string;
}

/** @throws Fg2recError option-invalid, config-invalid */
export function settingsOf(given: Readonly<Record<string, unknown>>, command: string): Settings {
  const { config: configFile, out, failOn, format, today, ...rest } = given;
  const file = typeof configFile === 'string' ? configFile : findConfig(process.cwd());
  const config = file === undefined ? {} : readConfig(file).config;
  return {
    config,
    options: parseJobOptions(rest, `fg2rec ${command}`),
    out: typeof out === 'string' ? out : (config.out ?? 'out'),
    threshold: (failOn as Threshold | undefined) ?? config.failOn ?? 'error',
    json: format === 'json',
    today: today === undefined ? localDate(new Date()) : parseDate(today, '--today'),
  };
}

/** The user's own day: near midnight it is not that of Greenwich. */
function localDate(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
