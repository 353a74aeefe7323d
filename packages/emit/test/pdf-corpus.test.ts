import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { normalised, plainText } from '@fg2rec/document';
import { readWord } from '@fg2rec/ingest';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../src/index.ts';
import { hasPoppler, textOf } from './pdf-support.ts';

const fixtures = ['fg-specification', 'fg-report', 'rapport-fr', 'muwasafa-ar'].map((name) => ({
  name,
  file: fileURLToPath(new URL(`../../../fixtures/${name}.docx`, import.meta.url)),
}));

describe.skipIf(!hasPoppler)('deliverables as they come', () => {
  it.each(fixtures)('$name keeps its words and is accessible', async ({ name, file }) => {
    const source = await readWord(readFileSync(file), `${name}.docx`);
    const { bytes, standard } = await writePdf(source, { date: '2026-03-01' });
    const shown = compact(textOf(bytes));
    const words = normalised(plainText(source.root)).split(' ');
    const missing = words.filter((word) => !shown.includes(compact(word)));
    expect(standard).toBe('PDF/A-3a, PDF/UA-1');
    expect(missing.length / words.length).toBeLessThan(0.01);
  });
});

/** Text without what line ends and directions do to it. */
function compact(text: string): string {
  return normalised(text.normalize('NFKC')).replace(/[\s\p{P}\p{S}]/gu, '');
}
