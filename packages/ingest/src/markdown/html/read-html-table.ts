import type { Element } from 'hast';
import type { RichCell, RichRow, RichTable } from '../nodes.ts';
import { type HtmlContext, htmlBlocks, inlines, text } from './read-html.ts';

/** Columns and rows that one cell may cover: more is an attack on the memory. */
const widestSpan = 1000;

/** A table of HTML with its head, spans, alignments and caption. */
export function readHtmlTable(table: Element, context: HtmlContext): RichTable {
  const caption = elements(table).find(({ tagName }) => tagName === 'caption');
  const rows = elements(table).flatMap((part) =>
    part.tagName === 'tr'
      ? [row(part, false, context)]
      : /^t(?:head|body|foot)$/.test(part.tagName)
        ? elements(part)
            .filter(({ tagName }) => tagName === 'tr')
            .map((line) => row(line, part.tagName === 'thead', context))
        : [],
  );
  const identifier = text(table.properties.id);
  return {
    type: 'richTable',
    rows: rows.filter(({ cells }) => cells.length > 0),
    position: context.position,
    ...(caption === undefined ? {} : { caption: inlines(caption, context) }),
    ...(identifier === undefined ? {} : { identifier }),
  };
}

function row(element: Element, inHead: boolean, context: HtmlContext): RichRow {
  const cells = elements(element)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    .map((cell): RichCell => {
      const alignment =
        text(cell.properties.align) ?? /text-align:\s*(\w+)/.exec(text(cell.properties.style) ?? '')?.[1];
      return {
        columnSpan: span(cell.properties.colSpan),
        rowSpan: span(cell.properties.rowSpan),
        isHeader: cell.tagName === 'th',
        children: htmlBlocks(cell.children, context),
        ...(alignment === 'left' || alignment === 'center' || alignment === 'right' ? { alignment } : {}),
      };
    });
  return { isHeader: inHead || (cells.length > 0 && cells.every(({ isHeader }) => isHeader)), cells };
}

function span(value: unknown): number {
  const number = Number(text(value) ?? 1);
  return Number.isInteger(number) && number > 0 ? Math.min(number, widestSpan) : 1;
}

function elements(parent: Element): Element[] {
  return parent.children.flatMap((child) => (child.type === 'element' ? [child] : []));
}
