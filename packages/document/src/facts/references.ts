import type { Division, Reference } from '../facts.ts';
import type { Paragraph } from '../nodes.ts';
import { paragraphsOf, plainText } from '../text.ts';
import { referenceLine } from './lines/index.ts';
import { everyDivision } from './zones.ts';

/** The entries of clause 2 and of the Bibliography. Entries numbered by Word have their number as tag. */
export function referencesOf(divisions: readonly Division[]): readonly Reference[] {
  return everyDivision(divisions).flatMap((division) =>
    paragraphsOf(division.blocks)
      .filter((paragraph) => paragraph.role === 'reference')
      .map((paragraph) =>
        entry(paragraph, outermost(division).kind === 'references' ? 'references' : 'bibliography'),
      ),
  );
}

function entry(paragraph: Paragraph, list: Reference['list']): Reference {
  const line = referenceLine(plainText(paragraph));
  const shown = /^\s*\[?\s*([\p{L}\p{N}][^\]]*?)\s*[\].)]*$/u.exec(paragraph.number?.text ?? '')?.[1];
  if (line.tag === undefined && shown !== undefined && /\d/.test(shown)) {
    const separator = paragraph.number?.suffix === 'tab' ? 'tab' : 'space';
    return { paragraph, list, tag: shown, text: line.text, separator };
  }
  return { paragraph, list, ...line };
}

function outermost(division: Division): Division {
  return division.parent === undefined ? division : outermost(division.parent);
}
