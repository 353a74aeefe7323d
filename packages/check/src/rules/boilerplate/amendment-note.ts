import { italic, paragraph, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allParagraphs } from '../../support/divisions.ts';
import { insertInFront } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { similarity } from '../../support/wording.ts';

const note = (kind: string) =>
  `Modifications introduced by this ${kind} are shown in revision marks. Unchanged text is replaced by ellipsis (…). Some parts of unchanged text (clause numbers, etc.) have been kept to locate the correct insertion points.`;
const likeness = 0.7;

/** BP-AMD: an amendment says how to read it. */
export const amendmentNote: Rule = {
  meta: {
    id: 'boilerplate/amendment-note',
    catalogue: ['BP-AMD'],
    title: 'An amendment or corrigendum says how changes are shown',
    why: 'An amendment prints only what changes, with revision marks. The note at its top tells the reader what an ellipsis stands for. Printed amendments before 2016 word it otherwise or leave it out.',
    citation: authorsGuide('E.1'),
    severity: 'off',
    severityByKind: { amendment: 'info' },
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      missing: {
        message: 'The amendment does not say how its changes are shown.',
        advice: 'Put at the top, in italics: "{expected}"',
      },
    },
    examples: {
      bad: [{ title: 'No note', kind: 'amendment', document: clause('6.1', 'Sensors', 'Small.') }],
      good: [
        {
          title: 'The note',
          kind: 'amendment',
          document: [paragraph(italic(note('amendment'))), ...clause('6.1', 'Sensors', 'Small.')],
        },
      ],
    },
  },
  check({ facts, report }) {
    const lines = allParagraphs(facts).map(plainText);
    if (!lines.some((line) => similarity(line, note('amendment')) >= likeness)) {
      const edits = insertInFront(facts, note('amendment or corrigendum'), { italic: true });
      report({ message: 'missing', data: { expected: note('amendment or corrigendum') }, edits });
    }
  },
};
