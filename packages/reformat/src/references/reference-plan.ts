import { isNumericTag } from '@fg2rec/check';
import {
  type Block,
  type Deliverable,
  type Facts,
  fixedKind,
  flatBlocks,
  normalised,
  type Phrase,
  phrase,
  type Reference,
  type Vocabulary,
} from '@fg2rec/document';
import type { Outline } from '../outline/outline.ts';
import { requires, standsInBindingText } from './binding.ts';
import { between, type CitationUse, citationUses } from './citation-uses.ts';
import { type DocumentName, documentName } from './document-name.ts';
import { entryParts } from './entry-parts.ts';

/** What becomes of an entry of the lists of references. */
export interface PlannedReference {
  readonly reference: Reference;
  /** Without brackets; absent where the entry has none and gets none. */
  readonly tag?: string;
  readonly list: Reference['list'];
  /** Why it goes to the other list. */
  readonly moved?: Phrase;
}

export interface ReferencePlan {
  readonly entries: readonly PlannedReference[];
  readonly uses: readonly CitationUse[];
}

interface PlanInput {
  readonly deliverable: Deliverable;
  readonly facts: Facts;
  readonly outline: Outline;
  readonly vocabulary: Vocabulary;
  readonly pointedAt: ReadonlySet<string>;
}

/** Whether lists of references follow the Author's guide (clauses 8.2 and 8.10): tags that name, two lists. */
export function plansReferences({ profile, restructures }: Outline): boolean {
  return profile.kind !== 'common-text' && (restructures || profile.kind === 'a-series');
}

/**
 * Gives every entry its list and its tag. A tag that cannot be made beyond doubt, or whose citations cannot all be
 * changed with it, stays as it is.
 */
export function planReferences(input: PlanInput): ReferencePlan {
  const { deliverable, facts, outline, pointedAt } = input;
  // What is printed has been through all this: its tags are cited elsewhere, its order is known.
  const isPrinted = facts.stage !== 'draft';
  if (!plansReferences(outline) || isPrinted || facts.references.length === 0) {
    return { entries: [], uses: [] };
  }
  const uses = citationUses(deliverable, facts, pointedAt);
  const blocks = new Set<Block>(flatBlocks(deliverable.root.children));
  const drafts = facts.references.map((reference) => draftOf(reference, uses, blocks, input));
  const tags = distinctTags(drafts, uses);
  return {
    uses,
    entries: drafts.map(({ reference, list, moved }) => {
      const tag = tags.get(reference) ?? reference.tag;
      const stays = moved !== undefined && !/^b-/i.test(tag ?? '');
      return {
        reference,
        list: stays ? reference.list : list,
        ...(tag === undefined ? {} : { tag }),
        ...(moved === undefined || stays ? {} : { moved }),
      };
    }),
  };
}

interface Draft {
  readonly reference: Reference;
  readonly name: DocumentName | undefined;
  readonly list: Reference['list'];
  readonly moved?: Phrase;
}

/** @param blocks those of the body: an entry in a cell of a table cannot go to another list. */
function draftOf(
  reference: Reference,
  uses: readonly CitationUse[],
  blocks: ReadonlySet<Block>,
  input: PlanInput,
): Draft {
  const name = documentName(reference.text) ?? documentName(inForm(reference));
  const canMove = reference.list === 'references' && blocks.has(reference.paragraph);
  const moved = canMove ? whyInformative(reference, name, uses, input) : undefined;
  return moved === undefined
    ? { reference, name, list: reference.list }
    : { reference, name, list: 'bibliography', moved };
}

/** The entry as the pass on entry forms will write it: `“Title”, ISO/IEC 27000, 2018` names its document at the end. */
function inForm({ text, tag = '' }: Reference): string {
  const parts = entryParts(text, [], isNumericTag(tag) ? '' : tag);
  return parts === undefined ? '' : parts.head + text.slice(parts.title.from, parts.title.to) + parts.tail;
}

/**
 * Why an entry of clause 2 belongs into the Bibliography; undefined where the document does not show that it does. What
 * a requirement leans on stays in clause 2.
 */
