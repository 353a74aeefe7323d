import { createHash } from 'node:crypto';
import { openPackage, parseXml, toTransitional, walk, withoutMacros, type XmlElement } from '@fg2rec/ooxml';
import { describe, expect, it } from 'vitest';
import { corpusFiles, hasCorpus, openedFromCorpus, xmlParts } from './support/corpus.ts';

if (!hasCorpus) {
  console.warn('The real documents are not at hand: tests over them are skipped.');
}

/** Elements in a part at most whose raw text is parsed again; evenly spread over larger parts. */
const sampled = 300;

function everySoManyth(elements: readonly XmlElement[]): XmlElement[] {
  const step = Math.max(1, Math.floor(elements.length / sampled));
  return elements.filter((_, index) => index % step === 0);
}

describe.skipIf(!hasCorpus)('real documents', () => {
  it.each(corpusFiles)('%s keeps every part byte for byte, and is saved the same twice', async (file) => {
    const opc = await openedFromCorpus(file);
    if (opc === undefined) {
      expect(file).toMatch(/^(hostile|robustness)\//);
      return;
    }
    const saved = opc.save();
    expect(digest(opc.save())).toBe(digest(saved));
    const again = await openPackage(saved, file);
    expect(again.partNames).toEqual(opc.partNames);
    for (const part of opc.partNames) {
      expect(Buffer.compare(again.bytes(part), opc.bytes(part)), part).toBe(0);
    }
  });

  it.each(corpusFiles)('%s has anchors that cut out whole elements and texts', async (file) => {
    const opc = await openedFromCorpus(file);
    for (const part of opc === undefined ? [] : xmlParts(opc)) {
      const text = opc?.text(part) ?? '';
      const root = opc?.tree(part);
      const found: XmlElement[] = [];
      if (root !== undefined) {
        walk(root, (element) => found.push(element));
      }
      for (const element of found) {
        const { start, end, openEnd, closeStart } = element;
        const local = element.name.replace(/^.*:/, '');
        const isEmpty = openEnd === end;
        expect(text[start]).toBe('<');
        expect(text[openEnd - 1]).toBe('>');
        expect(text.slice(isEmpty ? end - 2 : closeStart, isEmpty ? end : closeStart + 2)).toBe(
          isEmpty ? '/>' : '</',
        );
        expect(text.slice(start, openEnd)).toContain(local);
        for (const node of element.children) {
          // Line ends, entities, comments and CDATA are all that may stand between raw text and value.
          const raw = text.slice(node.start, node.end);
          if (node.type === 'text' && !/[&\r]|<!|<\?/.test(raw)) {
            expect(raw).toBe(node.value);
          }
        }
      }
      for (const element of everySoManyth(found)) {
        const cut = parseXml(text.slice(element.start, element.end), part);
        expect(cut.name.replace(/^.*:/, '')).toBe(element.name.replace(/^.*:/, ''));
        expect(cut.children.length).toBe(element.children.length);
      }
    }
  });

  it.each(corpusFiles)(
    '%s is Transitional with canonical prefixes, or becomes so once for all',
    async (file) => {
      const opc = await openedFromCorpus(file);
      if (opc === undefined) {
        return;
      }
      const transitional = toTransitional(opc);
      expect(toTransitional(transitional)).toBe(transitional);
      for (const part of xmlParts(transitional)) {
        const names: string[] = [];
        walk(transitional.tree(part), (element) => names.push(element.name));
        const before: string[] = [];
        walk(opc.tree(part), (element) => before.push(element.name));
        expect(names, part).toEqual(before);
      }
      const plain = withoutMacros(transitional);
      expect(plain.removed.length === 0).toBe(plain.package === transitional);
    },
  );
});

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
