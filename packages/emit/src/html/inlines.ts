import { type Inline, plainText, type RunFormat } from '@fg2rec/document';
import { escapeAttribute, escapeText } from '@fg2rec/ooxml';
import { addressOf } from '../markdown/inlines.ts';
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
      return link(inline.url ?? addressOf(inline, writing), inside(inline.children));
    case 'field':
      return link(
        inline.spansParagraphs === true ? undefined : addressOf(inline, writing),
        inside(inline.children),
      );
    case 'bookmark': {
      const identifier = writing.anchors.get(inline.name);
      if (identifier === undefined || writing.placed.has(identifier)) {
        return '';
      }
      writing.placed.add(identifier);
      return `<a id="${escapeAttribute(identifier)}"></a>`;
    }
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
        ? `<sup><a href="#note-${escapeAttribute(key)}" id="ref-${escapeAttribute(key)}">${number}</a></sup>`
        : `<a data-footnote="${escapeAttribute(key)}">${number}</a>`;
    }
    default:
      return '';
  }
}

/** A link; an address that a browser would run or open on the reader's own machine is shown and leads nowhere. */
function link(url: string | undefined, inside: string): string {
  if (url === undefined || inside === '' || inside.includes('<a href=')) {
    return inside;
  }
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url.replace(/[\u0000-\u0020\u007f-\u009f]/g, ''))?.[1];
  return scheme === undefined || /^(?:https?|ftp|mailto|tel)$/i.test(scheme)
    ? `<a href="${escapeAttribute(url)}"${url.startsWith('#') ? '' : ' rel="noreferrer"'}>${inside}</a>`
    : `<span title="${escapeAttribute(url)}">${inside}</span>`;
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
