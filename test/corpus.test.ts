import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { computeFacts, type Division, numberedText, paragraphsOf, plainText } from '@fg2rec/document';
import { readWord } from '@fg2rec/ingest';
import { openPackage } from '@fg2rec/ooxml';
import { checkPdf } from '@fg2rec/pdf-check';
import { convert } from '@fg2rec/pipeline';
import { reportSchema } from '@fg2rec/report';
import { vocabulary } from '@fg2rec/rulebook';
import { beforeAll, describe, expect, it } from 'vitest';
import { addedFaults, knownFaults, listed } from './support/faults.ts';
import { finalView } from './support/final-view.ts';
import { libreOfficeText } from './support/judges.ts';
import { corpusAbsent, corpusFiles, hasCorpus } from './support/places.ts';
import { type Finished, fg2rec, has, run } from './support/run.ts';
import { coverage } from './support/words.ts';

/** Files of the corpus that are damaged, encrypted or hostile, with the name that the failure must have. */
const refused: Readonly<Record<string, string>> = {
  'bomb-ratio-200MB-document.docx': 'zip-ratio-exceeded',
  'missing-document-part.docx': 'not-a-word-document',
  'text-renamed.docx': 'not-a-zip',
  'truncated-half.docx': 'zip-damaged',
  'xxe-external-entity.docx': 'xml-doctype',
  'zip-slip-path-traversal.docx': 'zip-entry-path',
  'Corrupted document.docx': 'zip-damaged',
  'bug53475-password-is-pass.docx': 'encrypted',
  'truncated62886.docx': 'zip-damaged',
};

const all = corpusFiles();
const accepted = all.filter((file) => refused[basename(file)] === undefined);
const ours = accepted.filter((file) => file.includes('/itu-') && file.endsWith('.docx'));
const converted = new Map<string, Finished & { readonly out: string }>();

/** A folder for each, since files of different folders share names. */
async function convertAll(files: readonly string[]): Promise<void> {
  const waiting = [...files];
  const worker = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const out = mkdtempSync(join(tmpdir(), 'fg2rec-corpus-'));
      converted.set(file, { ...(await fg2rec('convert', file, '--out', out, '--cross-check')), out });
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
}

function output(file: string, ending: string): string {
  const { out } = converted.get(file) ?? { out: '' };
  return join(out, `${basename(file).replace(/\.[^.]*$/, '')}${ending}`);
}

interface Report {
  readonly verdict: string;
  readonly failure?: { readonly code: string };
}

describe.skipIf(!hasCorpus)(`the Word files of the corpus${hasCorpus ? '' : ` (${corpusAbsent})`}`, () => {
  beforeAll(async () => {
    await convertAll(all);
  });

  for (const file of accepted) {
    const old = file.endsWith('.doc');
    it.skipIf(old && !has('soffice'))(`${basename(file)} converts`, () => {
      const { code, stderr } = converted.get(file) ?? { code: 2, stderr: 'not run' };
      expect(code, stderr).toBeLessThan(2);
      for (const ending of ['.td.docx', '.review.docx', '.td.pdf', '.report.html', '.report.json']) {
        expect(existsSync(output(file, ending)), ending).toBe(true);
      }
      const report = JSON.parse(readFileSync(output(file, '.report.json'), 'utf8')) as Report;
      expect(reportSchema.safeParse(report).error?.message).toBeUndefined();
      // Nothing lost that neither edit nor rule nor template explains, by three readers.
      expect(report.verdict, stderr).not.toBe('failed');
    });

    it.skipIf(old)(
      `TD and review copy of ${basename(file)} have no fault that the source had not, by the Open XML SDK, ISO/IEC 29500-4 and the lints`,
      async () => {
        const known = await knownFaults(file);
        expect(listed(await addedFaults(known, output(file, '.td.docx')))).toEqual([]);
        expect(listed(await addedFaults(known, output(file, '.review.docx')))).toEqual([]);
      },
    );

    it.skipIf(old && !has('soffice'))(
      `the TD of ${basename(file)}, converted again, is left as it is`,
      async () => {
        const out = mkdtempSync(join(tmpdir(), 'fg2rec-again-'));
        const td = output(file, '.td.docx');
        const job = { file: td, out, formats: ['json'], crossCheck: true, today: '2026-03-09' } as const;
        const { report, extras } = await convert(job);
        expect(report.failure).toBeUndefined();
        expect(extras.changes).toEqual([]);
      },
    );

    it.skipIf(old && !has('soffice'))(`the PDF of ${basename(file)} is what it claims to be`, async () => {
      const pdf = output(file, '.td.pdf');
      const { claims, findings } = await checkPdf(readFileSync(pdf), basename(pdf));
      expect(claims.includes('PDF/UA-1') ? findings : []).toEqual([]);
      const report = readFileSync(output(file, '.report.json'), 'utf8');
      expect(claims.includes('PDF/UA-1') || report.includes('pdf/accessibility-lowered')).toBe(true);
      const { code, stdout, stderr } = has('qpdf')
        ? await run('qpdf', ['--check', pdf])
        : { code: 0, stdout: '', stderr: '' };
      expect(code, stdout + stderr).toBe(0);
    });
  }

  for (const file of all.filter((name) => refused[basename(name)] !== undefined)) {
    it(`${basename(file)} is refused by name`, () => {
      const { code, stderr } = converted.get(file) ?? { code: -1, stderr: '' };
      expect(code).toBe(2);
      expect(stderr).toContain(refused[basename(file)]);
    });
  }
});

