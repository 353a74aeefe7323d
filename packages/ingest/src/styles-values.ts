import { child, type XmlElement } from '@fg2rec/ooxml';

/** An on/off property (ISO/IEC 29500-1 clause 17.17.4): undefined where the element is absent. */
export function onOff(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = child(properties, name);
  if (element === undefined) {
    return undefined;
  }
  return !/^(0|false|off)$/i.test(element.attributes['w:val'] ?? '1');
}

/** The `w:val` of a child element. */
export function value(properties: XmlElement | undefined, name: string): string | undefined {
  return child(properties, name)?.attributes['w:val'];
}

/**
 * A measure in twips: a plain number, or one with a unit (ST_TwipsMeasure and ST_SignedTwipsMeasure, ISO/IEC 29500-1
 * clauses 22.9.2.14 and 17.18.81). Undefined where it is no measure.
 */
export function twips(written: string | undefined): number | undefined {
  const [, digits = '', unit = ''] = /^\s*(-?\d*\.?\d+)\s*(mm|cm|in|pt|pc|pi)?\s*$/.exec(written ?? '') ?? [];
  return digits === '' ? undefined : Math.round(Number(digits) * (twipsPerUnit[unit] ?? 1));
}

const twipsPerUnit: Readonly<Record<string, number>> = {
  mm: 1440 / 25.4,
  cm: 1440 / 2.54,
  in: 1440,
  pt: 20,
  pc: 240,
  pi: 240,
};

export function integerOf(written: string | undefined): number | undefined {
  const parsed = Number.parseInt(written ?? '', 10);
  return Number.isFinite(parsed) ? parsed : undefined;
}
