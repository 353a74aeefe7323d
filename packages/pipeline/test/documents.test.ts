import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv, writeCsv } from '../src/batch/csv.ts';
import { listDocuments } from '../src/batch/documents.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fg2rec-documents-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, text = ''): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

describe('the documents of a folder', () => {
  it('are its Word files and those below it, in order, without own outputs, lock files and the results', () => {
    for (const name of ['in/b.docx', 'in/a.DOCX', 'in/sub/c.doc', 'in/d.odt', 'in/e.rtf', 'in/read.me']) {
      written(name);
    }
    for (const name of ['in/~$b.docx', 'in/.hidden.docx', 'in/b.td.docx', 'in/out/f.docx']) {
      written(name);
    }
    expect(listDocuments(join(folder, 'in'), join(folder, 'in/out')).map(({ shown }) => shown)).toEqual([
      'a.DOCX',
      'b.docx',
      'd.odt',
      'e.rtf',
      'sub/c.doc',
    ]);
  });
});

describe('a manifest', () => {
  const expected = [
    { shown: 'd1.docx', options: { tdNumber: 'SG13-TD101', question: '20/13', title: 'Use cases, part 1' } },
    { shown: 'sub/d2.docx', options: { studyGroup: '13' } },
  ];
  const shown = (file: string) =>
    listDocuments(file, 'out').map(({ shown: name, options }) => ({ shown: name, options }));

  it('is CSV with a column for any option', () => {
    const file = written(
      'list.csv',
      '\ufeffFile,TD number,question,Title,study-group\r\nd1.docx,SG13-TD101,20/13,"Use cases, part 1",\r\nsub/d2.docx,,,,13\r\n\r\n',
    );
    expect(shown(file)).toEqual(expected);
    expect(listDocuments(file, 'out')[1]?.file).toBe(join(folder, 'sub/d2.docx'));
  });

  it('is JSON or YAML with the same keys', () => {
    const documents = expected.map(({ shown: file, options }) => ({ file, ...options }));
    expect(shown(written('list.json', JSON.stringify(documents)))).toEqual(expected);
    expect(
      shown(
        written(
          'list.yaml',
          'documents:\n  - { file: d1.docx, td-number: SG13-TD101, question: 20/13, title: "Use cases, part 1" }\n  - { file: sub/d2.docx, studyGroup: 13 }\n',
        ),
      ),
    ).toEqual(expected);
    expect(shown(written('short.yaml', '- a.docx\n- b.docx\n')).map(({ shown: name }) => name)).toEqual([
      'a.docx',
      'b.docx',
    ]);
  });

  it.each([
    ['no file', 'none.csv', 'title\nA\n', /has no "file"/],
    ['an unknown option', 'unknown.csv', 'file,colour\na.docx,red\n', /"colour"/],
    ['a bad date', 'date.json', '[{"file":"a.docx","meetingDate":"soon"}]', /"meetingDate"/],
    ['nothing', 'empty.csv', 'file\n', /names no document/],
    ['broken JSON', 'broken.json', '[', /cannot be read/],
    ['an open quotation', 'quote.csv', 'file\n"a.docx\n', /not closed/],
    ['another format', 'list.xlsx', '', /A manifest is/],
  ])('says what is wrong: %s', (_what, name, text, message) => {
    expect(() => listDocuments(written(name, text), 'out')).toThrow(message);
  });

  it('must be there', () => {
    expect(() => listDocuments(join(folder, 'nowhere'), 'out')).toThrow(/file-not-found/);
  });
});

describe('CSV', () => {
  it('reads quotation marks, line breaks in cells, and semicolons', () => {
    expect(parseCsv('a;b\n"x ""y""";"1\n2"\n', 'here')).toEqual([
      ['a', 'b'],
      ['x "y"', '1\n2'],
    ]);
  });

  it('writes what it reads, and no formulas', () => {
    const rows = [
      ['a, b', 'say "x"', '=1+1', '-'],
      ['1', '', '@x', 'plain'],
    ];
    expect(writeCsv(rows)).toBe('"a, b","say ""x""",\'=1+1,\'-\r\n1,,\'@x,plain\r\n');
  });
});
