import {
  blocksInBookmark,
  coverBookmark,
  type Deliverable,
  type Facts,
  type Language,
  type Note,
  paragraphsOf,
  plainText,
  transferNoteBookmark,
} from '@fg2rec/document';
import { child, childrenNamed, fail } from '@fg2rec/ooxml';
import { template } from '@fg2rec/rulebook';
import { followsGuide, targetProfile } from '../outline/profile.ts';
import type { ReformatPlan } from '../plan.ts';
import type { AppliedDocument } from './applied-document.ts';
import type { Targets } from './dangling-references.ts';
import { type EditIndex, indexEdits } from './edit-index.ts';
import { fieldPieces } from './field-pieces.ts';
import { finishPart } from './finish-part.ts';
import { type Ledger, newLedger } from './ledger.ts';
import { numberReferences } from './number-references.ts';
import { outsideFields } from './outside-fields.ts';
import { type ApplyOptions, boldHeadsOf, nodesOf, type PartContext } from './part-context.ts';
import { recordRemovals } from './removals.ts';
import { renderBody } from './render-body.ts';
import { commentsReferredTo, renderComments } from './render-comments.ts';
import { renderNotes } from './render-notes.ts';
import { readSourceStyles } from './source-styles.ts';
import { lookUp, type StyleSheet } from './style-sheet.ts';
import { transferNoteWords } from './transfer-note.ts';

export interface ApplyCleanOptions extends ApplyOptions {
  /** Styles and page of the output; by default the ITU-T template of the rulebook. */
  readonly template?: StyleSheet;
  /** Language of what fg2rec itself writes; by default that of the facts. */
  readonly language?: Language;
}

/**
 * Writes a plan clean: the deliverable's blocks in their final order, in the template's styles, with numbers typed.
 * Runs, drawings, objects, formulas, fields and links are taken over from the source XML.
 *
 * @throws Fg2recError part-missing where the main part has no body.
 */
export function applyClean(
  deliverable: Deliverable,
  facts: Facts,
  plan: ReformatPlan,
  options: ApplyCleanOptions = {},
): AppliedDocument {
  const { mainPart } = deliverable;
  const source = deliverable.package;
  const document = source.tree(mainPart);
  const body =
    child(document, 'w:body') ??
    fail('part-missing', `${source.name}!${mainPart}`, 'The document has no body. Save it again in Word.');
  const edits = indexEdits(plan.edits);
  const ledger = newLedger();
  const pieces = fieldPieces(body);
  const paragraphs = paragraphsOf(deliverable.root.children);
  const numbered = numberReferences(paragraphs, edits, pieces, ledger);
  const outside = outsideFields(paragraphs, pieces, ledger);
  const references = { ...numbered, unlinked: new Set([...numbered.unlinked, ...outside]) };
  const shared = sharedContext(deliverable, facts, edits, ledger, options);
  const context: PartContext = {
    ...shared,
    part: mainPart,
    text: source.text(mainPart),
    ...nodesOf(deliverable.root.children),
    boldHeads: boldHeadsOf(facts, plainText),
    references,
  };
  const language = options.language ?? facts.language;
  recordRemovals(document, context);
  const written = renderBody(body, context, {
    pieces,
    rightToLeft: language === 'ar',
    transferNote: transferNoteWords[language],
    earlierCover: blocksInBookmark(deliverable.root.children, coverBookmark),
    earlierNote: blocksInBookmark(deliverable.root.children, transferNoteBookmark),
  });
  const mainText = finishPart(
    context.text.slice(0, body.start) + written + context.text.slice(body.end),
    `${source.name}!${mainPart}`,
    targetsOf(deliverable, mainPart, options),
  );
  const notes = noteParts(deliverable, shared);
  return {
    package: source,
    mainPart,
    mainText,
    otherParts: new Map([...notes, ...commentParts(deliverable, shared, [mainText, ...notes.values()])]),
    ledger: ledger.entries,
  };
}

