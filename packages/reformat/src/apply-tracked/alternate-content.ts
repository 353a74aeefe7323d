import { elements, type Splice, walk, type XmlElement } from '@fg2rec/ooxml';
import { pathTo } from './xml-path.ts';

/**
 * How far from a place in a text box its twins stand: a box is there once for newer and once for older versions of
 * Word (`mc:AlternateContent`, ISO/IEC 29500-3 clause 10.2), and what changes in one has to change in all.
 *
 * @param path the elements around the place, from the root.
 * @returns none outside such a box; undefined where a twin is another text, or none, so that the place cannot be edited.
 */
export function twinShifts(path: readonly XmlElement[], text: string): readonly number[] | undefined {
  let shifts: readonly number[] = [];
  for (const [depth, element] of path.entries()) {
    if (element.name !== 'mc:AlternateContent') {
      continue;
    }
    const branch = path[depth + 1];
    const box = path.slice(depth).find(({ name }) => name === 'w:txbxContent');
    const own = branch === undefined || box === undefined ? undefined : ownShifts(element, branch, box, text);
    if (own === undefined) {
      return undefined;
    }
    // A box within a box: its twins are there again in the twins of the outer one.
    shifts = [...shifts, ...own, ...shifts.flatMap((outer) => own.map((inner) => outer + inner))];
  }
  return shifts;
}

function ownShifts(
  alternatives: XmlElement,
  branch: XmlElement,
  box: XmlElement,
  text: string,
): number[] | undefined {
  const boxes = boxesIn(branch);
  const shifts: number[] = [];
  for (const other of elements(alternatives)) {
    if (other === branch || other.children.length === 0) {
      continue;
    }
    const others = boxesIn(other);
    const twin = others.length === boxes.length ? others[boxes.indexOf(box)] : undefined;
    if (twin === undefined || sameButIds(twin, text) !== sameButIds(box, text)) {
      return undefined;
    }
    shifts.push(twin.start - box.start);
  }
  return shifts;
}

/** Text boxes that are not inside another. */
function boxesIn(branch: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  walk(branch, (element) => {
    if (element.name === 'w:txbxContent') {
      found.push(element);
    }
    return element.name !== 'w:txbxContent';
  });
  return found;
}

const ids = /(\s(?:w:id|w:rsid\w*|w14:paraId|w14:textId|id|o:spid)\s*=\s*["'])([^"']*)/g;

/** The text of a box with ids blanked out, at their length: those of twins may differ. */
function sameButIds({ start, end }: XmlElement, text: string): string {
  return text
    .slice(start, end)
    .replace(ids, (_, open: string, value: string) => open + ' '.repeat(value.length));
}

/** Splices with those that make the same change to the twins of text boxes. */
export function withTwins(splices: readonly Splice[], root: XmlElement, text: string): Splice[] {
  return splices.flatMap((splice) => {
    const path = pathTo(root, splice.start);
    const within = path.filter(
      (element, depth) =>
        element.name === 'w:txbxContent' &&
        element.openEnd <= splice.start &&
        splice.end <= element.closeStart &&
        path.slice(0, depth).some(({ name }) => name === 'mc:AlternateContent'),
    );
    const innermost = within.at(-1);
    const around = innermost === undefined ? [] : path.slice(0, path.indexOf(innermost) + 1);
    const shifts = twinShifts(around, text) ?? [];
    return [
      splice,
      ...shifts.map((shift) => ({
        start: splice.start + shift,
        end: splice.end + shift,
        text: ofTwin(splice.text, shift),
      })),
    ];
  });
}

/** A move has one name and one id at either end, and in a twin others. */
function ofTwin(xml: string, shift: number): string {
  return xml
    .replace(/\ufdd4([^\ufdd4]*)\ufdd4/g, (_, name: string) => `\ufdd4${name} ${shift}\ufdd4`)
    .replace(/ w:name="(move\d+)"/g, (_, name: string) => ` w:name="${name}x${Math.abs(shift)}"`);
}
