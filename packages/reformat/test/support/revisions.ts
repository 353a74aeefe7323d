import { parseXml, type XmlElement } from '@fg2rec/ooxml';

/** An element of WordprocessingML that can be changed; character data are strings. */
export interface Node {
  name: string;
  attributes: Record<string, string>;
  children: (Node | string)[];
  /** The end of the paragraph is not there: it runs into the next one. */
  joins?: boolean;
}

export type Decision = 'accept' | 'reject' | 'leave';

const inserted = new Set(['w:ins', 'w:moveTo']);
const deleted = new Set(['w:del', 'w:moveFrom']);

/** Whose changes are decided: `fg2rec …`, or everybody's. */
export const ours = (author: string): boolean => author.startsWith('fg2rec');
export const everybody = (): boolean => true;

/**
 * The XML of a part after accepting or rejecting tracked changes as Word does (ISO/IEC 29500-1 clause 17.13.5), in a
 * form in which equal documents are equal: no ids of changes, no save marks, runs of one look joined.
 */
export function decided(text: string, decision: Decision, by: (author: string) => boolean = ours): Node {
  const root = copyOf(parseXml(text, 'test'));
  if (decision !== 'leave') {
    decide(root, decision, by);
  }
  tidy(root);
  return root;
}

/** The text of a part without the marks of comments that the source has not: rejecting changes leaves them. */
export function withoutNewComments(text: string, source: string): string {
  const known = new Set([...source.matchAll(/<w:commentReference\b[^>]*w:id="(\d+)"/g)].map(([, id]) => id));
  return text.replace(
    /<w:commentRange(?:Start|End) w:id="(\d+)"\/>|<w:r>(?:<w:rPr><w:rStyle [^>]*\/><\/w:rPr>)?<w:commentReference w:id="(\d+)"\/><\/w:r>/g,
    (found: string, range: string | undefined, reference: string | undefined) =>
      known.has(range ?? reference) ? found : '',
  );
}

function copyOf(element: XmlElement): Node {
  const preserved = element.attributes['xml:space'] === 'preserve';
  return {
    name: element.name,
    attributes: { ...element.attributes },
    children: element.children.flatMap((node): (Node | string)[] => {
      if (node.type === 'element') {
        return [copyOf(node)];
      }
      const isText = /^w:(t|delText|instrText|delInstrText)$|^m:t$/.test(element.name);
      const value = !isText || preserved ? node.value : node.value.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
      return isText || value.trim() !== '' ? [value] : [];
    }),
  };
}

function isNode(child: Node | string | undefined): child is Node {
  return typeof child === 'object';
}

function childOf(node: Node | undefined, name: string): Node | undefined {
  return node?.children.find((child): child is Node => isNode(child) && child.name === name);
}

function decide(node: Node, decision: 'accept' | 'reject', by: (author: string) => boolean): void {
  const stays = decision === 'accept' ? inserted : deleted;
  const isDecided = (child: Node): boolean =>
    child.attributes['w:author'] !== undefined && by(child.attributes['w:author']);
  const ranges = new Set(
    node.children
      .filter(isNode)
      .filter((child) => /^w:move(From|To)RangeStart$/.test(child.name) && isDecided(child))
      .map((child) => child.attributes['w:id']),
  );
  const children: (Node | string)[] = [];
  for (const child of node.children) {
    if (!isNode(child)) {
      children.push(child);
      continue;
    }
    if (/^w:move(From|To)Range(Start|End)$/.test(child.name) && ranges.has(child.attributes['w:id'])) {
      continue;
    }
    decide(child, decision, by);
    if (child.name === 'w:p') {
      const mark = childOf(childOf(child, 'w:pPr'), 'w:rPr');
      const marks = (mark?.children ?? [])
        .filter(isNode)
        .filter((each) => isRevision(each) && isDecided(each));
      if (mark !== undefined && marks.length > 0) {
        if (marks.some((each) => !stays.has(each.name))) {
          child.joins = true;
        }
        mark.children = mark.children.filter((each) => !isNode(each) || !marks.includes(each));
      }
      children.push(child);
    } else if (child.name === 'w:tr') {
      const properties = childOf(child, 'w:trPr');
      const marks = (properties?.children ?? [])
        .filter(isNode)
        .filter((each) => isRevision(each) && isDecided(each));
      if (properties !== undefined) {
        properties.children = properties.children.filter((each) => !isNode(each) || !marks.includes(each));
      }
      if (marks.every((each) => stays.has(each.name))) {
        children.push(child);
      }
    } else if (isRevision(child) && node.name !== 'w:rPr' && node.name !== 'w:trPr' && isDecided(child)) {
      if (stays.has(child.name)) {
        restoreText(child);
        children.push(...child.children);
      }
    } else if (/^w:(pPr|rPr)Change$/.test(child.name) && isDecided(child)) {
      if (decision === 'reject') {
        const before = childOf(child, child.name.slice(0, -'Change'.length))?.children ?? [];
        const kept = children.filter((each) => isNode(each) && /^w:(rPr|sectPr)$/.test(each.name));
        children.splice(0, children.length, ...before, ...(child.name === 'w:pPrChange' ? kept : []));
      }
    } else {
      children.push(child);
    }
  }
  node.children = joined(children).filter(
    (child) =>
      !isNode(child) ||
      child.name !== 'w:tbl' ||
      child.children.some((each) => isNode(each) && each.name === 'w:tr'),
  );
}

