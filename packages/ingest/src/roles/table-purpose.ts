import {
  type Block,
  type CoverLabel,
  coverLabels,
  fixedKind,
  labelKey,
  normalised,
  type Paragraph,
  paragraphsOf,
  plainText,
  type Root,
  type Table,
  type TableCell,
  type Vocabulary,
} from '@fg2rec/document';
import { shapeOf } from './shape.ts';
import { outlinedLevel, styleEvidence } from './style-roles.ts';

type Purpose = Table['purpose'];

/** What is known on the way through the document. */
interface Progress {
  /** The text has begun: no cover table comes any more. */
  begun: boolean;
  coverSeen: boolean;
  /** The last heading on the way was that of a history. */
  history: boolean;
}

/** What each table is for, nested ones included, from what it holds and where it stands. */
export function tablePurposes(root: Root, vocabulary: Vocabulary): ReadonlyMap<Table, Purpose> {
  const purposes = new Map<Table, Purpose>();
  const labels = coverLabels(vocabulary);
  const names = ['ituName', 'sectorName', 'tdUnion', 'tdSector'].flatMap((key) =>
    vocabulary.forms(key).map((form) => normalised(form).toLowerCase()),
  );
  const progress: Progress = { begun: false, coverSeen: false, history: false };
  const visit = (block: Block): void => {
    if (block.type === 'contentControl') {
      block.children.forEach(visit);
    } else if (block.type === 'paragraph') {
      note(block, progress, vocabulary);
    } else if (block.type === 'table') {
      const purpose = progress.begun ? undefined : coverPurpose(block, labels, names, progress);
      purposes.set(block, purpose ?? purposeOf(block, progress, vocabulary));
      progress.coverSeen = progress.coverSeen || purpose === 'cover';
      const inside = block.children.flatMap((row) => row.children.flatMap((cell) => cell.children));
      // Labels of a cover are no headings.
      inside.filter((child) => purpose !== 'cover' || child.type === 'table').forEach(visit);
    }
  };
  root.children.forEach(visit);
  return purposes;
}

/** Takes note of headings: a cover stands before them, a history below its own. */
function note(paragraph: Paragraph, progress: Progress, vocabulary: Vocabulary): void {
  const text = plainText(paragraph).trim();
  if (text === '') {
    return;
  }
  const fixed = text.length < 80 ? fixedKind(text.replace(/^[\d.\s]+/, ''), vocabulary) : undefined;
  if (fixed !== undefined) {
    progress.history = fixed === 'history';
    progress.begun = true;
  }
  const heading =
    outlinedLevel(paragraph) !== undefined ||
    /^recommendation-/.test(styleEvidence(paragraph.style)?.role ?? '');
  if (heading) {
    progress.history = fixed === 'history';
    progress.begun = true;
  }
}

/** Two labels of a cover, one label below another cover table, or the name of the Union. */
function coverPurpose(
  table: Table,
  labels: ReadonlyMap<string, CoverLabel>,
  names: readonly string[],
  progress: Progress,
): Purpose | undefined {
  const found = new Set<CoverLabel>();
  for (const cell of labelCells(table)) {
    const text = cellText(cell);
    const label =
      labels.get(labelKey(text)) ??
      labels.get(labelKey(/^([^:\uff1a\n]{2,40})[:\uff1a]/u.exec(text)?.[1] ?? '-'));
    if (label !== undefined) {
      found.add(label);
    }
  }
  if (found.size >= 2 || (found.size === 1 && progress.coverSeen)) {
    return 'cover';
  }
  const texts = paragraphsOf([table]).map((paragraph) => normalised(plainText(paragraph)).toLowerCase());
  if (
    !progress.coverSeen &&
    texts.some((text) => names.some((name) => text === name || text.startsWith(name)))
  ) {
    return 'cover';
  }
  const isStyled = paragraphsOf([table]).some(
    (paragraph) => styleEvidence(paragraph.style)?.style === 'CR Cover Page',
  );
  const ranges = texts.filter((text) => /^[a-z]\.\d+\s?[\u2010-\u2013-]\s?[a-z]\.\d+$/.test(text)).length;
  return isStyled || (progress.coverSeen && ranges >= 3) ? 'cover' : undefined;
}

