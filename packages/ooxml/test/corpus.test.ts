import { createHash } from 'node:crypto';
import {
  Fg2recError,
  type OpcPackage,
  openPackage,
  parseXml,
  toTransitional,
  walk,
  withoutMacros,
  type XmlElement,
} from '@fg2rec/ooxml';
import { describe, expect, it } from 'vitest';
import { corpusFiles, hasCorpus, openedFromCorpus, xmlParts } from './support/corpus.ts';

if (!hasCorpus) {
  console.warn('The real documents are not at hand: tests over them are skipped.');
}

describe.skipIf(!hasCorpus).each(corpusFiles)('%s', (file) => {
  it('keeps every part byte for byte, and is saved the same twice', async () => {
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

  it('has anchors that cut out whole elements and texts', async () => {
    const opc = await openedFromCorpus(file);
    for (const part of opc === undefined ? [] : readableParts(opc)) {
      const text = opc?.text(part) ?? '';
      const found = elementsOf(opc, part);
      expect(
        found.filter((element) => !cutsWell(text, element)).map(({ name }) => name),
        part,
      ).toEqual([]);
      expect(
        everySoManyth(found).filter((element) => !parsesAlone(text, element)),
        part,
      ).toEqual([]);
    }
  });

  it('is Transitional with canonical prefixes, or becomes so once for all', async () => {
    const opc = await openedFromCorpus(file);
    if (opc === undefined) {
      return;
    }
    const transitional = toTransitional(opc);
    expect(toTransitional(transitional)).toBe(transitional);
    for (const part of transitional === opc ? [] : readableParts(opc)) {
      const [before, after] = [opc, transitional].map((each) =>
        elementsOf(each, part).map(({ name }) => name),
      );
      expect(after?.join(' '), part).toBe(before?.join(' '));
    }
    const plain = withoutMacros(transitional);
    expect(plain.removed.length === 0).toBe(plain.package === transitional);
  });
});

/** XML parts without those that are damaged on purpose. */
function readableParts(opc: OpcPackage): string[] {
  return xmlParts(opc).filter((part) => {
    try {
      return opc.tree(part) !== undefined;
    } catch (error) {
      if (error instanceof Fg2recError && /^(hostile|robustness)\//.test(opc.name)) {
        return false;
      }
      throw error;
    }
  });
}

function elementsOf(opc: OpcPackage | undefined, part: string): XmlElement[] {
  const found: XmlElement[] = [];
  if (opc !== undefined) {
    walk(opc.tree(part), (element) => found.push(element));
  }
  return found;
}

/** At most some hundred elements of a part, evenly spread: parsing all of a large one again takes too long. */
function everySoManyth(elements: readonly XmlElement[]): XmlElement[] {
  const step = Math.ceil(elements.length / 200);
  return elements.filter((_, index) => index % step === 0);
}

function parsesAlone(text: string, element: XmlElement): boolean {
  const cut = parseXml(text.slice(element.start, element.end), 'cut');
  return localName(cut) === localName(element) && cut.children.length === element.children.length;
}

function cutsWell(text: string, element: XmlElement): boolean {
  const { start, end, openEnd, closeStart } = element;
  const isTag = text[start] === '<' && text[openEnd - 1] === '>';
  const isClosed =
    openEnd === end
      ? text.slice(end - 2, end) === '/>'
      : text.startsWith('</', closeStart) && text[end - 1] === '>';
  const isNamed = text.slice(start, openEnd).includes(localName(element));
  // Line ends, entities, comments and CDATA are all that may stand between raw text and value.
  const isRaw = element.children.every((node) => {
    const raw = text.slice(node.start, node.end);
    return node.type === 'element' || raw === node.value || /[&\r]|<!|<\?/.test(raw);
  });
  return isTag && isClosed && isNamed && isRaw;
}

function localName({ name }: XmlElement): string {
  return name.replace(/^.*:/, '');
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
