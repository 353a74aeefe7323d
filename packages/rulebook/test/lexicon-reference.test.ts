import { existsSync, readFileSync } from 'node:fs';
import { type Language, languages } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../src/index.ts';

const reference = new URL('../../../../shared/reference/itu-lexicon.json', import.meta.url);

type Entry = Partial<
  Record<Language, { text: string | string[]; confidence: string; alternates?: string[] }>
>;

describe.skipIf(!existsSync(reference))(
  'lexicon beside the reference (skipped: ../shared is not here)',
  () => {
    it('keeps every key, text, alternate and level of evidence', () => {
      const { entries } = JSON.parse(readFileSync(reference, 'utf8')) as { entries: Record<string, Entry> };
      expect(Object.keys(entries)).toHaveLength(76);
      for (const [key, entry] of Object.entries(entries)) {
        for (const language of languages) {
          const known = entry[language];
          if (known !== undefined) {
            const text = Array.isArray(known.text) ? known.text.join('\n') : known.text;
            const forms = vocabulary.forms(key, language);
            expect(forms).toEqual(expect.arrayContaining([text, ...(known.alternates ?? [])]));
            expect(vocabulary.wording(key, language).evidence).toBe(known.confidence);
          }
        }
      }
    });
  },
);
