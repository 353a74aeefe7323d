import type { Placeholder } from '../facts.ts';
import type { Paragraph } from '../nodes.ts';
import { plainText, textRuns } from '../text.ts';
import type { Standing } from './zones.ts';

/** `<Title>`, `[TBD]`, `[Insert …]`, `xxx`, `TBD`, `…` in brackets: what authors leave for later. */
const forms = [
  /<(?!https?:|mailto:|ftp:|www\.)\p{L}[^<>\n]{1,400}>/gu,
  /\[\s*(?:TBD|TBC|TBA|to be (?:determined|defined|completed|added|confirmed|provided)[^\]]*|insert [^\]]*|[Éée]diteur[^\]]*|à (?:compléter|définir)[^\]]*|por (?:definir|completar)[^\]]*|待定|待补充|…|\.\.\.|x{2,})\s*\]/giu,
  /(?<![\p{L}\p{N}])(?:TBD|TBC)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}.])[xX]{3,}(?![\p{L}\p{N}])/gu,
  /\[had\/had not\]/gu,
] as const;

/** A text without any of these has none of the forms. */
const sign = /[<[]|TB[DC]|[xX]{3}/;

const codeLike = /[<>]\/|\/>|=["']|<\?|::=|<(?:html|xs|xsd|xml|soap)\b/;

/** Text that waits to be filled in. Highlighting alone does not make a placeholder, with angle brackets it does. */
export function placeholdersOf(standings: ReadonlyMap<Paragraph, Standing>): readonly Placeholder[] {
  return [...standings.keys()].flatMap((paragraph) =>
    paragraph.role === 'code' || paragraph.role === 'toc-entry' ? [] : placeholdersIn(paragraph),
  );
}

function placeholdersIn(paragraph: Paragraph): Placeholder[] {
  const text = plainText(paragraph);
  if (!sign.test(text)) {
    return [];
  }
  const spans = forms.flatMap((form, index) =>
    index === 0 && codeLike.test(text)
      ? []
      : [...text.matchAll(form)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
  );
  const highlighted = textRuns(paragraph)
    .filter(({ text: run }) => run.format.highlight !== undefined && /^\s*\[.+\]\s*$/.test(run.value))
    .map(({ text: run, offset }) => ({ from: offset, to: offset + run.value.length }));
  return merged([...spans, ...highlighted]).map(({ from, to }) => ({
    paragraph,
    from,
    to,
    text: text.slice(from, to),
  }));
}

/** Spans in order, those that touch made one. */
function merged(spans: { from: number; to: number }[]): { from: number; to: number }[] {
  const result: { from: number; to: number }[] = [];
  for (const span of spans.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = result.at(-1);
    if (last !== undefined && span.from < last.to) {
      last.to = Math.max(last.to, span.to);
    } else {
      result.push({ ...span });
    }
  }
  return result;
}
