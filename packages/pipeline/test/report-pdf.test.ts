import { checkPdf } from '@fg2rec/pdf-check';
import { buildReport } from '@fg2rec/report';
import { describe, expect, it } from 'vitest';
import { reportPdf } from '../src/report-pdf.ts';

const report = buildReport({
  source: { name: 'a.docx', sha256: '', format: 'docx', language: 'ar', kind: 'other', stage: 'draft' },
  findings: [
    {
      rule: 'structure/fixed-clauses',
      catalogue: 'STR-04',
      severity: 'error',
      message: 'Clause 3 is missing.',
      advice: 'Add it.',
      status: 'open',
      place: { clause: '2', quote: 'التعاريف' },
      citation: { document: 'AG16', edition: '02/2016', clause: '8.1', confidence: 'seen' },
      fix: 'none',
      edits: [],
      subject: '3',
    },
  ],
});

describe('the report as PDF', () => {
  it('meets what the PDF of the TD meets, and is the same each time', async () => {
    const once = await reportPdf('a.report', report, {}, '2026-03-01');
    const check = await checkPdf(once, 'a.report.pdf');
    expect(check).toMatchObject({ claims: ['PDF/A-3A', 'PDF/UA-1'], findings: [], language: 'en' });
    expect(Buffer.compare(once, await reportPdf('a.report', report, {}, '2026-03-01'))).toBe(0);
  });
});
