import { as, computeFacts, heading, paragraph, root } from '@fg2rec/document';
import { vocabulary } from '@fg2rec/rulebook';
import { expect, test } from 'vitest';
import { chosenEdition } from '../src/edition.ts';

interface Text {
  readonly stage?: 'draft' | 'published';
  readonly modified?: string;
  readonly history?: string;
}

function read({ stage = 'draft', modified, history }: Text) {
  const approvals = history === undefined ? [] : [as('unnumbered-heading', 'History'), paragraph(history)];
  const source = {
    name: 'a.docx',
    sha256: '',
    format: 'docx' as const,
    language: 'en' as const,
    languageConfidence: 1,
    view: 'final' as const,
  };
  const properties = { custom: {}, ...(modified === undefined ? {} : { modified }) };
  const tree = root(...approvals, heading('1', 'Scope'), paragraph('Sensors.'));
  const facts = computeFacts({ root: tree, source, properties }, vocabulary, { stage });
  return { facts, deliverable: { root: tree, source, properties } } as unknown as Parameters<
    typeof chosenEdition
  >[0];
}

const today = '2026-05-05';

test.each([
  ['the one asked for', {}, { edition: '2016' as const }, '2016', 'it was asked for'],
  [
    'that of today for a draft, however old its file is',
    { modified: '2017-01-01T00:00:00Z' },
    {},
    '2023',
    'it is in force on 2026-05-05',
  ],
  [
    'that of the day it is handed in',
    {},
    { date: '2019-03-03' },
    '2016',
    'the text is handed in on 2019-03-03',
  ],
  [
    'that of the meeting',
    {},
    { date: '2023-05-20', meetingDate: '2023-07-01' },
    '2023',
    'the meeting begins on 2023-07-01',
  ],
  [
    'that of its last approval for a text in print',
    {
      stage: 'published' as const,
      history: '1.0 ITU-T X.1 2003-01-01 2.0 2018-11-13',
      modified: '2024-01-01T00:00:00Z',
    },
    { meetingDate: '2026-07-01' },
    '2016',
    'the text is of 2018-11-13',
  ],
  [
    'that of its file for a text in print without History',
    { stage: 'published' as const, modified: '2024-01-01T00:00:00Z' },
    {},
    '2023',
    'the text is of 2024-01-01',
  ],
  [
    'the first for a text that is older than all',
    { stage: 'published' as const, history: '1.0 2003-01-01' },
    {},
    '2016',
    'the text is of 2003-01-01',
  ],
])('the edition is %s', (_, text, options, id, because) => {
  expect(chosenEdition(read(text), { today, ...options })).toEqual({ id, because });
});
