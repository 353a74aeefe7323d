import type { Paragraph } from '@fg2rec/document';
import { child, type XmlElement } from '@fg2rec/ooxml';
import type { Atom, ParagraphAtoms, Point } from './atoms.ts';
import { rawOffsets } from './atoms.ts';
import { plainRun } from './changed-run.ts';
import type { RefusalReason } from './outcome.ts';
import { changeRun, isSelfClosed, type PartDraft, rank } from './part-draft.ts';
import { paragraphXml } from './places.ts';
import type { Resolution, ResolveContext } from './resolved-edit.ts';
import { revised } from './revision-marks.ts';
import { surroundings } from './surroundings.ts';

export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Replaces characters of a paragraph; what is new looks like the first character that goes. */
export function replaceCharacters(
  paragraph: Paragraph,
  replacement: Replacement,
  context: ResolveContext,
): Resolution {
  const { places, revising } = context;
  const draft = places.draftOf(paragraph.anchor.part);
  const known = places.atomsOf(paragraph);
  const { from, to } = replacement;
  const text = replacement.text.replace(/[\ufdd0-\ufdef]/g, '');
  if (from < 0 || from > to || to > known.length) {
    return 'outside-text';
  }
  const claims = [{ kind: 'characters', paragraph: paragraph.anchor, from, to }] as const;
  if (from === to) {
    const place = text === '' ? undefined : insertionPlace(known, from, draft);
    if (typeof place === 'string') {
      return place;
    }
    const commit =
      text === ''
        ? () => undefined
        : place === undefined
          ? startOfParagraph(paragraph, text, context)
          : () => changeRun(draft, place.path, { kind: 'insert', at: place.at, text, revising });
    return typeof commit === 'string' ? commit : { claims: text === '' ? [] : claims, commit };
  }
  const touched = known.atoms.filter((atom) => atom.from < to && from < atom.to);
  const refusal =
    touched.find((atom) => atom.refusal !== undefined)?.refusal ??
    crossing(known, touched, { from, to, text }, places.pointedAt);
  if (refusal !== undefined) {
    return refusal;
  }
  return {
    claims,
    commit: () => {
      for (const { first, last } of byRun(touched)) {
        const start = rawPlace(first, Math.max(from, first.from), draft);
        const end = rawPlace(last, Math.min(to, last.to), draft);
        changeRun(draft, runPath(first), { kind: 'delete', from: start, to: end, revising });
        if (text !== '' && first === touched[0]) {
          changeRun(draft, runPath(first), { kind: 'insert', at: end, text, revising });
        }
      }
    },
  };
}

interface RunStretch {
  readonly first: Atom;
  readonly last: Atom;
}

/** First and last of the atoms of each run. */
function byRun(atoms: readonly Atom[]): RunStretch[] {
  const stretches: RunStretch[] = [];
  for (const atom of atoms) {
    const open = stretches.at(-1);
    if (open !== undefined && open.last.run === atom.run) {
      stretches[stretches.length - 1] = { first: open.first, last: atom };
    } else {
      stretches.push({ first: atom, last: atom });
    }
  }
  return stretches;
}

/** Where a character of an atom begins in the text of the part. */
export function rawPlace(atom: Atom, at: number, { text }: PartDraft): number {
  const index = at - atom.from;
  if (atom.path.at(-1)?.name !== 'w:t') {
    return index === 0 ? atom.start : atom.end;
  }
  const raw = text.slice(atom.start, atom.end);
  return atom.start + (raw.includes('&') ? (rawOffsets(raw)[index] ?? raw.length) : index);
}

export function runPath(atom: Atom): readonly XmlElement[] {
  return atom.path.slice(0, -1);
}

interface RunPlace {
  readonly path: readonly XmlElement[];
  readonly at: number;
}

/**
 * Where new characters go: into the text that begins or goes on there, else behind the text that ends there; undefined
 * where the paragraph has no text at all.
 */
