import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { reportSchema } from '@fg2rec/report';
import { PDFDocument } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { cli, fixtures } from './support/places.ts';
import { type Finished, fg2rec, has, run } from './support/run.ts';

const fixture = join(fixtures, 'draft-recommendation.docx');
const folder = mkdtempSync(join(tmpdir(), 'fg2rec-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = process.env.FG2REC_TEST_NODE ?? process.execPath;

function written(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

async function inFolder(cwd: string, ...args: string[]): Promise<Finished> {
  return run(node, [cli, ...args], { cwd });
}

const damaged = (): string => written('damaged.docx', readFileSync(fixture).subarray(0, 20_000));

describe('help', () => {
  it('says what there is and how to begin', async () => {
    const { code, stdout } = await fg2rec('--help');
    expect(code).toBe(0);
    for (const words of ['convert', 'check', 'review', 'fix', 'batch', 'rules', 'Start here', 'Exit codes']) {
      expect(stdout).toContain(words);
    }
    expect(stdout).not.toContain('worker');
  });

  it.each(['convert', 'check', 'review', 'fix', 'batch', 'pdf-check', 'rules'])(
    'has examples for %s',
    async (command) => {
      const { code, stdout } = await fg2rec(command, '--help');
      expect(code).toBe(0);
      expect(stdout).toContain('Examples:');
    },
  );

  it('prints the version', async () => {
    expect((await fg2rec('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('misuse', () => {
  it.each([
    [['convrt', 'a.docx'], /unknown command/],
    [['convert'], /missing required argument/],
    [['convert', 'a.docx', '--colour', 'red'], /unknown option/],
    [['check', fixture, '--format', 'xml'], /formats text and json/],
    [['check', fixture, '--fail-on', 'sometimes'], /Allowed choices are error, warning, info, never/],
    [['convert', fixture, '--kind', 'novel'], /"kind"/],
    [['convert', fixture, '--meeting-date', 'soon'], /"meetingDate": must be a date/],
    [['convert', fixture, '--formats', 'docx'], /"formats/],
    [['pdf-check', fixture], /format-unsupported/],
    [['pdf-check', join(folder, 'nowhere.pdf')], /file-not-found/],
    [['batch', folder, '--jobs', '0'], /whole number from 1/],
    [['batch', join(folder, 'nowhere'), '--out', join(folder, 'n')], /file-not-found/],
  ])('%j ends with 2 and a reason', async (args, message) => {
    const { code, stdout, stderr } = await fg2rec(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
  });
});

describe('the PDF', () => {
  it('of the report is made when it is asked for', async () => {
    const out = join(folder, 'report-pdf');
    const { stdout } = await fg2rec('convert', fixture, '--out', out, '--formats', 'report-pdf,json');
    expect(stdout).toContain('draft-recommendation.report.pdf');
    expect(readdirSync(out).sort()).toEqual([
      'draft-recommendation.report.json',
      'draft-recommendation.report.pdf',
    ]);
    expect((await fg2rec('pdf-check', join(out, 'draft-recommendation.report.pdf'))).code).toBe(0);
  });

  it.skipIf(!has('soffice'))('can be laid out by LibreOffice, and says what it then lacks', async () => {
    const out = join(folder, 'libreoffice');
    await fg2rec('convert', fixture, '--out', out, '--formats', 'pdf,json', '--pdf-engine', 'libreoffice');
    expect(readFileSync(join(out, 'draft-recommendation.td.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    const report = reportSchema.parse(
      JSON.parse(readFileSync(join(out, 'draft-recommendation.report.json'), 'utf8')),
    );
    expect(report.findings.map(({ rule }) => rule)).toContain('pdf/standard-lowered');
  });

  it('is missed, and nothing else, where LibreOffice is asked for and not there', async () => {
    const out = join(folder, 'no-libreoffice');
    const { code, stderr } = await run(
      node,
      [cli, 'convert', fixture, '--out', out, '--pdf-engine', 'libreoffice'],
      { env: { ...process.env, PATH: join(folder, 'no-programs') } },
    );
    expect(code).toBe(2);
    expect(stderr).toContain('converter-missing');
    expect(readdirSync(out)).toContain('draft-recommendation.td.docx');
  });
});

describe('pdf-check', () => {
  it('answers in JSON, one result or a list, and ends with 1 at findings', async () => {
    const plain = await PDFDocument.create();
    plain.addPage();
    const file = written('plain.pdf', await plain.save());
    const one = await fg2rec('pdf-check', file, '--format', 'json');
    expect(one.code).toBe(1);
    expect(JSON.parse(one.stdout)).toMatchObject({ file: 'plain.pdf', tagged: false, verdict: 'findings' });
    const two = await fg2rec('pdf-check', file, damaged(), '--format', 'json');
    expect(two.code).toBe(2);
    expect(JSON.parse(two.stdout)).toMatchObject([{ verdict: 'findings' }, { verdict: 'failed' }]);
  });
});

describe('check', () => {
  it('lists findings by clause, with rule and sum, and writes nothing', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const { code, stdout } = await inFolder(empty, 'check', fixture);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^draft-recommendation\.docx\n/);
    expect(stdout).toMatch(/^ {4}error {4}.+ {2}[A-Z]+-\S+ [a-z-]+\/[a-z-]+$/m);
    expect(stdout).toMatch(/^Not yet ready: \d+ errors?/m);
    expect(readdirSync(empty)).toEqual([]);
  });

  it('prints one report as JSON, or a list for several files, and nothing else', async () => {
    const one = await fg2rec('check', fixture, '--format', 'json');
    expect(reportSchema.parse(JSON.parse(one.stdout)).source.name).toBe('draft-recommendation.docx');
    expect(one.stderr).toBe('');
    const several = await fg2rec('check', fixture, damaged(), '--format', 'json');
    const verdicts = reportSchema
      .array()
      .parse(JSON.parse(several.stdout))
      .map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['findings', 'failed']);
    expect(several.code).toBe(2);
  });

  it('ends with 1 at findings at or above the threshold', async () => {
    const config = written('quiet.yaml', 'severities: {}\n');
    const [report, never] = [
      await fg2rec('check', fixture, '--format', 'json', '--config', config),
      await fg2rec('check', fixture, '--fail-on', 'never'),
    ];
    expect([report.code, never.code]).toEqual([1, 0]);
    const codes = JSON.parse(report.stdout)
      .findings.filter(({ severity }: { severity: string }) => severity === 'error')
      .map(({ catalogue }: { catalogue: string }) => catalogue);
    const silenced = written(
      'silenced.yaml',
      `severities:\n${[...new Set(codes)].map((code) => `  ${code}: warning\n`).join('')}`,
    );
    expect((await fg2rec('check', fixture, '--config', silenced)).code).toBe(0);
    expect((await fg2rec('check', fixture, '--config', silenced, '--fail-on', 'warning')).code).toBe(1);
  });
});

describe('convert', () => {
  it('writes five files, says where they are, and writes nowhere else', async () => {
    const cwd = join(folder, 'work');
    mkdirSync(cwd);
    const { code, stdout, stderr } = await inFolder(cwd, 'convert', fixture);
    expect(code, stderr).toBeLessThan(2);
    const files = ['report.html', 'report.json', 'review.docx', 'td.docx', 'td.pdf'].map(
      (end) => `draft-recommendation.${end}`,
    );
    expect(readdirSync(cwd)).toEqual(['out']);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(files);
    for (const file of files) {
      expect(stdout).toContain(join('out', file));
    }
    const report = reportSchema.parse(JSON.parse(readFileSync(join(cwd, 'out', files[1] ?? ''), 'utf8')));
    expect(report.outputs.map(({ role }) => role)).toEqual(['td-docx', 'review-docx', 'pdf', 'html', 'json']);
  });

  it('gives the same bytes for the same input', async () => {
    const outs = ['first', 'second'].map((name) => join(folder, name));
    for (const out of outs) {
      await fg2rec('convert', fixture, '--out', out, '--meeting-date', '2026-07-06', '--date', '2026-05-04');
    }
    const [first = '', second = ''] = outs;
    for (const file of readdirSync(first)) {
      expect(readFileSync(join(first, file)).equals(readFileSync(join(second, file))), file).toBe(true);
    }
  });

  it('writes only the formats that are asked for', async () => {
    const out = join(folder, 'formats');
    await fg2rec('convert', fixture, '--out', out, '--formats', 'td-docx,json');
    expect(readdirSync(out).sort()).toEqual([
      'draft-recommendation.report.json',
      'draft-recommendation.td.docx',
    ]);
  });

  it.each([
    ['due', ['--today', '2026-05-04']],
    ['missed', ['--today', '2026-06-09']],
    ['met', ['--date', '2026-06-08']],
  ])('says that the deadline is %s', async (status, days) => {
    const out = join(folder, `deadline-${status}`);
    const { stdout } = await fg2rec(
      ...['convert', fixture, '--out', out, '--formats', 'html', '--meeting-date', '2026-07-06', ...days],
    );
    expect(stdout).toContain(`TD deadline 2026-06-08: ${status}`);
    expect(readFileSync(join(out, 'draft-recommendation.report.html'), 'utf8')).toContain(
      `class="state ${status}"`,
    );
  });

  it('takes the cover from options, then the nearest configuration, and says which', async () => {
    written('configured/fg2rec.config.yaml', 'group: FG-CONFIG\nstudyGroup: 13\nquestions: 20/13\n');
    const cwd = join(folder, 'configured', 'deep');
    mkdirSync(cwd);
    await inFolder(cwd, 'convert', fixture, '--formats', 'html', '--question', '7/13');
    const page = readFileSync(join(cwd, 'out', 'draft-recommendation.report.html'), 'utf8');
    expect(page).toContain('<td dir="auto">7/13</td><td>Given with the command</td>');
    expect(page).toContain('<td dir="auto">FG-CONFIG</td><td>Configuration file</td>');
  });

  it('names the key that is wrong in a configuration', async () => {
    const config = written('wrong.json', '{ "meetings": { "s": { "begins": "tomorrow" } } }');
    const { code, stderr } = await fg2rec('convert', fixture, '--config', config);
    expect(code).toBe(2);
    expect(stderr).toContain('"meetings.s.begins"');
    expect(stderr).toContain('config-invalid');
  });

  it.each([
    ['zip-damaged', () => damaged()],
    ['not-a-zip', () => written('letter.docx', 'Dear colleagues,')],
    ['format-unsupported', () => written('printed.docx', '%PDF-1.7\n')],
    ['file-empty', () => written('empty.docx', '')],
    ['file-not-found', () => join(folder, 'missing.docx')],
    ['file-unreadable', () => folder],
  ])('names the failure %s, ends with 2, and goes on with the next file', async (failure, file) => {
    const out = mkdtempSync(join(folder, 'failed-'));
    const { code, stdout, stderr } = await fg2rec(
      'convert',
      file(),
      fixture,
      '--out',
      out,
      '--formats',
      'json',
    );
    expect(code).toBe(2);
    expect(stderr).toContain(`(${failure})`);
    expect(stdout).toContain('draft-recommendation.report.json');
    const reports = readdirSync(out).map((name) => JSON.parse(readFileSync(join(out, name), 'utf8')));
    expect(reports.map((report) => reportSchema.safeParse(report).success)).toEqual([true, true]);
    expect(reports.map(({ failure: why }) => why?.code).filter(Boolean)).toEqual([failure]);
  });

  it('says what is missing for an old format without LibreOffice', async () => {
    const file = written('old.rtf', '{\\rtf1\\ansi A deliverable\\par}');
    const args = [cli, 'convert', file, '--out', join(folder, 'old')];
    const { code, stderr } = await run(node, args, {
      env: { ...process.env, PATH: join(folder, 'nothing') },
    });
    expect(code).toBe(2);
    expect(stderr).toContain('(converter-missing)');
  });

  it.skipIf(!has('soffice'))('takes an old format by way of LibreOffice, by its content', async () => {
    const out = join(folder, 'by-content');
    const file = written('really-rtf.doc', '{\\rtf1\\ansi {\\b 1 Scope}\\par This covers networks.\\par}');
    const { code, stderr } = await fg2rec('convert', file, '--out', out, '--formats', 'td-docx,json');
    expect(code, stderr).toBeLessThan(2);
    expect(existsSync(join(out, 'really-rtf.td.docx'))).toBe(true);
  });
});

describe('rules', () => {
  it('say for each rule what it rests on, how grave it is by kind, and in which languages it can judge', async () => {
    const { stdout } = await fg2rec('rules', '--format', 'json');
    const rules = JSON.parse(stdout) as Record<string, unknown>[];
    expect(rules.length).toBeGreaterThanOrEqual(130);
    for (const rule of rules) {
      expect(Object.keys(rule)).toEqual(
        expect.arrayContaining([
          'id',
          'catalogue',
          'citation',
          'severityByKind',
          'editions',
          'fix',
          'languages',
        ]),
      );
      expect(rule.citation).toHaveProperty('confidence');
    }
  });

  it('are listed as text and as JSON, the same ones', async () => {
    const json = JSON.parse((await fg2rec('rules', '--format', 'json')).stdout) as { id: string }[];
    const text = (await fg2rec('rules')).stdout;
    expect(json.length).toBeGreaterThan(20);
    expect(json.filter(({ id }) => !text.includes(id))).toEqual([]);
    expect(text.trim().split('\n').length).toBe(json.length);
  });
});
