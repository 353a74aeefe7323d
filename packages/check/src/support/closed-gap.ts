import type { Caption, Edit, Facts } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import { replaceRange } from './edits.ts';
import { renumberedReferences } from './renumbering.ts';

/**
 * Lower numbers for the captions from one on, so that none is missing before it, and for what refers to them. Nothing
 * where the text refers to a number that is missing: then a figure is lost, not a number.
 */
export function closedGap(
  first: Caption,
  missing: number,
  captions: readonly Caption[],
  facts: Facts,
): Edit[] {
  const lead = leadOf(first.number);
  const later = captions.slice(captions.indexOf(first)).filter(({ number }) => leadOf(number) === lead);
  const numbers = new Map(later.map(({ number }) => [number, lowered(number, missing)]));
  const lost = Array.from({ length: missing }, (_, index) => `${lead}${lastOf(first.number) - 1 - index}`);
  const isLost = facts.crossReferences.some(
    ({ target, number, foreign }) => target === first.kind && !foreign && lost.includes(number),
  );
  // A number that stands twice, here or in an annex, leaves open which one a reference means.
  const isUnique = [...numbers.keys()].every(
    (number) =>
      facts.captions.filter((other) => other.kind === first.kind && other.number === number).length === 1,
  );
  if (isLost || !isUnique || [...numbers.values()].includes(undefined)) {
    return [];
  }
  const better = new Map([...numbers].map(([number, value]) => [number, value ?? number]));
  const own = later.flatMap(({ paragraph, number }) => {
    const at = plainText(paragraph).indexOf(number);
    return at < 0 ? [] : [replaceRange(paragraph, at, at + number.length, better.get(number) ?? number)];
  });
  return [...own, ...renumberedReferences(first.kind, better, facts)];
}

function leadOf(number: string): string {
  return number.replace(/\d+(?:-?[a-z])?$/, '');
}

function lastOf(number: string): number {
  return Number(/(\d+)(?:-?[a-z])?$/.exec(number)?.[1] ?? Number.NaN);
}

/** `4-3` less one is `4-2`; undefined for a number that does not end so. */
function lowered(number: string, by: number): string | undefined {
  const [, lead = '', digits, part = ''] = /^(.*?)(\d+)(-?[a-z])?$/.exec(number) ?? [];
  const value = Number(digits) - by;
  return digits === undefined || value < 1 ? undefined : `${lead}${value}${part}`;
}
