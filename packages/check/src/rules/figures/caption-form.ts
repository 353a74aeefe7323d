import type { Caption } from '@fg2rec/document';
import { normalised, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause, figure, figureCaption } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';

/** A stop that belongs to the last word: `etc.`, `et al.`, `U.S.`. */
const abbreviated = /\b(?:etc|al|no|vs|inc|corp|ltd|co|jr|sr|approx|resp)\.$|\p{L}\.\s?\p{L}\.$/iu;

/** FIG-03: `Figure 1 – Title`, without stop. */
export const captionForm: Rule = {
  meta: {
    id: 'figures/caption-form',
    catalogue: ['FIG-03'],
    title: 'A caption reads "Figure 1 – Title", with an en dash and without final stop',
    why: 'Captions have one form: label, number, en dash with spaces, title with a capital on its first word only, no stop. 793 of 795 captions counted in print have the en dash, and 897 of 898 no stop.',
    citation: authorsGuide('9.5'),
    severity: 'warning',
    severityByKind: goodDrafting,
    languages: 'all',
    fix: 'safe',
    messages: {
      separator: {
        message:
          'In the caption of {label} {number}, number and title are set apart by "{found}" instead of an en dash.',
        advice: 'Write "{label} {number} – {title}".',
      },
      untitled: {
        message: '{label} {number} has no title.',
        advice: 'Give it a title, after an en dash: "{label} {number} – ".',
      },
      stop: {
        message: 'The caption of {label} {number} ends with a stop.',
        advice: 'Captions end without stop. Remove it.',
      },
      label: {
        message: 'The caption says "{found}" instead of "{expected}".',
        advice: 'Write the label out, with a capital first letter only.',
      },
      capital: {
        message: 'The title of {label} {number} begins with a small letter.',
        advice: 'Begin the title with a capital.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A colon and a stop',
          document: [
            ...clause('6', 'Sensors', 'See Figure 1.'),
            figure(),
            figureCaption('Figure 1: A small sensor.'),
          ],
        },
        {
          title: 'An abbreviated label',
          document: [
            ...clause('6', 'Sensors', 'See Fig. 1.'),
            figure(),
            figureCaption('Fig. 1 – A small sensor'),
          ],
        },
        {
          title: 'A small letter',
          document: [
            ...clause('6', 'Sensors', 'See Figure 1.'),
            figure(),
            figureCaption('Figure 1 – small sensor'),
          ],
        },
      ],
      good: [
        {
          title: 'The form of the guide',
          document: [
            ...clause('6', 'Sensors', 'See Figure 1.'),
            figure(),
            figureCaption('Figure 1 – A small sensor'),
          ],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    // No Arabic captions in print were counted.
    const arabic = facts.language === 'ar';
    for (const caption of facts.captions) {
      const { kind, label, number, separator, paragraph } = caption;
      const title = normalised(caption.title);
      const data = { label, number, title };
      const subject = `${kind}|${number}|${title}`;
      if (number === '') {
        continue;
      }
      const expected = vocabulary.wording(kind, facts.language);
      const accepted = [expected.text, ...expected.alternates];
      if (!accepted.includes(normalised(label)) && facts.language === 'en') {
        const at = plainText(paragraph).indexOf(label);
        const edits = at < 0 ? [] : [replaceRange(paragraph, at, at + label.length, expected.text)];
        const words = { found: label, expected: expected.text };
        report({
          message: 'label',
          data: words,
          paragraph,
          edits,
          atMost: 'info',
          subject: `label|${subject}`,
        });
      }
      if (title === '') {
        report({
          message: 'untitled',
          data,
          paragraph,
          atMost: 'info',
          subject: `untitled|${kind}|${number}`,
        });
        continue;
      }
      if (!isDash(separator, facts.language) && !isChineseSpace(separator, facts.language)) {
        const found = normalised(separator) === '' ? ' ' : normalised(separator);
        const edits = withSeparator(caption, ' – ');
        report({
          message: 'separator',
          data: { ...data, found },
          paragraph,
          edits,
          fix: arabic ? 'suggestion' : undefined,
          atMost: arabic ? 'info' : undefined,
          subject: `separator|${subject}`,
        });
      }
      if (/[^.]\.$/.test(title) && !abbreviated.test(title)) {
        const end = plainText(paragraph).trimEnd().length;
        const edits = [replaceRange(paragraph, end - 1, end, '')];
        // Of several sentences, the last cannot lose its stop alone.
        const fix = /\p{L}{2}\.\s+\p{Lu}/u.test(title) ? 'suggestion' : undefined;
        const atMost = arabic ? 'info' : undefined;
        report({ message: 'stop', data, paragraph, edits, fix, atMost, subject: `stop|${kind}|${number}` });
      }
      if (/^\p{Ll}{3,}\b/u.test(title)) {
        const at = plainText(paragraph).lastIndexOf(caption.title.trim());
        const edits = at < 0 ? [] : [replaceRange(paragraph, at, at + 1, title.charAt(0).toUpperCase())];
        report({
          message: 'capital',
          data,
          paragraph,
          edits,
          atMost: 'info',
          subject: `capital|${kind}|${number}`,
        });
      }
    }
  },
};

/** Arabic texts have a hyphen as well. */
function isDash(separator: string, language: string): boolean {
  const dash = language === 'ar' ? /^[\s\u00a0]*[–-][\s\u00a0]*$/u : /^[\s\u00a0]*–[\s\u00a0]*$/u;
  return dash.test(separator);
}

/** Chinese print sets number and title apart by a space as well. */
function isChineseSpace(separator: string, language: string): boolean {
  return language === 'zh' && /^\s*$/.test(separator);
}

function withSeparator({ paragraph, number, separator, title }: Caption, better: string) {
  const text = plainText(paragraph);
  const after = text.indexOf(number) + number.length;
  const at = text.indexOf(separator === '' ? title : separator, after);
  return at < after ? [] : [replaceRange(paragraph, after, Math.max(at + separator.length, after), better)];
}