function isRevision({ name }: Node): boolean {
  return inserted.has(name) || deleted.has(name);
}

function restoreText(node: Node): void {
  for (const child of node.children) {
    if (isNode(child)) {
      if (node.name === 'w:r') {
        child.name = { 'w:delText': 'w:t', 'w:delInstrText': 'w:instrText' }[child.name] ?? child.name;
      } else {
        restoreText(child);
      }
    }
  }
}

const mark = /^w:(bookmark|comment|perm|moveFrom|moveTo).*(Start|End)$/;

/** Paragraphs without an end run into the next; where none follows, an empty one vanishes. */
function joined(children: readonly (Node | string)[]): (Node | string)[] {
  const result: (Node | string)[] = [];
  let waiting: (Node | string)[] = [];
  let begun = false;
  for (const child of children) {
    if (!isNode(child)) {
      result.push(child);
    } else if (mark.test(child.name)) {
      // Between blocks a mark belongs to what comes.
      (begun ? waiting : result).push(child);
    } else if (child.name === 'w:p') {
      const content = child.children.filter((each) => !isNode(each) || each.name !== 'w:pPr');
      if (child.joins === true) {
        waiting.push(...content);
        begun = true;
      } else {
        const properties = childOf(child, 'w:pPr');
        child.children = [...(properties === undefined ? [] : [properties]), ...waiting, ...content];
        waiting = [];
        begun = false;
        result.push(child);
      }
    } else {
      result.push(...aloneOf(waiting));
      waiting = [];
      begun = false;
      result.push(child);
    }
  }
  return [...result, ...aloneOf(waiting)];
}

/** What has no paragraph to run into: marks stay, text makes a paragraph of its own. */
function aloneOf(waiting: readonly (Node | string)[]): (Node | string)[] {
  return waiting.some((each) => isNode(each) && !mark.test(each.name))
    ? [{ name: 'w:p', attributes: {}, children: [...waiting] }]
    : [...waiting];
}

/** Holders that are nothing once they are empty. */
const nothingWhenEmpty = new Set([
  'w:ins',
  'w:del',
  'w:moveTo',
  'w:moveFrom',
  'w:hyperlink',
  'w:smartTag',
  'w:dir',
  'w:bdo',
  'w:pPr',
  'w:rPr',
  'w:trPr',
]);

function tidy(node: Node): void {
  for (const name of Object.keys(node.attributes)) {
    if (/^w:rsid|^w14:(paraId|textId)$|^xml:space$/.test(name) || (name === 'w:id' && isRevision(node))) {
      delete node.attributes[name];
    }
  }
  const children: (Node | string)[] = [];
  let between: Node[] = [];
  for (const child of node.children) {
    if (!isNode(child)) {
      children.push(child);
      continue;
    }
    tidy(child);
    const hasContent = child.children.some((each) => !isNode(each) || each.name !== 'w:rPr');
    const isNothing =
      child.name === 'w:proofErr' ||
      (nothingWhenEmpty.has(child.name) && child.children.length === 0 && !isMarkOfChange(node, child)) ||
      (/^w:(t|delText)$/.test(child.name) && child.children.length === 0) ||
      (child.name === 'w:r' && !hasContent);
    if (isNothing) {
      continue;
    }
    if (mark.test(child.name) && isBlockHolder(node)) {
      between.push(child);
      continue;
    }
    if (child.name === 'w:p' && between.length > 0) {
      const properties = childOf(child, 'w:pPr');
      const rest = child.children.filter((each) => each !== properties);
      child.children = [...(properties === undefined ? [] : [properties]), ...between, ...rest];
      between = [];
    }
    const last = children.at(-1);
    if (isNode(last) && canJoin(last, child)) {
      const content = child.children.filter(
        (each) => child.name !== 'w:r' || !isNode(each) || each.name !== 'w:rPr',
      );
      last.children.push(...content);
      tidy(last);
    } else {
      children.push(child);
    }
  }
  node.children = [...children, ...between];
  if (/^w:(t|delText|instrText|delInstrText)$/.test(node.name) && node.children.length > 1) {
    node.children = [node.children.join('')];
  }
}

function isMarkOfChange(parent: Node, child: Node): boolean {
  return isRevision(child) && (parent.name === 'w:rPr' || parent.name === 'w:trPr');
}

function isBlockHolder({ name }: Node): boolean {
  return /^w:(body|tc|sdtContent|txbxContent|footnote|endnote|hdr|ftr|comment)$/.test(name);
}

function canJoin(one: Node, other: Node): boolean {
  if (one.name !== other.name) {
    return false;
  }
  if (one.name === 'w:t' || one.name === 'w:delText') {
    return true;
  }
  if (one.name === 'w:r') {
    return (
      JSON.stringify(childOf(one, 'w:rPr') ?? '') === JSON.stringify(childOf(other, 'w:rPr') ?? '') &&
      JSON.stringify(one.attributes) === JSON.stringify(other.attributes)
    );
  }
  return isRevision(one) && JSON.stringify(one.attributes) === JSON.stringify(other.attributes);
}
