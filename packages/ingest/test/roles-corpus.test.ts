import { existsSync, readFileSync } from 'node:fs';
import { computeFacts, type Division } from '@fg2rec/document';
import { vocabulary } from '@fg2rec/rulebook';
import { describe, expect, it } from 'vitest';
import { readWord } from '../src/index.ts';

/** Real texts beside the repository; where they are absent these tests are skipped. */
const corpus = new URL('../../../../shared/corpus/', import.meta.url);

async function topOf(file: string): Promise<string[]> {
  const name = file.split('/').at(-1) ?? file;
  const deliverable = await readWord(readFileSync(new URL(file, corpus)), name);
  return computeFacts(deliverable, vocabulary).divisions.map(({ kind, number }: Division) =>
    `${kind} ${number}`.trim(),
  );
}

const front = ['front-matter', 'title-block', 'summary', 'history', 'keywords', 'foreword'];
const fixed = ['scope 1', 'references 2', 'definitions 3', 'abbreviations 4', 'conventions 5'];
const clauses = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `clause ${from + at}`);

describe.skipIf(!existsSync(corpus))('outline of real texts (needs the corpus beside the repository)', () => {
  it.each([
    [
      'itu-recommendations/T-REC-F.921-201808-I!!MSW-E.docx',
      [
        ...front,
        'contents',
        'introduction',
        'title-block',
        ...fixed,
        ...clauses(6, 12),
        'appendix I',
        'bibliography',
      ],
    ],
    ['itu-recommendations/T-REC-A.12-201611-I!!MSW-E.docx', [...front, 'title-block', 'scope 1', 'clause 2']],
    [
      'itu-recommendations/T-REC-L.314-201811-P!!MSW-E.docx',
      [
        'front-matter',
        'foreword',
        'title-block',
        'summary',
        'keywords',
        'introduction',
        'title-block',
        ...fixed,
        ...clauses(6, 8),
        'appendix I',
        'appendix II',
        'bibliography',
      ],
    ],
    [
      'itu-recommendations/T-REC-J.1108-201901-P!!MSW-E.docx',
      [
        'front-matter',
        'foreword',
        'title-block',
        'summary',
        'keywords',
        'title-block',
        ...fixed,
        ...clauses(6, 8),
        'bibliography',
      ],
    ],
    [
      'itu-recommendations/T-REC-J.383-201901-P!!MSW-E.docx',
      [
        'front-matter',
        'foreword',
        'title-block',
        'summary',
        'title-block',
        ...fixed,
        ...clauses(6, 7),
        'annex I',
      ],
    ],
    [
      'itu-recommendations/T-REC-G.Imp8101-201810-I!!MSW-E.docx',
      [
        'front-matter',
        'summary',
        'change-log',
        'unnumbered',
        'contents',
        'title-block',
        'scope 1',
        'introduction 2',
        'clause 3',
        'references 4',
        'clause 5',
        'clause 6',
        'annex',
      ],
    ],
    [
      'itu-focus-groups/FGAN-I-FUT-v3.docx',
      [
        'front-matter',
        'introduction 1',
        'clause 2',
        'clause 3',
        'clause 4',
        'clause 5.0',
        'clause 6',
        'references 7',
        'appendix 1',
        'appendix 2',
      ],
    ],
    [
      'itu-focus-groups/FG-AINN-I-139.docx',
      ['front-matter', 'introduction 1', 'clause 2', 'clause 3', 'bibliography'],
    ],
    [
      'itu-documents/td.2484.docx',
      [
        'front-matter',
        'title-block',
        'contents',
        'introduction 1',
        ...clauses(2, 5),
        'annex 1',
        'annex 2',
        'annex 3',
      ],
    ],
  ])('%s', async (file, expected) => {
    expect(await topOf(file)).toEqual(expected);
  });
  it('is the same in two languages of one text', async () => {
    const [english, french] = await Promise.all(
      ['E', 'F'].map((language) => topOf(`itu-recommendations/T-REC-E.119-201704-I!!MSW-${language}.docx`)),
    );
    expect(french).toEqual(english);
  });
});
