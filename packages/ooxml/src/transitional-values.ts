import { type RawAttribute, rawAttributes, withAttributes } from './start-tags.ts';

/**
 * Attribute values that Strict writes in another way, as Transitional ones. Measures with units become plain numbers
 * and percentages the fractions of Transitional, since many consumers of Transitional files read nothing else
 * (ISO/IEC 29500-4 clauses 9 and 14). `start` and `end` stay: Transitional has them too.
 *
 * @param text of a part with canonical prefixes.
 */
export function withTransitionalValues(text: string): string {
  return text.replace(startTag, (tag, prefix: string, local: string) => {
    if (!tag.includes('%') && !unit.test(tag) && local !== 'textDirection' && !tag.includes('conformance')) {
      return tag;
    }
    switch (prefix) {
      case 'w':
        return wordTag(tag, local);
      case 'm':
        return withAttributes(tag, (attribute) =>
          withValue(attribute, measure(attribute.value, twipsPerUnit)),
        );
      case 'c':
        return withAttributes(tag, (attribute) => withValue(attribute, plainPercentage(attribute.value, 1)));
      default:
        return drawingTag(tag);
    }
  });
}

const startTag =
  /<(w|m|c|a|wp|pic|wps|wpg|wpc|dgm|dsp):([\w.-]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))+\s*\/?>/g;
const unit = /["']-?[\d.]+(?:mm|cm|in|pt|pc|pi)["']/;

type Units = Readonly<Record<string, number>>;

const pointsPerUnit: Units = { mm: 72 / 25.4, cm: 72 / 2.54, in: 72, pt: 1, pc: 12, pi: 12 };
const twipsPerUnit: Units = times(pointsPerUnit, 20);
const halfPointsPerUnit: Units = times(pointsPerUnit, 2);
const eighthPointsPerUnit: Units = times(pointsPerUnit, 8);
const emuPerUnit: Units = times(pointsPerUnit, 12_700);

/** Elements whose `w:val` counts half-points (ST_HpsMeasure, ST_SignedHpsMeasure). */
const inHalfPoints = /^(sz|szCs|kern|position|hps|hpsRaise|hpsBaseText)$/;

function wordTag(tag: string, local: string): string {
  const type = rawAttributes(tag).some(({ name }) => name === 'w:type');
  let becamePercentage = false;
  const changed = withAttributes(tag, (attribute) => {
    const { name, value } = attribute;
    if (/^(w:)?conformance$/.test(name)) {
      return undefined;
    }
    if (local === 'textDirection' && name === 'w:val') {
      return withValue(attribute, textDirections[value] ?? value);
    }
    if (name === 'w:w' && value.endsWith('%')) {
      becamePercentage = true;
      return withValue(attribute, plainPercentage(value, 50));
    }
    return withValue(attribute, plainPercentage(measure(value, unitsOf(local, name)), 1));
  });
  if (!becamePercentage) {
    return changed;
  }
  return type
    ? changed.replace(/(\sw:type\s*=\s*)(["'])[^"']*\2/, '$1$2pct$2')
    : changed.replace(/\s*\/?>$/, (end) => ` w:type="pct"${end}`);
}

function unitsOf(local: string, attribute: string): Units {
  switch (attribute) {
    case 'w:sz': // width of a border (ST_EighthPointMeasure)
      return eighthPointsPerUnit;
    case 'w:val':
      return inHalfPoints.test(local) ? halfPointsPerUnit : twipsPerUnit;
    case 'w:space': // of a border (ST_PointMeasure), or between columns
      return local === 'cols' || local === 'col' ? twipsPerUnit : pointsPerUnit;
    default:
      return twipsPerUnit;
  }
}

/** DrawingML: lengths in EMU, percentages in thousandths (ISO/IEC 29500-4 clause 14.3). */
function drawingTag(tag: string): string {
  return withAttributes(tag, (attribute) =>
    isFreeText.test(attribute.name)
      ? attribute
      : withValue(attribute, plainPercentage(measure(attribute.value, emuPerUnit), 1000)),
  );
}

const isFreeText = /^(name|descr|title|typeface|r:|xmlns|uri$|id$)/;

/** ISO/IEC 29500-4 clause 14.11.7. */
const textDirections: Readonly<Record<string, string>> = {
  tb: 'lrTb',
  rl: 'tbRl',
  lr: 'btLr',
  tbV: 'lrTbV',
  rlV: 'tbRlV',
  lrV: 'tbLrV',
};

function measure(value: string, units: Units): string {
  const [, digits = '', name = ''] = /^(-?\d*\.?\d+)(mm|cm|in|pt|pc|pi)$/.exec(value) ?? [];
  const size = units[name];
  return size === undefined ? value : String(Math.round(Number(digits) * size));
}

function plainPercentage(value: string, factor: number): string {
  const digits = /^(-?\d*\.?\d+)%$/.exec(value)?.[1];
  return digits === undefined ? value : String(Math.round(Number(digits) * factor));
}

function withValue(
  attribute: RawAttribute,
  value: string,
): { readonly name: string; readonly value: string } {
  return { name: attribute.name, value };
}

function times(units: Units, factor: number): Units {
  return Object.fromEntries(Object.entries(units).map(([name, size]) => [name, size * factor]));
}
