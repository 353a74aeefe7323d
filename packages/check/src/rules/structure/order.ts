import type { Division, DivisionKind, Phrase, Stage } from '@fg2rec/document';
import { phrase } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause, fixedClausesOf, unnumbered } from '../../support/examples.ts';
import { formOfRecommendation } from '../../support/kinds.ts';
import { movedDivision } from '../../support/moved-division.ts';
import { misplaced } from '../../support/order.ts';
import { headingName } from '../../support/place.ts';

const clauses: readonly DivisionKind[] = [
  'scope',
  'references',
  'definitions',
  'abbreviations',
  'conventions',
  'clause',
];

const authorsSequence: readonly DivisionKind[] = ['summary', 'keywords', 'introduction', ...clauses];

/**
 * With what TSB adds, which stands where Table 1 of the guide has it in print; prepublished files, as counted, carry
 * the foreword in front of everything.
 */
const printedSequences: Readonly<Partial<Record<Stage, readonly DivisionKind[]>>> = {
  prepublished: ['foreword', 'summary', 'history', 'keywords', 'introduction', ...clauses],
  published: ['summary', 'history', 'keywords', 'foreword', 'contents', 'introduction', ...clauses],
};

/** Blocks of which print has both orders: keywords come before or after the history. */
const interchangeable: readonly DivisionKind[] = ['history', 'keywords'];

/** STR-01, STR-02: introductory blocks and clauses stand in the order of Table 1. */
export const order: Rule = {
  meta: {
    id: 'structure/order',
    catalogue: ['STR-02', 'STR-01'],
    title: 'Introductory blocks and clauses stand in the fixed order',
    why: 'All Recommendations have the same order: Summary, Keywords, Introduction, then clauses 1 to 5, then the text. TSB adds foreword, history and table of contents when it publishes, so a draft needs none of them.',
    citation: authorsGuide('Table 1'),
    severity: 'error',
    severityByKind: formOfRecommendation,
    languages: 'all',
    fix: 'suggestion',
    messages: {
      misplaced: {
        message: '{name} does not stand where it belongs: {neighbour}.',
        advice:
          'The order of the blocks of a Recommendation is fixed. Move it there with all that follows it.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Definitions before references',
          document: [
            ...clause('1', 'Scope', 'Sensors.'),
            ...clause('3', 'Definitions', 'None.'),
            ...clause('2', 'References', 'None.'),
            ...clause('4', 'Abbreviations and acronyms', 'None.'),
          ],
        },
        {
          title: 'Keywords before the Summary, and after the Introduction',
          document: [
            ...unnumbered('Introduction', 'Sensors are everywhere.'),
            ...unnumbered('Keywords', 'Network, sensor.'),
            ...unnumbered('Summary', 'This Recommendation specifies sensors.'),
            ...fixedClausesOf(),
          ],
        },
      ],
      good: [
        {
          title: 'Summary, keywords, introduction, clauses',
          document: [
            ...unnumbered('Summary', 'This Recommendation specifies sensors.'),
            ...unnumbered('Keywords', 'Network, sensor.'),
            ...unnumbered('Introduction', 'Sensors are everywhere.'),
            ...fixedClausesOf(),
          ],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    const printed = printedSequences[facts.stage] ?? authorsSequence;
    const own = outOfPlace(facts.divisions, authorsSequence);
    // Where the author's blocks are in order, those of TSB may still be worth a look.
    const wrong = own.length > 0 ? own : outOfPlace(facts.divisions, printed);
    for (const { division, before, after } of wrong) {
      report({
        message: 'misplaced',
        data: { name: headingName(division, facts, vocabulary), neighbour: neighbour(before, after) },
        paragraph: division.heading,
        edits: movedDivision(division, before, after),
        atMost: own.length > 0 ? undefined : 'info',
        subject: `misplaced|${division.kind}|${division.number}`,
      });
    }
    function neighbour(before: Division | undefined, after: Division | undefined): Phrase {
      return before !== undefined
        ? phrase('it comes after {name}', { name: headingName(before, facts, vocabulary) })
        : after !== undefined
          ? phrase('it comes before {name}', { name: headingName(after, facts, vocabulary) })
          : phrase('its place is fixed');
    }
  },
};

interface OutOfPlace {
  readonly division: Division;
  readonly before: Division | undefined;
  readonly after: Division | undefined;
}

/** The divisions to move, each with the neighbours it belongs between. */
function outOfPlace(divisions: readonly Division[], sequence: readonly DivisionKind[]): OutOfPlace[] {
  const ranked = divisions
    // A clause numbered 1 to 5 under another title is misnamed, which is for other rules to say, not misplaced.
    .filter(({ kind, number }) => sequence.includes(kind) && !(kind === 'clause' && /^[1-5]$/.test(number)))
    .map((division) => ({ division, rank: rankOf(division.kind, sequence) }));
  const wrong = new Set(misplaced(ranked, (one, other) => one.rank - other.rank));
  const kept = ranked.filter((_, index) => !wrong.has(index));
  return ranked
    .filter((_, index) => wrong.has(index))
    .map(({ division, rank }) => ({
      division,
      before: kept.filter((other) => other.rank <= rank).at(-1)?.division,
      after: kept.find((other) => other.rank > rank)?.division,
    }));
}

function rankOf(kind: DivisionKind, sequence: readonly DivisionKind[]): number {
  return interchangeable.includes(kind)
    ? Math.min(...interchangeable.map((other) => sequence.indexOf(other)).filter((rank) => rank >= 0))
    : sequence.indexOf(kind);
}
