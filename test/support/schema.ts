import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applySplices, child, type OpcPackage, type Splice, walk, type XmlElement } from '@fg2rec/ooxml';
import { schemas } from './places.ts';
import { run } from './run.ts';

const understood = new Set([
  'w',
  'r',
  'm',
  'a',
  'pic',
  'wp',
  'v',
  'o',
  'w10',
  'xml',
  'xmlns',
  'c',
  'dgm',
  'lc',
]);

/** Parts of a Word package that the schema of WordprocessingML has a root element for. */
const wordParts =
  /^word\/(document|styles|numbering|settings|footnotes|endnotes|comments|fontTable|header\d*|footer\d*)\.xml$/;

/** What ISO/IEC 29500-4 (transitional) has against the Word parts of a package, after MCE preprocessing. */
export async function schemaErrors(pack: OpcPackage): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fg2rec-xsd-'));
  const files = new Map<string, string>();
  for (const part of pack.partNames.filter((name) => wordParts.test(name))) {
    const file = join(folder, part.replaceAll('/', '-'));
    writeFileSync(file, withoutExtensions(pack, part));
    files.set(file, part);
  }
  const schema = join(schemas, 'transitional/wml.xsd');
  const options = ['--noout', '--nonet', '--huge', '--schema', schema];
  const { code, stderr } = await run('xmllint', [...options, ...files.keys()]);
  if (code === 0) {
    return [];
  }
  return stderr
    .split('\n')
    .filter((line) => /error/.test(line))
    .map((line) => {
      const file = line.slice(0, line.indexOf(':'));
      return line.replace(file, files.get(file) ?? file).replace(/:\d+:/, ':');
    });
}

/** Removes what ISO/IEC 29500-3 lets a consumer ignore, and takes the fallback of alternate content. */
function withoutExtensions(pack: OpcPackage, part: string): string {
  const root = pack.tree(part);
  const text = pack.text(part);
  const splices: Splice[] = [];
  walk(root, (element) => {
    if (element.name === 'mc:AlternateContent') {
      const fallback = child(element, 'mc:Fallback');
      const kept = fallback === undefined ? '' : stripped(text, fallback);
      splices.push({ start: element.start, end: element.end, text: kept });
      return false;
    }
    if (!understood.has(prefix(element.name))) {
      splices.push({ start: element.start, end: element.end, text: '' });
      return false;
    }
    splices.push(...attributeSplices(text, element));
    return true;
  });
  return applySplices(text, splices, part);
}

function stripped(text: string, fallback: XmlElement): string {
  const inner: Splice[] = [];
  for (const node of fallback.children) {
    if (node.type === 'element') {
      walk(node, (element) => {
        if (element.name === 'mc:AlternateContent' || !understood.has(prefix(element.name))) {
          inner.push({
            start: element.start - fallback.openEnd,
            end: element.end - fallback.openEnd,
            text: '',
          });
          return false;
        }
        inner.push(
          ...attributeSplices(text, element).map(({ start, end }) => ({
            start: start - fallback.openEnd,
            end: end - fallback.openEnd,
            text: '',
          })),
        );
        return true;
      });
    }
  }
  return applySplices(text.slice(fallback.openEnd, fallback.closeStart), inner, 'fallback');
}

function attributeSplices(text: string, element: XmlElement): Splice[] {
  const tag = text.slice(element.start, element.openEnd);
  return [...tag.matchAll(/\s([\w.-]+):[\w.-]+\s*=\s*("[^"]*"|'[^']*')/g)]
    .filter((match) => !understood.has(match[1] ?? ''))
    .map((match) => ({
      start: element.start + match.index,
      end: element.start + match.index + match[0].length,
      text: '',
    }));
}

function prefix(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? '' : name.slice(0, colon);
}
