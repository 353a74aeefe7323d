import { describe, expect, it } from 'vitest';
import { buildReport, concernsTd, groupByClause, renderText, renderUnix, tallyByRule } from '../src/index.ts';
import { finding, sampleInput, sampleReport, source } from './sample.ts';

describe('a clause that has another number in the TD', () => {
  const report = buildReport({
    ...sampleInput(),
    findings: [
      finding({
        place: { clause: '5.2', tdClause: '7.2', anchor: { part: 'word/document.xml', start: 1, end: 2 } },
      }),
    ],
  });

  it('is named by both', () => {
    expect(report.findings[0]?.place).toMatchObject({ clause: '5.2', tdClause: '7.2' });
    expect(groupByClause(report.findings).map(({ name }) => name)).toContain(
      'Clause 5.2 of the source, 7.2 in the TD',
    );
    expect(renderUnix(report, 'a.docx')).toContain('(5.2; 7.2 in the TD)');
  });
});

describe('buildReport', () => {
  it('counts open findings by severity, and fixed and waived ones apart', () => {
    const report = buildReport({
      source,
      findings: [
        finding(),
        finding({ status: 'fixed' }),
        finding({ status: 'waived' }),
        finding({ severity: 'info' }),
        finding({ severity: 'warning' }),
        finding({ severity: 'warning' }),
      ],
    });
    expect(report.counts).toEqual({ error: 1, warning: 2, info: 1, waived: 1, fixed: 1 });
  });

  it.each([
    ['conforms', []],
    [
      'conforms',
      [finding({ severity: 'info' }), finding({ status: 'fixed' }), finding({ status: 'waived' })],
    ],
    ['findings', [finding({ severity: 'warning' })]],
    ['findings', [finding()]],
  ])('gives the verdict %s', (verdict, findings) => {
    expect(buildReport({ source, findings }).verdict).toBe(verdict);
  });

  it('says failed, and nothing of readiness, where there is a failure', () => {
    const report = buildReport({
      source,
      findings: [],
      failure: { code: 'encrypted', where: 'a.docx', hint: 'Remove the password.' },
    });
    expect(report.verdict).toBe('failed');
    expect(report.readiness).toEqual([]);
    expect(report.failure?.code).toBe('encrypted');
  });

  it('names the converted document before the part of a finding that only it has', () => {
    const report = buildReport({
      source,
      findings: [finding()],
      ofOutputs: [{ file: 'a.td.docx', findings: [finding(), finding({ place: {} })] }],
    });
    expect(report.findings.map((one) => [concernsTd(one), one.place.part])).toEqual([
      [false, 'word/document.xml'],
      [true, 'a.td.docx!word/document.xml'],
      [true, 'a.td.docx!'],
    ]);
  });

  it('cuts quotations to 120 characters, not inside one', () => {
    const report = buildReport({ source, findings: [finding({ place: { quote: '𝒳'.repeat(200) } })] });
    expect(report.findings[0]?.place.quote).toBe(`${'𝒳'.repeat(119)}…`);
  });
});

describe('the readiness table', () => {
  const readiness = (report = sampleReport()) =>
    Object.fromEntries(report.readiness.map(({ item, status }) => [item, status]));

  it('has the eight items of clause I.2 in order', () => {
    expect(sampleReport().readiness.map(({ item }) => item)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `I.2 ${number})`),
    );
  });

  it('says not met where errors are open, and leaves to people what no file shows', () => {
    expect(readiness()).toEqual({
      'I.2 1)': 'needs-a-person',
      'I.2 2)': 'not-met',
      'I.2 3)': 'met',
      'I.2 4)': 'needs-a-person',
      'I.2 5)': 'not-met',
      'I.2 6)': 'needs-a-person',
      'I.2 7)': 'needs-a-person',
      'I.2 8)': 'needs-a-person',
    });
  });

  it('does not ask a report to follow the Author’s guide', () => {
    const report = buildReport({ ...sampleInput(), source: { ...source, kind: 'fg-report' } });
    expect(readiness(report)['I.2 5)']).toBe('not-applicable');
  });

  it('is met where nothing is open', () => {
    const report = buildReport({ source, findings: [finding({ status: 'fixed' })] });
    expect([readiness(report)['I.2 2)'], readiness(report)['I.2 5)']]).toEqual(['met', 'met']);
  });

  it('is not met where the cover names no study group, or the deadline is over', () => {
    const report = buildReport({
      source,
      findings: [],
      cover: { fields: {}, contacts: [], blocks: [] },
      deadline: {
        status: 'missed',
        meeting: '2026-04-20',
        deadline: '2026-03-23',
        compared: '2026-03-24',
        daysLeft: -1,
      },
    });
    expect([readiness(report)['I.2 3)'], readiness(report)['I.2 7)']]).toEqual(['not-met', 'not-met']);
  });
});

describe('findings in order', () => {
  it('stand by clause as the document has them; the whole document first, the TD last', () => {
    expect(groupByClause(sampleReport().findings).map(({ name }) => name)).toEqual([
      'The document as a whole',
      'Clause 2',
      'Clause 3.2',
      'Clause 7.1',
      'The converted document',
    ]);
  });

  it('are counted by rule, errors first', () => {
    expect(tallyByRule(sampleReport()).map(({ severity, catalogue }) => `${severity} ${catalogue}`)).toEqual([
      'error SUM-01',
      'error STR-04',
      'error TD-01',
      'warning REF-03',
      'info DEF-05',
    ]);
  });
});

describe('renderText', () => {
  it('reads like a linter: clause, severity, message, rule, quotation, advice, sum', () => {
    const text = renderText(buildReport({ source, findings: [finding()] }));
    expect(text).toBe(
      [
        'FG-X deliverable.docx',
        '',
        '  Clause 2',
        '    error    Clause 2 is called “Normative references”.  STR-04 structure/fixed-clauses',
        '             “2 Normative references”',
        '             The guide fixes the title: call it “References”.',
        '',
        'Not yet ready: 1 error',
        '',
      ].join('\n'),
    );
  });

  it('lets no document steer the terminal', () => {
    const text = renderText(
      buildReport({
        source,
        findings: [finding({ message: 'a\u001b[2Jb\u202ec\nd', place: { quote: '\u0007' } })],
      }),
    );
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(text).toContain('a\ufffd[2Jb\ufffdc d');
  });
});
