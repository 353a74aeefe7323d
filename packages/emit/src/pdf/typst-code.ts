/**
 * Small pieces of Typst code. Everything is emitted in code mode and all text as string literals, so that no character
 * of a document can be taken for markup.
 */

/** A string literal. Characters that XML cannot hold, and Typst must not see, are dropped. */
export function quoted(text: string): string {
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return `"${clean.replace(/[\\"]/g, '\\$&').replace(/[\r\n\t]/g, ' ')}"`;
}

/** A length in points, rounded so that equal lengths are written equally. */
export function points(value: number): string {
  return `${Math.round(value * 100) / 100}pt`;
}

/** Twips (1/20 pt) as points. */
export function fromTwips(value: number): number {
  return value / 20;
}

/** English Metric Units (1/12700 pt) as points. */
export function fromEmu(value: number): number {
  return value / 12700;
}

/** A call, leaving out arguments that are undefined. */
export function call(name: string, ...args: (string | undefined)[]): string {
  return `${name}(${args.filter((arg) => arg !== undefined).join(', ')})`;
}

/** Named argument, or nothing. */
export function named(name: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${name}: ${value}`;
}

/** Expressions joined to content; an empty list is no content. */
export function joined(expressions: readonly string[]): string {
  const [only] = expressions;
  if (only === undefined) {
    return '[]';
  }
  return expressions.length === 1 && !only.includes(';') ? only : `{ ${expressions.join('; ')} }`;
}

/** A Typst array; one element needs its comma. */
export function array(items: readonly string[]): string {
  return items.length === 1 ? `(${items[0]},)` : `(${items.join(', ')})`;
}

/** The label of a bookmark. Bookmark names hold any letter; labels are told apart by their code points. */
export function label(bookmark: string): string {
  const safe = [...bookmark]
    .map((character) =>
      /[A-Za-z0-9]/.test(character) ? character : `-${character.codePointAt(0)?.toString(16)}-`,
    )
    .join('');
  return `<b-${safe}>`;
}

/** An invisible target for links. */
export function target(bookmark: string): string {
  return `[#metadata(none)${label(bookmark)}]`;
}

/** A border line as a Typst stroke. */
export function stroke(line: { readonly thickness: number; readonly color?: string }): string {
  const fill = colour(line.color);
  return fill === undefined ? points(line.thickness) : `${points(line.thickness)} + ${fill}`;
}

/** RRGGBB as a Typst colour; undefined for `auto` and what is no colour. */
export function colour(value: string | undefined): string | undefined {
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? `rgb("${value.toLowerCase()}")` : undefined;
}
