import { as, normalised } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';
import { noteLead, withLead, writtenLead } from '../../support/note-lead.ts';

/** NOT-01: `NOTE – `, with capitals and an en dash. */
export const label: Rule = {
  meta: {
    id: 'notes/label',
    catalogue: ['NOT-01'],
    title: 'A note begins "NOTE – " in capitals, with an en dash',
    why: 'The label shows that what follows is not a provision. It is in capitals and set apart by an en dash with spaces: so print does in more than 800 notes of 840 counted.',
    citation: authorsGuide('9.6.1'),
    severity: 'warning',
    severityByKind: goodDrafting,
    languages: 'all',
    fix: 'safe',
    messages: {
      form: {
        message: 'The note begins "{found}" instead of "{expected}".',
        advice: 'Use capitals and an en dash with a space on either side.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A colon',
          document: [...clause('6', 'Sensors', 'Small.'), as('note', 'NOTE: Some are large.')],
        },
        {
          title: 'Small letters',
          document: [...clause('6', 'Sensors', 'Small.'), as('note', 'Note – Some are large.')],
        },
      ],
      good: [
        {
          title: 'Capitals and an en dash',
          document: [...clause('6', 'Sensors', 'Small.'), as('note', 'NOTE – Some are large.')],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    for (const note of facts.notes) {
      const lead = noteLead(note.number, facts, vocabulary);
      const written = writtenLead(note);
      if (
        written === undefined ||
        note.label === '' ||
        comparableLead(written.words) === comparableLead(lead.text)
      ) {
        continue;
      }
      const data = { found: normalised(written.words), expected: normalised(lead.text) };
      const { from, to } = written;
      // Notes of tables and figures stand in narrow cells, where print shortens the label.
      const atMost = lead.atMost ?? (note.place === 'text' ? undefined : 'info');
      const subject = `form|${note.text.slice(0, 60)}`;
      const edits = withLead(note, lead.text);
      // A wording that is not certain is offered, not imposed.
      const fix = lead.atMost === 'info' ? 'suggestion' : undefined;
      report({ message: 'form', data, paragraph: note.paragraph, from, to, edits, fix, atMost, subject });
    }
  },
};

/**
 * Spaces around the dash do not count: no-break ones are common, and Chinese has none. Nor does a minus sign, which
 * print has at times and which looks the same.
 */
function comparableLead(text: string): string {
  return normalised(text)
    .replace(/\s*([–\u2212-])\s*/g, '$1')
    .replace(/\u2212/g, '–')
    .replace(/\s+/g, '');
}
