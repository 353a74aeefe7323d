import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Block, type Deliverable, flatInlines, paragraphsOf, plainText } from '@fg2rec/document';
import { Fg2recError, parseXml, textOf } from '@fg2rec/ooxml';
import { describe, expect, it } from 'vitest';
import { readWord, secondReading } from '../src/index.ts';

const corpus = new URL('../../../../shared/corpus/', import.meta.url);
const isThere = existsSync(corpus);
const files = isThere
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(docx|docm|dotx)$/i.test(name))
      .sort()
  : [];

if (!isThere) {
  console.info('The corpus of real documents is not here: its tests are skipped.');
}

const bytesOf = (name: string): Uint8Array =>
  readFileSync(new URL(name.split('/').map(encodeURIComponent).join('/'), corpus));

describe.skipIf(!isThere)('real documents', () => {
  it.each(files)('are read or refused by name: %s', async (name) => {
    const result = await readWord(bytesOf(name), name).catch((error: unknown) => error);
    if (result instanceof Error) {
      expect(result).toBeInstanceOf(Fg2recError);
    } else {
      expect(result).toMatchObject({ root: { type: 'root' }, source: { view: 'final' } });
    }
  });

  it.each(files)('have their text where it says it is: %s', async (name) => {
    const deliverable = await readWord(bytesOf(name), name).catch(() => undefined);
    const texts = (deliverable?.root.children ?? [])
      .flatMap((block) => paragraphsOf([block], { textBoxes: true }))
      .flatMap(({ children }) => flatInlines(children))
      .filter((inline) => inline.type === 'text');
    for (const { anchor, run, value } of texts) {
      const raw = deliverable?.package.text(anchor.part).slice(anchor.start, anchor.end) ?? '';
      const said =
        raw.startsWith('<') || /[\uf020-\uf0ff]/.test(raw) ? value : textOf(parseXml(`<t>${raw}</t>`, name));
      expect(said).toBe(value);
      expect(run.start < anchor.start && anchor.end < run.end).toBe(true);
    }
  });

  it.each(files.filter((name) => name.startsWith('itu-')))(
    'hold the words mammoth sees: %s',
    async (name) => {
      const bytes = bytesOf(name);
      const ours = wordCounts(readText(await readWord(bytes, name)));
      const missing: string[] = [];
      let total = 0;
      for (const [word, count] of wordCounts((await secondReading(bytes)).join('\n'))) {
        total += count;
        missing.push(...Array<string>(Math.max(0, count - (ours.get(word) ?? 0))).fill(word));
      }
      expect({ enough: missing.length <= total * 0.005, missing }).toEqual({ enough: true, missing });
    },
  );
});

/** All text that mammoth reads as well: body, text boxes, notes and comments. */
function readText({ root, footnotes, endnotes, comments }: Deliverable): string {
  const blocks: Block[] = [
    ...root.children,
    ...[footnotes, endnotes, comments].flat().flatMap((each) => each.children),
  ];
  return paragraphsOf(blocks, { textBoxes: true }).map(plainText).join('\n');
}

function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
