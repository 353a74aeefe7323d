import type { Line } from './line.ts';
import { type ListMarker, listMarker } from './list-marker.ts';
import type { Pass, Verdict } from './verdict.ts';

interface OpenLevel {
  readonly marker: ListMarker | undefined;
  readonly list: string;
  readonly depth: number;
  readonly indent: number;
}

/** Items of lists with their level: from the list's own level, else from marker and indent compared with those above. */
export const lists: Pass = (lines, verdicts) => {
  const result = [...verdicts];
  let open: OpenLevel[] = [];
  for (const [index, line] of lines.entries()) {
    if (result[index] !== undefined) {
      if (result[index]?.role !== 'empty' && result[index]?.role !== 'note') {
        open = [];
      }
      continue;
    }
    const marker = listMarker(line);
    const styled = line.style?.role === 'list-item' ? line.style : undefined;
    if (marker === undefined && styled === undefined) {
      // Text between two items that is indented like them belongs to the item above.
      open = line.paragraph.indent.start > 0 ? open : [];
      continue;
    }
    if (styled?.listLevel !== undefined && /^enumlev/i.test(styled.style)) {
      open = [];
      result[index] = {
        role: 'list-item',
        confidence: 0.95,
        because: `style ${styled.style}`,
        listLevel: styled.listLevel,
      };
      continue;
    }
    open = placed(open, levelOf(line, asLetter(marker, open)));
    result[index] = verdictOf(marker, styled?.style, Math.max(open.length, styled?.listLevel ?? 1));
  }
  return result;
};

function verdictOf(marker: ListMarker | undefined, style: string | undefined, level: number): Verdict {
  const because =
    marker === undefined
      ? `style ${style ?? ''}`
      : marker.source === 'computed'
        ? 'numbered or bulleted by Word'
        : 'begins with a typed list marker';
  return {
    role: 'list-item',
    confidence: marker?.source === 'computed' ? 0.95 : 0.8,
    because,
    listLevel: Math.min(9, level),
  };
}

function levelOf(line: Line, marker: ListMarker | undefined): OpenLevel {
  const { number, indent } = line.paragraph;
  return {
    marker,
    list: number?.numberId ?? '',
    depth: number?.level ?? 0,
    indent: indent.start + Math.min(0, indent.firstLine) + tabsBefore(line.text) * tabWidth,
  };
}

/** Default distance of tab stops, in twips (ISO/IEC 29500-1 clause 17.15.1.25). */
const tabWidth = 720;

function tabsBefore(text: string): number {
  return /^\t*/.exec(text)?.[0].length ?? 0;
}

/** "i)" after "h)" is the ninth letter, no Roman numeral. */
function asLetter(marker: ListMarker | undefined, open: readonly OpenLevel[]): ListMarker | undefined {
  const letter = /^\(?([ivx])[).]$/.exec(marker?.text ?? '')?.[1];
  if (marker?.kind !== 'roman' || letter === undefined) {
    return marker;
  }
  const previous = String.fromCharCode(letter.charCodeAt(0) - 1);
  const follows = open.some(
    (level) => level.marker?.kind === 'letter' && level.marker.text.replace(/[().]/g, '') === previous,
  );
  return follows ? { ...marker, kind: 'letter' } : marker;
}

/** The open levels after an item: those above it that it lies in, and itself. */
function placed(open: readonly OpenLevel[], item: OpenLevel): OpenLevel[] {
  const at = open.findIndex((level) => !isInside(item, level));
  const kept = at === -1 ? open : open.slice(0, at);
  return [...kept, item];
}

function isInside(item: OpenLevel, level: OpenLevel): boolean {
  if (item.list !== '' && item.list === level.list) {
    return item.depth > level.depth;
  }
  if (item.indent > level.indent + 120) {
    return true;
  }
  const sameIndent = Math.abs(item.indent - level.indent) <= 120;
  return (
    sameIndent && item.list === '' && level.list === '' && goesDown(level.marker?.kind, item.marker?.kind)
  );
}

/** Another kind of marker begins a sub-list, but numbers right after bullets begin a list of their own. */
function goesDown(from: ListMarker['kind'] | undefined, to: ListMarker['kind'] | undefined): boolean {
  const isBullet = (kind: ListMarker['kind'] | undefined): boolean => kind === 'bullet' || kind === 'dash';
  if (from === undefined || to === undefined || from === to) {
    return false;
  }
  return isBullet(to) || !isBullet(from);
}
