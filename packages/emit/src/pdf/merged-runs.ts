import type { Inline } from '@fg2rec/document';

/** Neighbouring runs of one look become one: Word cuts text at every edit. */
export function merged(children: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of children) {
    const previous = result.at(-1);
    if (
      inline.type === 'text' &&
      previous?.type === 'text' &&
      JSON.stringify({ ...inline.format, language: '' }) ===
        JSON.stringify({ ...previous.format, language: '' })
    ) {
      result[result.length - 1] = { ...previous, value: previous.value + inline.value };
    } else {
      result.push(inline);
    }
  }
  return result;
}
