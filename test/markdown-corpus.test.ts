import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openXmlErrors } from './support/judges.ts';
import { corpusAbsent, corpusFiles, hasCorpus } from './support/places.ts';
import { fg2rec } from './support/run.ts';

interface Report {
  readonly source: { readonly format: string };
  readonly survival: Readonly<Record<string, { readonly lost: number }>>;
  readonly findings: readonly {
    readonly place: { readonly line?: number; readonly quote?: string; readonly part?: string };
  }[];
}

const files = corpusFiles(undefined, /\.md$/i);

describe.skipIf(!hasCorpus)(
  `the Markdown files of the corpus${hasCorpus ? '' : ` (${corpusAbsent})`}`,
  () => {
    it.each(files.map((file) => [basename(file), file]))(
      '%s becomes valid Word and PDF, with nothing lost',
      async (name, file) => {
        const out = mkdtempSync(join(tmpdir(), 'fg2rec-markdown-'));
        const { code, stderr } = await fg2rec('convert', file, '--out', out);
        expect(code, stderr).toBeLessThan(2);
        const stem = join(out, name.replace(/\.md$/, ''));
        const report = JSON.parse(readFileSync(`${stem}.report.json`, 'utf8')) as Report;
        expect(report.source.format).toBe('markdown');
        const lost = Object.entries(report.survival).filter(
          ([kind, { lost: count }]) => kind !== 'removed' && count > 0,
        );
        expect(lost).toEqual([]);
        const placed = report.findings.filter(
          ({ place }) => place.quote !== undefined && !place.part?.includes('!'),
        );
        expect(placed.filter(({ place }) => place.line === undefined)).toEqual([]);
        expect(await openXmlErrors(`${stem}.td.docx`)).toEqual([]);
        expect(readFileSync(`${stem}.td.pdf`).subarray(0, 5).toString()).toBe('%PDF-');
      },
    );
  },
);
