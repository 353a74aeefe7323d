import type { Finding, Severity } from '@fg2rec/check';
import { type Phrase, phrase } from '@fg2rec/document';
import type { PdfRemark, PdfRemarkCode } from '@fg2rec/emit';
import { english, type Messages, sayIn } from '@fg2rec/rulebook';

interface Meaning {
  readonly severity: Severity;
  readonly advice: Phrase;
  /** Clause of ISO 14289-1 (UA1) or ISO 19005-3 (A3) that asks for it. */
  readonly citation: readonly [document: 'UA1' | 'A3', clause: string];
}

const drawn = ['A3', '6.1.1'] as const;
const described = ['UA1', '7.3'] as const;
const lettered = ['A3', '6.2.11'] as const;

const meanings: Readonly<Record<PdfRemarkCode, Meaning>> = {
  'font-missing': {
    severity: 'warning',
    advice: phrase(
      'Install the npm package that is named and convert again: letters are missing without it.',
    ),
    citation: lettered,
  },
  'character-replaced': {
    severity: 'warning',
    advice: phrase(
      'Write these characters otherwise, or with characters of Unicode that are no private use.',
    ),
    citation: lettered,
  },
  'picture-missing': {
    severity: 'warning',
    advice: phrase('Put the picture itself into the Word file: Insert, Pictures, and not as a link.'),
    citation: drawn,
  },
  'picture-unreadable': {
    severity: 'warning',
    advice: phrase(
      'Save the picture as PNG or SVG and insert it again: readers of the PDF see a box in its place.',
    ),
    citation: drawn,
  },
  'picture-too-large': {
    severity: 'warning',
    advice: phrase(
      'Make the picture smaller and insert it again: readers of the PDF see a box in its place.',
    ),
    citation: drawn,
  },
  'drawing-as-text': {
    severity: 'warning',
    advice: phrase('Save the drawing as a picture and insert that: readers of the PDF see its words alone.'),
    citation: drawn,
  },
  'description-missing': {
    severity: 'info',
    advice: phrase(
      'Say in a sentence or two what the figure shows (in Word: View Alt Text). Those who cannot see it hear nothing else.',
    ),
    citation: described,
  },
  'foreign-content': {
    severity: 'warning',
    advice: phrase('Open the file in Word, which merges the content, and save it.'),
    citation: drawn,
  },
  'note-missing': {
    severity: 'warning',
    advice: phrase('Delete the call of the note, or write the note again.'),
    citation: ['UA1', '7.9'],
  },
  'block-simplified': {
    severity: 'warning',
    advice: phrase('Compare the place with the Word file and make it simpler there.'),
    citation: drawn,
  },
  'standard-lowered': {
    severity: 'warning',
    advice: phrase(
      'The PDF can be read, but is not fit for the archive. Mend what the message names and convert again.',
    ),
    citation: ['A3', '6.6.4'],
  },
  'accessibility-lowered': {
    severity: 'warning',
    advice: phrase(
      'Mend what the message names and convert again: some readers will not get all of the PDF.',
    ),
    citation: ['UA1', '5'],
  },
};

/** What is not in the PDF as it is in the TD, as findings `pdf/...`: they concern the PDF alone. */
export function pdfFindings(remarks: readonly PdfRemark[], messages: Messages = english): Finding[] {
  const say = sayIn(messages);
  return remarks.map(({ code, message, where }) => {
    const { severity, advice, citation } = meanings[code];
    const [document, clause] = citation;
    return {
      rule: `pdf/${code}`,
      catalogue: 'PDF',
      severity,
      message,
      advice: say.of(advice),
      status: 'open',
      place: where === undefined ? {} : { quote: where },
      citation: { document, edition: document === 'UA1' ? '2014' : '2012', clause, confidence: 'seen' },
      fix: 'none',
      edits: [],
      subject: `${code} ${where ?? ''}`,
    };
  });
}
