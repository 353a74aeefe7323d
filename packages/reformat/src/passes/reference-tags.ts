import { counted, type Edit, phrase, plainText, type ReplaceText } from '@fg2rec/document';
import type { Change, Pass, PassInput } from '../plan.ts';
import { between, type CitationUse } from '../references/citation-uses.ts';
import { namesTag, type PlannedReference } from '../references/reference-plan.ts';
import { isReplaceable } from '../replaceable-text.ts';
import { placeOf } from './describe.ts';

/**
 * Tags that name the document, `[ITU-T X.1234]` for `[3]` and `b-` for what only informs, in the lists and wherever the
 * text cites them (Author's guide clauses 8.2, 8.10 and 9.7.2). Ranges are written out.
 */
export const referenceTags: Pass = (input) => {
  const edits: Edit[] = [];
  const changes: Change[] = [];
  const renamed = new Map<string, string>();
  for (const planned of input.references.entries) {
    const own = entryEdits(planned, input);
    if (own.length > 0) {
      const { tag } = planned.reference;
      if (tag !== undefined && planned.tag !== undefined) {
        renamed.set(tag, planned.tag);
      }
      edits.push(...own);
      changes.push(explained(planned, input));
    }
  }
  const cited = input.references.uses.flatMap((use) => useEdits(use, renamed));
  return { edits: [...edits, ...cited], changes };
};

function entryEdits({ reference, tag: now }: PlannedReference, { pointedAt }: PassInput): Edit[] {
  const { paragraph, tag } = reference;
  if (now === undefined || now === tag) {
    return [];
  }
  const text = plainText(paragraph);
  const at = tag === undefined ? -1 : text.indexOf(`[${tag}]`);
  if (tag !== undefined && at >= 0 && text.slice(0, at).trim() === '') {
    const from = at + 1;
    const edit = {
      kind: 'replace-text',
      paragraph: paragraph.anchor,
      from,
      to: from + tag.length,
      text: now,
    } as const;
    return isReplaceable(paragraph, edit, pointedAt) ? [{ ...edit, because: ruleFor(tag) }] : [];
  }
  const replaces = /^\s*(?:\(?\d{1,3}[.)]\s+|[-–—•*]\s+)?/.exec(text)?.[0].length ?? 0;
  const head = { from: 0, to: replaces, text: '' };
  return replaces === 0 || isReplaceable(paragraph, head, pointedAt)
    ? [
        {
          kind: 'set-number',
          paragraph: paragraph.anchor,
          number: `[${now}]`,
          replaces,
          because: ruleFor(tag),
        },
      ]
    : [];
}

function ruleFor(tag: string | undefined): string {
  if (tag === undefined) {
    return 'references/entry-form';
  }
  return /^\D{0,2}\d+$/.test(tag) ? 'references/numeric-tags' : 'references/informative-tags';
}

/** The tags inside a pair of brackets, each in brackets of its own, and those of a range before it. */
function useEdits(
  { citation, tags, rangeFrom }: CitationUse,
  renamed: ReadonlyMap<string, string>,
): ReplaceText[] {
  const { paragraph, from, to, tag } = citation;
  const anchor = paragraph.anchor;
  const edits: ReplaceText[] = [];
  const inside = rangeFrom === undefined ? [] : between(rangeFrom, citation);
  const isBroken =
    rangeFrom !== undefined && [...inside, rangeFrom.tag, tag].some((each) => renamed.has(each));
  if (isBroken) {
    const shown = inside.map((each) => `[${renamed.get(each) ?? each}], `).join('');
    edits.push({
      kind: 'replace-text',
      paragraph: anchor,
      from: rangeFrom.to + 1,
      to: from - 1,
      text: `, ${shown}`,
      because: ruleFor(tag),
    });
  }
  if (tags.some((each) => renamed.has(each))) {
    const text = tags.map((each) => renamed.get(each) ?? each).join('], [');
    edits.push({ kind: 'replace-text', paragraph: anchor, from, to, text, because: ruleFor(tag) });
  }
  return edits;
}

function explained({ reference, tag = '' }: PlannedReference, { facts, references }: PassInput): Change {
  const { paragraph, tag: before } = reference;
  const place = placeOf(paragraph, facts.divisionOf(paragraph));
  if (before === undefined) {
    return {
      pass: 'reference-tags',
      what: phrase('The entry has the tag [{tag}].', { tag }),
      because: phrase('The text cites an entry by its tag (Author’s guide clause 8.2).'),
      rule: 'references/entry-form',
      place,
    };
  }
  const count = references.uses.filter((use) => namesTag(use, before)).length;
  const cited = count === 1 ? phrase('the one citation') : counted(count, 'citation');
  return {
    pass: 'reference-tags',
    what:
      count === 0
        ? phrase('The reference [{before}] is [{tag}].', { before, tag })
        : phrase('The reference [{before}] is [{tag}], and so in {cited}.', { before, tag, cited }),
    because:
      ruleFor(before) === 'references/numeric-tags'
        ? phrase(
            'A tag names the document, so that the reader sees what is cited (Author’s guide clauses 8.2 and 9.7.2).',
          )
        : phrase('Tags of the Bibliography begin with b- (Author’s guide clause 8.10).'),
    rule: ruleFor(before),
    place,
  };
}