describe.skipIf(!hasCorpus || !has('soffice'))('the text of the TD in LibreOffice', () => {
  const texts = new Map<string, string>();
  const headings = new Map<string, string[]>();
  const folder = mkdtempSync(join(tmpdir(), 'fg2rec-final-'));

  beforeAll(async () => {
    const finals = new Map<string, string>();
    for (const file of ours) {
      const pack = finalView(await openPackage(readFileSync(file), basename(file)));
      const final = join(folder, basename(file));
      writeFileSync(final, pack.save());
      finals.set(final, file);
      headings.set(file, await headingLines(file));
    }
    for (const [file, text] of await libreOfficeText([...finals.keys()])) {
      texts.set(finals.get(file) ?? '', text);
    }
    for (const [file, text] of await libreOfficeText(ours.map((name) => output(name, '.td.docx')))) {
      texts.set(file, text);
    }
  });

  for (const file of ours) {
    it(`${basename(file)} keeps 99.5 % of its words, in order within each clause`, () => {
      const source = texts.get(file) ?? '';
      const td = texts.get(output(file, '.td.docx')) ?? '';
      const { words, kept, inOrder, missing } = coverage(source, td, headings.get(file) ?? []);
      expect(td).not.toBe('');
      expect(kept, missing.join('\n')).toBeGreaterThanOrEqual(words * 0.995);
      expect(inOrder, missing.join('\n')).toBeGreaterThanOrEqual(words * 0.995);
    });
  }
});

/** The heading of the list of series that the ITU prints on the back cover. */
const backCover = ['SERIES OF ITU-T RECOMMENDATIONS', 'SÉRIES DES RECOMMANDATIONS UIT-T'];

/**
 * Lines of a document that begin a clause or a piece of its front matter. A cover has fields and no order of its own, and
 * a draft's lists of references, terms and abbreviations are put in theirs: each of their lines is a piece.
 */
async function headingLines(file: string): Promise<string[]> {
  const facts = computeFacts(await readWord(readFileSync(file), basename(file)), vocabulary);
  const cover = paragraphsOf(facts.cover.blocks).flatMap((paragraph) => plainText(paragraph).split('\n'));
  const sorted = facts.stage === 'draft' ? [...facts.references, ...facts.terms, ...facts.abbreviations] : [];
  const entries = sorted.map(({ paragraph }) => paragraph);
  const lines: string[] = [
    ...facts.titleBlock.all.map(plainText),
    ...cover,
    ...entries.flatMap((entry) => [numberedText(entry), plainText(entry)]),
    ...backCover,
  ];
  const visit = (division: Division): void => {
    if (division.heading !== undefined) {
      lines.push(...numberedText(division.heading).split('\n'), ...plainText(division.heading).split('\n'));
    }
    division.children.forEach(visit);
  };
  facts.divisions.forEach(visit);
  return lines.filter((line) => line.trim() !== '');
}
