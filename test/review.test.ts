import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type OpcPackage, openPackage } from '@fg2rec/ooxml';
import { reportSchema } from '@fg2rec/report';
import { beforeAll, describe, expect, it } from 'vitest';
import { type OfficeDecisions, officeDecisions } from './support/office-decisions.ts';
import { corpusAbsent, corpusFiles, fixtures, hasCorpus } from './support/places.ts';
import { fg2rec, has } from './support/run.ts';

const out = mkdtempSync(join(tmpdir(), 'fg2rec-review-'));

function copyOf(file: string, ending: string): string {
  return join(out, `${basename(file).replace(/\.[^.]*$/, '')}${ending}`);
}

async function opened(file: string): Promise<OpcPackage> {
  return openPackage(readFileSync(file), basename(file));
}

/** Parts that a review copy may change; comments may be new. */
const touched =
  /^word\/(document|comments|footnotes|endnotes)\.xml$|^word\/_rels\/document\.xml\.rels$|^\[Content_Types\]\.xml$/;

describe('fg2rec review', () => {
  const fixture = join(fixtures, 'fg-specification.docx');

  it('writes the review copy alone, and says so in the report', async () => {
    const { code, stdout } = await fg2rec('review', fixture, '--out', out, '--format', 'json');
    expect(code).toBe(1);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report.outputs.map(({ role, file }) => [role, file])).toEqual([
      ['review-docx', 'fg-specification.review.docx'],
    ]);
    const [source, copy] = [await opened(fixture), await opened(copyOf(fixture, '.review.docx'))];
    expect(copy.partNames.filter((part) => !touched.test(part))).toEqual(
      source.partNames.filter((part) => !touched.test(part)),
    );
    for (const part of source.partNames.filter((name) => !touched.test(name))) {
      expect(Buffer.compare(copy.bytes(part), source.bytes(part)), part).toBe(0);
    }
    const comments = copy.text('word/comments.xml');
    expect(comments.startsWith(source.text('word/comments.xml').replace(/<\/w:comments>\s*$/, ''))).toBe(
      true,
    );
    expect(comments.match(/<w:comment w:id="\d+" w:author="fg2rec /g)).toHaveLength(report.findings.length);
  });

  it('marks fixes under the name of their rule; --fix none leaves them out, --fix all takes suggestions too', async () => {
    const changes = async (...args: string[]): Promise<string[]> => {
      const folder = mkdtempSync(join(tmpdir(), 'fg2rec-review-'));
      await fg2rec('review', fixture, '--out', folder, ...args);
      const text = (await opened(join(folder, 'fg-specification.review.docx'))).text('word/document.xml');
      return [...text.matchAll(/<w:(?:ins|del) [^>]*w:author="(fg2rec [^"]*)"/g)].map(
        ([, author]) => author ?? '',
      );
    };
    expect(await changes('--fix', 'none')).toEqual([]);
    const safe = await changes();
    expect(new Set(safe)).toContain('fg2rec FIG-03');
    expect((await changes('--fix', 'all')).length).toBeGreaterThan(safe.length);
  });

  it('gives the same bytes for the same input', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fg2rec-review-'));
    await fg2rec('review', fixture, '--out', folder);
    await fg2rec('review', fixture, '--out', out);
    const [one, other] = [folder, out].map((each) =>
      readFileSync(join(each, 'fg-specification.review.docx')),
    );
    expect(one).toEqual(other);
  });

  it('comes with a conversion that asks for it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fg2rec-review-'));
    const { stdout } = await fg2rec(
      'convert',
      fixture,
      '--out',
      folder,
      '--formats',
      'review-docx',
      '--format',
      'json',
    );
    const { outputs } = reportSchema.parse(JSON.parse(stdout));
    expect(outputs.map(({ role }) => role)).toEqual(['review-docx']);
  });
});

describe('fg2rec fix', () => {
  const fixture = join(fixtures, 'fg-specification.docx');

  it('writes safe fixes into a copy and leaves the file alone', async () => {
    const before = readFileSync(fixture);
    const { stdout } = await fg2rec('fix', fixture, '--out', out, '--format', 'json');
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report.outputs.map(({ role }) => role)).toEqual(['fixed-docx']);
    expect(report.counts.fixed).toBeGreaterThan(10);
    expect(readFileSync(fixture)).toEqual(before);
    const text = (await opened(copyOf(fixture, '.fixed.docx'))).text('word/document.xml');
    expect(text).not.toContain('fg2rec');
  });
});

/**
 * Not compared: of ETSI's cover, made of frames, LibreOffice writes the framed line "Reference" for the source and leaves
 * it out for the copy with comments. The words are in both, and as trees the two are equal (packages/reformat).
 */
const framed = /ETSI_TS_skeleton/;

/** Those that LibreOffice lays out quickly; `pnpm office ../shared/corpus` shows it for all. */
const quick = 150_000;
const files = [
  ...readdirSync(fixtures)
    .filter((name) => name.endsWith('.docx'))
    .map((name) => join(fixtures, name)),
  ...corpusFiles(undefined, /\.docx$/)
    .filter((file) => !file.includes('/hostile/') && statSync(file).size < quick)
    .filter((file) => !/password|truncated|Corrupted/.test(file) && !framed.test(file)),
];

describe.skipIf(!has('soffice'))(`in LibreOffice${hasCorpus ? '' : ` (${corpusAbsent})`}`, () => {
  const decisions = new Map<string, OfficeDecisions>();

  beforeAll(async () => {
    for (const found of await officeDecisions(files, out)) {
      decisions.set(found.file, found);
    }
  });

  for (const file of files) {
    it(`${basename(file)}: accepting all changes gives the fixed text, rejecting them the source's`, () => {
      const found = decisions.get(file);
      expect(found?.accepted).toBeDefined();
      expect(found?.accepted).toEqual(found?.fixed);
      expect(found?.rejected).toEqual(found?.source);
    });
  }
});
