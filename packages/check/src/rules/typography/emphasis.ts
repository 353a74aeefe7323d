import { bold, paragraph, plainText, textRuns } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause } from '../../support/examples.ts';
import { runningText } from '../../support/prose.ts';

/** CON-08: no bold or underlined sentences in running text. */
export const emphasis: Rule = {
  meta: {
    id: 'typography/emphasis',
    catalogue: ['CON-08'],
    title: 'Running text is neither bold nor underlined',
    why: 'Bold is for numbers, titles and defined terms, and underlining looks like a link. The guide asks for no unnecessary emphasis: what matters is said, not painted.',
    citation: authorsGuide('8.5, 9.2'),
    severity: 'info',
    languages: 'all',
    fix: 'none',
    messages: {
      bold: {
        message: 'A whole sentence is in bold.',
        advice: 'Set it upright, or make it a heading if it is one.',
      },
      underlined: {
        message: 'A whole sentence is underlined.',
        advice: 'Set it plain; underlining is for addresses.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A sentence in bold',
          document: [
            ...clause('6', 'Sensors'),
            paragraph([bold('All of the sensors are kept dry at all times.')]),
          ],
        },
      ],
      good: [
        {
          title: 'A word in bold',
          document: [...clause('6', 'Sensors'), paragraph(['Sensors are ', bold('dry'), '.'])],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const { paragraph: line, text, zone } of runningText(facts, [
      'scope',
      'normative',
      'informative',
      'introductory',
    ])) {
      // A sentence: several words and a stop. Shorter lines in bold are headings without number.
      if (line.role !== 'body' || zone === 'table' || !/^\S+(?:\s+\S+){5,}[.。]$/u.test(text.trim())) {
        continue;
      }
      const runs = textRuns(line).filter(({ text: run }) => run.value.trim() !== '');
      const subject = plainText(line).slice(0, 60);
      if (runs.every(({ text: run }) => run.format.bold === true)) {
        report({ message: 'bold', paragraph: line, subject: `bold|${subject}` });
      } else if (runs.every(({ text: run }) => run.format.underline === true)) {
        report({ message: 'underlined', paragraph: line, subject: `underlined|${subject}` });
      }
    }
  },
};