function whyInformative(
  reference: Reference,
  name: DocumentName | undefined,
  uses: readonly CitationUse[],
  { facts, vocabulary }: PlanInput,
): Phrase | undefined {
  const { tag = '', paragraph } = reference;
  if (/^b-/i.test(tag)) {
    return phrase('Its tag begins with b-: the author cites it for information.');
  }
  const title = facts.divisionOf(paragraph)?.title ?? '';
  if (fixedKind(title, vocabulary) === 'bibliography') {
    return phrase('It stands under “{title}”.', { title });
  }
  const cited = uses.filter((use) => namesTag(use, tag)).map(({ citation }) => citation);
  const isRequired = cited.some((citation) => requires(citation, facts));
  if (name?.sort === 'focus-group' && !isRequired) {
    return phrase(
      'It is a text of a Focus Group, which lays down nothing: such texts are listed for information.',
    );
  }
  if (name?.sort === 'text' && !isRequired) {
    return phrase(
      'It is an article, book or report, and no requirement leans on it: clause 2 lists provisions of Recommendations and standards.',
    );
  }
  return cited.length > 0 && !cited.some((citation) => standsInBindingText(citation, facts))
    ? phrase('The text cites it only where it informs: in appendices, notes or the introduction.')
    : undefined;
}

/** New tags, where every use of the old one can be changed and no other entry has the same. */
function distinctTags(drafts: readonly Draft[], uses: readonly CitationUse[]): Map<Reference, string> {
  const wanted = new Map<Reference, string>();
  for (const draft of drafts) {
    const tag = wantedTag(draft);
    if (tag !== undefined && canRename(draft.reference, drafts, uses)) {
      wanted.set(draft.reference, tag);
    }
  }
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const tag = wanted.get(draft.reference) ?? draft.reference.tag;
    if (tag !== undefined) {
      groups.set(keyOf(tag), [...(groups.get(keyOf(tag)) ?? []), draft]);
    }
  }
  for (const group of groups.values()) {
    const made = group.filter(({ reference }) => wanted.has(reference) && isNew(reference));
    if (group.length > 1 && made.length > 0) {
      const apart = withYears(made, group.length === made.length);
      for (const { reference } of made) {
        const tag = apart.get(reference);
        if (tag === undefined) {
          wanted.delete(reference);
        } else {
          wanted.set(reference, `${wanted.get(reference)?.startsWith('b-') === true ? 'b-' : ''}${tag}`);
        }
      }
    }
  }
  return wanted;
}

function wantedTag({ reference: { tag }, list, name }: Draft): string | undefined {
  const prefix = list === 'bibliography' ? 'b-' : '';
  if (tag === undefined || isNumericTag(tag)) {
    return name === undefined ? undefined : `${prefix}${name.name}`;
  }
  return list === 'bibliography' && !/^b-/i.test(tag) ? `b-${tag}` : undefined;
}

function isNew({ tag }: Reference): boolean {
  return tag === undefined || isNumericTag(tag);
}

/** An entry can get another tag if it alone has the old one, and each place that cites it can be changed. */
function canRename({ tag }: Reference, drafts: readonly Draft[], uses: readonly CitationUse[]): boolean {
  if (tag === undefined) {
    return true;
  }
  const same = drafts.filter(({ reference }) => keyOf(reference.tag ?? '') === keyOf(tag));
  const cited = uses.filter((use) => namesTag(use, tag));
  return (same.length === 1 || cited.length === 0) && cited.every(({ canChange }) => canChange);
}

/** Several texts of one author, or editions of one document, are told apart by the year, then by letters. */
function withYears(group: readonly Draft[], isWhole: boolean): Map<Reference, string> {
  const tags = new Map<Reference, string>();
  const years = new Map<string, Draft[]>();
  for (const draft of group) {
    const year = draft.name?.year;
    if (year !== undefined) {
      years.set(year, [...(years.get(year) ?? []), draft]);
    }
  }
  for (const [year, same] of years) {
    same.forEach(({ reference, name }, index) => {
      const letter = same.length === 1 ? '' : String.fromCharCode(97 + index);
      if (name !== undefined && (name.sort === 'text' || (letter === '' && isWhole))) {
        tags.set(
          reference,
          name.sort === 'text' ? `${name.name} ${year}${letter}` : `${name.name} (${year})`,
        );
      }
    });
  }
  return tags;
}

/** Whether a use cites this tag, alone, among others, or inside a range. */
export function namesTag({ tags, rangeFrom, citation }: CitationUse, tag: string): boolean {
  const key = keyOf(tag);
  return (
    key !== '' &&
    (tags.some((each) => keyOf(each) === key) ||
      (rangeFrom !== undefined && between(rangeFrom, citation).includes(tag)))
  );
}

function keyOf(tag: string): string {
  return normalised(tag);
}
