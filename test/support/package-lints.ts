import { isElement, type OpcPackage, walk, type XmlElement } from '@fg2rec/ooxml';
import { fieldFaults } from './field-lints.ts';

/**
 * What Word repairs or misreads, and neither the Open XML SDK validator nor the schemas see. Each fault begins with
 * its name and a colon.
 */
export function packageLints(opc: OpcPackage): string[] {
  const main = opc.related('', 'officeDocument') ?? '';
  const stories = storyParts(opc, main);
  return [
    ...stories.flatMap((part) => [
      ...cellsWithoutParagraph(opc, part),
      ...fieldFaults(opc.tree(part)).map((fault) => `${fault} in ${part}`),
      ...bookmarkFaults(opc, part),
      ...duplicateIds(opc, part),
      ...rangeFaults(opc, part),
      ...danglingIds(opc, part),
    ]),
    ...duplicateBookmarkNames(opc, stories),
    ...unknownStyles(opc, main, stories),
    ...unknownNumbering(opc, main, stories),
    ...unknownNotes(opc, main, stories),
    ...relationshipFaults(opc),
    ...unusedMedia(opc),
  ];
}

const storyKinds = new Set(['footnotes', 'endnotes', 'comments', 'header', 'footer']);

function storyParts(opc: OpcPackage, main: string): string[] {
  const beside = opc
    .relationships(main)
    .filter(({ kind, external, target }) => storyKinds.has(kind) && !external && opc.has(target))
    .map(({ target }) => target);
  return [...new Set([main, ...beside])].filter((part) => opc.has(part));
}

function all(opc: OpcPackage, part: string, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  walk(opc.tree(part), (element) => {
    if (names.includes(element.name)) {
      found.push(element);
    }
    return element.name !== 'mc:Fallback';
  });
  return found;
}

