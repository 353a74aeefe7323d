import { PDFArray, type PDFDict, type PDFDocument, type PDFObject, type PDFPage } from 'pdf-lib';
import { type Operand, readContent } from './content-stream.ts';
import { bytesOf, dictEntry, dictOf, entry, nameEntry, numberEntry, resolved } from './objects.ts';

/** What a page draws, as far as tags and fonts are concerned. */
export interface PageContent {
  /** Things painted outside any tag or artifact. */
  readonly unmarked: number;
  /** Things painted in marked content that no structure element holds. */
  readonly orphaned: number;
  /** Tags inside artifacts, and artifacts inside tags. */
  readonly crossed: number;
  /** Fonts that set text. */
  readonly fonts: ReadonlySet<PDFDict>;
}

type Mark = 'artifact' | 'tagged' | 'orphan' | 'neutral';

const painting = new Set('f F f* B B* b b* S s sh EI Tj TJ \' "'.split(' '));
const showing = new Set(['Tj', 'TJ', "'", '"']);
const deepestForm = 20;
const invisible = 3;

/**
 * Reads what a page paints, forms included.
 * @param isHeld whether the structure tree holds the marked content of a stream with this key.
 */
export function pageContent(
  page: PDFPage,
  book: PDFDocument,
  isHeld: (key: number | undefined, identifier: number) => boolean,
): PageContent {
  const fonts = new Set<PDFDict>();
  const counts = { unmarked: 0, orphaned: 0, crossed: 0 };

  const walk = (
    bytes: Uint8Array,
    resources: PDFDict | undefined,
    key: number | undefined,
    outer: Mark,
    depth: number,
  ): void => {
    const marks: Mark[] = [outer];
    const states: { font: PDFDict | undefined; mode: number }[] = [];
    let state: { font: PDFDict | undefined; mode: number } = { font: undefined, mode: 0 };
    const paint = (): void => {
      const mark = marks.at(-1) ?? 'neutral';
      counts.unmarked += mark === 'neutral' ? 1 : 0;
      counts.orphaned += mark === 'orphan' ? 1 : 0;
    };
    readContent(bytes, (operator, operands) => {
      switch (operator) {
        case 'q':
          states.push({ ...state });
          return;
        case 'Q':
          state = states.pop() ?? state;
          return;
        case 'Tr':
          state.mode = operands[0]?.kind === 'number' ? operands[0].value : 0;
          return;
        case 'Tf':
          state.font = dictEntry(dictEntry(resources, 'Font'), nameOperand(operands[0]));
          return;
        case 'BMC':
        case 'BDC':
          marks.push(markOf(operands, resources, key, marks.at(-1) ?? 'neutral'));
          return;
        case 'EMC':
          if (marks.length > 1) {
            marks.pop();
          }
          return;
        case 'Do': {
          const object = entry(dictEntry(resources, 'XObject'), nameOperand(operands[0]));
          const dict = dictOf(object);
          if (nameEntry(dict, 'Subtype') !== 'Form') {
            paint();
          } else if (depth < deepestForm) {
            form(object, dict, resources, marks.at(-1) ?? 'neutral', depth);
          }
          return;
        }
        default:
          if (!painting.has(operator) || (showing.has(operator) && isEmpty(operands))) {
            return;
          }
          if (showing.has(operator) && state.font !== undefined && state.mode !== invisible) {
            fonts.add(state.font);
          }
          paint();
      }
    });
  };

  const form = (
    object: PDFObject | undefined,
    dict: PDFDict | undefined,
    resources: PDFDict | undefined,
    mark: Mark,
    depth: number,
  ): void => {
    const bytes = bytesOf(object);
    if (bytes !== undefined) {
      walk(
        bytes,
        dictEntry(dict, 'Resources') ?? resources,
        numberEntry(dict, 'StructParents'),
        mark,
        depth + 1,
      );
    }
  };

  const markOf = (
    operands: readonly Operand[],
    resources: PDFDict | undefined,
    key: number | undefined,
    outer: Mark,
  ): Mark => {
    const [tag, properties] = operands;
    if (tag?.kind === 'name' && tag.name === 'Artifact') {
      counts.crossed += outer === 'tagged' ? 1 : 0;
      return 'artifact';
    }
    const identifier = identifierOf(properties, resources);
    if (identifier === undefined) {
      return outer;
    }
    counts.crossed += outer === 'artifact' ? 1 : 0;
    return isHeld(key, identifier) ? 'tagged' : 'orphan';
  };

  walk(contentsOf(page, book), page.node.Resources(), numberEntry(page.node, 'StructParents'), 'neutral', 0);
  return { ...counts, fonts };
}

function identifierOf(properties: Operand | undefined, resources: PDFDict | undefined): number | undefined {
  if (properties?.kind === 'dictionary') {
    const value = properties.entries.get('MCID');
    return value?.kind === 'number' ? value.value : undefined;
  }
  return properties?.kind === 'name'
    ? numberEntry(dictEntry(dictEntry(resources, 'Properties'), properties.name), 'MCID')
    : undefined;
}

function nameOperand(operand: Operand | undefined): string {
  return operand?.kind === 'name' ? operand.name : '';
}

function isEmpty(operands: readonly Operand[]): boolean {
  return !operands.some(
    (operand) =>
      (operand.kind === 'string' && operand.length > 0) ||
      (operand.kind === 'array' && !isEmpty(operand.items)),
  );
}

/** The streams of a page are one: an operator may not be cut, but marks may run on. */
function contentsOf(page: PDFPage, book: PDFDocument): Uint8Array {
  const contents = entry(page.node, 'Contents');
  const streams =
    contents instanceof PDFArray ? contents.asArray() : contents === undefined ? [] : [contents];
  const newline = new Uint8Array([10]);
  return Buffer.concat(
    streams.flatMap((stream) => {
      const bytes = bytesOf(resolved(book.context, stream));
      return bytes === undefined ? [] : [bytes, newline];
    }),
  );
}
