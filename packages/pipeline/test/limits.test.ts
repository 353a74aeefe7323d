import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownLimits } from '@fg2rec/ingest';
import { defaultLimits } from '@fg2rec/ooxml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordFile } from '../../../fuzz/word-file.ts';
import { checkFile } from '../src/check-file.ts';
import { readingLimits } from '../src/config/limits.ts';
import { readConfig } from '../src/config/read-config.ts';
import { convert } from '../src/convert.ts';
import { checkJob, convertJob, parseJobOptions } from '../src/options.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fg2rec-limits-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function configOf(yaml: string) {
  const file = join(folder, 'c.yaml');
  writeFileSync(file, yaml);
  return readConfig(file).config;
}

describe('limits', () => {
  it('are our own where nobody says anything', () => {
    expect(readingLimits(undefined, undefined)).toEqual({ limits: defaultLimits, markdownLimits });
  });

  it('are taken from the configuration, and from the command before it', () => {
    const config = configOf('limits: { paragraphs: 10, entries: 20, markdown: { depth: 3 }, seconds: 5 }');
    const options = parseJobOptions({ limit: ['paragraphs=11', 'markdown.files=4'] }, 'test');
    const job = checkJob('a.docx', options, config, '2026-01-01');
    expect(job.limits).toEqual({ ...defaultLimits, paragraphs: 11, entries: 20 });
    expect(job.markdownLimits).toEqual({ ...markdownLimits, depth: 3, files: 4 });
  });

  it('that there are not, or that are no numbers, are refused by name', () => {
    expect(() => configOf('limits: { pargraphs: 10 }')).toThrow('There is no key "limits.pargraphs"');
    expect(() => configOf('limits: { paragraphs: 0 }')).toThrow('"limits.paragraphs"');
    const given = (limit: string) => () => readingLimits([limit], undefined);
    expect(given('pargraphs=1')).toThrow(
      /--limit pargraphs=1: Limits are: fileBytes, entries, .*markdown\.depth/,
    );
    expect(given('paragraphs')).toThrow('Say NAME=NUMBER');
    expect(given('paragraphs=many')).toThrow('option-invalid');
  });

  it('stop a check by name at their edge, in Word and in Markdown', async () => {
    const paragraph = '<w:p><w:r><w:t>x</w:t></w:r></w:p>';
    const word = join(folder, 'a.docx');
    writeFileSync(word, wordFile(paragraph.repeat(5)));
    const text = join(folder, 'a.md');
    writeFileSync(text, '> > > x\n');
    const ended = async (file: string, limit: string) =>
      (await checkFile(checkJob(file, { limit: [limit] }, {}, '2026-01-01'))).report.failure?.code;
    expect(await ended(word, 'paragraphs=5')).toBeUndefined();
    expect(await ended(word, 'paragraphs=4')).toBe('paragraphs-exceeded');
    expect(await ended(text, 'markdown.depth=3')).toBeUndefined();
    expect(await ended(text, 'markdown.depth=2')).toBe('markdown-too-deep');
  });

  it('are those of the source: the TD, with cover and template, may have more', async () => {
    const file = join(folder, 'edge.docx');
    writeFileSync(file, wordFile('<w:p><w:r><w:t>x</w:t></w:r></w:p>'));
    const options = { limit: ['paragraphs=1', 'entries=5', 'tableDepth=1', 'xmlDepth=5'] };
    const { report } = await convert(
      convertJob(file, folder, { ...options, formats: ['td-docx', 'json'] }, {}, '2026-01-01'),
    );
    expect(report.failure).toBeUndefined();
  });

  it('are all in the documentation, with what they are', () => {
    const page = readFileSync(fileURLToPath(new URL('../../../docs/limits.md', import.meta.url)), 'utf8');
    const rows = Object.fromEntries(
      [...page.matchAll(/^\| `([\w.]+)` \|[^|]*\| ([\d ]+) \|/gm)].map(([, name = '', value = '']) => [
        name,
        Number(value.replaceAll(' ', '')),
      ]),
    );
    const markdown = Object.entries(markdownLimits).map(([name, value]) => [`markdown.${name}`, value]);
    expect(rows).toEqual({
      ...defaultLimits,
      ...Object.fromEntries(markdown),
      seconds: 300,
      megabytes: 2048,
    });
  });
});
