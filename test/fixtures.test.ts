import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  computeFacts,
  type Division,
  type Facts,
  normalised,
  numberedText,
  paragraphsOf,
} from '@fg2rec/document';
import { readMarkdown, readWord } from '@fg2rec/ingest';
import { vocabulary } from '@fg2rec/rulebook';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addedFaults, knownFaults, listed } from './support/faults.ts';
import { fixtures } from './support/places.ts';
import { fg2rec } from './support/run.ts';

/** What a NAME.expected.yaml says; fixtures/README.md explains it. */
interface Expected {
  readonly about: string;
  readonly options?: readonly string[];
  readonly reads: {
    readonly language: string;
    readonly kind: string;
    readonly clauses: readonly string[];
    readonly annexes: number;
    readonly appendices: number;
  };
  readonly finds: readonly { readonly catalogue: string; readonly holds: string }[];
  readonly silent?: readonly string[];
  readonly becomes: {
    readonly order: readonly string[];
    readonly holds: readonly string[];
    readonly cover: readonly string[];
    readonly direction?: 'rtl';
  };
  readonly counts: {
    readonly figures: number;
    readonly equations: number;
    readonly footnotes: number;
    readonly tables: number;
  };
}

/** Rules that ask for text which nobody but the author can write, or for another meeting. */
const needsPerson: ReadonlySet<string> = new Set([
  'completion/placeholders',
  'cover/deadline',
  'cover/missing-fields',
  'front/number-form',
  'front/summary',
  'front/keywords',
  'front/title',
]);

interface Report {
  readonly verdict: string;
  readonly source: { readonly language: string; readonly kind: string };
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly status: string;
    readonly catalogue: string;
    readonly message: string;
    readonly place: { readonly quote?: string };
  }[];
  readonly survival: Record<
    string,
    { readonly source: number; readonly output: number; readonly lost: number }
  >;
  readonly outputs: readonly { readonly role: string; readonly file: string }[];
}

const names = readdirSync(fixtures)
  .filter((file) => file.endsWith('.expected.yaml'))
  .map((file) => file.replace('.expected.yaml', ''));

describe.each(names)('fixture %s', (name) => {
  const expected = parse(readFileSync(join(fixtures, `${name}.expected.yaml`), 'utf8')) as Expected;
  const isMarkdown = existsSync(join(fixtures, `${name}.md`));
  const source = join(fixtures, `${name}.${isMarkdown ? 'md' : 'docx'}`);
  const out = mkdtempSync(join(tmpdir(), 'fg2rec-fixture-'));
  let report: Report;
  let sourceFacts: Facts;
  let lines: string[];
  let rightToLeft: number;

  beforeAll(async () => {
    const { code, stderr } = await fg2rec('convert', source, '--out', out, ...(expected.options ?? []));
    expect(code, stderr).toBeLessThan(2);
    report = JSON.parse(readFileSync(join(out, `${name}.report.json`), 'utf8')) as Report;
    const bytes = readFileSync(source);
    const read = isMarkdown
      ? (await readMarkdown([{ path: `${name}.md`, bytes }], `${name}.md`)).deliverable
      : await readWord(bytes, `${name}.docx`);
    sourceFacts = computeFacts(read, vocabulary);
    const td = await readWord(readFileSync(join(out, `${name}.td.docx`)), `${name}.td.docx`);
    const paragraphs = paragraphsOf(td.root.children);
    lines = paragraphs.map((paragraph) => numberedText(paragraph));
    rightToLeft = paragraphs.filter((paragraph) => paragraph.direction === 'rtl').length / paragraphs.length;
  });

  it('has no fault in TD and review copy that it had not itself', async () => {
    const known = await knownFaults(source);
    for (const kind of isMarkdown ? ['td'] : ['td', 'review']) {
      expect(listed(await addedFaults(known, join(out, `${name}.${kind}.docx`))), kind).toEqual([]);
    }
  });

  it('is read as what it is', () => {
    expect(report.source.language).toBe(expected.reads.language);
    expect(report.source.kind).toBe(expected.reads.kind);
    const main = sourceFacts.divisions.filter(({ level, number }) => level === 1 && number !== '');
    const titles = main
      .filter(({ kind }) => kind !== 'annex' && kind !== 'appendix')
      .map(({ title }) => normalised(title));
    expect(titles).toEqual(expected.reads.clauses);
    expect(count(sourceFacts.divisions, 'annex')).toBe(expected.reads.annexes);
    expect(count(sourceFacts.divisions, 'appendix')).toBe(expected.reads.appendices);
  });

  it.each(expected.finds.map(({ catalogue, holds }) => [catalogue, holds]))(
    'finds %s %s',
    (catalogue, holds) => {
      const found = report.findings
        .filter((finding) => finding.catalogue === catalogue)
        .map(({ message, place }) => normalised(`${message} | ${place.quote ?? ''}`));
      expect(found.length, `${catalogue} is not found at all`).toBeGreaterThan(0);
      expect(found.join('\n')).toContain(normalised(holds ?? ''));
    },
  );

  it.each([...(expected.silent ?? [])])('does not find %s', (catalogue) => {
    expect(report.findings.filter((finding) => finding.catalogue === catalogue)).toEqual([]);
  });

  it('puts the elements into the order of a Recommendation', () => {
    const places = expected.becomes.order.map((heading) =>
      lines.findIndex((line) => normalised(line).startsWith(normalised(heading)) && !/\t\d+$/.test(line)),
    );
    expect(
      places.every((place) => place >= 0),
      JSON.stringify(zip(expected.becomes.order, places)),
    ).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('holds the formulae and the text', () => {
    const all = normalised(lines.join('\n'));
    for (const words of [...expected.becomes.holds, ...expected.becomes.cover]) {
      expect(all).toContain(normalised(words));
    }
  });

  it('leaves no error open but what only a person can put right', () => {
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    const open = errors.filter(({ status }) => status === 'open');
    console.log(`${name}: ${errors.length} errors before conversion, ${open.length} after`);
    expect(open.map(({ rule }) => rule).filter((rule) => !needsPerson.has(rule))).toEqual([]);
  });

  it('keeps figures, equations, footnotes and tables', () => {
    for (const [what, number] of Object.entries(expected.counts)) {
      expect(report.survival[what]?.source, what).toBe(number);
      expect(report.survival[what]?.lost, what).toBe(0);
    }
    expect(report.verdict).not.toBe('failed');
  });

  it('writes every output it names', () => {
    expect(report.outputs.map(({ role }) => role).sort()).toEqual(
      ['html', 'json', 'pdf', 'review-docx', 'td-docx'].sort(),
    );
    for (const { file } of report.outputs) {
      expect(existsSync(join(out, file)), file).toBe(true);
    }
  });

  it('has a PDF that meets what a machine can check of PDF/UA-1', async () => {
    const { code, stdout } = await fg2rec('pdf-check', join(out, `${name}.td.pdf`));
    expect(code, stdout).toBe(0);
    expect(stdout).toContain('claims PDF/A-3A and PDF/UA-1');
  });

  it.runIf(expected.becomes.direction === 'rtl')('stays right to left', () => {
    expect(rightToLeft).toBeGreaterThan(0.8);
  });
});

function count(divisions: readonly Division[], kind: Division['kind']): number {
  return divisions.reduce(
    (sum, division) => sum + (division.kind === kind ? 1 : 0) + count(division.children, kind),
    0,
  );
}

function zip(a: readonly string[], b: readonly number[]): [string, number | undefined][] {
  return a.map((value, index) => [value, b[index]]);
}
