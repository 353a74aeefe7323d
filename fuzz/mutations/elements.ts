import {
  copyOf,
  elementsBelow,
  elementText,
  fragment,
  isWithin,
  type MutableElement,
  replace,
} from '../mutable-xml.ts';
import type { Random } from '../random.ts';
import { attributeValues, insertions, texts, wrappings } from './material.ts';

/** Changes one element, or the tree around it. What it cannot do it leaves undone. */
type ElementMutation = (element: MutableElement, root: MutableElement, random: Random) => void;

const drop: ElementMutation = (element) => replace(element, []);

const empty: ElementMutation = (element) => {
  element.children = [];
};

const unwrap: ElementMutation = (element) => replace(element, element.children);

const repeat: ElementMutation = (element) => replace(element, [element, copyOf(element, element.parent)]);

const largestCopies = 300_000;

const repeatOften: ElementMutation = (element) => {
  const copies = Math.min(30, Math.floor(largestCopies / elementText(element).length));
  replace(element, [element, ...Array.from({ length: copies }, () => copyOf(element, element.parent))]);
};

const nest: ElementMutation = (element, _root, random) => {
  const copy = copyOf(element, element);
  element.children.splice(random.below(element.children.length + 1), 0, copy);
};

const move: ElementMutation = (element, root, random) => {
  const target = random.pick(elementsBelow(root));
  if (!isWithin(target, element)) {
    replace(element, []);
    target.children.splice(random.below(target.children.length + 1), 0, element);
    element.parent = target;
  }
};

const swap: ElementMutation = (element, root, random) => {
  const other = random.pick(elementsBelow(root));
  if (!isWithin(other, element) && !isWithin(element, other)) {
    const standIn: MutableElement = { name: 'x', startTag: '<x>', children: [], parent: undefined };
    replace(other, [standIn]);
    replace(element, [other]);
    replace(standIn, [element]);
  }
};

const wrap: ElementMutation = (element, _root, random) => {
  const [outer] = fragment(random.pick(wrappings));
  if (outer !== undefined) {
    const inner = elementsBelow(outer).at(-1) ?? outer;
    replace(element, [outer]);
    inner.children = [element];
    element.parent = inner;
  }
};

const insert: ElementMutation = (element, _root, random) => {
  const piece = fragment(random.pick(insertions));
  replace(element, random.chance(0.5) ? [element, ...piece] : [...piece, element]);
};

const rename: ElementMutation = (element, _root, random) => {
  const name = random.pick([
    'w:p',
    'w:r',
    'w:t',
    'w:tbl',
    'w:tc',
    'w:tr',
    'w:sdt',
    'w:ins',
    'w:del',
    'w:sectPr',
  ]);
  element.startTag = element.startTag.replace(/^<[^\s>]+/, `<${name}`);
  element.name = name;
};

const attribute = /\s(?!xmlns)([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g;

const changeAttribute: ElementMutation = (element, _root, random) =>
  onAttribute(element, random, (name) => ` ${name}="${random.pick(attributeValues)}"`);

const dropAttribute: ElementMutation = (element, _root, random) => onAttribute(element, random, () => '');

function onAttribute(element: MutableElement, random: Random, write: (name: string) => string): void {
  const found = [...element.startTag.matchAll(attribute)];
  if (found.length > 0) {
    const { 0: whole, 1: name = '', index } = random.pick(found);
    const { startTag } = element;
    element.startTag = startTag.slice(0, index) + write(name) + startTag.slice(index + whole.length);
  }
}

const changeText: ElementMutation = (_element, root, random) => {
  const places = elementsBelow(root).filter(({ name }) => /^(w:t|w:instrText|m:t)$/.test(name));
  if (places.length > 0) {
    random.pick(places).children = [random.pick(texts)];
  }
};

const all: readonly (readonly [string, ElementMutation])[] = Object.entries({
  drop,
  empty,
  unwrap,
  repeat,
  repeatOften,
  nest,
  move,
  swap,
  wrap,
  insert,
  rename,
  changeAttribute,
  dropAttribute,
  changeText,
});

/** Elements that carry structure: breaking these goes deeper than breaking looks. */
const structural =
  /^(m:.*|mc:.*|w:(p|tbl|tr|tc|r|t|tab|sdt|sdtContent|sectPr|pPr|rPr|pStyle|numPr|fldChar|instrText|hyperlink|bookmark\w+|drawing|pict|object|tblGrid|gridSpan|vMerge|\w+Reference|style|lvl|num|abstractNum|footnote|comment\w*|ins|del|move\w+)|Relationship)$/;

/** Makes so many changes below an element. @returns what was done, for the log */
export function mutateElements(root: MutableElement, times: number, random: Random): string[] {
  const done: string[] = [];
  for (let count = 0; count < times; count++) {
    const elements = elementsBelow(root);
    const important = elements.filter(({ name }) => structural.test(name));
    const choice = random.chance(0.6) && important.length > 0 ? important : elements;
    if (choice.length > 0) {
      const element = random.pick(choice);
      const [name, mutation] = random.pick(all);
      done.push(`${name} ${element.name}`);
      mutation(element, root, random);
    }
  }
  return done;
}
