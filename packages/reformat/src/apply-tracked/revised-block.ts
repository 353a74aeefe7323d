import {
  applySplices,
  child,
  elements,
  isElement,
  parseXml,
  type Splice,
  walk,
  type XmlElement,
} from '@fg2rec/ooxml';
import { paragraphProperties } from './properties.ts';
import { asDeleted, type Revising, type RunRevision, revised, revisionMark } from './revision-marks.ts';
import { isMark } from './xml-path.ts';

const inTables: Readonly<Record<RunRevision, RunRevision>> = {
  'w:ins': 'w:ins',
  'w:del': 'w:del',
  // Rows cannot be moved as tracked changes (CT_TrPr): they are deleted here and inserted there.
  'w:moveFrom': 'w:del',
  'w:moveTo': 'w:ins',
};

/** A whole paragraph or table as a tracked change: its runs, its paragraph ends, its rows. */
export function revisedBlock(block: XmlElement, text: string, kind: RunRevision, revising: Revising): string {
  return spliced(block, text, revisionSplices(block, text, kind, revising));
}

/** A paragraph whose runs go and whose end stays, with these properties (`w:pPr`). */
export function emptiedParagraph(
  paragraph: XmlElement,
  properties: string,
  text: string,
  revising: Revising,
): string {
  const splices: Splice[] = [propertiesSplice(paragraph, properties, text)];
  visitRuns(paragraph, (run) => splices.push(runSplice(run, text, 'w:del', revising)));
  return spliced(paragraph, text, splices);
}

/** A copy of a block that moves: without marks and ids that can be there only once. */
export function copiedBlock(
  block: XmlElement,
  text: string,
  kind: RunRevision | undefined,
  revising: Revising,
): string {
  const splices: Splice[] = [];
  walk(block, (element) => {
    if (isMark(element)) {
      splices.push({ start: element.start, end: element.end, text: '' });
    } else if (element.name === 'wp:docPr') {
      const tag = text.slice(element.start, element.openEnd);
      const id = /\sid\s*=\s*(?:"[^"]*"|'[^']*')/.exec(tag);
      if (id !== null) {
        const start = element.start + id.index;
        // Unique, since no two elements begin at one place.
        splices.push({ start, end: start + id[0].length, text: ` id="${1_000_000_000 + element.start}"` });
      }
    }
  });
  const copy = spliced(block, text, splices).replace(/<w:(?:p|tr)\s[^>]*>/g, (tag) =>
    tag.replace(/\s+w14:(?:paraId|textId)\s*=\s*(?:"[^"]*"|'[^']*')/g, ''),
  );
  return kind === undefined ? copy : revisedBlock(parseXml(copy, 'block'), copy, kind, revising);
}

/** Marks of places in a paragraph, which stay where it goes. Those of a table go with its rows. */
export function marksIn(block: XmlElement, text: string): string {
  if (block.name === 'w:tbl') {
    return '';
  }
  let marks = '';
  walk(block, (element) => {
    marks += isMark(element) && element.name !== 'w:proofErr' ? text.slice(element.start, element.end) : '';
  });
  return marks;
}

function spliced(block: XmlElement, text: string, splices: readonly Splice[]): string {
  const { start, end } = block;
  const shifted = splices.map((splice) => ({
    start: splice.start - start,
    end: splice.end - start,
    text: splice.text,
  }));
  return applySplices(text.slice(start, end), shifted, 'block');
}

function revisionSplices(block: XmlElement, text: string, kind: RunRevision, revising: Revising): Splice[] {
  const splices: Splice[] = [];
  const visit = (element: XmlElement, revision: RunRevision): void => {
    if (element.name === 'w:p') {
      splices.push(paragraphSplice(element, text, revision, revising));
      visitRuns(element, (run) => splices.push(runSplice(run, text, revision, revising)));
      return;
    }
    if (element.name === 'w:tr') {
      splices.push(rowSplice(element, text, inTables[revision], revising));
    }
    for (const inner of elements(element)) {
      visit(inner, element.name === 'w:tbl' ? inTables[revision] : revision);
    }
  };
  visit(block, block.name === 'w:tbl' ? inTables[kind] : kind);
  return splices;
}

function visitRuns(parent: XmlElement, take: (run: XmlElement) => void): void {
  for (const element of elements(parent)) {
    if (element.name === 'w:r') {
      take(element);
    } else if (element.name !== 'w:pPr' && !isMark(element)) {
      visitRuns(element, take);
    }
  }
}

function paragraphSplice(paragraph: XmlElement, text: string, mark: RunRevision, revising: Revising): Splice {
  const properties = child(paragraph, 'w:pPr');
  const xml = paragraphProperties(properties, text, [{ revising, mark }], 'tracked');
  return propertiesSplice(paragraph, xml, text);
}

/** Gives a paragraph these properties in place of its own. */
function propertiesSplice(paragraph: XmlElement, xml: string, text: string): Splice {
  const properties = child(paragraph, 'w:pPr');
  if (properties !== undefined) {
    return { start: properties.start, end: properties.end, text: xml };
  }
  if (paragraph.openEnd === paragraph.end) {
    const tag = text.slice(paragraph.start, paragraph.end).replace(/\s*\/>$/, '>');
    return { start: paragraph.start, end: paragraph.end, text: `${tag}${xml}</w:p>` };
  }
  return { start: paragraph.openEnd, end: paragraph.openEnd, text: xml };
}

function runSplice(run: XmlElement, text: string, kind: RunRevision, revising: Revising): Splice {
  const content = run.children
    .filter(isElement)
    .map((element) => {
      const xml = text.slice(element.start, element.end);
      return kind === 'w:del' && (element.name === 'w:t' || element.name === 'w:instrText')
        ? asDeleted(xml)
        : xml;
    })
    .join('');
  const open = text.slice(run.start, run.openEnd).replace(/\s*\/>$/, '>');
  return { start: run.start, end: run.end, text: revised(kind, `${open}${content}</w:r>`, revising) };
}

function rowSplice(row: XmlElement, text: string, kind: RunRevision, revising: Revising): Splice {
  const mark = revisionMark(kind, revising);
  const properties = child(row, 'w:trPr');
  if (properties === undefined) {
    const at = child(row, 'w:tblPrEx')?.end ?? row.openEnd;
    return { start: at, end: at, text: `<w:trPr>${mark}</w:trPr>` };
  }
  const children = elements(properties);
  const before = children.filter(({ name }) => name !== 'w:trPrChange');
  const after = children.filter(({ name }) => name === 'w:trPrChange');
  const slices = (list: readonly XmlElement[]): string =>
    list.map(({ start, end }) => text.slice(start, end)).join('');
  return {
    start: properties.start,
    end: properties.end,
    text: `<w:trPr>${slices(before)}${mark}${slices(after)}</w:trPr>`,
  };
}
