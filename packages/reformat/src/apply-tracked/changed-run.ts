import { child, elements, type Splice, type XmlElement } from '@fg2rec/ooxml';
import { textElements } from '../apply/render-run.ts';
import { asDeleted, type Revising, revised, withPendingId } from './revision-marks.ts';
import { characters } from './surroundings.ts';

/** A change inside a run, at places in the text of the part. */
export type RunChange =
  | { readonly kind: 'delete'; readonly from: number; readonly to: number; readonly revising: Revising }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string; readonly revising: Revising }
  /** XML that goes between runs: a new field, an end of a comment's range. */
  | { readonly kind: 'place'; readonly at: number; readonly rank: number; readonly xml: string }
  /** Other direct formatting, without and with the record of the change. */
  | { readonly kind: 'format'; readonly properties: string; readonly withRecord: string };

/** Something in a run, cut where a change begins or ends. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
  readonly isDeletable: boolean;
}

/**
 * Writes a run with its changes: cut into runs of the same properties, what goes wrapped into `w:del`, what comes into
 * `w:ins`. New text stands outside an insertion of somebody else, so that it does not depend on theirs.
 */
export function renderChangedRun(
  path: readonly XmlElement[],
  changes: readonly RunChange[],
  text: string,
  mode: 'clean' | 'tracked',
): Splice {
  const run = path.at(-1);
  const parent = path.at(-2);
  if (run === undefined) {
    return { start: 0, end: 0, text: '' };
  }
  const properties = child(run, 'w:rPr');
  const formats = changes.filter((change) => change.kind === 'format');
  const written = properties === undefined ? '' : text.slice(properties.start, properties.end);
  const own = formats[0]?.withRecord ?? written;
  const fresh = formats[0]?.properties ?? withoutChangeRecord(properties, text);
  const open = text.slice(run.start, run.openEnd);
  const [leave, enter] =
    parent !== undefined && (parent.name === 'w:ins' || parent.name === 'w:moveTo')
      ? [`</${parent.name}>`, withPendingId(text.slice(parent.start, parent.openEnd))]
      : ['', ''];
  let output = '';
  let held: { readonly by: Revising | undefined; xml: string } | undefined;
  const release = (): void => {
    if (held !== undefined) {
      const made = `${open}${own}${held.by === undefined ? held.xml : asDeleted(held.xml)}</w:r>`;
      output += held.by === undefined ? made : revised('w:del', made, held.by);
      held = undefined;
    }
  };
  const hold = (by: Revising | undefined, xml: string): void => {
    if (held !== undefined && held.by !== by) {
      release();
    }
    held = { by, xml: joined(held?.xml ?? '', xml) };
  };
  const place = (xml: string): void => {
    release();
    output += `${leave}${xml}${enter}`;
  };
  const points = changes
    .filter((change) => change.kind === 'insert' || change.kind === 'place')
    .sort((one, other) => one.at - other.at || rankOf(one) - rankOf(other));
  const deletions = changes.filter((change) => change.kind === 'delete');
  const write = (change: (typeof points)[number]): void => {
    if (change.kind === 'place') {
      place(change.xml);
      return;
    }
    const content = textElements(change.text);
    if (mode === 'clean' && fresh === own && leave === '') {
      hold(undefined, content);
    } else {
      const made = `<w:r>${fresh}${content}</w:r>`;
      place(mode === 'clean' ? made : revised('w:ins', made, change.revising));
    }
  };
  for (const piece of piecesOf(run, changes, text)) {
    while (points[0] !== undefined && points[0].at <= piece.start) {
      write(points[0]);
      points.shift();
    }
    const deletion = piece.isDeletable
      ? deletions.find(({ from, to }) => from <= piece.start && piece.end <= to)
      : undefined;
    if (deletion === undefined || mode === 'tracked') {
      hold(deletion?.revising, piece.xml);
    }
  }
  points.forEach(write);
  release();
  return { start: run.start, end: run.end, text: output };
}

function rankOf(change: RunChange): number {
  // New text stands between the end of what a comment spoke of before it and the start of what one speaks of behind.
  return change.kind === 'place' ? change.rank : change.kind === 'insert' ? 0.5 : 0;
}

function piecesOf(run: XmlElement, changes: readonly RunChange[], text: string): Piece[] {
  const cuts = changes
    .flatMap((change) =>
      change.kind === 'delete' ? [change.from, change.to] : change.kind === 'format' ? [] : [change.at],
    )
    .sort((one, other) => one - other);
  return elements(run).flatMap((element): Piece[] => {
    if (element.name === 'w:rPr') {
      return [];
    }
    if (element.name !== 'w:t') {
      const xml = text.slice(element.start, element.end);
      const isDeletable = characters.has(element.name) || element.name === 'w:lastRenderedPageBreak';
      return [{ start: element.start, end: element.end, xml, isDeletable }];
    }
    const { start, end } = shownRange(element, text);
    const inside = cuts.filter((cut) => start < cut && cut < end);
    const borders = [start, ...new Set(inside), end];
    return borders.slice(0, -1).map((from, index) => {
      const to = borders[index + 1] ?? end;
      return { start: from, end: to, xml: textXml(text.slice(from, to)), isDeletable: true };
    });
  });
}

/** The characters of a `w:t` that count: white space at its ends does only where it is said to be preserved. */
function shownRange(element: XmlElement, text: string): { start: number; end: number } {
  const raw = text.slice(element.openEnd, element.closeStart);
  if (element.attributes['xml:space'] === 'preserve') {
    return { start: element.openEnd, end: element.closeStart };
  }
  const head = /^[ \t\r\n]*/.exec(raw)?.[0].length ?? 0;
  const tail = /[ \t\r\n]*$/.exec(raw.slice(head))?.[0].length ?? 0;
  return { start: element.openEnd + head, end: element.closeStart - tail };
}

function textXml(raw: string): string {
  return raw === '' ? '' : `${textStart}${raw}</w:t>`;
}

/** Text elements that follow one another are one, as Word would write them. */
function joined(before: string, xml: string): string {
  return before.endsWith('</w:t>') && xml.startsWith(textStart)
    ? before.slice(0, -'</w:t>'.length) + xml.slice(textStart.length)
    : before + xml;
}

const textStart = '<w:t xml:space="preserve">';

/** The properties of a run for text that is new: nobody has changed their formatting yet. */
export function withoutChangeRecord(properties: XmlElement | undefined, text: string): string {
  if (properties === undefined) {
    return '';
  }
  const change = child(properties, 'w:rPrChange');
  return change === undefined
    ? text.slice(properties.start, properties.end)
    : text.slice(properties.start, change.start) + text.slice(change.end, properties.end);
}

/** A run of new text with the properties given. */
export function plainRun(properties: string, text: string): string {
  const content = textElements(text);
  return content === '' ? '' : `<w:r>${properties}${content}</w:r>`;
}
