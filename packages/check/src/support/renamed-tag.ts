import type { Edit, Facts } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import { replaceRange } from './edits.ts';

/** Gives an entry another tag, and all citations of it. Nothing where another entry has the new tag already. */
export function renamedTag(tag: string, better: string, facts: Facts): Edit[] {
  const entries = facts.references.filter((entry) => entry.tag === tag);
  if (entries.length !== 1 || facts.references.some((entry) => entry.tag === better)) {
    return [];
  }
  const places = [
    ...entries.map(({ paragraph }) => ({ paragraph, from: 0, to: plainText(paragraph).length })),
    ...facts.citations.filter((citation) => citation.tag === tag),
  ];
  return places.flatMap(({ paragraph, from, to }) => {
    const at = plainText(paragraph).slice(from, to).indexOf(tag);
    return at < 0 ? [] : [replaceRange(paragraph, from + at, from + at + tag.length, better)];
  });
}
