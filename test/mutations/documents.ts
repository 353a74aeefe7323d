import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert, convertJob } from '@fg2rec/pipeline';
import type { CleanDocument } from './mutation.ts';
import { cleanDocument } from './run.ts';

/** The fixtures as drafts: what a conversion makes of them has the defects of authors no more. */
export async function convertedFixtures(fixtures: string): Promise<CleanDocument[]> {
  const out = mkdtempSync(join(tmpdir(), 'fg2rec-mutate-'));
  const documents: CleanDocument[] = [];
  for (const file of readdirSync(fixtures)
    .filter((name) => name.endsWith('.docx'))
    .sort()) {
    const job = convertJob(join(fixtures, file), out, { formats: ['td-docx'] }, {}, '2026-01-01');
    const { report } = await convert(job);
    const [output] = report.outputs;
    if (output !== undefined) {
      const { kind } = report.source;
      const given = { kind: kind === 'fg-specification' ? 'recommendation' : kind, stage: 'draft' } as const;
      documents.push(await cleanDocument(readFileSync(join(out, output.file)), output.file, given));
    }
  }
  rmSync(out, { recursive: true });
  return documents;
}

/** Recommendations that the ITU printed, where the corpus is at hand. */
export async function printedRecommendations(folder: string): Promise<CleanDocument[]> {
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.docx'))
        .sort()
    : [];
  const documents = await Promise.all(
    files.map(async (file) => cleanDocument(readFileSync(join(folder, file)), file)),
  );
  // Guides for implementers and corrigenda have a form of their own, in which most defects are none.
  return documents.filter(({ facts }) =>
    ['recommendation', 'a-series', 'supplement', 'common-text'].includes(facts.kind),
  );
}
