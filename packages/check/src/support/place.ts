import type { Division, Facts, Paragraph, Vocabulary } from '@fg2rec/document';
import { normalised, type Phrase, phrase } from '@fg2rec/document';

const longestTitle = 60;

/** How a reader names a division: `7.2`, `Annex A`, `Summary`; undefined for matter without heading. */
export function divisionName(
  division: Division,
  facts: Pick<Facts, 'language'>,
  vocabulary: Vocabulary,
): string | undefined {
  if (division.kind === 'annex' || division.kind === 'appendix') {
    const label = vocabulary.wording(division.kind, facts.language).text;
    return division.number === '' ? label : `${label} ${division.number}`;
  }
  if (division.number !== '') {
    return division.number;
  }
  const title = normalised(division.title);
  return title === '' ? undefined : shortened(title, longestTitle);
}

/** The nearest named division around a paragraph. */
export function clauseOf(paragraph: Paragraph, facts: Facts, vocabulary: Vocabulary): string | undefined {
  let division = facts.divisionOf(paragraph);
  while (division !== undefined) {
    const name = divisionName(division, facts, vocabulary);
    if (name !== undefined) {
      return name;
    }
    division = division.parent;
  }
  return undefined;
}

/** A heading as a message names it: `Clause 2 (References)`, `Annex A (Test cases)`, `"Summary"`. */
export function headingName(division: Division, facts: Facts, vocabulary: Vocabulary): Phrase {
  const title = shortened(normalised(division.title), longestTitle);
  const name = divisionName(division, facts, vocabulary) ?? phrase('The untitled division');
  if (division.number === '') {
    return phrase('"{name}"', { name });
  }
  const isClause = division.kind !== 'annex' && division.kind !== 'appendix';
  const label = isClause
    ? phrase('Clause {number}', { number: division.number })
    : phrase('{name}', { name });
  return title === '' ? label : phrase('{label} ({title})', { label, title });
}

/** At most `length` characters, cut at a word where there is one, with an ellipsis. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) {
    return text;
  }
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
