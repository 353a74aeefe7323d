import type { InsertBlocks, NewParagraph } from '@fg2rec/document';
import { child, type XmlElement } from '@fg2rec/ooxml';
import { type AuthorStyles, type Neighbour, newLook, newRuns } from './author-styles.ts';
import { changeParagraph, rank } from './part-draft.ts';
import { blockXml } from './places.ts';
import { markProperties, withProperties } from './properties.ts';
import type { Resolution, ResolveContext } from './resolved-edit.ts';
import { revised, revisionAttributes } from './revision-marks.ts';
import { nextBlock } from './xml-path.ts';

/** Writes new paragraphs beside a block. */
export function insertBlocks(edit: InsertBlocks, styles: AuthorStyles, context: ResolveContext): Resolution {
  const { places, revising, mode } = context;
  const draft = places.draftOf(edit.at.part);
  const found = blockXml(draft, edit.at);
  if (typeof found === 'string') {
    return found;
  }
  const first = found.elements[0];
  const last = found.elements.at(-1);
  const parent = found.around.at(-1);
  if (first === undefined || last === undefined || parent === undefined) {
    return 'paragraph-unknown';
  }
  const paragraph = places.paragraphAt(edit.at);
  const neighbour: Neighbour = {
    text: draft.text,
    ...(paragraph === undefined ? {} : { paragraph, element: last }),
  };
  const written = edit.blocks.map((block) => paragraphXml(block, neighbour, styles, context));
  const isBefore = edit.where === 'before';
  const at = isBefore ? first.start : last.end;
  const claims = [{ kind: 'place', beside: edit.at, offset: at }] as const;
  const insertion = { at, rank: isBefore ? rank.beforeBlock : rank.afterBlock };
  const next = isBefore ? first : nextBlock(parent, last);
  if (next !== undefined && next.name !== 'w:sectPr') {
    return { claims, commit: () => draft.insertions.push({ ...insertion, xml: written.join('') }) };
  }
  if (paragraph === undefined || last.name !== 'w:p') {
    return 'no-paragraph-follows';
  }
  if (paragraph.markRevision !== undefined || paragraph.formattingRevised === true) {
    return 'formatting-revised';
  }
  const appended = appendedXml(edit.blocks, neighbour, last, styles, context);
  return {
    claims: [...claims, { kind: 'properties', paragraph: edit.at }],
    commit: () => {
      if (mode === 'tracked') {
        changeParagraph(draft, last, { revising, mark: 'w:ins' });
      }
      draft.insertions.push({ ...insertion, xml: appended });
    },
  };
}

/** A new paragraph whose end is new as well: rejected, it vanishes into the paragraph that follows. */
function paragraphXml(
  block: NewParagraph,
  neighbour: Neighbour,
  styles: AuthorStyles,
  { mode, revising }: ResolveContext,
): string {
  const look = newLook(block, neighbour, styles);
  const runs = newRuns(block, look);
  if (mode === 'clean') {
    return `<w:p>${look.properties}${runs}</w:p>`;
  }
  const mark = markProperties(undefined, '', 'w:ins', revising);
  const properties =
    look.properties === ''
      ? `<w:pPr>${mark}</w:pPr>`
      : look.properties.replace(/<\/w:pPr>$/, `${mark}</w:pPr>`);
  return `<w:p>${properties}${revised('w:ins', runs, revising)}</w:p>`;
}

/**
 * New paragraphs behind the last one of a body, cell or note, whose end cannot go: the end of what was last is new, and
 * the last of the new ones has the end that was there, with a record of its properties.
 */
function appendedXml(
  blocks: readonly NewParagraph[],
  neighbour: Neighbour,
  before: XmlElement,
  styles: AuthorStyles,
  context: ResolveContext,
): string {
  const { mode, revising } = context;
  const { text } = neighbour;
  const properties = child(before, 'w:pPr');
  const oldMark = child(properties, 'w:rPr');
  const markXml = oldMark === undefined ? '' : text.slice(oldMark.start, oldMark.end);
  return blocks
    .map((block, index) => {
      if (index < blocks.length - 1) {
        return paragraphXml(block, neighbour, styles, context);
      }
      const look = newLook(block, neighbour, styles);
      const set = new Map([
        ['w:rPr', markXml],
        ['w:pPrChange', mode === 'clean' ? '' : recordOf(properties, text, revising)],
      ]);
      const runs = newRuns(block, look);
      const own = withAdded(look.properties, set);
      return `<w:p>${own}${mode === 'clean' ? runs : revised('w:ins', runs, revising)}</w:p>`;
    })
    .join('');
}

function recordOf(
  properties: XmlElement | undefined,
  text: string,
  revising: ResolveContext['revising'],
): string {
  const unrecorded = new Map(['w:rPr', 'w:sectPr', 'w:pPrChange'].map((name) => [name, '']));
  const before = withProperties('w:pPr', properties, text, unrecorded);
  return `<w:pPrChange${revisionAttributes(revising)}>${before || '<w:pPr/>'}</w:pPrChange>`;
}

function withAdded(properties: string, added: ReadonlyMap<string, string>): string {
  const content = properties.replace(/^<w:pPr>|<\/w:pPr>$/g, '') + [...added.values()].join('');
  return content === '' ? '' : `<w:pPr>${content}</w:pPr>`;
}
