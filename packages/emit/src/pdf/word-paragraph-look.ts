import type { Paragraph } from '@fg2rec/document';
import { child, childrenNamed, type XmlElement } from '@fg2rec/ooxml';
import type { Line, ParagraphLook, Side, TabStop } from './look.ts';
import { fromTwips } from './typst-code.ts';

/** Space that Word takes for `beforeAutospacing` and `afterAutospacing`, in points. */
const automaticSpace = 14;

/** The look of a paragraph by its layers of `w:pPr`, farthest first (ISO/IEC 29500-1 clause 17.3.1). */
export function paragraphLook(paragraph: Paragraph, layers: readonly XmlElement[]): ParagraphLook {
  const spacing = (name: string) => attribute(layers, 'w:spacing', name);
  const space = (side: string) =>
    onOff(spacing(`w:${side}Autospacing`)) ? automaticSpace : fromTwips(number(spacing(`w:${side}`)) ?? 0);
  const end = attribute(layers, 'w:ind', 'w:end') ?? attribute(layers, 'w:ind', 'w:right');
  const fill = attribute(layers, 'w:shd', 'w:fill');
  return {
    before: space('before'),
    after: space('after'),
    line: lineHeight(number(spacing('w:line')), spacing('w:lineRule')),
    keepNext: flag(layers, 'w:keepNext'),
    keepLines: flag(layers, 'w:keepLines'),
    contextual: flag(layers, 'w:contextualSpacing'),
    tabs: tabStops(layers),
    indent: {
      start: fromTwips(paragraph.indent.start),
      end: fromTwips(number(end) ?? 0),
      firstLine: fromTwips(paragraph.indent.firstLine),
    },
    alignment: paragraph.alignment,
    borders: borders(layers),
    shading: fill === 'auto' ? undefined : fill,
    run: {},
  };
}

function lineHeight(line: number | undefined, rule: string | undefined): ParagraphLook['line'] {
  if (line === undefined || line <= 0) {
    return undefined;
  }
  if (rule === undefined || rule === 'auto') {
    return line === 240 ? undefined : { multiple: line / 240 };
  }
  // "At least" is ruled by the text, which is nearly always the taller of the two.
  return rule === 'exact' ? { exact: fromTwips(line) } : undefined;
}

function tabStops(layers: readonly XmlElement[]): TabStop[] {
  const stops = new Map<string, TabStop>();
  for (const tab of layers.flatMap((layer) => childrenNamed(child(layer, 'w:tabs'), 'w:tab'))) {
    const position = tab.attributes['w:pos'] ?? '0';
    const kind = stopKind(tab.attributes['w:val']);
    if (kind === undefined) {
      stops.delete(position);
    } else {
      stops.set(position, {
        kind,
        position: fromTwips(number(position) ?? 0),
        leader: leader(tab.attributes['w:leader']),
      });
    }
  }
  return [...stops.values()].sort((one, other) => one.position - other.position);
}

function stopKind(value: string | undefined): TabStop['kind'] | undefined {
  switch (value) {
    case 'clear':
    case 'bar':
      return undefined;
    case 'center':
      return 'center';
    case 'right':
    case 'end':
    case 'decimal':
      return 'right';
    default:
      return 'left';
  }
}

function leader(value: string | undefined): TabStop['leader'] {
  if (value === undefined || value === 'none') {
    return undefined;
  }
  return value === 'underscore' || value === 'heavy' || value === 'hyphen' ? 'line' : 'dot';
}

function borders(layers: readonly XmlElement[]): ParagraphLook['borders'] {
  const found: Partial<Record<Side, Line>> = {};
  const framed = layers.flatMap((layer) => child(layer, 'w:pBdr') ?? []);
  if (framed.length === 0) {
    return found;
  }
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const lines = framed.map((layer) => child(layer, `w:${side}`));
    const line = borderLine(lines.findLast((found) => found !== undefined));
    if (line !== undefined && line.thickness > 0) {
      found[side] = line;
    }
  }
  return found;
}

/** The line of a border element; of no thickness where it says that there is none, undefined where it is absent. */
export function borderLine(border: XmlElement | undefined): Line | undefined {
  const value = border?.attributes['w:val'];
  if (border === undefined || value === undefined) {
    return undefined;
  }
  // Eighths of a point: ST_EighthPointMeasure.
  const thickness = Math.min(6, Math.max(0.25, (number(border.attributes['w:sz']) ?? 4) / 8));
  const color = border.attributes['w:color'];
  return value === 'nil' || value === 'none'
    ? { thickness: 0 }
    : { thickness, color: color === 'auto' ? undefined : color };
}

/** The last layer that has this attribute on this element speaks. */
function attribute(layers: readonly XmlElement[], element: string, name: string): string | undefined {
  for (let index = layers.length - 1; index >= 0; index -= 1) {
    const value = child(layers[index], element)?.attributes[name];
    if (value !== undefined) {
      return value;
    }
  }
  return undefined;
}

function flag(layers: readonly XmlElement[], element: string): boolean {
  const found = layers.map((layer) => child(layer, element)).findLast((value) => value !== undefined);
  return found !== undefined && onOff(found.attributes['w:val'] ?? '1');
}

function onOff(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** An integer; measures with a unit (`12pt`, allowed by ISO/IEC 29500-1 clause 22.9.2.14) come out as twips. */
export function number(value: string | undefined): number | undefined {
  const match = /^(-?\d+(?:\.\d+)?)(pt|in|cm|mm|pc|pi)?$/.exec(value?.trim() ?? '');
  if (match === null) {
    return undefined;
  }
  const factor = { pt: 20, in: 1440, cm: 567, mm: 56.7, pc: 240, pi: 240 }[match[2] ?? ''] ?? 1;
  return Number(match[1]) * factor;
}
