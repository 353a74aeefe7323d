import type { Block, Section } from '@fg2rec/document';
import { flatBlocks, flatInlines, plainText } from '@fg2rec/document';
import { blocksCode } from './blocks.ts';
import type { Emission, Surroundings } from './emission.ts';
import { fromEmu, joined, points, quoted } from './typst-code.ts';

type Variants = Readonly<Partial<Record<'default' | 'first' | 'even', readonly Block[]>>>;

/** A page header or footer: code that chooses by page, and the height that it takes in points. */
export interface MarginCode {
  readonly code: string;
  readonly height: number;
}

/**
 * The header or footer of a section, from the document's own.
 * @param first Typst code of the number of the section's first page.
 */
export function marginCode(
  which: 'headers' | 'footers',
  section: Section,
  inherited: Section['headers'],
  first: string,
  emission: Emission,
  around: Surroundings,
): MarginCode {
  const parts = { ...inherited, ...section[which] };
  const find = (part: string | undefined): readonly Block[] =>
    emission.deliverable[which].find((margin) => margin.part === part)?.children ?? [];
  const variants: Variants = {
    default: find(parts.default),
    first: section.titlePage ? find(parts.first) : undefined,
    even: evenPagesDiffer(emission) ? find(parts.even) : undefined,
  };
  const place = {
    ...around,
    inFlow: false,
    inMargin: true,
    pagePattern: numberPattern(section.pageNumberFormat),
  };
  const draw = (blocks: readonly Block[] | undefined): string =>
    joined(isEmpty(blocks ?? []) ? [] : blocksCode(blocks ?? [], emission, place));
  const otherwise = draw(variants.default);
  const even =
    variants.even === undefined
      ? otherwise
      : `if calc.even(here().page()) ${braced(draw(variants.even))} else ${braced(otherwise)}`;
  const code =
    variants.first === undefined
      ? even
      : `if here().page() == ${first} ${braced(draw(variants.first))} else ${braced(even)}`;
  const heights = Object.values(variants).map((blocks) => estimatedHeight(blocks ?? [], emission, place));
  return { code: `context ${braced(code)}`, height: Math.max(0, ...heights) };
}

/** The header of a TD where the document has none: page number and document number, from the second page on. */
export function ordinaryHeader(documentNumber: string | undefined): MarginCode {
  const number = documentNumber === undefined ? '' : ` + linebreak() + ${quoted(documentNumber)}`;
  return {
    code: `context if here().page() > 1 { align(center, text(size: 9pt, "- " + counter(page).display("1") + " -"${number})) }`,
    height: 33,
  };
}

/** Typst's pattern for a page number format (ST_NumberFormat). */
export function numberPattern(format: string | undefined): string {
  return { lowerRoman: 'i', upperRoman: 'I', lowerLetter: 'a', upperLetter: 'A' }[format ?? ''] ?? '1';
}

/** What page 1 and the even pages show may differ from the rest only where the settings say so. */
function evenPagesDiffer(emission: Emission): boolean {
  const { deliverable } = emission;
  const settings = deliverable.package.related(deliverable.mainPart, 'settings');
  return settings !== undefined && /<w:evenAndOddHeaders\s*\/>/.test(deliverable.package.text(settings));
}

function isEmpty(blocks: readonly Block[]): boolean {
  return flatBlocks(blocks).every(
    (block) =>
      block.type === 'paragraph' &&
      flatInlines(block.children).every(
        (inline) => inline.type === 'bookmark' || plainText(inline).trim() === '',
      ) &&
      !flatInlines(block.children).some((inline) =>
        /^(?:field|picture|drawing|textBox|embeddedObject)$/.test(inline.type),
      ),
  );
}

/** Near enough to keep the body clear of a tall header. */
function estimatedHeight(blocks: readonly Block[], emission: Emission, around: Surroundings): number {
  if (isEmpty(blocks)) {
    return 0;
  }
  let height = 0;
  for (const block of flatBlocks(blocks)) {
    if (block.type === 'table') {
      for (const row of block.children) {
        height += Math.max(
          0,
          ...row.children.map((cell) => estimatedHeight(cell.children, emission, around)),
        );
      }
    } else if (block.type === 'paragraph') {
      const look = emission.looks.paragraph(block);
      const pictures = flatInlines(block.children).map((inline) =>
        inline.type === 'picture' && inline.placement === 'inline' ? fromEmu(inline.height) : 0,
      );
      const lines = Math.max(1, Math.ceil(emission.measure(plainText(block), 9, {}) / around.width));
      height += look.before + look.after + Math.max(lines * 12, ...pictures);
    }
  }
  return height;
}

function braced(code: string): string {
  return code.startsWith('{') ? code : `{ ${code} }`;
}

export function padded(code: string, side: 'top' | 'bottom', distance: number): string {
  return `align(${side}, pad(${side}: ${points(distance)}, ${code}))`;
}
