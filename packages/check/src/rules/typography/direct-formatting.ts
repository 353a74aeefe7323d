import { paragraph, text, textRuns } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause } from '../../support/examples.ts';
import { runningText } from '../../support/prose.ts';

const blackOrLink = /^(?:000000|auto|0000FF|0563C1|0000EE)$/i;

/** STY-01: no colours or highlighting in the text. */
export const directFormatting: Rule = {
  meta: {
    id: 'typography/direct-formatting',
    catalogue: ['STY-01'],
    title: 'Text is neither coloured nor highlighted',
    why: 'Colour and highlighting are traces of drafting. In print they are lost, and a reader who does not see them misses what they were to say.',
    citation: authorsGuide('9.1, 9.2'),
    severity: 'info',
    stages: ['draft'],
    languages: 'all',
    fix: 'none',
    messages: {
      color: {
        message: 'The text is coloured.',
        advice: 'Set it in black; say in words what the colour was to say.',
      },
      highlight: {
        message: 'The text is highlighted.',
        advice: 'Settle what was highlighted and take the highlighting away.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Red text',
          document: [
            ...clause('6', 'Sensors'),
            paragraph([text('Sensors are to be studied.', { color: 'FF0000' })]),
          ],
        },
        {
          title: 'Highlighted',
          document: [
            ...clause('6', 'Sensors'),
            paragraph([text('Sensors are to be studied.', { highlight: 'yellow' })]),
          ],
        },
      ],
      good: [{ title: 'Plain text', document: clause('6', 'Sensors', 'Sensors are studied.') }],
    },
  },
  check({ facts, report }) {
    for (const { paragraph: line, text: whole } of runningText(facts)) {
      if (/caption$/.test(line.role)) {
        // Word colours captions by their style, which a conversion replaces.
        continue;
      }
      for (const { text: run, offset } of textRuns(line)) {
        const { highlight, color } = run.format;
        const isHighlighted = highlight !== undefined && highlight !== 'none' && highlight !== 'white';
        const isColoured =
          color !== undefined && !blackOrLink.test(color) && run.format.styleName !== 'Hyperlink';
        if (run.value.trim().length > 2 && (isHighlighted || isColoured)) {
          const message = isHighlighted ? 'highlight' : 'color';
          const subject = `${message}|${whole.slice(0, 60)}`;
          report({ message, paragraph: line, from: offset, to: offset + run.value.length, subject });
          break;
        }
      }
    }
  },
};
