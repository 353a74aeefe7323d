import { type Division, paragraphsOf, phrase, plainText } from '@fg2rec/document';
import { informativeNoteText } from '@fg2rec/rulebook';
import { allBlocks } from '../outline/division-blocks.ts';
import { hasReportFront } from '../outline/outline.ts';
import type { Pass } from '../plan.ts';
import { similarity } from '../similarity.ts';

/**
 * The Note that a Technical Report or Paper binds nobody, below its keywords. The wording is known in English only, so
 * other languages are left to the author.
 */
export const reportNote: Pass = ({ outline, language, deliverable }) => {
  const nothing = { edits: [], changes: [] };
  const said = paragraphsOf(deliverable.root.children).some(
    (paragraph) => similarity(plainText(paragraph), informativeNoteText) >= 0.6,
  );
  if (!hasReportFront(outline.profile) || language !== 'en' || said) {
    return nothing;
  }
  const main = outline.order.flat();
  const isAhead = ({ kind }: Division): boolean => ['title-block', 'summary', 'keywords'].includes(kind);
  // Where the summary or the keywords are missing, they are put at the same place, ahead of it.
  const next = main.slice(main.findLastIndex(isAhead) + 1).flatMap(allBlocks)[0];
  if (next === undefined) {
    return nothing;
  }
  return {
    edits: [
      {
        kind: 'insert-blocks',
        at: next.anchor,
        where: 'before',
        blocks: [
          { role: 'unnumbered-heading', runs: [{ text: 'Note' }] },
          { role: 'body', runs: [{ text: informativeNoteText }] },
        ],
      },
    ],
    changes: [
      {
        pass: 'report-note',
        what: phrase('The Note that the text is informative is inserted.'),
        because: phrase('A {title} says so in fixed words, so that no Recommendation leans on it.', {
          title: phrase(outline.profile.title),
        }),
        rule: 'boilerplate/informative-note',
      },
    ],
  };
};
