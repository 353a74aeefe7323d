import { descendant, elements, type Splice, type XmlElement } from '@fg2rec/ooxml';

/**
 * Puts elements of a damaged source where the schema (ISO/IEC 29500-1 clause 17) allows them, so that Word opens what
 * is written: a run among paragraphs gets a paragraph, a paragraph inside a paragraph or run gives up its frame, what
 * stands inside a mark stands behind it, a cell ends in a paragraph. Text is never removed; a sound part needs nothing.
 */
export function repairStructure(root: XmlElement): Splice[] {
  const splices: Splice[] = [];
  repairChildren(root, placeWithin(root.name), splices);
  return splices;
}

/** What an element may stand in. Of `other`, such as drawings and formulas, nothing is said. */
type Place = 'blocks' | 'table' | 'row' | 'paragraph' | 'run' | 'other';

const places: Readonly<Record<string, Place>> = {
  'w:body': 'blocks',
  'w:tc': 'blocks',
  'w:txbxContent': 'blocks',
  'w:footnote': 'blocks',
  'w:endnote': 'blocks',
  'w:comment': 'blocks',
  'w:tbl': 'table',
  'w:tr': 'row',
  'w:p': 'paragraph',
  'w:r': 'run',
};

/** Wrappers stand in whatever their content may stand in. */
const transparent =
  /^(w:(sdt|sdtContent|customXml|smartTag|ins|del|moveFrom|moveTo|hyperlink|fldSimple|dir|bdo)|mc:(AlternateContent|Choice|Fallback))$/;

const home: Readonly<Record<string, Place>> = {
  'w:p': 'blocks',
  'w:tbl': 'blocks',
  'w:tr': 'table',
  'w:tc': 'row',
  'w:r': 'paragraph',
  'w:t': 'run',
};

/** What goes around an element that stands too high. */
const frames: Readonly<Record<string, readonly [string, string]>> = {
  'w:r in blocks': ['<w:p>', '</w:p>'],
  'w:t in blocks': ['<w:p><w:r>', '</w:r></w:p>'],
  'w:t in paragraph': ['<w:r>', '</w:r>'],
};

/** Marks of a place, which hold nothing. */
const marks =
  /^w:(bookmark(Start|End)|comment(RangeStart|RangeEnd|Reference)|perm(Start|End)|proofErr|(moveFrom|moveTo|customXml\w+)Range(Start|End))$/;

const amongBlocks =
  /^w:(tcPr|sectPr|altChunk|proofErr|bookmark\w+|comment\w+|perm\w+|move\w+|customXml\w+|p|tbl|r|t|tr|tc)$/;
const properties = /^w:(pPr|rPr|tblPr|tblPrEx|tblGrid|trPr|tcPr)$/;

function repairChildren(parent: XmlElement, place: Place, splices: Splice[]): void {
  for (const element of elements(parent)) {
    repair(element, place, splices);
  }
}

function repair(element: XmlElement, place: Place, splices: Splice[]): void {
  const { name } = element;
  if (transparent.test(name)) {
    repairChildren(element, place, splices);
    return;
  }
  if (marks.test(name) && elements(element).length > 0) {
    splices.push({ start: element.openEnd - 1, end: element.openEnd, text: '/>' });
    repairChildren(element, place, splices);
    splices.push({ start: element.closeStart, end: element.end, text: '' });
    return;
  }
  const wanted = home[name];
  const isStrayInOther =
    place === 'other' &&
    (name === 'w:tr' || name === 'w:tc' || (name === 'w:tbl' && descendant(element, 'w:tr') === undefined));
  const isStrayInBlocks = place === 'blocks' && name.startsWith('w:') && !amongBlocks.test(name);
  if (isStrayInOther || isStrayInBlocks) {
    removeFrame(element, place, splices);
  } else if (wanted === undefined || place === 'other' || place === wanted) {
    repairChildren(element, placeWithin(name), splices);
    if (name === 'w:tc') {
      endInParagraph(element, splices);
    }
  } else {
    const frame = frames[`${name} in ${place}`];
    if (frame === undefined) {
      removeFrame(element, place, splices);
    } else {
      splices.push({ start: element.start, end: element.start, text: frame[0] });
      repairChildren(element, placeWithin(name), splices);
      splices.push({ start: element.end, end: element.end, text: frame[1] });
    }
  }
}

function placeWithin(name: string): Place {
  return places[name] ?? 'other';
}

/** The element goes, with its properties; what it holds stays in its place, and goes with it where that is no text. */
function removeFrame(element: XmlElement, place: Place, splices: Splice[]): void {
  const holdsText = ['w:t', 'w:drawing', 'w:pict', 'w:object', 'm:t'].some(
    (name) => descendant(element, name) !== undefined,
  );
  if (!holdsText) {
    splices.push({ start: element.start, end: element.end, text: '' });
    return;
  }
  splices.push({ start: element.start, end: element.openEnd, text: '' });
  for (const inner of elements(element)) {
    if (properties.test(inner.name)) {
      splices.push({ start: inner.start, end: inner.end, text: '' });
    } else {
      repair(inner, place, splices);
    }
  }
  splices.push({ start: element.closeStart, end: element.end, text: '' });
}

function endInParagraph(cell: XmlElement, splices: Splice[]): void {
  const last = elements(cell)
    .filter(({ name }) => /^w:(p|tbl|sdt|r|t)$/.test(name))
    .at(-1);
  if (last === undefined || last.name === 'w:tbl') {
    const at = cell.openEnd === cell.end ? undefined : cell.closeStart;
    if (at !== undefined) {
      splices.push({ start: at, end: at, text: '<w:p/>' });
    }
  }
}
