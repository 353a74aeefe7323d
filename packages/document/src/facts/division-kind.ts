import type { DivisionKind } from '../facts.ts';
import { normalised } from '../text.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Kinds that a sub-clause of the definitions clause may have. */
const underDefinitions: readonly DivisionKind[] = [
  'terms-elsewhere',
  'terms-here',
  'abbreviations',
  'conventions',
];

/**
 * What a heading heads. Fixed titles count where they have their place: on the first level, and the two lists of terms
 * (or, in documents that put them together, the abbreviations) under the definitions. "8.1 Scope" is a clause.
 *
 * @param title heading text without its number
 * @param parent kind of the division around it; undefined on the first level
 */
export function divisionKind(
  title: string,
  numbered: boolean,
  parent: DivisionKind | undefined,
  vocabulary: Vocabulary,
): DivisionKind {
  const plain: DivisionKind = numbered ? 'clause' : 'unnumbered';
  const kind = fixedKind(title, vocabulary);
  if (parent === undefined) {
    return kind ?? plain;
  }
  if (parent === 'definitions') {
    const term = kind ?? termList(title, vocabulary);
    return term !== undefined && underDefinitions.includes(term) ? term : plain;
  }
  return plain;
}

/** The fixed heading that a title is, whatever its place; a closing colon or period does not matter. */
export function fixedKind(title: string, vocabulary: Vocabulary): DivisionKind | undefined {
  if (title.length > 400) {
    return undefined;
  }
  const plain = title.replace(/[\s:\uff1a.]+$/u, '').trim();
  return plain === '' || plain.length > 120
    ? undefined
    : (vocabulary.headingKind(plain)?.kind ?? compoundKind(plain, vocabulary));
}

const between = /\s*[,\u060c]\s*|\s+(?:and|&|et|y|e|и)\s+|\s+و|[、与和及]/u;

/** "Definitions, symbols and abbreviations": clauses 3 and 4 in one, which count as the first named. */
function compoundKind(title: string, vocabulary: Vocabulary): DivisionKind | undefined {
  const pieces = title.split(between).filter((piece) => piece !== '');
  if (pieces.length < 2 || pieces.length > 4) {
    return undefined;
  }
  const kinds = pieces.map((piece) => vocabulary.headingKind(piece)?.kind);
  const [first] = kinds;
  const others = kinds.slice(1).filter((kind) => kind !== undefined);
  const fits = (kind: DivisionKind | undefined): boolean =>
    kind === 'definitions' || kind === 'abbreviations';
  return fits(first) && others.length > 0 && others.every((kind) => fits(kind) || kind === 'conventions')
    ? first
    : undefined;
}

/** "Terms defined in this Technical Report": the fixed title with another kind of document at its end. */
function termList(title: string, vocabulary: Vocabulary): DivisionKind | undefined {
  const given = normalised(title).toLowerCase();
  const begins = (key: string): boolean =>
    vocabulary.forms(key).some((form) => {
      const words = normalised(form).toLowerCase().split(' ');
      return words.length > 2 && given.startsWith(words.slice(0, -1).join(' '));
    });
  if (begins('termsDefinedHere')) {
    return 'terms-here';
  }
  return begins('termsDefinedElsewhere') ? 'terms-elsewhere' : undefined;
}
