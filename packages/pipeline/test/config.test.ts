import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetingWords } from '../src/config/apply-config.ts';
import { findConfig, readConfig } from '../src/config/read-config.ts';
import { checkJob, convertJob, type JobOptions, parseContact, parseJobOptions } from '../src/options.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fg2rec-config-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const yaml = `
group: FG-AN
contact: { name: Ada Example, email: ada@example.org }
studyGroup: 13
questions: [20/13, 21/13]
language: en
meeting: spring
meetings:
  spring: { place: Geneva, begins: 2026-04-20, ends: 2026-04-30 }
  autumn: { place: Geneva, begins: 2026-09-28, ends: 2026-10-09, studyGroup: 17 }
severities: { STR-13: info }
emblem: emblem.png
out: results
`;

describe('the configuration', () => {
  it('is found in the folder or above it, the nearest first', () => {
    const inner = join(folder, 'a', 'b');
    mkdirSync(inner, { recursive: true });
    const far = written('.fg2rec.yaml', yaml);
    expect(findConfig(inner)).toBe(far);
    const near = written('a/fg2rec.config.json', '{}');
    expect(findConfig(inner)).toBe(near);
  });

  it('fills the cover, the language, the severities and the meeting; paths count from its folder', () => {
    const { config } = readConfig(written('one.yaml', yaml));
    const job = convertJob('d.docx', 'out', {}, config, '2026-01-01');
    expect(job.configuredCover).toEqual({
      fields: {
        group: 'FG-AN',
        source: 'FG-AN',
        studyGroup: '13',
        questions: '20/13, 21/13',
        meeting: 'Geneva, 20-30 April 2026',
      },
      contacts: [{ name: 'Ada Example', email: 'ada@example.org' }],
    });
    expect(job).toMatchObject({
      language: 'en',
      meetingDate: '2026-04-20',
      severities: { 'STR-13': 'info' },
    });
    expect(job.emblem).toBe(join(folder, 'emblem.png'));
    expect(config.out).toBe(join(folder, 'results'));
  });

  it('gives way to options, the meeting’s own study group before the general one', () => {
    const { config } = readConfig(written('two.yaml', yaml));
    const job = convertJob('d.docx', 'out', { meeting: 'autumn', lang: 'fr' }, config, '2026-01-01');
    expect(job.language).toBe('fr');
    expect(job.meetingDate).toBe('2026-09-28');
    expect(job.configuredCover?.fields?.studyGroup).toBe('17');
    expect(job.configuredCover?.fields?.meeting).toBe('Geneva, 28 September - 9 October 2026');
  });

  it('lets words stand for a meeting that it does not know, but not a wrong id', () => {
    const { config } = readConfig(written('three.yaml', yaml));
    const words: JobOptions = { meeting: 'Tokyo, 3-7 May 2027' };
    const job = convertJob('d.docx', 'out', words, config, '2026-01-01');
    expect(job.cover?.fields?.meeting).toBe('Tokyo, 3-7 May 2027');
    expect(() => checkJob('d.docx', { meeting: 'winter' }, config, '2026-01-01')).toThrow(/spring, autumn/);
  });

  it.each([
    ['an unknown key', 'grop: FG-AN', /"grop"/],
    ['a wrong date in a meeting', 'meetings: { s: { begins: next week } }', /"meetings\.s\.begins"/],
    ['an unknown severity', 'severities: { STR-01: fatal }', /"severities\.STR-01"/],
    ['an unknown language', 'language: de', /"language"/],
    ['a meeting that is not there', 'meeting: spring', /"meeting": "spring"/],
    ['text that is no YAML', 'a: [', /cannot be read/],
  ])('says which key is wrong: %s', (name, text, message) => {
    expect(() => readConfig(written(`${name}.yaml`, text))).toThrow(message);
  });

  it('has a name for a file that is not there', () => {
    expect(() => readConfig(join(folder, 'none.yaml'))).toThrow(/file-not-found/);
  });
});

describe('options', () => {
  it.each([
    [{ meetingDate: '20 April' }, /"meetingDate": must be a date/],
    [{ kind: 'novel' }, /"kind"/],
    [{ formats: 'pdf,docx' }, /"formats/],
    [{ nonsense: '1' }, /"nonsense"/],
  ])('names the one that is wrong in %j', (options, message) => {
    expect(() => parseJobOptions(options, 'here')).toThrow(message);
  });

  it('reads lists', () => {
    expect(parseJobOptions({ formats: 'pdf, json', contact: 'A | B' }, 'here')).toMatchObject({
      formats: ['pdf', 'json'],
      contact: ['A ', ' B'].map((name) => name.trim()),
    });
  });

  it('reads contacts, telling telephone and e-mail by their form', () => {
    expect(parseContact('Ada Example; Example Org; Norway; Tel: +47 22 00 00 00; ada@example.org')).toEqual({
      name: 'Ada Example',
      organization: 'Example Org',
      country: 'Norway',
      telephone: '+47 22 00 00 00',
      email: 'ada@example.org',
    });
    expect(parseContact('ada@example.org')).toEqual({ name: 'ada@example.org', email: 'ada@example.org' });
  });

  it.each([
    [{ begins: '2026-04-20' }, '20 April 2026'],
    [{ place: 'Geneva', begins: '2019-08-27', ends: '2019-09-05' }, 'Geneva, 27 August - 5 September 2019'],
    [{ begins: '2026-12-29', ends: '2027-01-04' }, '29 December 2026 - 4 January 2027'],
  ])('prints the meeting %j', (meeting, words) => {
    expect(meetingWords(meeting)).toBe(words);
  });
});
