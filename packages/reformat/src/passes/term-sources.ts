import { type Edit, phrase, plainText } from '@fg2rec/document';
import type { Change, Pass, PassInput } from '../plan.ts';
import { isPlain, isReplaceable } from '../replaceable-text.ts';
import type { PlannedTerm } from '../terms/term-plan.ts';
import { definitionStart, termEnd } from '../terms/term-source.ts';
import { placeOf } from './describe.ts';

/**
 * `term [tag]: definition`: the source stands after the term, in brackets, wherever the author put it, and a colon ends
 * the head of an entry (Author's guide clauses 8.3, NOTE 1, and B.4).
 */
export const termSources: Pass = (input) => {
  const parts = input.terms.lists.flatMap(({ entries }) =>
    entries.map((entry) => {
      const edits = entryEdits(entry, input);
      return { edits, changes: edits.length === 0 ? [] : [explained(entry, edits, input)] };
    }),
  );
  return { edits: parts.flatMap(({ edits }) => edits), changes: parts.flatMap(({ changes }) => changes) };
};

/** All of them or none: a source that cannot be taken away is not repeated. */
function entryEdits(entry: PlannedTerm, input: PassInput): Edit[] {
  const { term, source, tag = '' } = entry;
  const { paragraph } = term;
  const [from, to] = [termEnd(term), definitionStart(term)];
  if (from < 0 || to < from || paragraph === term.division.heading) {
    return [];
  }
  const text = plainText(paragraph);
  const head = text.slice(from, to);
  const stated = source?.stated;
  const isHead = stated?.where === 'head';
  if (source !== undefined && stated === undefined) {
    return [];
  }
  const colon = /\uff1a/.test(head) || (input.language === 'zh' && !/:/.test(head)) ? '\uff1a' : ': ';
  const wanted = stated === undefined ? colon : ` [${tag}]${colon}`;
  const isRight = isHead
    ? /^\s*\[([^\]]*)\]\s?[:\uff1a]\s*$/u.exec(head) !== null
    : stated === undefined && /^\s?[:\uff1a][\s\S]*$/u.test(head);
  const isForm = /^[\s:\uff1a\u2010-\u2015-]*$/u.test(head);
  if (isRight || (!isHead && !isForm)) {
    return [];
  }
  const away = stated === undefined || isHead ? [] : removal(entry, input);
  // The new words stand with the definition, outside the bold of the term.
  const edits: Edit[] = [
    { kind: 'replace-text', paragraph: paragraph.anchor, from, to, text: '', because: rule },
    { kind: 'replace-text', paragraph: paragraph.anchor, from: to, to, text: wanted, because: rule },
    ...away,
  ];
  const isSound =
    (stated === undefined || isHead || away.length > 0) &&
    edits.every(
      (edit) =>
        edit.kind !== 'replace-text' ||
        (edit.from === edit.to && edit.text === '') ||
        isReplaceable(paragraph, edit, input.pointedAt),
    );
  return isSound ? edits : [];
}

const rule = 'definitions/source-tag';

function removal({ source }: PlannedTerm, { pointedAt }: PassInput): Edit[] {
  const stated = source?.stated;
  if (stated === undefined) {
    return [];
  }
  const { paragraph, from, to, where } = stated;
  if (where === 'own-line') {
    return isPlain(paragraph, pointedAt)
      ? [
          {
            kind: 'remove-blocks',
            blocks: [paragraph.anchor],
            because: phrase('the source stands after the term').words,
          },
        ]
      : [];
  }
  const edit = { kind: 'replace-text', paragraph: paragraph.anchor, from, to, text: '' } as const;
  return isReplaceable(paragraph, edit, pointedAt) ? [{ ...edit, because: rule }] : [];
}

function explained(
  { term, source, tag = '' }: PlannedTerm,
  edits: readonly Edit[],
  { facts }: PassInput,
): Change {
  const place = placeOf(term.paragraph, facts.divisionOf(term.paragraph));
  const isMoved = source !== undefined && edits.length > 0;
  return {
    pass: 'term-sources',
    what: isMoved
      ? phrase('The source of “{term}” stands after the term: [{tag}].', { term: term.term, tag })
      : phrase('A colon stands between “{term}” and its definition.', { term: term.term }),
    because: isMoved
      ? phrase(
          'A term defined elsewhere names its source after the term (Author’s guide clause 8.3, NOTE 1).',
        )
      : phrase('An entry is number, term in bold, colon, definition (Author’s guide clause B.4).'),
    rule: isMoved ? rule : 'definitions/entry-form',
    place,
  };
}
