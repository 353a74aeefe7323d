import type { Caption, Facts } from '@fg2rec/document';
import { normalised } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { closedGap } from '../../support/closed-gap.ts';
import { annexOf } from '../../support/divisions.ts';
import { clause, figure, figureCaption } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';

/** FIG-02: numbers run from 1, in one scheme. */
export const numbering: Rule = {
  meta: {
    id: 'figures/numbering',
    catalogue: ['FIG-02'],
    title: 'Figures and tables are numbered from 1 without gaps or repeats, in one scheme',
    why: 'A number names one figure. Figures and tables are numbered each for themselves from 1, or by clause (Figure 7-1) in long texts; the two schemes are not mixed.',
    citation: authorsGuide('9.5.1, 9.5.2'),
    severity: 'warning',
    severityByKind: { ...goodDrafting, amendment: 'off' },
    languages: 'all',
    fix: 'suggestion',
    messages: {
      repeat: {
        message: '{label} {number} occurs twice: "{first}" and "{second}".',
        advice: 'Give each its own number, and correct what refers to it.',
      },
      gap: {
        message: '{label} {number} follows {label} {before}: a number is missing.',
        advice: 'Number without gaps, and correct what refers to them.',
      },
      mixed: {
        message: '{label} {number} is numbered by clause, others are numbered through.',
        advice: 'Use one scheme in the whole text: 1, 2, 3 or clause and number.',
      },
      none: {
        message: 'The caption "{title}" has no number.',
        advice: 'Number all figures and tables, each kind from 1.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A gap',
          document: [
            ...clause('6', 'Sensors', 'See Figures 1 and 3.'),
            figure(),
            figureCaption('Figure 1 – Air'),
            figure(),
            figureCaption('Figure 3 – Water'),
          ],
        },
        {
          title: 'A repeat',
          document: [
            ...clause('6', 'Sensors', 'See Figure 1.'),
            figure(),
            figureCaption('Figure 1 – Air'),
            figure(),
            figureCaption('Figure 1 – Water'),
          ],
        },
      ],
      good: [
        {
          title: 'From 1 on',
          document: [
            ...clause('6', 'Sensors', 'See Figures 1 and 2.'),
            figure(),
            figureCaption('Figure 1 – Air'),
            figure(),
            figureCaption('Figure 2 – Water'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const captions of series(facts)) {
      const byClause = captions.filter(({ number }) => parts(number).before !== '');
      const through = captions.length - byClause.length;
      const fewer = byClause.length < through ? byClause : captions.filter((one) => !byClause.includes(one));
      const first = fewer[0];
      if (byClause.length > 0 && through > 0 && first !== undefined && byClause.includes(first)) {
        const data = { label: first.label, number: first.number };
        report({ message: 'mixed', data, paragraph: first.paragraph });
      }
      const seen = new Map<string, Caption>();
      let previous: Caption | undefined;
      for (const caption of captions) {
        const { label, number, title, paragraph } = caption;
        const found = parts(number);
        const before = previous === undefined ? undefined : parts(previous.number);
        if (number === '') {
          report({ message: 'none', data: { title: normalised(title) }, paragraph });
          continue;
        }
        const same = seen.get(number);
        seen.set(number, same ?? caption);
        if (same !== undefined && !isContinued(same, caption)) {
          report({
            message: 'repeat',
            data: { label, number, first: same.title, second: title },
            paragraph,
          });
        } else if (
          previous !== undefined &&
          before !== undefined &&
          before.before === found.before &&
          found.last > before.last + 1
        ) {
          const edits = closedGap(caption, found.last - before.last - 1, captions, facts);
          report({ message: 'gap', data: { label, number, before: previous.number }, paragraph, edits });
        }
        previous = caption;
      }
    }
  },
};

/** Figures and tables, of the clauses and of each annex. */
function series(facts: Facts): Caption[][] {
  const groups = new Map<string, Caption[]>();
  for (const caption of facts.captions) {
    const annex = annexOf(facts.divisionOf(caption.paragraph));
    const key = `${caption.kind} ${annex === undefined ? '' : `${annex.kind} ${annex.number}`}`;
    groups.set(key, [...(groups.get(key) ?? []), caption]);
  }
  return [...groups.values()];
}

/** `4-3` → before `4-`, last 3; the prefix of an annex does not count. */
function parts(number: string): { before: string; last: number } {
  const own = number.replace(/^(?:[A-Z]{1,2}|[IVXL]+)[.\-–]/, '');
  const match = /^(.*?)(\d+)[a-z]?$/.exec(own.replace(/-?[a-z]$/, ''));
  return { before: match?.[1] ?? '', last: Number(match?.[2] ?? Number.NaN) };
}

/** `Table 3 (continued)`, or the same title over the next part of a long table. */
function isContinued(first: Caption, second: Caption): boolean {
  const bare = (title: string) =>
    normalised(title)
      .toLowerCase()
      .replace(/\s*\(.*?\)\s*$/, '');
  return (
    bare(first.title) === bare(second.title) ||
    /\b(?:continued|concluded|end|suite|fin)\b/i.test(second.title)
  );
}
