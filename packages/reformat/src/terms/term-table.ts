import {
  type Block,
  type Division,
  type Facts,
  flatBlocks,
  flatInlines,
  type Language,
  type NewParagraph,
  type NewRun,
  type Paragraph,
  plainText,
  type Table,
  type TableCell,
  textRuns,
} from '@fg2rec/document';
import { isPlain } from '../replaceable-text.ts';
import { sourceWords } from './source-words.ts';
import { termCompare } from './term-order.ts';
import { documentNamed } from './term-source.ts';

/** Definitions that the author has set out as a table: term, definition, perhaps number and source. */
export interface TermTable {
  readonly table: Table;
  readonly division: Division;
  /** In the order of their list, without numbers. */
  readonly rows: readonly TermRow[];
}

export interface TermRow {
  readonly isElsewhere: boolean;
  /** The entry, and further paragraphs of its definition. */
  paragraphs(number: string): NewParagraph[];
}

/** Heads of columns, in six languages. */
const columns = {
  term: /^(?:terms?|concepts?|termes?|términos?|термины?|المصطلحات?|المصطلح|术语|名称)$/iu,
  definition:
    /^(?:definitions?|descriptions?|meanings?|définitions?|definición|definiciones|определени[ея]|التعاريف|التعريف|定义|描述|说明)$/iu,
  source:
    /^(?:sources?|references?|ref\.?|origins?|références?|fuentes?|referencias?|источники?|المصدر|المرجع|来源|出处)$/iu,
  number: /^(?:no\.?|nr\.?|#|n°|nº|№|item|序号|编号|الرقم)$/iu,
} as const;
type Column = keyof typeof columns;

/** What authors write where a term is their own. */
const ownSource =
  /^(?:[-–—]*|new|own|n\/?a|none|this (?:document|text|report|deliverable|specification))[.]?$/i;

interface TableInput {
  readonly facts: Facts;
  readonly pointedAt: ReadonlySet<string>;
  /** The tag of the lists for a name or an old tag. */
  readonly tagOf: (name: string) => string;
}

/**
 * The entries of a table of definitions that stands alone in its list; undefined where it holds more than plain text,
 * joined cells or a caption, or where a row does not tell term and definition.
 */
export function termTable(division: Division, input: TableInput): TermTable | undefined {
  const { facts } = input;
  const blocks = flatBlocks(division.blocks);
  const [table, ...others] = blocks.filter((block): block is Table => block.type === 'table');
  const isAlone =
    table !== undefined &&
    others.length === 0 &&
    !facts.terms.some((term) => term.division === division) &&
    facts.tables.some((each) => each.table === table && each.caption === undefined);
  const [head, ...rows] = isAlone ? table.children.map(({ children }) => children) : [];
  const order = head?.map((cell) => columnOf(textOf(cell)));
  if (
    table === undefined ||
    order === undefined ||
    !order.includes('term') ||
    !order.includes('definition')
  ) {
    return undefined;
  }
  const isSimple =
    rows.length > 0 &&
    new Set(order).size === order.length &&
    [head ?? [], ...rows].every(
      (cells) => cells.length === order.length && cells.every((cell) => isText(cell, input)),
    );
  const entries = isSimple ? rows.map((cells) => rowOf(cells, order, input)) : [];
  const compare = termCompare(facts.language);
  const known = entries.filter((entry) => entry !== undefined);
  if (!isSimple || known.length < entries.length) {
    return undefined;
  }
  const sorted =
    compare === undefined ? known : [...known].sort((one, other) => compare(one.term, other.term));
  return { table, division, rows: sorted };
}

function columnOf(head: string): Column | undefined {
  return (Object.keys(columns) as Column[]).find((column) => columns[column].test(head.trim()));
}

function textOf(cell: TableCell): string {
  return textParagraphs(cell)
    .map((each) => plainText(each).trim())
    .join('\n');
}

function textParagraphs({ children }: TableCell): Paragraph[] {
  return children.filter(
    (block: Block): block is Paragraph => block.type === 'paragraph' && plainText(block).trim() !== '',
  );
}

/** Paragraphs of words only, in looks that new paragraphs can have. */
function isText(cell: TableCell, { pointedAt }: TableInput): boolean {
  return (
    cell.columnSpan === 1 &&
    cell.rowSpan === 1 &&
    cell.children.every(
      (block) =>
        block.type === 'paragraph' &&
        isPlain(block, pointedAt) &&
        (block.number?.text ?? '') === '' &&
        flatInlines(block.children).every(
          (inline) =>
            inline.type !== 'text' ||
            (inline.format.superscript !== true &&
              inline.format.subscript !== true &&
              inline.format.highlight === undefined),
        ),
    )
  );
}

function rowOf(
  cells: readonly TableCell[],
  order: readonly (Column | undefined)[],
  { facts, tagOf }: TableInput,
): (TermRow & { readonly term: string }) | undefined {
  const cellOf = (column: Column): TableCell | undefined => cells[order.indexOf(column)];
  const at = { term: cellOf('term'), definition: cellOf('definition'), source: cellOf('source') };
  const term = at.term === undefined ? '' : textOf(at.term).replace(/[:\uff1a]$/, '');
  const [first, ...more] = at.definition === undefined ? [] : textParagraphs(at.definition);
  const said = at.source === undefined ? '' : textOf(at.source);
  if (term === '' || term.includes('\n') || term.length > 120 || first === undefined || said.includes('\n')) {
    return undefined;
  }
  const isOwn = ownSource.test(said);
  const isChanged = sourceWords[facts.language].changed.test(said);
  const named = isOwn || isChanged ? undefined : documentNamed(said);
  const isUnread = !isOwn && named === undefined;
  const source = ` (${label[facts.language]}: ${retagged(said, tagOf)})`;
  const tag = named === undefined ? '' : ` [${tagOf(named)}]`;
  const runs = (each: Paragraph): NewRun[] => runsOf(each, tagOf);
  return {
    term,
    isElsewhere: !isOwn && !isChanged,
    paragraphs: (number) => [
      {
        role: 'term',
        runs: [
          { text: `${number}\t${term}`, bold: true },
          { text: `${tag}${facts.language === 'zh' ? '\uff1a' : ': '}` },
          ...runs(first),
          // What cannot be read as one document stays in words.
          ...(isUnread && more.length === 0 ? [{ text: source }] : []),
        ],
      },
      ...more.map(
        (each, index): NewParagraph => ({
          role: 'body',
          runs: [...runs(each), ...(isUnread && index === more.length - 1 ? [{ text: source }] : [])],
        }),
      ),
    ],
  };
}

const label: Readonly<Record<Language, string>> = {
  en: 'source',
  fr: 'source',
  es: 'fuente',
  ru: 'источник',
  ar: 'المصدر',
  zh: '来源',
};

/** The words with their emphasis, and the tags as the lists will have them. */
function runsOf(paragraph: Paragraph, tagOf: (name: string) => string): NewRun[] {
  const text = plainText(paragraph);
  const runs: NewRun[] = [];
  let at = 0;
  const push = (words: string, look: Omit<NewRun, 'text'> = {}): void => {
    if (words !== '') {
      runs.push({ text: words, ...look });
    }
  };
  for (const { text: run, offset } of textRuns(paragraph)) {
    push(text.slice(at, offset));
    push(run.value, {
      ...(run.format.bold === true ? { bold: true } : {}),
      ...(run.format.italic === true ? { italic: true } : {}),
    });
    at = offset + run.value.length;
  }
  push(text.slice(at));
  return runs.map((run) => ({
    ...run,
    text: retagged(run.text, tagOf),
  }));
}

function retagged(text: string, tagOf: (name: string) => string): string {
  return text.replace(/\[([^\][]{1,60})\]/g, (_, tag: string) => `[${tagOf(tag)}]`);
}
