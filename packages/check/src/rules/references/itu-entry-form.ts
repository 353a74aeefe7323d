import type { Edit, Reference } from '@fg2rec/document';
import { as, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause, reference } from '../../support/examples.ts';
import { graveInDrafts, referencesAndTags } from '../../support/kinds.ts';

const older = /\b(ITU-?[TR])\s+(Recommendations?|Recs?\.?)\s+(?=[A-Z]{1,3}[.\s]?\d|[A-Z]\.)/;
/** `ITU-T G.984.2 (2019)`, without the word; Supplements and reports are named otherwise. */
const bare =
  /^(ITU-?[TR])\s+(?=[A-Z]{1,3}\.\d)(?!.{0,40}(?:Sup|Amd|Amendment|Corrigendum|Cor\.|Technical|Handbook))/;
const shortForm = /(?<![\w.])(Recs?\.)\s+(?=ITU-?[TR]\s+[A-Z])/;
const monthOfEdition =
  /\((?:((?:1[89]|20)\d{2})\s*[/-]\s*(?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])\s*[/-]\s*((?:1[89]|20)\d{2}))\)/;
const namesRecommendation = /\bRec(?:ommendation)?s?\b/;

/** REF-07: `Recommendation ITU-T X.nnn (YYYY), Title.` */
export const ituEntryForm: Rule = {
  meta: {
    id: 'references/itu-entry-form',
    catalogue: ['REF-07'],
    title: 'A Recommendation is listed as "Recommendation ITU-T X.nnn (YYYY), Title."',
    why: 'Recommendations are cited in one form, with the year of the edition. "ITU-T Recommendation X.nnn" and "(2006/11)" are other forms, which databases do not find.',
    citation: authorsGuide('8.2, Figure 1'),
    severity: 'error',
    severityByKind: referencesAndTags,
    severityByStage: graveInDrafts,
    languages: ['en'],
    fix: 'safe',
    messages: {
      name: {
        message: 'The entry {entry} says "{found}" instead of "{expected}".',
        advice: 'Name a Recommendation as "Recommendation ITU-T X.nnn".',
      },
      year: {
        message: 'The entry {entry} gives the edition as "{found}" instead of "{expected}".',
        advice: 'In lists of references the edition is the year alone.',
      },
      noYear: {
        message: 'The entry {entry} gives no edition.',
        advice: 'Put the year of the edition in parentheses after the number.',
      },
    },
    examples: {
      bad: [
        {
          title: 'The older form',
          document: [
            ...clause('2', 'References'),
            as('reference', '[ITU-T A.5]\tITU-T Recommendation A.5 (2019), Procedures.'),
          ],
        },
        {
          title: 'Without the word',
          document: [
            ...clause('2', 'References'),
            as('reference', '[ITU-T A.5]\tITU-T A.5 (2019), Procedures.'),
          ],
        },
        {
          title: 'Year and month',
          document: [
            ...clause('2', 'References'),
            as('reference', '[ITU-T A.5]\tRecommendation ITU-T A.5 (2006/11), Procedures.'),
          ],
        },
      ],
      good: [
        {
          title: 'The form of the guide',
          document: [
            ...clause('2', 'References'),
            reference('ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Procedures'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const entry of facts.references) {
      const { tag = '', text, paragraph } = entry;
      const isItu = /^(?:b-)?ITU-?[TR]\s+[A-Z]{1,3}\.?\s?\d/.test(tag) || older.test(text) || bare.test(text);
      if (!isItu || !(namesRecommendation.test(text) || older.test(text) || bare.test(text))) {
        continue;
      }
      const name = tag === '' ? `"${text.slice(0, 40)}"` : `[${tag}]`;
      const wrongName = older.exec(text) ?? shortForm.exec(text) ?? bare.exec(text);
      const wrongYear = monthOfEdition.exec(text);
      if (wrongName !== null) {
        const found = wrongName[0].trim();
        const expected = fullName(wrongName);
        const edits = replacing(entry, found, expected);
        report({
          message: 'name',
          data: { entry: name, found, expected },
          paragraph,
          edits,
          ...(mayBeReport(wrongName) ? { fix: 'suggestion' } : {}),
          subject: `name|${tag}`,
        });
      }
      if (wrongYear !== null) {
        const found = wrongYear[0];
        const expected = `(${wrongYear[1] ?? wrongYear[2]})`;
        const isTight = /[^\s(]$/.test(text.slice(0, wrongYear.index));
        const edits = replacing(entry, found, isTight ? ` ${expected}` : expected);
        report({
          message: 'year',
          data: { entry: name, found, expected },
          paragraph,
          edits,
          subject: `year|${tag}`,
        });
      } else if (!/\b(?:1[89]|20)\d{2}\b/.test(text)) {
        report({
          message: 'noYear',
          data: { entry: name },
          paragraph,
          atMost: 'warning',
          subject: `noYear|${tag}`,
        });
      }
    }
  },
};

/** `ITU-T Recommendation` → `Recommendation ITU-T`, `Rec.` → `Recommendation`, `ITU-T` → `Recommendation ITU-T`. */
function fullName([found, first = '', second]: RegExpExecArray): string {
  const isPlural = /s\.?$/i.test(second ?? first) && /rec/i.test(second ?? first);
  const word = isPlural ? 'Recommendations' : 'Recommendation';
  return found.startsWith('ITU') ? `${word} ${first}` : word;
}

/** ITU-R numbers its Reports like its Recommendations, so that `ITU-R M.2410` alone does not tell which it is. */
function mayBeReport([found]: RegExpExecArray): boolean {
  return /^ITU-?R\b/.test(found) && !namesRecommendation.test(found);
}

function replacing({ paragraph, tag }: Reference, found: string, expected: string): Edit[] {
  const after = tag === undefined ? 0 : plainText(paragraph).indexOf(']');
  const at = plainText(paragraph).indexOf(found, Math.max(0, after));
  return at < 0 ? [] : [replaceRange(paragraph, at, at + found.length, expected)];
}
