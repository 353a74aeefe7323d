import type { Caption, Division, Edit, Facts } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allDivisions, annexOf } from '../../support/divisions.ts';
import { replaceRange } from '../../support/edits.ts';
import { annex, clause, figure, figureCaption } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';
import { divisionName } from '../../support/place.ts';
import { renumberedReference } from '../../support/renumbering.ts';

/** ANX-02: inside Annex A, clauses, figures and tables are A.1, A.2… */
export const innerNumbering: Rule = {
  meta: {
    id: 'annexes/inner-numbering',
    catalogue: ['ANX-02'],
    title: 'Inside an annex or appendix, numbers carry its letter or numeral',
    why: 'Numbering begins anew in each annex and appendix. Without the prefix, "clause 2" or "Figure 3" would name two things in one text.',
    citation: authorsGuide('8.7, 8.8'),
    severity: 'warning',
    severityByKind: goodDrafting,
    languages: 'all',
    fix: 'suggestion',
    messages: {
      clause: {
        message: 'Clause "{number}" in {annex} does not begin with "{prefix}".',
        advice: 'Number the clauses of an annex or appendix {prefix}1, {prefix}2, and so on.',
      },
      caption: {
        message: '{label} {number} in {annex} does not begin with "{prefix}".',
        advice: 'Number figures and tables of an annex or appendix {prefix}1, {prefix}2, and so on.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Figure 1 in Annex A',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            ...annex('A', 'Tests', 'See Figure 1.'),
            figure(),
            figureCaption('Figure 1 – Test bench'),
          ],
        },
      ],
      good: [
        {
          title: 'Figure A.1 in Annex A',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            ...annex('A', 'Tests', 'See Figure A.1.'),
            figure(),
            figureCaption('Figure A.1 – Test bench'),
          ],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    for (const division of allDivisions(facts)) {
      const outer = annexOf(division.parent);
      if (
        outer !== undefined &&
        outer.number !== '' &&
        division.number !== '' &&
        !fits(division.number, outer)
      ) {
        const data = { number: division.number, ...namesOf(outer) };
        report({ message: 'clause', data, paragraph: division.heading });
      }
    }
    for (const caption of facts.captions) {
      const { paragraph, label, number } = caption;
      const outer = annexOf(facts.divisionOf(paragraph));
      if (outer !== undefined && outer.number !== '' && number !== '' && !fits(number, outer)) {
        const edits = withPrefix(caption, outer, facts);
        report({ message: 'caption', data: { label, number, ...namesOf(outer) }, paragraph, edits });
      }
    }
    function namesOf(outer: Division): { annex: string; prefix: string } {
      return { annex: divisionName(outer, facts, vocabulary) ?? outer.title, prefix: `${outer.number}.` };
    }
  },
};

/** `A.2`, `A-2` and `A2.1` belong to Annex A. */
function fits(number: string, outer: Division): boolean {
  return number.startsWith(outer.number) && /^[.\-–\d]/.test(number.slice(outer.number.length));
}

/**
 * The number with the letter of the annex, in the caption and where the annex refers to it. Nothing where a caption
 * elsewhere has the same number, which the references could mean.
 */
function withPrefix({ kind, paragraph, number }: Caption, outer: Division, facts: Facts): Edit[] {
  const isOnly =
    facts.captions.filter((other) => other.kind === kind && other.number === number).length === 1;
  const at = plainText(paragraph).indexOf(number);
  const better = `${outer.number}.${number}`;
  const isTaken = facts.captions.some((other) => other.kind === kind && other.number === better);
  // The letter of an annex that is misnamed itself is not the one to be put before.
  const isPlain = /^\d+(?:[.\-–]\d+)*[a-z]?$/.test(number) && /^(?:[A-Z]|[IVXL]+)$/.test(outer.number);
  if (!isPlain || !isOnly || isTaken || at < 0) {
    return [];
  }
  return [
    replaceRange(paragraph, at, at + number.length, better),
    ...facts.crossReferences
      .filter((reference) => reference.target === kind && !reference.foreign && reference.number === number)
      .flatMap((reference) => renumberedReference(reference, better)),
  ];
}
