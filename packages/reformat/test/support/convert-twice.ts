import { type Converted, convertPackage, templateStyles, type WordFile, wordFile } from './word-file.ts';

/** A body converted into a draft Recommendation, and that draft converted again. */
export function convertTwice(file: WordFile): readonly [Converted, Converted] {
  const first = convertPackage(wordFile(file), { kind: 'fg-specification', language: 'en' });
  const { applied } = first;
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const styles = `<w:styles xmlns:w="${namespace}">${templateStyles()}</w:styles>`;
  const draft = wordFile({ body: first.body, styles: templateStyles() }).with(
    new Map([
      [applied.mainPart, applied.mainText],
      ['word/styles.xml', styles],
    ]),
  );
  return [first, convertPackage(draft, { kind: 'recommendation', language: 'en' })];
}
