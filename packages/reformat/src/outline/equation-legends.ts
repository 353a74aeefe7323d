import {
  type Block,
  flatBlocks,
  type Inline,
  type Paragraph,
  plainText,
  type ReplaceText,
} from '@fg2rec/document';
import { narrowed } from '../narrowed-edit.ts';
import { isReplaceable } from '../replaceable-text.ts';
import { explanationIn } from './symbol-explanation.ts';

/** The symbols that are explained below an equation. */
export interface EquationLegend {
  /** "where:" on a line of its own. */
  readonly lead: Paragraph;
  readonly items: readonly Paragraph[];
  /** What brings them into the form of the template; empty where they have it. */
  readonly edits: ReadonlyMap<Paragraph, readonly ReplaceText[]>;
}

/** How the list begins, in the six languages, alone on its line. */
const leads =
  /^\s*(?<word>where|wherein|in which|with|où|avec|dans (?:laquelle|lequel)|donde|en donde|siendo|con|en (?:la que|el que)|где|здесь|в котор(?:ой|ом)|حيث|حيث إن|其中|式中|这里)(?<end>\s*[:：,،]?\s*)$/iu;

/**
 * The "where:" lists: behind an equation a line that says "where" and nothing more, then lines that each explain a
 * symbol. The list ends with the first line that does not.
 */
export function equationLegends(
  blocks: readonly Block[],
  pointedAt: ReadonlySet<string>,
): readonly EquationLegend[] {
  const shown = flatBlocks(blocks).filter((block) => block.type !== 'paragraph' || block.role !== 'empty');
  return shown.flatMap((block, at): EquationLegend[] => {
    const isLead =
      block.type === 'paragraph' &&
      (block.number?.text ?? '') === '' &&
      isEquation(shown[at - 1]) &&
      leads.test(plainText(block));
    return isLead ? legendFrom(block, shown.slice(at + 1), pointedAt) : [];
  });
}

function isEquation(block: Block | undefined): boolean {
  return block?.type === 'paragraph'
    ? block.role === 'equation'
    : block?.type === 'table' && block.purpose === 'formula';
}

function legendFrom(
  lead: Paragraph,
  following: readonly Block[],
  pointedAt: ReadonlySet<string>,
): EquationLegend[] {
  const items: Paragraph[] = [];
  const edits = new Map<Paragraph, readonly ReplaceText[]>();
  for (const block of following) {
    const own = block.type === 'paragraph' ? itemEdits(block, pointedAt) : undefined;
    if (block.type !== 'paragraph' || own === undefined) {
      break;
    }
    items.push(block);
    edits.set(block, own);
  }
  if (items.length === 0) {
    return [];
  }
  const text = plainText(lead);
  edits.set(lead, made(lead, [{ from: 0, to: text.length, text: leadInForm(text) }], pointedAt) ?? []);
  return [{ lead, items, edits }];
}

/** "where:" goes on with the sentence of the equation. */
function leadInForm(text: string): string {
  const { word = '' } = leads.exec(text)?.groups ?? {};
  const lower = word.charAt(0).toLowerCase() + word.slice(1);
  return /\p{Script=Han}/u.test(word) ? `${word}：` : `${lower}:`;
}

const explaining: ReadonlySet<Paragraph['role']> = new Set(['body', 'list-item', 'equation-legend']);

/** Tab, symbol, colon where one stood or a dash did, tab, explanation; undefined for a line that explains no symbol. */
function itemEdits(paragraph: Paragraph, pointedAt: ReadonlySet<string>): ReplaceText[] | undefined {
  const { number } = paragraph;
  const isNumbered = number !== undefined && number.text !== '' && number.format !== 'bullet';
  if (!explaining.has(paragraph.role) || isNumbered) {
    return undefined;
  }
  const found = explanationIn(plainText(paragraph), (from, to) => looksIn(paragraph, from, to));
  return found === undefined
    ? undefined
    : made(
        paragraph,
        [
          { from: 0, to: found.symbolFrom, text: '\t' },
          { from: found.symbolTo, to: found.explanationFrom, text: found.gap },
        ],
        pointedAt,
      );
}

/** The replacements that change something; undefined where one would harm what is no plain text. */
function made(
  paragraph: Paragraph,
  wanted: readonly { readonly from: number; readonly to: number; readonly text: string }[],
  pointedAt: ReadonlySet<string>,
): ReplaceText[] | undefined {
  const edits = wanted
    .map((edit) =>
      narrowed(
        { kind: 'replace-text', paragraph: paragraph.anchor, ...edit, because: 'equations/symbols' },
        paragraph,
      ),
    )
    .filter(({ from, to, text }) => from < to || text !== '');
  return edits.every((edit) => isReplaceable(paragraph, edit, pointedAt)) ? edits : undefined;
}

/** How the characters of a range look, as far as it makes a symbol of them. */
function looksIn(paragraph: Paragraph, from: number, to: number): { formula: boolean; lettering: boolean } {
  let offset = 0;
  const looks = { formula: false, lettering: false };
  const visit = (inline: Inline): void => {
    if (inline.type === 'link' || inline.type === 'field' || inline.type === 'inlineContentControl') {
      inline.children.forEach(visit);
      return;
    }
    const { length } = plainText(inline);
    const isInside = offset >= from && offset + length <= to;
    offset += length;
    if (inline.type === 'formula' || (inline.type === 'embeddedObject' && inline.isFormula)) {
      looks.formula ||= isInside;
    } else if (inline.type === 'text' && isInside && inline.value.trim() !== '') {
      const { italic, subscript, superscript } = inline.format;
      looks.lettering ||= italic === true || subscript === true || superscript === true;
    }
  };
  paragraph.children.forEach(visit);
  return looks;
}
