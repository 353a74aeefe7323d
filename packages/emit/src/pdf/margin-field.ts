import { type Field, paragraphsOf, plainText } from '@fg2rec/document';
import type { Emission, Surroundings } from './emission.ts';
import { replaced } from './run-characters.ts';
import { quoted } from './typst-code.ts';

/** Fields of a header or footer that each page answers for itself. */
export function marginField(field: Field, emission: Emission, around: Surroundings): string | undefined {
  switch (field.kind) {
    case 'PAGE':
      return `counter(page).display("${around.pagePattern ?? '1'}")`;
    case 'NUMPAGES':
    case 'SECTIONPAGES':
      return 'str(counter(page).final().first())';
    case 'STYLEREF': {
      const name = field.target?.toLowerCase();
      const styled = paragraphsOf(emission.deliverable.root.children).find(
        ({ style }) => style.name.toLowerCase() === name || style.id.toLowerCase() === name,
      );
      const text = styled === undefined ? '' : plainText(styled).trim();
      return text === '' ? undefined : quoted(replaced(text, emission.replacements));
    }
    default:
      return undefined;
  }
}
