import type { Language } from '@fg2rec/document';
import type { Fonts } from './fonts.ts';
import { quoted } from './typst-code.ts';

/** Space between lines of single spacing in em: Arabic and Chinese letters reach farther than Latin ones. */
export function ordinaryLeading(language: string): number {
  return { ar: 0.35, zh: 0.2 }[language] ?? 0.042;
}

/**
 * Set rules and helpers of every document.
 *
 * A line is 1.107 em of letters (the ascender and descender of Times) and 0.042 em of leading: 1.15 em in all, Word's
 * single spacing. Edges are fixed so that a Chinese or Arabic word does not push its line down.
 */
export function preamble(
  fonts: Fonts,
  language: Language,
  metadata: { readonly title: string; readonly author?: string },
): string {
  const author = metadata.author === undefined ? '' : `, author: ${quoted(metadata.author)}`;
  return `#set document(title: ${quoted(metadata.title)}${author}, date: auto)
#let code-font = ${fonts.code}
#let sans-font = ${fonts.sans}
#set text(font: ${fonts.text}, size: 12pt, lang: "${language}", dir: ${language === 'ar' ? 'rtl' : 'ltr'}, hyphenate: false, top-edge: 0.891em, bottom-edge: -0.216em)
#set par(leading: ${ordinaryLeading(language)}em, spacing: 0pt)
#set block(spacing: 0pt)
#set table(gutter: 0pt)
#set heading(numbering: none, outlined: false, bookmarked: true)
#show heading: it => it.body
#show heading: set text(size: 1em / 1em * 12pt, weight: "regular")
#show math.equation: set text(font: ${fonts.maths})
#show link: set text(hyphenate: false)
#set highlight(top-edge: 0.85em, bottom-edge: -0.2em)
#set footnote.entry(indent: 0pt, gap: 2pt, clearance: 8pt)
#show footnote.entry: set text(size: 11pt)
#show footnote.entry: set par(leading: ${ordinaryLeading(language)}em)
#let tab-box(width, body) = box(width: width, text(bottom-edge: "baseline", body))
#let line-box(body) = box(text(bottom-edge: "baseline", body))
#let dots = box(width: 1fr, text(bottom-edge: "baseline", pdf.artifact(repeat(gap: 1pt, [.]))))
#let rule = box(width: 1fr, pdf.artifact(line(length: 100%, stroke: 0.5pt)))
#let p(above: 0pt, sticky: false, breakable: true, inset: 0pt, at: none, frame: none, fill: none, body) = block(
  width: 100%, above: above, below: 0pt, sticky: sticky, breakable: breakable, inset: inset, stroke: frame, fill: fill,
  if at == none { body } else { align(at, body) })
#let stand-in(width: auto, body) = box(width: width, stroke: (thickness: 0.5pt, dash: "dashed"), inset: 4pt, text(size: 10pt, body))
#let framed(width: auto, body) = block(above: 6pt, below: 6pt, width: width, stroke: 0.5pt, inset: 4pt, breakable: true, align(start, body))
`;
}
