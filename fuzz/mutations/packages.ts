import type { OpcPackage } from '@fg2rec/ooxml';
import { elementsBelow, type MutableElement, replace, toMutable, toText } from '../mutable-xml.ts';
import type { Random } from '../random.ts';
import { mutateElements } from './elements.ts';
import { attributeValues } from './material.ts';

/** A changed package, and what was done to it. */
export interface Mutant {
  readonly bytes: Uint8Array;
  readonly log: readonly string[];
}

interface Changed {
  readonly opc: OpcPackage;
  readonly log: readonly string[];
}

type PackageMutation = (opc: OpcPackage, random: Random) => Changed;

const storyParts =
  /^word\/(styles|numbering|footnotes|endnotes|comments|header\d*|footer\d*|settings)\.xml$/i;

/** A few changes in the body, or many. */
const inBody: PackageMutation = (opc, random) =>
  inMain(opc, (body) => mutateElements(body, random.pick([1, 3, 8, 60]), random));

const inOtherParts: PackageMutation = (opc, random) => {
  const parts = opc.partNames.filter((name) => storyParts.test(name));
  return parts.length === 0
    ? inBody(opc, random)
    : inPart(opc, random.pick(parts), (root) => mutateElements(root, 1 + random.below(15), random));
};

const inRelationships: PackageMutation = (opc, random) => {
  const parts = opc.partNames.filter((name) => name.endsWith('.rels') && name !== '_rels/.rels');
  return parts.length === 0
    ? inBody(opc, random)
    : inPart(opc, random.pick(parts), (root) => mutateElements(root, 1 + random.below(4), random));
};

const withoutParts: PackageMutation = (opc, random) => {
  const gone = Array.from({ length: 1 + random.below(4) }, () => random.pick(optionalParts(opc)));
  return { opc: without(opc, gone), log: gone.map((part) => `no ${part}`) };
};

const withoutPartsOfAKind: PackageMutation = (opc, random) => {
  const kind = random.pick([
    /styles/,
    /numbering/,
    /settings/,
    /notes/,
    /media\//,
    /docProps/,
    /header|footer/,
    /./,
  ]);
  return {
    opc: without(
      opc,
      optionalParts(opc).filter((part) => kind.test(part)),
    ),
    log: [`none of ${kind}`],
  };
};

const garbledPart: PackageMutation = (opc, random) => {
  const part = random.pick(optionalParts(opc));
  const bytes = opc.bytes(part);
  const by = random.pick([
    new Uint8Array(),
    new Uint8Array([1, 2, 3, 4]),
    '<x/>',
    bytes.slice(0, bytes.length >> 1),
  ]);
  return { opc: opc.with(new Map([[part, by]])), log: [`garbled ${part}`] };
};

/** One attribute has one bad value everywhere. */
const badValueEverywhere: PackageMutation = (opc, random) =>
  inMain(opc, (body) => {
    const elements = elementsBelow(body);
    const chosen = random.pick(elements);
    const attribute = /\s((?!xmlns)[\w:.-]+)\s*=/.exec(chosen.startTag)?.[1];
    const value = random.pick(attributeValues);
    if (attribute !== undefined) {
      for (const element of elements.filter(({ name }) => name === chosen.name)) {
        const pattern = new RegExp(`(\\s${attribute}\\s*=\\s*)("[^"]*"|'[^']*')`);
        element.startTag = element.startTag.replace(pattern, (_, before: string) => `${before}"${value}"`);
      }
    }
    return [`every ${chosen.name} ${attribute} = ${value}`];
  });

const noneOfAName: PackageMutation = (opc, random) =>
  inMain(opc, (body) => {
    const names = new Set(elementsBelow(body).map(({ name }) => name));
    const name = random.pick([...names]);
    const keepContent = random.chance(0.5);
    for (const element of elementsBelow(body).filter((one) => one.name === name)) {
      replace(element, keepContent ? element.children : []);
    }
    return [`${keepContent ? 'unwrapped' : 'dropped'} every ${name}`];
  });

const shuffled: PackageMutation = (opc, random) =>
  inMain(opc, (body) => {
    const last = body.children.pop();
    const rest = body.children.map((node) => ({ node, at: random.below(1_000_000) }));
    body.children = rest.sort((a, b) => a.at - b.at).map(({ node }) => node);
    body.children.push(...(last === undefined ? [] : [last]));
    return ['shuffled'];
  });

const cropped: PackageMutation = (opc, random) =>
  inMain(opc, (body) => {
    const from = random.below(body.children.length);
    const kept = body.children.slice(from, from + 1 + random.below(12));
    body.children = [...kept, ...body.children.slice(-1)];
    return [`cropped from block ${from}`, ...mutateElements(body, random.below(4), random)];
  });

/** The same names under another prefix, as other programs write them. */
const otherPrefix: PackageMutation = (opc, random) => {
  const main = mainPart(opc);
  const prefix = random.pick(['x', 'ns0', 'W']);
  const text = opc
    .text(main)
    .replaceAll('xmlns:w=', `xmlns:${prefix}=`)
    .replace(/(<\/?)w:/g, `$1${prefix}:`)
    .replace(/(\s)w:([A-Za-z]+=)/g, `$1${prefix}:$2`);
  return { opc: opc.with(new Map([[main, text]])), log: [`prefix ${prefix}`] };
};

const all: readonly PackageMutation[] = [
  inBody,
  inBody,
  inBody,
  inOtherParts,
  inRelationships,
  withoutParts,
  withoutPartsOfAKind,
  garbledPart,
  badValueEverywhere,
  noneOfAName,
  shuffled,
  cropped,
  cropped,
  otherPrefix,
];

/** A package with something wrong in it: parts missing, garbled, or changed within. */
export function mutatePackage(opc: OpcPackage, random: Random): Changed {
  const mutation = random.pick(all);
  const { opc: changed, log } = mutation(opc, random);
  return { opc: changed, log: [mutation.name, ...log] };
}

function mainPart(opc: OpcPackage): string {
  return opc.related('', 'officeDocument') ?? 'word/document.xml';
}

function inMain(opc: OpcPackage, change: (body: MutableElement) => readonly string[]): Changed {
  return inPart(opc, mainPart(opc), (root) =>
    change(elementsBelow(root).find(({ name }) => name === 'w:body') ?? root),
  );
}

function inPart(opc: OpcPackage, part: string, change: (root: MutableElement) => readonly string[]): Changed {
  const xml = toMutable(opc.text(part));
  const log = change(xml.root);
  return { opc: opc.with(new Map([[part, toText(xml)]])), log: [part, ...log] };
}

function optionalParts(opc: OpcPackage): string[] {
  const needed = new Set(['[Content_Types].xml', '_rels/.rels', mainPart(opc)]);
  return opc.partNames.filter((name) => !needed.has(name));
}

function without(opc: OpcPackage, parts: readonly string[]): OpcPackage {
  return opc.with(new Map(parts.map((part) => [part, undefined])));
}
