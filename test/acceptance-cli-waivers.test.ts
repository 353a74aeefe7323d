import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainText } from '@fg2rec/document';
import { readWord } from '@fg2rec/ingest';
import type { Fg2recReport, ReportFinding } from '@fg2rec/report';
import { afterAll, describe, expect, it } from 'vitest';
import { fixtures } from './support/places.ts';
import { fg2rec } from './support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'fg2rec-waivers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of a fixture with a file of waivers beside it. */
function waiving(name: string, fixture: string, waivers: readonly object[]): string {
  const file = join(folder, `${name}.docx`);
  copyFileSync(join(fixtures, fixture), file);
  writeFileSync(join(folder, `${name}.waivers.yaml`), JSON.stringify(waivers));
  return file;
}

const leave = { reason: 'it is quoted', who: 'L. Waqa', until: '2026-12-31' };
const today = ['--today', '2026-06-01'];
const ofRule = ({ findings }: Fg2recReport, rule: string): ReportFinding[] =>
  findings.filter((finding) => finding.rule === rule);

async function checked(file: string): Promise<{ readonly code: number; readonly report: Fg2recReport }> {
  const { code, stdout } = await fg2rec('check', file, '--format', 'json', ...today);
  return { code, report: JSON.parse(stdout) };
}

async function converted(file: string): Promise<Fg2recReport> {
  const args = ['--out', folder, '--formats', 'td-docx,json', '--format', 'json', '--fail-on', 'never'];
  const { code, stdout, stderr } = await fg2rec('convert', file, ...args, ...today);
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout);
}

describe('check', () => {
  const fixture = 'draft-recommendation.docx';
  const rule = 'references/clause-word';

  it('does not count what is waived at its place', async () => {
    const plain = (await checked(waiving('plain', fixture, []))).report;
    const [found] = ofRule(plain, rule);
    const { report } = await checked(
      waiving('waived', fixture, [{ ...leave, rule, hash: found?.fingerprint, clause: '7.1' }]),
    );
    expect(ofRule(report, rule).map(({ status }) => status)).toEqual(['waived']);
    expect(report.counts).toEqual({
      ...plain.counts,
      waived: 1,
      warning: plain.counts.warning - 1,
    });
    const { stdout } = await fg2rec('check', join(folder, 'waived.docx'), '--fail-on', 'never', ...today);
    expect(stdout).not.toContain(rule);
    expect(stdout).toContain('1 waived');
  });

  it('tells of a waiver that is for nothing any more', async () => {
    const { report } = await checked(waiving('stale', fixture, [{ ...leave, rule, hash: '0'.repeat(16) }]));
    expect(ofRule(report, 'waivers/stale').map(({ severity }) => severity)).toEqual(['info']);
    expect(ofRule(report, rule).map(({ status }) => status)).toEqual(['open']);
  });

  it('tells of a waiver whose time is over, and counts again what it was for', async () => {
    const waiver = { ...leave, rule, clause: '7.1', until: '2026-05-31' };
    const { report } = await checked(waiving('expired', fixture, [waiver]));
    expect(ofRule(report, 'waivers/expired').map(({ severity }) => severity)).toEqual(['warning']);
    expect(ofRule(report, rule).map(({ status }) => status)).toEqual(['open']);
  });

  it('holds a waiver up to and including its last day', async () => {
    const { report } = await checked(
      waiving('last-day', fixture, [{ ...leave, rule, clause: '7.1', until: '2026-06-01' }]),
    );
    expect(ofRule(report, rule).map(({ status }) => status)).toEqual(['waived']);
  });

  it('refuses to waive what nobody can give leave for', async () => {
    const waiver = { ...leave, rule: 'boilerplate/annex-sentence', clause: 'Annex A' };
    const { code, report } = await checked(waiving('refused', fixture, [waiver]));
    expect(code).toBe(1);
    expect(ofRule(report, 'waivers/refused').map(({ severity }) => severity)).toEqual(['error']);
    expect(ofRule(report, waiver.rule).map(({ status }) => status)).toEqual(['open']);
  });

  it.each([
    ['no place', { ...leave, rule }],
    ['no reason', { rule, clause: '7.1', who: 'L. Waqa', until: '2026-12-31' }],
    ['no day', { ...leave, rule, clause: '7.1', until: 'some day' }],
  ])('refuses a file of waivers with %s', async (name, waiver) => {
    const file = waiving(`invalid-${name}`, fixture, [waiver]);
    const { code, stderr } = await fg2rec('check', file, ...today);
    expect(code).toBe(2);
    expect(stderr).toContain('waivers-invalid');
  });
});

describe('convert', () => {
  it('knows waivers for findings that the TD alone has', async () => {
    const fixture = 'fg-specification.docx';
    const inTd = ({ findings }: Fg2recReport) =>
      findings.filter(({ rule, place }) => rule === 'completion/placeholders' && place.part?.includes('!'));
    const [found] = inTd(await converted(waiving('td-plain', fixture, [])));
    expect(found?.status).toBe('open');
    const waiver = { ...leave, rule: 'completion/placeholders', hash: found?.fingerprint };
    const report = await converted(waiving('td-waived', fixture, [waiver]));
    expect(inTd(report).find(({ fingerprint }) => fingerprint === found?.fingerprint)?.status).toBe('waived');
    expect(ofRule(report, 'waivers/stale')).toEqual([]);
    const gone = await converted(waiving('td-stale', fixture, [{ ...waiver, hash: '0'.repeat(16) }]));
    expect(ofRule(gone, 'waivers/stale').map(({ status }) => status)).toEqual(['open']);
  });

  it('leaves as it is what is waived, though it could be fixed', async () => {
    const rule = 'front/keyword-order';
    const keywords = async (name: string) => {
      const td = await readWord(readFileSync(join(folder, `${name}.td.docx`)), name);
      return plainText(td.root)
        .split('\n')
        .find((line) => /captions/i.test(line) && line.includes(',') && line.length < 150);
    };
    const fixed = await converted(waiving('order-plain', 'draft-recommendation.docx', []));
    expect(ofRule(fixed, rule).map(({ status }) => status)).toEqual(['fixed']);
    const waiver = { ...leave, rule, clause: 'Keywords' };
    const kept = await converted(waiving('order-waived', 'draft-recommendation.docx', [waiver]));
    expect(ofRule(kept, rule).map(({ status }) => status)).toEqual(['waived']);
    expect(await keywords('order-waived')).not.toBe(await keywords('order-plain'));
  });
});
