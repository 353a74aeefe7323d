import type { RunFormat } from '@fg2rec/document';
import { ourFamily } from './svg-fonts.ts';
import { call, colour, joined, named, points, quoted } from './typst-code.ts';

const highlights: Readonly<Record<string, string>> = {
  yellow: 'ffff00',
  green: '00ff00',
  cyan: '00ffff',
  magenta: 'ff00ff',
  blue: '0000ff',
  red: 'ff0000',
  darkblue: '000080',
  darkcyan: '008080',
  darkgreen: '008000',
  darkmagenta: '800080',
  darkred: '800000',
  darkyellow: '808000',
  darkgray: '808080',
  lightgray: 'c0c0c0',
  black: '000000',
};

const arabic = /\p{Script=Arabic}/u;
const chinese = /\p{Script=Han}/u;

/** What runs of a paragraph have in common, and need not say again. */
export interface RunBase {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly language: string;
}

/** Typst code for a stretch of text with one look. `size` is in points. */
export function styledText(value: string, format: RunFormat, base: RunBase): string {
  const shown = format.allCaps ? value.toUpperCase() : value;
  const pieces = format.smallCaps && !format.allCaps ? smallCapitals(shown) : [{ text: shown, small: false }];
  const code = joined(pieces.map(({ text, small }) => characters(text, format, base, small)));
  return decorated(code, format);
}

function characters(text: string, format: RunFormat, base: RunBase, small: boolean): string {
  const size = format.size === undefined ? base.size : format.size / 2;
  const drawn = small ? size * 0.8 : size;
  const bold = format.bold ?? base.bold;
  const italic = format.italic ?? base.italic;
  const language = scriptLanguage(text, base.language);
  const raised = format.superscript || format.subscript;
  const args = [
    bold === base.bold ? undefined : named('weight', bold ? '"bold"' : '"regular"'),
    italic === base.italic ? undefined : named('style', italic ? '"italic"' : '"normal"'),
    drawn === base.size && !raised ? undefined : named('size', points(raised ? drawn * 0.65 : drawn)),
    raised ? named('baseline', points(drawn * (format.superscript ? -0.33 : 0.14))) : undefined,
    named('fill', readable(format)),
    fontOf(format),
    language === base.language ? undefined : named('lang', `"${language}"`),
  ].filter((arg) => arg !== undefined);
  // A zero-width space only allows a break: as an empty space it leaves no character in the text of the PDF.
  const shown = joined(
    text.split('\u200b').flatMap((part, index) => (index === 0 ? [quoted(part)] : ['h(0pt)', quoted(part)])),
  );
  return args.length === 0 ? shown : call('text', ...args, shown);
}

/** Serif text is the rule; only other kinds of font are named. */
function fontOf(format: RunFormat): string | undefined {
  const family = ourFamily(format.font ?? '');
  if (family === 'Cousine') {
    return 'font: code-font';
  }
  return family === 'Arimo' ? 'font: sans-font' : undefined;
}

/** Automatic colour is black, or white on a dark highlight. */
function readable(format: RunFormat): string | undefined {
  const given = colour(format.color);
  return given === 'rgb("000000")' ? undefined : given;
}

function decorated(code: string, format: RunFormat): string {
  const fill = format.highlight === undefined ? undefined : highlights[format.highlight.toLowerCase()];
  const struck = format.strike ? call('strike', code) : code;
  const underlined = format.underline ? call('underline', struck) : struck;
  return fill === undefined ? underlined : call('highlight', named('fill', colour(fill)), underlined);
}

/** Tinos has no small capitals of its own: capitals at four fifths of the size stand for them. */
function smallCapitals(text: string): { readonly text: string; readonly small: boolean }[] {
  return [...text.matchAll(/\p{Ll}+|[^\p{Ll}]+/gu)].map(([part]) => ({
    text: part.toUpperCase(),
    small: /\p{Ll}/u.test(part),
  }));
}

/** Language of a run by its script, for shaping and for reading aloud. */
function scriptLanguage(text: string, base: string): string {
  if (base !== 'ar' && arabic.test(text)) {
    return 'ar';
  }
  return base !== 'zh' && chinese.test(text) ? 'zh' : base;
}
