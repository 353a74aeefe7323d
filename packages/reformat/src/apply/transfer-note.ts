import {
  type Block,
  flatInlines,
  type Language,
  type NewParagraph,
  paragraphsOf,
  plainText,
} from '@fg2rec/document';
import type { BlockItem } from './block-items.ts';
import { type BodyBlock, isNew } from './body-order.ts';
import type { PartContext } from './part-context.ts';

/** Words of the transfer note. It is our own element, so the wording is ours as well. */
export const transferNoteWords: Readonly<
  Record<Language, { readonly heading: string; readonly lead: string }>
> = {
  en: {
    heading: 'Transfer note',
    lead: 'The following parts of the source document have no place in the template of a draft. They are given here as they were, for the parent group, and are to be deleted before consent or agreement.',
  },
  fr: {
    heading: 'Note de transmission',
    lead: "Les parties suivantes du document source n'ont pas de place dans le modèle de projet. Elles sont reproduites ici telles quelles à l'intention du groupe de rattachement et doivent être supprimées avant le consentement ou l'accord.",
  },
  es: {
    heading: 'Nota de transmisión',
    lead: 'Las siguientes partes del documento original no tienen cabida en la plantilla del proyecto. Se reproducen aquí sin cambios para el grupo rector y deben suprimirse antes del consentimiento o acuerdo.',
  },
  ru: {
    heading: 'Сопроводительная записка',
    lead: 'Для следующих частей исходного документа в шаблоне проекта нет места. Они приводятся здесь без изменений для основной группы и должны быть исключены до согласования или одобрения.',
  },
  ar: {
    heading: 'مذكرة الإحالة',
    lead: 'لا مكان للأجزاء التالية من الوثيقة الأصلية في نموذج المشروع. وهي ترد هنا كما هي ليطلع عليها الفريق الرئيسي، وينبغي حذفها قبل الموافقة أو الاتفاق.',
  },
  zh: {
    heading: '转交说明',
    lead: '源文件的以下部分在草案模板中没有位置，在此原样列出，供上级组参考，并应在同意或商定之前删除。',
  },
};

/** The note's heading and first sentence; nothing where the note would be empty. */
export function transferNoteHead(
  items: readonly BlockItem[],
  words: { readonly heading: string; readonly lead: string },
): NewParagraph[] {
  if (items.length === 0) {
    return [];
  }
  const heading: NewParagraph = { role: 'unnumbered-heading', runs: [{ text: words.heading }] };
  const lead: NewParagraph = { role: 'body', runs: [{ text: words.lead, italic: true }] };
  return [heading, lead];
}

/** Lines of text that a cover leaves room for below its abstract. */
const roomBelowCover = 12;

/** Whether the note is too long to stand below the cover, so that it takes a page of its own. */
export function needsOwnPage(blocks: readonly BodyBlock[], context: PartContext): boolean {
  return blocks.reduce((sum, block) => sum + linesOf(block, context), 0) > roomBelowCover;
}

/** About how many lines a block takes. */
function linesOf(block: BodyBlock, { paragraphs, tables }: PartContext): number {
  if (isNew(block)) {
    return linesOfText(block.runs.map(({ text }) => text).join(''), 1);
  }
  const table = tables.get(block.element.start);
  if (table !== undefined) {
    const heights = table.children.map(({ children }) =>
      Math.max(...children.map((cell) => linesIn(cell.children, children.length))),
    );
    return heights.reduce((sum, height) => sum + height, 0);
  }
  const starts = [...block.joined, block.element].map(({ start }) => start);
  return linesIn(
    starts.flatMap((start) => paragraphs.get(start) ?? []),
    1,
  );
}

function linesIn(blocks: readonly Block[], columns: number): number {
  return paragraphsOf(blocks).reduce(
    (sum, paragraph) =>
      sum +
      (flatInlines(paragraph.children).some(({ type }) => pictured.has(type)) ? heightOfPicture : 0) +
      linesOfText(plainText(paragraph), columns),
    0,
  );
}

const pictured: ReadonlySet<string> = new Set(['picture', 'drawing', 'textBox', 'embeddedObject']);
const heightOfPicture = 6;

/** A line has about 95 Latin letters; Chinese ones are twice as wide. An empty paragraph is not set. */
function linesOfText(text: string, columns: number): number {
  const wide = text.match(/[\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .reduce(
      (sum, line) => sum + Math.ceil(((line.length + (wide * line.length) / text.length) * columns) / 95),
      0,
    );
}
