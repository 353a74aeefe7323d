import type { Finding } from '@fg2rec/check';
import type { CoverFields } from '@fg2rec/document';
import { buildReport, type ReportExtras, type ReportInput } from '../src/index.ts';

const main = 'word/document.xml';

/** A finding of a made-up rule at a place of the main part. */
export function finding(fields: Partial<Finding> = {}, start = 0): Finding {
  return {
    rule: 'structure/fixed-clauses',
    catalogue: 'STR-04',
    severity: 'error',
    message: 'Clause 2 is called “Normative references”.',
    advice: 'The guide fixes the title: call it “References”.',
    status: 'open',
    place: {
      anchor: { part: main, start, end: start + 10 },
      clause: '2',
      paragraph: 12,
      quote: '2 Normative references',
    },
    citation: { document: 'AG16', edition: '02/2016', clause: '8.2', confidence: 'seen' },
    fix: 'safe',
    edits: [],
    subject: 'clause 2',
    ...fields,
  };
}

export const source: ReportInput['source'] = {
  name: 'FG-X deliverable.docx',
  sha256: 'a'.repeat(64),
  format: 'docx',
  language: 'en',
  kind: 'fg-specification',
  stage: 'draft',
  pages: 21,
};

export const cover: CoverFields = {
  fields: {
    studyGroup: { value: 'Study Group 13', from: 'options' },
    source: { value: 'Focus Group on Autonomous Networks', from: 'config' },
    title: { value: 'Architecture framework for autonomous networks', from: 'cover' },
  },
  contacts: [
    { name: 'Ada Example', organization: 'Example Org', country: 'Norway', email: 'ada@example.org' },
  ],
  blocks: [],
};

export function sampleInput(): ReportInput {
  return {
    source,
    findings: [
      finding({
        place: {},
        catalogue: 'SUM-01',
        rule: 'front/summary',
        message: 'There is no Summary.',
        advice: 'Readers choose by it: write one of at most 200 words.',
        subject: 'summary',
      }),
      finding({}, 100),
      finding(
        {
          severity: 'warning',
          catalogue: 'REF-03',
          rule: 'references/tags',
          message: 'The reference “[1]” has a number for a tag.',
          advice: 'Tags name the document, so that they outlive new entries: write [ITU-T Y.3172].',
          place: {
            anchor: { part: main, start: 200, end: 260 },
            clause: '2',
            quote:
              '[1] ITU-T Y.3172 (2019), Architectural framework for machine learning in future networks including IMT-2020',
          },
          subject: '1',
        },
        200,
      ),
      finding(
        {
          severity: 'info',
          catalogue: 'DEF-05',
          rule: 'terms/order',
          message: 'The terms are not in alphabetical order.',
          advice: 'Order them by the English term.',
          place: { anchor: { part: main, start: 300, end: 360 }, clause: '3.2' },
          subject: 'order',
        },
        300,
      ),
      finding(
        {
          status: 'fixed',
          catalogue: 'NOT-01',
          rule: 'text/notes',
          severity: 'warning',
          message: 'A note begins with “Note:”.',
          place: {
            anchor: { part: main, start: 500, end: 560 },
            clause: '7.1',
            quote: 'Note: the interface is optional.',
          },
          subject: 'note',
        },
        500,
      ),
    ],
    ofOutputs: [
      {
        file: 'FG-X deliverable.td.docx',
        findings: [
          finding({
            catalogue: 'TD-01',
            rule: 'td/cover',
            message: 'The cover lacks a TD number.',
            advice: 'The secretariat gives it.',
            place: {},
            subject: 'documentNumber',
          }),
        ],
      },
    ],
    cover,
    deadline: {
      status: 'due',
      meeting: '2026-04-20',
      deadline: '2026-03-23',
      compared: '2026-03-09',
      daysLeft: 14,
    },
    survival: {
      words: { source: 9120, output: 9684, lost: 0 },
      tables: { source: 12, output: 13, lost: 0 },
      figures: { source: 7, output: 7, lost: 0 },
      fields: { source: 44, output: 40, lost: 1 },
      removed: [
        { what: 'header', quote: 'FG-X Draft 0.9', by: 'The header of the TD takes its place' },
        {
          what: 'comment',
          quote: 'Is this still true?',
          by: 'Comments are for the authors and are left out of the TD',
        },
      ],
    },
    outputs: [
      { role: 'td-docx', file: 'FG-X deliverable.td.docx', sha256: 'b'.repeat(64) },
      { role: 'pdf', file: 'FG-X deliverable.td.pdf', sha256: 'c'.repeat(64) },
    ],
  };
}

export function sampleReport() {
  return buildReport(sampleInput());
}

export const sampleExtras: ReportExtras = {
  title: 'Architecture framework for autonomous networks',
  cover,
  missingCoverFields: ['documentNumber', 'abstract'],
  deadline: {
    status: 'due',
    meeting: '2026-04-20',
    deadline: '2026-03-23',
    compared: '2026-03-09',
    daysLeft: 14,
  },
  changes: [
    {
      pass: 'fixed-clauses',
      what: 'Clause 2 is now called “References”.',
      because: 'The title is fixed.',
      rule: 'structure/fixed-clauses',
      place: { clause: '2', quote: '2 Normative references' },
    },
    {
      pass: 'notes',
      what: '“Note:” became “NOTE –”.',
      because: 'Notes are set so.',
      place: { clause: '7.1', quote: 'Note: the interface is optional.' },
    },
  ],
  remarks: [{ code: 'bookmark-unpaired', message: 'The bookmark “_Ref1” has no end.' }],
};
