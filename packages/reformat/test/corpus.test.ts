import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Block, paragraphsOf, plainText } from '@fg2rec/document';
import { type OpcPackage, openPackage, parseXml, toTransitional, walk } from '@fg2rec/ooxml';
import { describe, expect, it } from 'vitest';
import { type Converted, convertPackage, templateStyles } from './support/word-file.ts';

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));
const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url));

const files = [
  ...[
    'itu-recommendations/T-REC-F.921-201808-I!!MSW-E.docx',
    'itu-recommendations/T-REC-J.1108-201901-P!!MSW-E.docx',
    'itu-recommendations/T-REC-E.119-201704-I!!MSW-F.docx',
    'itu-recommendations/T-REC-L.314-201811-P!!MSW-E.docx',
    'itu-recommendations/T-REC-A.Sup5-201607-I!!MSW-E.docx',
    'itu-recommendations/T-REC-J.383-201901-P!!MSW-E.docx',
    'itu-recommendations/T-REC-A.12-201611-I!!MSW-E.docx',
    'itu-templates/ITUT-Recs-Skelet.docx',
    'standards/IHE_ITI_Suppl_RMD_Rev1.2_TI.docx',
    'itu-documents/td.2484.docx',
    'itu-focus-groups/FGAN-I-FUT-v3.docx',
    'standards/Letter_of_Application_DDCC-Arabic.docx',
    'robustness/HC031-Complicated-Document.docx',
  ].map((name) => ({ name, path: corpus + name })),
  ...['fg-specification', 'fg-report', 'rapport-fr', 'guifan-zh', 'muwasafa-ar', 'draft-recommendation'].map(
    (name) => ({ name, path: `${fixtures}${name}.docx` }),
  ),
];

async function open(path: string): Promise<OpcPackage> {
  return toTransitional(await openPackage(new Uint8Array(readFileSync(path)), path));
}

/** The converted text as a Word package with the styles of the template, to be read back. */
function asPackage({ applied }: Converted): OpcPackage {
  const styles = applied.package.related(applied.mainPart, 'styles') ?? 'word/styles.xml';
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return applied.package.with(
    new Map<string, string | undefined>([
      ...applied.otherParts,
      [applied.mainPart, applied.mainText],
      [styles, `<w:styles xmlns:w="${namespace}">${templateStyles()}</w:styles>`],
    ]),
  );
}

function wordsOf(blocks: readonly Block[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const paragraph of paragraphsOf(blocks, { textBoxes: true })) {
    for (const word of plainText(paragraph).match(/[\p{L}\p{N}]+/gu) ?? []) {
      words.set(word, (words.get(word) ?? 0) + 1);
    }
  }
  return words;
}

function countIn(text: string, name: string): number {
  let count = 0;
  walk(parseXml(text, 'test'), (element) => {
    count += element.name === name ? 1 : 0;
  });
  return count;
}

describe.each(files)('$name', ({ path, name }) => {
  const isThere = existsSync(path);
  if (!isThere) {
    console.warn(`${name} is not here: its tests are skipped.`);
  }

  it.skipIf(!isThere)('keeps its words, pictures, objects, formulas and notes', async () => {
    const source = await open(path);
    const converted = convertPackage(source);
    const again = convertPackage(asPackage(converted), { language: converted.facts.language });
    const before = wordsOf(converted.deliverable.root.children);
    const after = wordsOf(again.deliverable.root.children);
    let total = 0;
    let lost = 0;
    for (const [word, count] of before) {
      total += count;
      lost += Math.max(0, count - (after.get(word) ?? 0));
    }
    // Titles put right, numbers changed and repeated titles taken out: short texts feel it most.
    expect(lost).toBeLessThanOrEqual(Math.max(30, total * 0.005));
    const text = source.text(converted.applied.mainPart);
    for (const element of ['w:drawing', 'w:object', 'm:oMath', 'w:footnoteReference', 'w:endnoteReference']) {
      expect([element, countIn(converted.applied.mainText, element)]).toEqual([
        element,
        countIn(text, element),
      ]);
    }
  });

  it.skipIf(!isThere)('is left alone when it is converted again', async () => {
    const converted = convertPackage(await open(path));
    const { kind } = converted.facts;
    const again = convertPackage(asPackage(converted), {
      language: converted.facts.language,
      kind: kind === 'fg-specification' || kind === 'fg-report' ? 'recommendation' : kind,
    });
    expect(again.plan.changes).toEqual([]);
    expect(again.plan.edits).toEqual([]);
  });
});