type SharedContext = Omit<
  PartContext,
  'part' | 'text' | 'paragraphs' | 'tables' | 'formats' | 'boldHeads' | 'references'
>;

function sharedContext(
  deliverable: Deliverable,
  { kind }: Facts,
  edits: EditIndex,
  ledger: Ledger,
  options: ApplyCleanOptions,
): SharedContext {
  return {
    edits,
    styles: readSourceStyles(deliverable.package, deliverable.mainPart),
    lookup: lookUp(options.template ?? template),
    followsGuide: followsGuide(targetProfile(kind)),
    view: deliverable.source.view,
    options,
    ledger,
  };
}

const noteKinds = [
  { kind: 'footnotes', element: 'w:footnote' },
  { kind: 'endnotes', element: 'w:endnote' },
] as const;

/** Parts that go with comments and mean nothing without them. */
const commentCompanions = ['commentsExtended', 'commentsIds', 'commentsExtensible', 'people'] as const;

function noteParts(deliverable: Deliverable, shared: SharedContext): Map<string, string> {
  const source = deliverable.package;
  const parts = new Map<string, string>();
  for (const { kind, element } of noteKinds) {
    const part = source.related(deliverable.mainPart, kind);
    if (part !== undefined) {
      const context = partContext(deliverable, shared, part, deliverable[kind]);
      const written = renderNotes(source.tree(part), context, element);
      const targets = targetsOf(deliverable, part, shared.options);
      parts.set(part, finishPart(written, `${source.name}!${part}`, targets));
    }
  }
  return parts;
}

function targetsOf(
  { package: source, mainPart }: Deliverable,
  part: string,
  { keepComments }: ApplyOptions,
): Targets {
  const idsOf = (kind: 'footnotes' | 'endnotes' | 'comments', element: string): ReadonlySet<string> => {
    const notes = source.related(mainPart, kind);
    return new Set(
      notes === undefined
        ? []
        : childrenNamed(source.tree(notes), element)
            .filter(({ openEnd, end }) => openEnd < end)
            .map(({ attributes }) => attributes['w:id'] ?? ''),
    );
  };
  return {
    relationships: new Set(
      source
        .relationships(part)
        .filter(
          ({ external, target }) => external || [target, encodeURI(target)].some((name) => source.has(name)),
        )
        .map(({ id }) => id),
    ),
    footnotes: idsOf('footnotes', 'w:footnote'),
    endnotes: idsOf('endnotes', 'w:endnote'),
    comments: keepComments === true ? idsOf('comments', 'w:comment') : new Set(),
  };
}

/** The comments that the texts refer to, where comments are kept; without them their parts go. */
function commentParts(
  deliverable: Deliverable,
  shared: SharedContext,
  texts: readonly string[],
): Map<string, string | undefined> {
  const source = deliverable.package;
  const part = source.related(deliverable.mainPart, 'comments');
  const referredTo = commentsReferredTo(texts);
  if (part !== undefined && shared.options.keepComments === true && referredTo.size > 0) {
    const context = partContext(deliverable, shared, part, deliverable.comments);
    return new Map([[part, renderComments(source.tree(part), context, referredTo)]]);
  }
  const gone = ['comments', ...commentCompanions].flatMap(
    (kind) => source.related(deliverable.mainPart, kind) ?? [],
  );
  return new Map(gone.map((name) => [name, undefined]));
}

function partContext(
  deliverable: Deliverable,
  shared: SharedContext,
  part: string,
  notes: readonly Note[],
): PartContext {
  const blocks = notes.flatMap(({ children }) => children);
  const pieces = fieldPieces(deliverable.package.tree(part));
  return {
    ...shared,
    part,
    text: deliverable.package.text(part),
    ...nodesOf(blocks),
    boldHeads: new Map(),
    references: {
      bookmarks: new Map(),
      instructions: new Map(),
      unlinked: outsideFields(paragraphsOf(blocks), pieces, shared.ledger),
    },
  };
}
