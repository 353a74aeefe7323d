import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainText } from '@fg2rec/document';
import { readWord } from '@fg2rec/ingest';
import { openPackage } from '@fg2rec/ooxml';
import type { Fg2recReport } from '@fg2rec/report';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordFile } from '../../../fuzz/word-file.ts';
import { documentOfOutsideTargets, outside } from '../../../test/support/outside-targets.ts';
import { checkFile } from '../src/check-file.ts';
import { convert } from '../src/convert.ts';

let folder = '';
let checked: Fg2recReport;
let converted: Fg2recReport;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fg2rec-outside-'));
  const file = join(folder, 'outside.docm');
  writeFileSync(file, documentOfOutsideTargets());
  checked = (await checkFile({ file, today: '2026-01-01' })).report;
  converted = (
    await convert({ file, out: folder, today: '2026-01-01', formats: ['td-docx', 'review-docx', 'json'] })
  ).report;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ofSource = ({ findings }: Fg2recReport): string[] =>
  findings
    .filter(({ rule }) => rule.startsWith('source/'))
    .map(({ rule, severity, status, place }) =>
      [rule, severity, status, ...(place.quote === undefined ? [] : [place.quote])].join(' | '),
    )
    .sort();

describe('what a file brings along beside its text', () => {
  it('is found, each thing once: macros, signature, targets outside, fields that ask for more, merged files', () => {
    expect(ofSource(checked)).toEqual([
      'source/alternative-chunk | warning | open',
      'source/alternative-chunk | warning | open',
      'source/external-field | warning | open | DDE cmd',
      'source/external-field | warning | open | DDEAUTO excel "C:\\\\a.xls" "A1"',
      `source/external-field | warning | open | INCLUDEPICTURE "http://${outside}/p.png" \\d`,
      `source/external-field | warning | open | INCLUDETEXT "http://${outside}/included.docx"`,
      `source/external-field | warning | open | LINK Excel.Sheet "\\\\\\\\${outside}\\\\share\\\\a.xls"`,
      `source/external-target | warning | open | file://${outside}/share/book.xlsx`,
      `source/external-target | warning | open | http://${outside}/chunk.html`,
      `source/external-target | warning | open | http://${outside}/image.png`,
      `source/external-template | info | open | http://${outside}/evil.dotm`,
      'source/macros | warning | open',
      'source/signature | warning | open',
    ]);
  });

  it('is fixed where the TD has it no more, and open where it is kept', () => {
    const fixed = ofSource(converted).filter((line) => line.includes('| fixed'));
    expect(fixed).toEqual([
      // The TD has their last results as text.
      'source/external-field | warning | fixed | DDE cmd',
      'source/external-field | warning | fixed | DDEAUTO excel "C:\\\\a.xls" "A1"',
      `source/external-field | warning | fixed | INCLUDEPICTURE "http://${outside}/p.png" \\d`,
      `source/external-field | warning | fixed | INCLUDETEXT "http://${outside}/included.docx"`,
      `source/external-field | warning | fixed | LINK Excel.Sheet "\\\\\\\\${outside}\\\\share\\\\a.xls"`,
      `source/external-template | info | fixed | http://${outside}/evil.dotm`,
      'source/macros | warning | fixed',
      'source/signature | warning | fixed',
    ]);
    expect(converted.survival?.words?.lost).toBe(0);
  });

  it('does not come into the outputs as macros', async () => {
    for (const role of ['td-docx', 'review-docx']) {
      const output = converted.outputs.find((one) => one.role === role);
      const opc = await openPackage(readFileSync(join(folder, output?.file ?? '')), role);
      expect(opc.partNames.filter((name) => /vba/i.test(name))).toEqual([]);
      expect(opc.text('[Content_Types].xml')).not.toContain('macroEnabled');
    }
  });

  it('keeps the results of fields as text, and the merged file as it is', async () => {
    const output = converted.outputs.find(({ role }) => role === 'td-docx');
    const td = await readWord(readFileSync(join(folder, output?.file ?? '')), 'td.docx');
    const text = plainText(td.root);
    for (const words of ['result of the exchange', 'text that was included', 'linked cell', 'never ended']) {
      expect(text).toContain(words);
    }
    const chunk = td.package.partNames.find((name) => name.endsWith('.html'));
    expect(td.package.text(chunk ?? '')).toContain('chunk</html>');
  });

  it('is nothing in a plain document, links included', async () => {
    const file = join(folder, 'plain.docx');
    const body = '<w:p><w:hyperlink r:id="link1"><w:r><w:t>a link</w:t></w:r></w:hyperlink></w:p>';
    writeFileSync(file, wordFile(body));
    const { report } = await checkFile({ file, today: '2026-01-01' });
    expect(ofSource(report)).toEqual([
      // The smallest file of the fuzzer knows a picture elsewhere.
      'source/external-target | warning | open | http://picture.invalid/x.png',
    ]);
  });
});
