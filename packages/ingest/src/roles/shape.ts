import { flatInlines, type Inline, type Paragraph, plainText, textRuns } from '@fg2rec/document';

/** How the text of a paragraph looks, and what else it holds. */
export interface Shape {
  /** Every letter is bold, a leading number aside. */
  readonly bold: boolean;
  /** The first letters are bold and the rest is not. */
  readonly boldLead: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** No letter is small, and there are at least three. */
  readonly capitals: boolean;
  readonly monospaced: boolean;
  /** Half-points of the first letters; 0 where nothing says. */
  readonly size: number;
  readonly picture: boolean;
  readonly formula: boolean;
  readonly displayFormula: boolean;
  readonly textBox: boolean;
  /** Name of the sequence a SEQ field counts in. */
  readonly sequence?: string;
  readonly contentsField: boolean;
}

const monospacedFonts =
  /^(?:courier|consolas|menlo|monaco|lucida (?:console|sans typewriter)|andale mono|dejavu sans mono|liberation mono|source code|fira (?:code|mono)|sf mono|noto (?:sans )?mono|roboto mono|ubuntu mono|cascadia|inconsolata|ocr|fixed|terminal|letter gothic|simplified arabic fixed|等宽|ms gothic mono)/i;

/** Paragraphs never change, so that the shape, for which several passes ask, is read once. */
const shapes = new WeakMap<Paragraph, Shape>();

export function shapeOf(paragraph: Paragraph): Shape {
  const known = shapes.get(paragraph);
  if (known !== undefined) {
    return known;
  }
  const shape = readShape(paragraph);
  shapes.set(paragraph, shape);
  return shape;
}

function readShape(paragraph: Paragraph): Shape {
  const written = textRuns(paragraph)
    .map(({ text }) => text)
    .filter((run) => run.format.hidden !== true && run.value.trim() !== '');
  const runs = written.filter((run) => /[\p{L}\p{N}]/u.test(run.value));
  const words = withoutLeadingNumber(runs);
  const letters = runs.map((run) => run.value).join('');
  const inlines = flatInlines(paragraph.children);
  const sequence = inlines.find((inline) => inline.type === 'field' && inline.kind === 'SEQ');
  const all = (test: (run: (typeof runs)[number]) => boolean): boolean =>
    words.length > 0 && words.every(test);
  const bold = all((run) => run.format.bold === true);
  return {
    bold,
    boldLead: !bold && words[0]?.format.bold === true,
    italic: all((run) => run.format.italic === true),
    underline: all((run) => run.format.underline === true),
    capitals:
      (!/\p{Ll}/u.test(letters) && /\p{Lu}[\s\S]*\p{Lu}[\s\S]*\p{Lu}/u.test(letters)) ||
      all((run) => run.format.allCaps === true),
    monospaced: written.length > 0 && written.every((run) => isMonospaced(run.format.font)),
    size: words[0]?.format.size ?? 0,
    picture: inlines.some(isPicture),
    formula: inlines.some((inline) => inline.type === 'formula' || isFormulaObject(inline)),
    displayFormula: inlines.some((inline) => inline.type === 'formula' && inline.display),
    textBox: inlines.some((inline) => inline.type === 'textBox'),
    contentsField: inlines.some(
      (inline) => inline.type === 'field' && (inline.kind === 'TOC' || inline.kind === 'PAGEREF'),
    ),
    ...(sequence?.type === 'field' && sequence.target !== undefined ? { sequence: sequence.target } : {}),
  };
}

/** Numbers are often set apart from their titles, so that they do not speak for or against bold. */
function withoutLeadingNumber<T extends { readonly value: string }>(runs: readonly T[]): readonly T[] {
  const rest = runs.filter((run, index) => index > 0 || /\p{L}{2}/u.test(run.value));
  return rest.length === 0 ? runs : rest;
}

function isMonospaced(font: string | undefined): boolean {
  return font !== undefined && monospacedFonts.test(font);
}

function isPicture(inline: Inline): boolean {
  return (
    inline.type === 'picture' ||
    inline.type === 'drawing' ||
    (inline.type === 'embeddedObject' && !inline.isFormula)
  );
}

function isFormulaObject(inline: Inline): boolean {
  return inline.type === 'embeddedObject' && inline.isFormula;
}

/** The text of a paragraph without its formulas, for telling an equation from a sentence. */
export function textWithoutFormulas(paragraph: Paragraph): string {
  return flatInlines(paragraph.children)
    .filter((inline) => inline.type === 'text' || inline.type === 'tab' || inline.type === 'break')
    .map(plainText)
    .join('');
}
