import type { Paragraph } from '../nodes.ts';
import { normalised, plainText, textRuns } from '../text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { loneField } from './front-page.ts';

export interface FrontTitle {
  readonly paragraph: Paragraph;
  readonly title: string;
  /** The number of the deliverable, where it stands on a line above the title in the same paragraph. */
  readonly documentNumber?: string;
}

/**
 * The title on a front page without cover table: of the lines that say neither group, number, kind nor date, the one
 * in the largest type, and of those the longest.
 */
export function frontTitle(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): FrontTitle | undefined {
  const known = knownLines(vocabulary);
  let best: { readonly found: FrontTitle; readonly size: number } | undefined;
  for (const paragraph of paragraphs) {
    const found = paragraph.role === 'cover' ? titleIn(paragraph, known, vocabulary) : undefined;
    const size = Math.max(0, ...textRuns(paragraph).map(({ text }) => text.format.size ?? 0));
    const isBetter =
      found !== undefined &&
      (best === undefined ||
        size > best.size ||
        (size === best.size && found.title.length > best.found.title.length));
    best = isBetter ? { found, size } : best;
  }
  return best?.found;
}

function titleIn(
  paragraph: Paragraph,
  known: ReadonlySet<string>,
  vocabulary: Vocabulary,
): FrontTitle | undefined {
  const lines = plainText(paragraph)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const number = lines.find((line) => loneField(line, '', vocabulary)?.name === 'documentNumber');
  const title = lines.filter((line) => line !== number && !isKnown(line, known, vocabulary)).join(' ');
  if (!isTitle(title)) {
    return undefined;
  }
  return { paragraph, title, ...(number === undefined ? {} : { documentNumber: number }) };
}

function isKnown(line: string, known: ReadonlySet<string>, vocabulary: Vocabulary): boolean {
  const plain = normalised(line).toLowerCase();
  return (
    known.has(plain) ||
    loneField(line, '', vocabulary) !== undefined ||
    isDate(line) ||
    /^[^:\uff1a]{2,20}[:\uff1a]/u.test(line)
  );
}

/** `(05/2026)`, `12 May 2026`, `2026年5月`. */
function isDate(line: string): boolean {
  return /(?:19|20)\d{2}/.test(line) && line.length <= 30;
}

/** At least two words; scripts without spaces need six characters. */
function isTitle(text: string): boolean {
  return text.length <= 300 && (/\p{L}+[\s-]\p{L}+/u.test(text) || /\p{Script=Han}{6}/u.test(text));
}

function knownLines(vocabulary: Vocabulary): ReadonlySet<string> {
  const keys = [
    'technicalReport',
    'technicalSpecification',
    'supplement',
    'ituName',
    'sectorName',
    'tdUnion',
    'tdSector',
    'seriesListNote',
  ];
  const forms = keys.flatMap((key) => vocabulary.forms(key));
  return new Set(
    [
      ...forms,
      ...forms.map((form) => `ITU-T ${form}`),
      'ITU-T',
      'UIT-T',
      'Technical Paper',
      'Deliverable',
      'INPUT DOCUMENT',
      'CONTRIBUTION',
    ].map((form) => normalised(form).toLowerCase()),
  );
}