function values(opc: OpcPackage, part: string, name: string, attribute: string): string[] {
  return all(opc, part, name).map(({ attributes }) => attributes[attribute] ?? '');
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

const marks = /^w:(?:bookmark|comment|move|perm|proof|customXml(?:Ins|Del|Move))/;

function cellsWithoutParagraph(opc: OpcPackage, part: string): string[] {
  return all(opc, part, 'w:tc')
    .filter((cell) => {
      const blocks = cell.children.filter(isElement).filter(({ name }) => !marks.test(name));
      return !['w:p', 'w:sdt', 'w:customXml'].includes(blocks.at(-1)?.name ?? '');
    })
    .map(({ start }) => `cell-end: the cell at ${start} of ${part} does not end in a paragraph`);
}

function bookmarkFaults(opc: OpcPackage, part: string): string[] {
  const starts = values(opc, part, 'w:bookmarkStart', 'w:id');
  const ends = values(opc, part, 'w:bookmarkEnd', 'w:id');
  return [
    ...starts.filter((id) => !ends.includes(id)).map((id) => `bookmark-end: none for ${id} in ${part}`),
    ...ends.filter((id) => !starts.includes(id)).map((id) => `bookmark-start: none for ${id} in ${part}`),
    ...repeated(starts).map((id) => `bookmark-id: ${id} twice in ${part}`),
  ];
}

function duplicateBookmarkNames(opc: OpcPackage, stories: readonly string[]): string[] {
  const names = stories.flatMap((part) =>
    values(opc, part, 'w:bookmarkStart', 'w:name').map((name) => name.toLowerCase()),
  );
  return repeated(names).map((name) => `bookmark-name: ${name} twice`);
}

function duplicateIds(opc: OpcPackage, part: string): string[] {
  return [
    ...repeated(values(opc, part, 'wp:docPr', 'id')).map((id) => `drawing-id: ${id} twice in ${part}`),
    ...repeated(values(opc, part, 'w:p', 'w14:paraId').filter((id) => id !== '')).map(
      (id) => `paragraph-id: ${id} twice in ${part}`,
    ),
    ...['w:comment', 'w:footnote', 'w:endnote'].flatMap((name) =>
      repeated(values(opc, part, name, 'w:id')).map((id) => `note-id: ${name} ${id} twice in ${part}`),
    ),
  ];
}

function rangeFaults(opc: OpcPackage, part: string): string[] {
  return ['w:comment', 'w:moveFrom', 'w:moveTo'].flatMap((name) => {
    const open = new Set<string>();
    const faults: string[] = [];
    for (const element of all(opc, part, `${name}RangeStart`, `${name}RangeEnd`)) {
      const id = element.attributes['w:id'] ?? '';
      if (element.name.endsWith('Start') ? open.has(id) : !open.delete(id)) {
        faults.push(`range: ${element.name} ${id} without partner in ${part}`);
      } else if (element.name.endsWith('Start')) {
        open.add(id);
      }
    }
    return [...faults, ...[...open].map((id) => `range: ${name}RangeStart ${id} without end in ${part}`)];
  });
}

const relationshipAttributes =
  /^(?:r:(?:id|embed|link|pict|href|dm|lo|qs|cs|topLeft|topRight|bottomLeft|bottomRight)|o:relid)$/;

/** Ids in the text that no relationship has, and references to headers that lead to something else. */
function danglingIds(opc: OpcPackage, part: string): string[] {
  const known = new Map(opc.relationships(part).map(({ id, kind }) => [id, kind]));
  const faults: string[] = [];
  walk(opc.tree(part), ({ name, attributes }) => {
    for (const [attribute, id] of Object.entries(attributes)) {
      if (relationshipAttributes.test(attribute) && id !== '' && !known.has(id)) {
        faults.push(`relationship-id: ${name} ${attribute} ${id} is unknown in ${part}`);
      }
    }
    const margin = /^w:(header|footer)Reference$/.exec(name)?.[1];
    if (margin !== undefined && known.get(attributes['r:id'] ?? '') !== margin) {
      faults.push(`section-margin: ${name} ${attributes['r:id'] ?? ''} leads to no ${margin} in ${part}`);
    }
  });
  return faults;
}

const styleTypes: Readonly<Record<string, string>> = {
  'w:pStyle': 'paragraph',
  'w:rStyle': 'character',
  'w:tblStyle': 'table',
};

function unknownStyles(opc: OpcPackage, main: string, stories: readonly string[]): string[] {
  const part = opc.related(main, 'styles');
  const known = new Set(
    part === undefined
      ? []
      : all(opc, part, 'w:style').map(
          ({ attributes }) => `${attributes['w:type'] ?? ''} ${attributes['w:styleId'] ?? ''}`,
        ),
  );
  const used = stories.flatMap((story) =>
    all(opc, story, ...Object.keys(styleTypes)).map(
      ({ name, attributes }) => `${styleTypes[name] ?? ''} ${attributes['w:val'] ?? ''}`,
    ),
  );
  return [...new Set(used)].filter((style) => !known.has(style)).map((style) => `style: ${style} is unknown`);
}

function unknownNumbering(opc: OpcPackage, main: string, stories: readonly string[]): string[] {
  const part = opc.related(main, 'numbering');
  const styles = opc.related(main, 'styles');
  const known = new Set(part === undefined ? [] : values(opc, part, 'w:num', 'w:numId'));
  const users = styles === undefined ? stories : [...stories, styles];
  const used = new Set(users.flatMap((user) => values(opc, user, 'w:numId', 'w:val')));
  return [...used].filter((id) => id !== '0' && !known.has(id)).map((id) => `numbering: ${id} is unknown`);
}

const references = [
  ['w:footnoteReference', 'footnotes', 'w:footnote'],
  ['w:endnoteReference', 'endnotes', 'w:endnote'],
  ['w:commentReference', 'comments', 'w:comment'],
  ['w:commentRangeStart', 'comments', 'w:comment'],
] as const;

function unknownNotes(opc: OpcPackage, main: string, stories: readonly string[]): string[] {
  return references.flatMap(([reference, kind, note]) => {
    const part = opc.related(main, kind);
    const known = new Set(part === undefined ? [] : values(opc, part, note, 'w:id'));
    return stories
      .flatMap((story) => values(opc, story, reference, 'w:id'))
      .filter((id) => !known.has(id))
      .map((id) => `note: ${reference} ${id} leads nowhere`);
  });
}

function relationshipFaults(opc: OpcPackage): string[] {
  return ['', ...opc.partNames.filter((part) => !part.endsWith('.rels'))].flatMap((part) => {
    const relationships = opc.relationships(part);
    return [
      ...repeated(relationships.map(({ id }) => id)).map((id) => `relationship: ${id} twice for ${part}`),
      ...relationships
        .filter(({ external, target }) => !external && !opc.has(target) && !opc.has(encodeURI(target)))
        .map(
          ({ id, target }) => `relationship-target: ${id} of ${part} leads to ${target}, which is missing`,
        ),
    ];
  });
}

/** Pictures that no relationship leads to, or whose relationship nothing in the text uses. */
function unusedMedia(opc: OpcPackage): string[] {
  const reached = new Set<string>();
  const faults: string[] = [];
  for (const part of opc.partNames.filter((name) => /\.xml$/i.test(name))) {
    for (const { id, kind, external, target } of opc.relationships(part)) {
      if (!external) {
        reached.add(target.toLowerCase()).add(encodeURI(target).toLowerCase());
      }
      if (kind === 'image' && !opc.text(part).includes(`"${id}"`) && !opc.text(part).includes(`'${id}'`)) {
        faults.push(`media: ${part} has ${id} to ${target} and does not use it`);
      }
    }
  }
  const orphans = opc.partNames.filter((part) => /\/media\//i.test(part) && !reached.has(part.toLowerCase()));
  return [...faults, ...orphans.map((part) => `media: nothing leads to ${part}`)];
}

/** Names of the faults of a package that another has not: what a conversion added. */
export function addedLints(before: OpcPackage, after: OpcPackage): string[] {
  const named = (fault: string): string => fault.slice(0, fault.indexOf(':'));
  const known = new Set(packageLints(before).map(named));
  return packageLints(after).filter((fault) => !known.has(named(fault)));
}
