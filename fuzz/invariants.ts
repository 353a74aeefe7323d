import { elements, isElement, type OpcPackage, openPackage, walk, type XmlElement } from '@fg2rec/ooxml';

/** What is wrong with a TD, whatever it was made from: each of these keeps Word from opening a file. */
export async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const opc = await openPackage(bytes, 'td');
  const main = opc.related('', 'officeDocument') ?? '';
  const stories = opc
    .relationships(main)
    .filter(({ kind, external }) => !external && /^(footnotes|endnotes|comments|header|footer)$/.test(kind))
    .map(({ target }) => target);
  return [
    ...new Set([
      ...opc.partNames.flatMap((part) => partFaults(opc, part)),
      ...[main, ...stories].filter((part) => opc.has(part)).flatMap((part) => storyFaults(opc, part)),
      ...noteFaults(opc, [main, ...stories]),
      ...bodyFaults(opc.tree(main)),
    ]),
  ];
}

function partFaults(opc: OpcPackage, part: string): string[] {
  const faults: string[] = [];
  if (part !== '[Content_Types].xml' && opc.contentType(part) === undefined) {
    faults.push(`${part} has no content type`);
  }
  if (/\.(xml|rels)$/.test(part)) {
    opc.tree(part);
  }
  if (part.endsWith('.rels')) {
    const owner = part.replace(/_rels\/([^/]*)\.rels$/, '$1');
    const relationships = opc.relationships(owner);
    faults.push(
      ...repeated(relationships.map(({ id }) => id)).map((id) => `${part} has ${id} twice`),
      ...relationships
        .filter(({ external, target }) => !external && !opc.has(target))
        .map(({ kind, target }) => `${part}: ${kind} leads to nothing (${target})`),
    );
  }
  return faults;
}

function storyFaults(opc: OpcPackage, part: string): string[] {
  const faults: string[] = [];
  const known = new Set(opc.relationships(part).map(({ id }) => id));
  const starts: string[] = [];
  const ends: string[] = [];
  const names: string[] = [];
  const drawings: string[] = [];
  walk(opc.tree(part), (element) => {
    const { name, attributes } = element;
    if (name === 'w:bookmarkStart') {
      starts.push(attributes['w:id'] ?? '');
      names.push((attributes['w:name'] ?? '').toLowerCase());
    } else if (name === 'w:bookmarkEnd') {
      ends.push(attributes['w:id'] ?? '');
    } else if (name === 'wp:docPr') {
      drawings.push(attributes.id ?? '');
    }
    for (const [attribute, id] of Object.entries(attributes)) {
      if (/^r:(id|embed|link|pict|dm|lo|qs|cs|href)$/.test(attribute) && id !== '' && !known.has(id)) {
        faults.push(`${part}: ${attribute} of ${name} leads to nothing`);
      }
    }
    faults.push(...shapeFaults(element).map((fault) => `${part}: ${fault}`));
  });
  if (starts.slice().sort().join() !== ends.slice().sort().join()) {
    faults.push(`${part}: bookmarks start and do not end, or end and do not start`);
  }
  faults.push(
    ...repeated(starts).map(() => `${part}: two bookmarks have one id`),
    ...repeated(names).map(() => `${part}: two bookmarks have one name`),
    ...repeated(drawings).map(() => `${part}: two drawings have one id`),
    ...fieldFaults(opc.tree(part)).map((fault) => `${part}: ${fault}`),
  );
  return faults;
}

const betweenBlocks = /^w:(bookmark|comment|perm|move|customXml|ins|del)/;

function shapeFaults(element: XmlElement): string[] {
  switch (element.name) {
    case 'w:tc': {
      const last = elements(element)
        .filter(({ name }) => !betweenBlocks.test(name))
        .at(-1)?.name;
      return last === 'w:p' || last === 'w:sdt' ? [] : [`a cell ends in ${last}, not in a paragraph`];
    }
    case 'w:tr':
      return holds(element, 'w:tc') ? [] : ['a row has no cell'];
    case 'w:tbl':
      return holds(element, 'w:tr') ? [] : ['a table has no row'];
    case 'w:p':
      return elements(element)
        .filter(({ name }) => name === 'w:p' || name === 'w:tbl')
        .map(({ name }) => `${name} stands in a paragraph`);
    default:
      return [];
  }
}

const transparent = /^w:(sdt|sdtContent|customXml|ins|del|moveFrom|moveTo)$/;

function holds(element: XmlElement, wanted: string): boolean {
  return elements(element).some(
    (inner) => inner.name === wanted || (transparent.test(inner.name) && holds(inner, wanted)),
  );
}

/** Field characters come as begin, at most one separate, end, nested within one story. */
function fieldFaults(story: XmlElement): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const visit = (element: XmlElement): void => {
    const type = element.name === 'w:fldChar' ? element.attributes['w:fldCharType'] : undefined;
    if (type === 'begin') {
      open.push('begun');
    } else if (type === 'separate' && open.pop() === 'begun') {
      open.push('separated');
    } else if (type !== undefined && (type !== 'end' || open.pop() === undefined)) {
      faults.push(`a field has ${type} out of its place`);
    }
    for (const inner of elements(element)) {
      if (/^w:(txbxContent|footnote|endnote|comment)$/.test(inner.name)) {
        faults.push(...fieldFaults(inner));
      } else {
        visit(inner);
      }
    }
  };
  elements(story).forEach(visit);
  return open.length === 0 ? faults : [...faults, 'a field does not end'];
}

function noteFaults(opc: OpcPackage, stories: readonly string[]): string[] {
  const ids = new Map<string, Set<string>>();
  const references: [string, string][] = [];
  for (const part of stories.filter((name) => opc.has(name))) {
    walk(opc.tree(part), ({ name, attributes }) => {
      const found = /^w:(footnote|endnote|comment)(Reference)?$/.exec(name);
      if (found?.[2] !== undefined) {
        references.push([found[1] ?? '', attributes['w:id'] ?? '']);
      } else if (found !== null) {
        const kind = found[1] ?? '';
        ids.set(kind, (ids.get(kind) ?? new Set()).add(attributes['w:id'] ?? ''));
      }
    });
  }
  return references
    .filter(([kind, id]) => ids.get(kind)?.has(id) !== true)
    .map(([kind]) => `a reference leads to no ${kind}`);
}

function bodyFaults(document: XmlElement): string[] {
  const body = document.children.find((node) => isElement(node) && node.name === 'w:body');
  const last = body !== undefined && isElement(body) ? elements(body).at(-1)?.name : undefined;
  return last === 'w:sectPr' ? [] : [`the body ends in ${last}, not in its section`];
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
