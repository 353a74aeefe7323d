// Leaves out of a case what its first problem does not need, and prints what is left of the body: an XML file for
// fixtures/crashers.
import { openPackage } from '@fg2rec/ooxml';
import { caseOf, startingFiles } from './cases.ts';
import {
  elementsBelow,
  elementText,
  type MutableElement,
  replace,
  toMutable,
  toText,
} from './mutable-xml.ts';
import { drawsPdf, endingOf } from './problems.ts';
import { wordFile } from './word-file.ts';

const seed = Number(process.argv[2]);
const made = await caseOf(seed, await startingFiles(process.argv.slice(3)));
const [problem] = (await endingOf(made, drawsPdf(seed))).problems.map(kindOf);
if (problem === undefined || made.extension !== 'docx') {
  throw new Error(`The case ${seed} has no problem, or is no Word file.`);
}
const opc = await openPackage(made.bytes, made.name);
const main = opc.related('', 'officeDocument') ?? '';
const xml = toMutable(opc.text(main));
const body = elementsBelow(xml.root).find(({ name }) => name === 'w:body') ?? xml.root;

const inner = (): string =>
  body.children.map((node) => (typeof node === 'string' ? node : elementText(node))).join('');
const alone = (): Uint8Array => wordFile(inner());
const inPackage = (): Uint8Array => opc.with(new Map([[main, toText(xml)]])).save();
const bytesOf = (await remains(alone)) ? alone : inPackage;
if (!(await remains(bytesOf))) {
  throw new Error('The problem does not come from the body alone.');
}
await dropBlocks(Math.max(1, body.children.length >> 1));
while (await dropElements()) {
  // One element gone may let another go.
}
console.log(
  `${problem}${bytesOf === alone ? '' : ' (only in the package that it was found in)'}\n\n${inner()}`,
);

async function remains(bytes: () => Uint8Array): Promise<boolean> {
  try {
    const { problems } = await endingOf({ bytes: bytes(), extension: 'docx' }, drawsPdf(seed));
    return problems.some((one) => kindOf(one) === problem);
  } catch {
    return false;
  }
}

async function dropBlocks(size: number): Promise<void> {
  for (let at = 0; at < body.children.length; ) {
    const kept = [...body.children];
    body.children.splice(at, size);
    if (!(await remains(bytesOf))) {
      body.children = kept;
      at += size;
    }
  }
  if (size > 1) {
    await dropBlocks(size >> 1);
  }
}

/** Takes elements out, or leaves what they hold in their place. @returns whether anything went */
async function dropElements(): Promise<boolean> {
  let went = false;
  for (const element of elementsBelow(body)) {
    for (const by of [[], [...element.children]]) {
      went = (await isGone(element, by)) || went;
    }
  }
  return went;
}

async function isGone(element: MutableElement, by: readonly (MutableElement | string)[]): Promise<boolean> {
  const { parent } = element;
  if (parent?.children.includes(element) !== true) {
    return false;
  }
  const kept = [...parent.children];
  replace(element, by);
  if (await remains(bytesOf)) {
    return true;
  }
  parent.children = kept;
  for (const node of by) {
    if (typeof node !== 'string') {
      node.parent = element;
    }
  }
  return false;
}

/** Numbers and quoted words differ from case to case of one fault. */
function kindOf(text: string): string {
  return text
    .replace(/“[^”]*”/g, '“…”')
    .replace(/\d+/g, 'N')
    .slice(0, 200);
}
