import { child, childrenNamed, descendants, elements, textOf, type XmlElement } from '@fg2rec/ooxml';
import type { Emission } from '../emission.ts';
import { replaced } from '../run-characters.ts';
import { call, colour, joined, named, points, quoted } from '../typst-code.ts';
import { colorIn, type ThemeColors } from './colors.ts';
import { shapeStyle } from './scene.ts';

/** Typst code for the text that a shape of SmartArt or of a canvas carries itself (`a:txBody`); undefined for none. */
export function shapeText(shape: XmlElement, theme: ThemeColors, emission: Emission): string | undefined {
  const body = elements(shape).find(({ name }) => name.endsWith(':txBody'));
  const lines = childrenNamed(body, 'a:p').filter((paragraph) =>
    descendants(paragraph, 'a:t').some((run) => textOf(run).trim() !== ''),
  );
  if (lines.length === 0) {
    return undefined;
  }
  const styled = colorIn(child(shapeStyle(shape), 'a:fontRef'), theme)?.value;
  const codes = lines.map((paragraph) => {
    const side =
      { l: 'left', r: 'right', ctr: 'center' }[child(paragraph, 'a:pPr')?.attributes.algn ?? 'ctr'] ??
      'center';
    const runs = childrenNamed(paragraph, 'a:r').map((run) => runCode(run, styled, theme, emission));
    return `align(${side}, par(${joined(runs)}))`;
  });
  const place = { t: 'top', b: 'bottom' }[child(body, 'a:bodyPr')?.attributes.anchor ?? 'ctr'] ?? 'horizon';
  return `align(${place}, block(width: 100%, ${joined(codes)}))`;
}

function runCode(
  run: XmlElement,
  styled: string | undefined,
  theme: ThemeColors,
  emission: Emission,
): string {
  const look = child(run, 'a:rPr');
  const text = child(run, 'a:t');
  // Hundredths of a point: ST_TextFontSize.
  const size = Number(look?.attributes.sz ?? 1200) / 100;
  const color = colorIn(child(look, 'a:solidFill'), theme)?.value ?? styled;
  return call(
    'text',
    named('size', points(Math.min(60, Math.max(4, size)))),
    'font: sans-font',
    named('fill', colour(color)),
    look?.attributes.b === '1' ? 'weight: "bold"' : undefined,
    quoted(replaced(text === undefined ? '' : textOf(text), emission.replacements)),
  );
}
