import { type Inline, plainText, type RunFormat } from '@fg2rec/document';
import { escapeAttribute, escapeText } from '@fg2rec/ooxml';
import { latexOf } from '../markdown/latex.ts';
import { noteKey, type Writing } from '../markdown/writing.ts';

export interface HtmlOptions {
  /** Formulas as MathML instead of LaTeX between dollars. */
  readonly mathml?: (latex: string) => string | undefined;
  /** References to notes as links to `#note-…` instead of Markdown’s own. */
  readonly noteLinks?: boolean;
}

/** Inline content as HTML. */
export function inlinesToHtml(children: readonly Inline[], writing: Writing, options: HtmlOptions): string {
  return children.map((inline) => inlineToHtml(inline, writing, options)).join('');
}

function inlineToHtml(inline: Inline, writing: Writing, options: HtmlOptions): string {
  const inside = (nodes: readonly Inline[]): string => inlinesToHtml(nodes, writing, options);
  switch (inline.type) {
    case 'text':
      return inline.format.hidden === true ? '' : marked(escapeText(inline.value), inline.format);
    case 'tab':
      return ' ';
    case 'break':
      return inline.kind === 'line' ? '<br>' : '';
    case 'link':
      return inline.url === undefined
        ? inside(inline.children)
        : `<a href="${escapeAttribute(inline.url)}">${inside(inline.children)}</a>`;
    case 'field':
    case 'inlineContentControl':
      return inside(inline.children);
    case 'formula': {
      const latex = latexOf(inline.maths);
      return options.mathml?.(latex) ?? `<span class="math">${escapeText(`$${latex}$`)}</span>`;
    }
    case 'picture':
      return image(inline.part, inline.description ?? '', writing);
    case 'embeddedObject':
      return image(inline.preview?.part, inline.preview?.description ?? inline.programId, writing);
    case 'drawing':
      return inside(inline.children) + escapeText(inline.text ?? '');
    case 'textBox':
      return inline.children.map((block) => escapeText(plainText(block))).join('<br>');
    case 'footnoteReference': {
      const key = noteKey(inline.kind, inline.identifier);
      if (!writing.notes.has(key)) {
        return '';
      }
      if (!writing.usedNotes.includes(key)) {
        writing.usedNotes.push(key);
      }
      const number = writing.usedNotes.indexOf(key) + 1;
      return options.noteLinks === true
        ? `<sup><a href="#note-${key}" id="ref-${key}">${number}</a></sup>`
        : `<a data-footnote="${escapeAttribute(key)}">${number}</a>`;
    }
    default:
      return '';
  }
}

function image(part: string | undefined, description: string, writing: Writing): string {
  const url = part === undefined ? undefined : writing.pictures.get(part);
  return url === undefined ? '' : `<img src="${escapeAttribute(url)}" alt="${escapeAttribute(description)}">`;
}

function marked(text: string, format: RunFormat): string {
  const marks: readonly (readonly [boolean | undefined, string])[] = [
    [format.superscript, 'sup'],
    [format.subscript, 'sub'],
    [format.strike, 's'],
    [format.underline, 'u'],
    [format.italic, 'em'],
    [format.bold, 'strong'],
    [/^courier|^consolas/i.test(format.font ?? ''), 'code'],
  ];
  return marks.reduce(
    (inner, [on, name]) => (on === true && text !== '' ? `<${name}>${inner}</${name}>` : inner),
    text,
  );
}