/** The first cell with text of each row, in nested tables too. */
function labelCells(table: Table): TableCell[] {
  return table.children.flatMap((row) => {
    const nested = row.children.flatMap((cell) =>
      cell.children.flatMap((block) => (block.type === 'table' ? labelCells(block) : [])),
    );
    const first = row.children.find((cell) => cellText(cell).trim() !== '');
    return first === undefined ? nested : [first, ...nested];
  });
}

function purposeOf(table: Table, progress: Progress, vocabulary: Vocabulary): Purpose {
  const paragraphs = paragraphsOf([table]);
  const cells = table.children.flatMap((row) => row.children);
  const filled = cells.filter((cell) => !isEmptyCell(cell));
  if (isHistory(table, paragraphs, progress)) {
    return 'history';
  }
  if (cells.length === 1 || placesHeadings(paragraphs, vocabulary)) {
    return 'layout';
  }
  if (isFormula(filled)) {
    return 'formula';
  }
  if (isFigure(filled)) {
    return 'figure';
  }
  const oneColumn = table.children.every((row) => row.children.length === 1);
  return oneColumn && !table.bordered ? 'layout' : 'data';
}

/** A history has no table inside; TSB's has a unique identifier in each row. */
function isHistory(table: Table, paragraphs: readonly Paragraph[], progress: Progress): boolean {
  const nested = table.children.some((row) =>
    row.children.some((cell) => cell.children.some((block) => block.type === 'table')),
  );
  if (nested || table.children.length < 2 || (table.children[0]?.children.length ?? 0) < 3) {
    return false;
  }
  return (
    progress.history || paragraphs.some((paragraph) => /\b11\.1002\/1000\/\d+/.test(plainText(paragraph)))
  );
}

/** Title block, front pieces and contents that published Recommendations set in tables. */
function placesHeadings(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): boolean {
  let contents = 0;
  let text = 0;
  for (const paragraph of paragraphs) {
    const line = plainText(paragraph).trim();
    if (line === '') {
      continue;
    }
    const role = styleEvidence(paragraph.style)?.role ?? '';
    if (
      /^recommendation-/.test(role) ||
      (/heading$/.test(role) && fixedKind(line, vocabulary) !== undefined)
    ) {
      return true;
    }
    text += 1;
    contents += role === 'toc-entry' ? 1 : 0;
  }
  return contents > 0 && contents * 2 >= text;
}

/** Cells that hold a formula, and for the rest only its number. */
function isFormula(filled: readonly TableCell[]): boolean {
  const formulas = filled.filter((cell) =>
    paragraphsOf(cell.children).some((paragraph) => shapeOf(paragraph).formula),
  );
  const others = filled.filter((cell) => !formulas.includes(cell));
  return (
    formulas.length > 0 &&
    formulas.length <= 2 &&
    filled.length <= 4 &&
    others.length > 0 &&
    others.every((cell) => /^\s*[(\uff08]?[A-Z]?[\d.\-\u2013]+[)\uff09]?\s*$/.test(cellText(cell)))
  );
}

/** At least half of the cells hold a picture, and the others hardly any text. */
function isFigure(filled: readonly TableCell[]): boolean {
  const pictured = filled.filter((cell) =>
    paragraphsOf(cell.children).some((paragraph) => shapeOf(paragraph).picture),
  );
  const others = filled.filter((cell) => !pictured.includes(cell));
  return (
    pictured.length > 0 &&
    pictured.length * 2 >= filled.length &&
    others.every((cell) => cellText(cell).length <= 150) &&
    pictured.every((cell) => cellText(cell).length <= 200)
  );
}

function isEmptyCell(cell: TableCell): boolean {
  return paragraphsOf(cell.children).every((paragraph) => {
    const shape = shapeOf(paragraph);
    return plainText(paragraph).trim() === '' && !shape.picture && !shape.formula;
  });
}

function cellText(cell: TableCell): string {
  return paragraphsOf(cell.children, { tables: false }).map(plainText).join('\n');
}
