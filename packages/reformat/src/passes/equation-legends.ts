import type { Edit } from '@fg2rec/document';
import { phrase, plainText } from '@fg2rec/document';
import type { EquationLegend } from '../outline/equation-legends.ts';
import type { Change, Pass, PassInput } from '../plan.ts';
import { placeOf } from './describe.ts';

/**
 * What explains the symbols of an equation stands below it: "where:", then tab, symbol, tab and explanation in the
 * template's own style (Author's guide clause 9.4.1).
 */
export const equationLegends: Pass = (input) => {
  const made = input.legends.map((legend) => ({ legend, edits: legendEdits(legend) }));
  const changed = made.filter(({ edits }) => edits.length > 0);
  return {
    edits: changed.flatMap(({ edits }) => edits),
    changes: changed.map(({ legend }) => explained(legend, input)),
  };
};

function legendEdits({ lead, items, edits }: EquationLegend): Edit[] {
  return [
    ...(edits.get(lead) ?? []),
    ...items.flatMap((item): Edit[] => [
      ...(item.role === 'equation-legend'
        ? []
        : [{ kind: 'set-role', paragraph: item.anchor, role: 'equation-legend' } as const]),
      ...((item.number?.text ?? '') === ''
        ? []
        : [{ kind: 'set-number', paragraph: item.anchor, number: '', replaces: 0 } as const]),
      ...(edits.get(item) ?? []),
    ]),
  ];
}

function explained({ lead, items }: EquationLegend, { facts }: PassInput): Change {
  const symbols =
    items.length === 1 ? phrase('the symbol') : phrase('the {count} symbols', { count: items.length });
  return {
    pass: 'equation-legends',
    what: phrase('Below “{lead}”, {symbols} of the equation stand each before a tab and its explanation.', {
      lead: plainText(lead).trim(),
      symbols,
    }),
    because: phrase(
      'Symbols are explained below their equation, one on a line (Author’s guide clause 9.4.1).',
    ),
    rule: 'equations/symbols',
    place: placeOf(items[0], facts.divisionOf(lead)),
  };
}