function insertionPlace(
  { atoms }: ParagraphAtoms,
  at: number,
  draft: PartDraft,
): RunPlace | RefusalReason | undefined {
  const inside = atoms.find((atom) => atom.from < at && at < atom.to);
  const next = atoms.find((atom) => atom.from === at);
  const before = atoms.findLast((atom) => atom.to === at);
  if (inside !== undefined) {
    return inside.refusal ?? { path: runPath(inside), at: rawPlace(inside, at, draft) };
  }
  const isInLink = next?.link !== undefined && next.link === before?.link;
  const isFree = (atom: Atom): boolean => atom.refusal === undefined && (atom.link === undefined || isInLink);
  if (next !== undefined && isFree(next)) {
    return { path: runPath(next), at: next.start };
  }
  if (before !== undefined && isFree(before)) {
    return { path: runPath(before), at: before.end };
  }
  if (next === undefined && before === undefined) {
    return undefined;
  }
  return next?.refusal ?? before?.refusal ?? 'link-border';
}

const objects = new Set([
  'footnoteReference',
  'picture',
  'embeddedObject',
  'drawing',
  'textBox',
  'formula',
  'field',
  'link',
  'inlineContentControl',
]);

/** Why characters that can each be edited cannot be replaced together. */
function crossing(
  { atoms, points }: ParagraphAtoms,
  touched: readonly Atom[],
  { from, to, text }: Replacement,
  pointedAt: ReadonlySet<string>,
): RefusalReason | undefined {
  const [first] = touched;
  if (touched.some(({ link }) => link !== first?.link)) {
    return 'link-border';
  }
  if (first?.link !== undefined && text.trim() === '') {
    const own = atoms.filter(({ link }) => link === first.link);
    if (own.every((atom) => from <= atom.from && atom.to <= to)) {
      return 'link-emptied';
    }
  }
  const inside = points.filter(({ at }) => from < at && at < to);
  if (inside.some(({ inline }) => objects.has(inline.type))) {
    return 'object-inside';
  }
  const isPointedAt = ({ inline }: Point): boolean =>
    inline.type === 'bookmark' && pointedAt.has(inline.name.toLowerCase());
  const isEmptied = (start: Point): boolean =>
    isPointedAt(start) &&
    points.some(
      ({ at, inline }) =>
        inline.type === 'bookmark' &&
        start.inline.type === 'bookmark' &&
        inline.kind === 'end' &&
        start.inline.kind === 'start' &&
        inline.id === start.inline.id &&
        from <= start.at &&
        start.at < at &&
        at <= to,
    );
  return inside.some(isPointedAt) || (text === '' && points.some(isEmptied)) ? 'mark-inside' : undefined;
}

/** New characters at the head of a paragraph without text, in the look of its end. */
function startOfParagraph(
  paragraph: Paragraph,
  text: string,
  { places, mode, revising }: ResolveContext,
): RefusalReason | (() => void) {
  const draft = places.draftOf(paragraph.anchor.part);
  const found = paragraphXml(draft, paragraph.anchor);
  const element = found?.elements.at(-1);
  const refusal = found === undefined ? 'unreadable' : surroundings(found.around, draft.text);
  if (element === undefined || refusal !== undefined) {
    return refusal ?? 'unreadable';
  }
  const properties = child(element, 'w:pPr');
  const run = plainRun(lookOfMark(child(properties, 'w:rPr'), draft.text), text);
  const at = properties?.end ?? element.openEnd;
  const xml = mode === 'clean' ? run : revised('w:ins', run, revising);
  const opens = isSelfClosed(element) ? { opens: element } : {};
  return () => draft.insertions.push({ at, rank: rank.text, xml, ...opens });
}

const changesOfMark = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange']);

/** The look of a paragraph's end as that of a run. */
export function lookOfMark(properties: XmlElement | undefined, text: string): string {
  const kept = (properties?.children ?? [])
    .filter((node) => node.type === 'element' && !changesOfMark.has(node.name))
    .map(({ start, end }) => text.slice(start, end))
    .join('');
  return kept === '' ? '' : `<w:rPr>${kept}</w:rPr>`;
}
