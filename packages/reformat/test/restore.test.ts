import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { restored, share } from './restore/restore.ts';

const corpus = fileURLToPath(new URL('../../../../shared/corpus/itu-recommendations/', import.meta.url));

/** Printed texts, with the share of their blocks that must come back. `pnpm restore` prints the figures. */
const printed = [
  { name: 'T-REC-F.921-201808-I!!MSW-E.docx', least: 98 },
  { name: 'T-REC-L.314-201811-P!!MSW-E.docx', least: 97 },
  { name: 'T-REC-J.1108-201901-P!!MSW-E.docx', least: 97 },
  { name: 'T-REC-A.Sup5-201607-I!!MSW-E.docx', least: 95 },
  { name: 'T-REC-E.119-201704-I!!MSW-E.docx', least: 92 },
  { name: 'T-REC-E.119-201704-I!!MSW-F.docx', least: 95 },
];

describe('a printed text that was taken apart', () => {
  for (const { name, least } of printed) {
    const isThere = existsSync(corpus + name);
    if (!isThere) {
      console.warn(`${name} is not here: its test is skipped.`);
    }

    it.skipIf(!isThere)(`${name} comes back to ${least} % and more, with its references right`, async () => {
      const result = await restored(corpus + name);
      expect(result.blocks).toBeGreaterThan(50);
      expect(share(result)).toBeGreaterThanOrEqual(least);
      expect(result.crossReferencesRight).toBe(result.crossReferences);
    });
  }
});
