import { type Edit, phrase, plainText } from '@fg2rec/document';
import type { Change, Pass } from '../plan.ts';
import { placeOf } from './describe.ts';

/** Numbers of equations follow the number of their clause or annex: (7-1), (A-1) (Author's guide clause 9.4.2). */
export const equationNumbers: Pass = ({ items, facts }) => {
  const changed = items.filter(({ target, before, after }) => target === 'equation' && before !== after);
  return {
    edits: changed.map(({ paragraph, before, after }): Edit => {
      const from = plainText(paragraph).lastIndexOf(before);
      return {
        kind: 'replace-text',
        paragraph: paragraph.anchor,
        from,
        to: from + before.length,
        text: after,
        because: 'figures/numbering',
      };
    }),
    changes: changed.map(
      ({ paragraph, before, after }): Change => ({
        pass: 'equation-numbers',
        what: phrase('Equation ({before}) is now ({after}).', { before, after }),
        because: phrase('Equations are numbered by clause, and the clause has another number.'),
        rule: 'figures/numbering',
        place: placeOf(paragraph, facts.divisionOf(paragraph)),
      }),
    ),
  };
};
