import type { Edit, Paragraph, Table } from '@fg2rec/document';
import { as, bold, paragraphsOf, phrase, plainText, table, textRuns } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { isBlank } from '../../support/divisions.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause, tableCaption } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';

const head = (text: string) => [as('table-head', bold(text), { alignment: 'center' })];

/** TAB-01: column heads are bold, centred, with a first capital. */
export const headRow: Rule = {
  meta: {
    id: 'tables/head-row',
    catalogue: ['TAB-01'],
    title: 'Column heads are bold and centred and begin with a capital',
    why: 'The head row tells what a column holds. Bold and centred it is seen as such, and screen readers announce it when it is marked as head row.',
    citation: authorsGuide('9.5.2'),
    severity: 'info',
    severityByKind: { ...goodDrafting, amendment: 'off' },
    languages: 'all',
    fix: 'safe',
    messages: {
      faults: {
        message: 'The column heads of {name} are {faults}.',
        advice: 'Set the head row in bold, centred, with capital first letters (style "Table_head").',
      },
    },
    examples: {
      bad: [
        {
          title: 'A plain head row',
          document: [
            ...clause('6', 'Sensors', 'See Table 1.'),
            tableCaption('Table 1 – Sizes'),
            table([
              [[as('table-text', 'sensor')], [as('table-text', 'size')]],
              ['Air', '1 mm'],
            ]),
          ],
        },
        {
          title: 'Small letters',
          document: [
            ...clause('6', 'Sensors', 'See Table 1.'),
            tableCaption('Table 1 – Sizes'),
            table([
              [head('sensor'), head('Size')],
              ['Air', '1 mm'],
            ]),
          ],
        },
      ],
      good: [
        {
          title: 'Bold and centred',
          document: [
            ...clause('6', 'Sensors', 'See Table 1.'),
            tableCaption('Table 1 – Sizes'),
            table([
              [head('Sensor'), head('Size')],
              ['Air', '1 mm'],
            ]),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const { table: node, caption } of facts.tables) {
      const heads = headParagraphs(node);
      if (caption === undefined || node.purpose !== 'data' || node.children.length < 2 || heads.length < 2) {
        continue;
      }
      const faults = [
        ...(heads.every(isBold) ? [] : [phrase('not all bold')]),
        ...(heads.every(isCentred) ? [] : [phrase('not all centred')]),
        ...(heads.some((paragraph) => /^\p{Ll}{3,}/u.test(plainText(paragraph).trim()))
          ? [capitalFault]
          : []),
      ];
      if (faults.length > 0) {
        const name = `${caption.label} ${caption.number}`;
        const data = { name, faults };
        report({
          message: 'faults',
          data,
          paragraph: heads[0],
          anchor: node.anchor,
          edits: faults.every((fault) => fault === capitalFault) ? heads.flatMap(withCapital) : [],
          subject: `faults|${name}`,
        });
      }
    }
  },
};

function headParagraphs({ children }: Table): Paragraph[] {
  const first = children[0];
  return first === undefined
    ? []
    : first.children
        .flatMap((cell) => paragraphsOf(cell.children))
        .filter((paragraph) => !isBlank(paragraph));
}

function isStyledHead({ style }: Paragraph): boolean {
  return [style.name, ...style.basedOn].some((name) => /^table[_ ]?head/i.test(name));
}

function isBold(paragraph: Paragraph): boolean {
  const runs = textRuns(paragraph).filter(({ text }) => text.value.trim() !== '');
  return isStyledHead(paragraph) || runs.some(({ text }) => text.format.bold === true) || runs.length === 0;
}

function isCentred(paragraph: Paragraph): boolean {
  return isStyledHead(paragraph) || paragraph.alignment === 'center';
}

const capitalFault = phrase('without capital');

function withCapital(paragraph: Paragraph): Edit[] {
  const at = /^\s*(?=\p{Ll}{3,})/u.exec(plainText(paragraph))?.[0].length;
  return at === undefined
    ? []
    : [replaceRange(paragraph, at, at + 1, plainText(paragraph).charAt(at).toUpperCase())];
}
