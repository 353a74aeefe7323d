import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type OpcPackage, openPackage } from '@fg2rec/ooxml';
import { reportSchema } from '@fg2rec/report';
import { beforeAll, describe, expect, it } from 'vitest';
import { decidedText } from './support/decide.ts';
import { openXmlErrors } from './support/judges.ts';
import { corpusAbsent, corpusFiles, fixtures, hasCorpus, hasSchemas } from './support/places.ts';
import { fg2rec, has } from './support/run.ts';
import { schemaErrors } from './support/schema.ts';

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

const files = [
  ...['fg-specification', 'muwasafa-ar', 'draft-recommendation'].map((name) =>
    join(fixtures, `${name}.docx`),
  ),
  ...corpusFiles().filter((file) => file.includes('/itu-') && file.endsWith('.docx')),
];

describe(`review copies${hasCorpus ? '' : ` (${corpusAbsent})`}`, () => {
  beforeAll(async () => {
    // One after the other would take long, all at once too much memory.
    for (let index = 0; index < files.length; index += 8) {
      await fg2rec('review', ...files.slice(index, index + 8), '--out', out);
    }
  });

  for (const file of files) {
    it(`that of ${basename(file)} is valid where the source is`, async () => {
      const copy = copyOf(file, '.review.docx');
      const before = new Set((await openXmlErrors(file)).map(({ text }) => text));
      expect((await openXmlErrors(copy)).filter(({ text }) => !before.has(text))).toEqual([]);
      if (hasSchemas && has('xmllint')) {
        const known = new Set(await schemaErrors(await opened(file)));
        expect((await schemaErrors(await opened(copy))).filter((error) => !known.has(error))).toEqual([]);
      }
    });
  }
});

describe.skipIf(!has('soffice'))('in LibreOffice', () => {
  const tried = files
    .slice(0, 3)
    .concat(corpusFiles().filter((file) => /F\.921|J\.1108|FGAN-I-FUT|td\.2484|O\.174.*Cor2/.test(file)));
  const texts = new Map<string, string | undefined>();

  beforeAll(async () => {
    for (const command of ['review', 'fix']) {
      await fg2rec(command, ...tried, '--out', out);
    }
    const wishes = tried.flatMap((file) => [
      { file: copyOf(file, '.review.docx'), decision: 'accept' as const },
      { file: copyOf(file, '.fixed.docx'), decision: 'accept' as const },
      { file: copyOf(file, '.review.docx'), decision: 'reject' as const },
      { file, decision: 'reject' as const },
    ]);
    const found = await decidedText(wishes);
    wishes.forEach(({ file, decision }, index) => {
      texts.set(`${decision} ${file}`, found[index]);
    });
  });

  for (const file of tried) {
    it(`${basename(file)}: accepting all changes gives the fixed text, rejecting them the source's`, () => {
      const accepted = texts.get(`accept ${copyOf(file, '.review.docx')}`);
      const rejected = texts.get(`reject ${copyOf(file, '.review.docx')}`);
      expect(accepted?.length).toBeGreaterThan(100);
      expect(linesOf(accepted)).toEqual(linesOf(texts.get(`accept ${copyOf(file, '.fixed.docx')}`)));
      expect(linesOf(rejected)).toEqual(linesOf(texts.get(`reject ${file}`)));
    });
  }
});

/** Lines with words: where frames are, LibreOffice writes empty lines and bullets now here, now there. */
function linesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*•?\s*|\s+$/g, ''))
    .filter((line) => line !== '');
}
