import type { Paragraph } from '@fg2rec/document';
import { type StyleParagraph, template } from '@fg2rec/rulebook';
import type { ParagraphLook, TabStop } from './look.ts';
import { fromTwips } from './typst-code.ts';

/**
 * The look of a paragraph by the ITU-T template: by the name of its style, else by its role. For paragraphs whose Word
 * XML cannot be consulted.
 */
export function templateLook(paragraph: Paragraph): ParagraphLook {
  const role = template.styleForRole(paragraph.role, paragraph.headingLevel ?? paragraph.listLevel ?? 1);
  const named = template.styles.find(
    (style) => style.type === 'paragraph' && style.name === paragraph.style.name && style.name !== 'Normal',
  );
  const chain = styleChain(named?.id ?? role.id);
  const layers = [...chain.map((style) => style.pPr), named === undefined ? role.pPr : undefined];
  const indent = last(layers, 'ind');
  const spacing = layers.map((layer) => layer?.spacing);
  const own = paragraph.indent.start !== 0 || paragraph.indent.firstLine !== 0;
  const run = Object.assign({}, ...chain.map((style) => style.rPr ?? {}));
  return {
    before: fromTwips(lastDefined(spacing.map((space) => space?.before)) ?? 0),
    after: fromTwips(lastDefined(spacing.map((space) => space?.after)) ?? 0),
    keepNext: last(layers, 'keepNext') === true,
    keepLines: last(layers, 'keepLines') === true,
    contextual: last(layers, 'contextualSpacing') === true,
    tabs: tabStops(layers),
    indent: own
      ? {
          start: fromTwips(paragraph.indent.start),
          end: 0,
          firstLine: fromTwips(paragraph.indent.firstLine),
        }
      : {
          start: fromTwips(indent?.left ?? 0),
          end: fromTwips(indent?.right ?? 0),
          firstLine: -fromTwips(indent?.hanging ?? 0),
        },
    alignment: paragraph.alignment ?? last(layers, 'jc'),
    borders: {},
    run: { bold: run.b === true, italic: run.i === true, size: run.sz },
  };
}

function styleChain(id: string): { readonly pPr?: StyleParagraph; readonly rPr?: object }[] {
  const style = template.styles.find((candidate) => candidate.id === id);
  if (style === undefined) {
    return [];
  }
  return [...(style.basedOn === undefined ? [] : styleChain(style.basedOn)), style];
}

function tabStops(layers: readonly (StyleParagraph | undefined)[]): TabStop[] {
  const stops = new Map<number, TabStop>();
  for (const tab of layers.flatMap((layer) => layer?.tabs ?? [])) {
    if (tab.val === 'clear') {
      stops.delete(tab.pos);
    } else {
      stops.set(tab.pos, { kind: tab.val, position: fromTwips(tab.pos), leader: tab.leader });
    }
  }
  return [...stops.values()].sort((one, other) => one.position - other.position);
}

function last<K extends keyof StyleParagraph>(
  layers: readonly (StyleParagraph | undefined)[],
  key: K,
): StyleParagraph[K] {
  return lastDefined(layers.map((layer) => layer?.[key])) as StyleParagraph[K];
}

function lastDefined<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.findLast((value) => value !== undefined);
}
