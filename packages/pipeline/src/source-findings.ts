import type { Finding, Severity } from '@fg2rec/check';
import { type Anchor, type Deliverable, type Phrase, phrase } from '@fg2rec/document';
import { Fg2recError, type OpcPackage, withoutMacros } from '@fg2rec/ooxml';
import { english, type Messages, type Say, sayIn } from '@fg2rec/rulebook';
import { type ExternalField, externalFields } from './external-fields.ts';

interface Meaning {
  readonly severity: Severity;
  readonly advice: Phrase;
  readonly citation: readonly [document: 'OOXML' | 'OPC' | 'MACRO', clause: string];
}

const meanings = {
  macros: {
    severity: 'warning',
    advice: phrase('Save the deliverable as .docx in Word. Macros are never run, and no output has them.'),
    citation: ['MACRO', '2.2'],
  },
  signature: {
    severity: 'warning',
    advice: phrase(
      'Keep the signed file: no file made from it can carry the signature. The author may sign the TD again.',
    ),
    citation: ['OPC', '13'],
  },
  'external-target': {
    severity: 'warning',
    advice: phrase(
      'Put the thing itself into the file. It is not fetched from elsewhere, and readers without that place do not have it.',
    ),
    citation: ['OPC', '9.3'],
  },
  'external-template': {
    severity: 'info',
    advice: phrase(
      'Word looks for this template whenever the file is opened (Developer, Document Template). It is not fetched, and the TD has none.',
    ),
    citation: ['OOXML', '17.15.1.6'],
  },
  'external-field': {
    severity: 'warning',
    advice: phrase(
      'Turn the field into its text (Ctrl+Shift+F9 in Word). What it names is not opened; the TD has its last result as text.',
    ),
    citation: ['OOXML', '17.16.5'],
  },
  'alternative-chunk': {
    severity: 'warning',
    advice: phrase(
      'Open the file in Word, which merges the other one into it, and save it. Until then its text is not checked.',
    ),
    citation: ['OOXML', '17.17.2.1'],
  },
} as const satisfies Readonly<Record<string, Meaning>>;

type Kind = keyof typeof meanings;

/**
 * What a Word file brings along beside its text: macros, a signature, other files merged in, and places outside that a
 * word processor would go to. None of it is followed here; each is a finding `source/...`.
 */
export function sourceFindings(deliverable: Deliverable, messages: Messages = english): Finding[] {
  const say = sayIn(messages);
  const finding = findingIn(say);
  const { package: opc, remarks } = deliverable;
  const chunks = remarks.filter(({ code }) => code === 'alternative-chunk');
  return [
    ...(withoutMacros(opc).package === opc
      ? []
      : [finding('macros', say('The file holds macros.'), 'macros')]),
    ...(remarks.some(({ code }) => code === 'signature')
      ? [finding('signature', say('The file is digitally signed.'), 'signature')]
      : []),
    ...externalTargets(opc, say),
    ...fieldsOf(deliverable).map(({ kind, instruction, anchor }) =>
      finding(
        'external-field',
        say('A field {kind} asks for something outside the file.', { kind }),
        instruction,
        instruction,
        anchor,
      ),
    ),
    ...chunks.map(({ anchor }) =>
      finding(
        'alternative-chunk',
        say('Another file is embedded in the text, to be merged by Word.'),
        'alternative-chunk',
        undefined,
        anchor,
      ),
    ),
  ];
}

/** What lies at a target, by the kind of its relationship. */
const targetWords: Readonly<Record<string, Phrase>> = {
  attachedTemplate: phrase('The template lies outside the file.'),
  image: phrase('A picture lies outside the file.'),
  oleObject: phrase('An embedded object lies outside the file.'),
  package: phrase('An embedded file lies outside the file.'),
  aFChunk: phrase('A text to be merged in lies outside the file.'),
  subDocument: phrase('A part of the master document lies outside the file.'),
  frame: phrase('The content of a frame lies outside the file.'),
  mailMergeSource: phrase('The data of a mail merge lies outside the file.'),
  audio: phrase('A recording lies outside the file.'),
  video: phrase('A film lies outside the file.'),
  media: phrase('A recording lies outside the file.'),
};

/** Relationships that lead out of the package, links for readers to follow aside; each target once. */
function externalTargets(opc: OpcPackage, say: Say): Finding[] {
  const finding = findingIn(say);
  const found = new Map<string, Finding>();
  for (const part of ['', ...opc.partNames.filter((name) => !/\.rels$/i.test(name))]) {
    for (const { kind, target, external } of relationshipsOf(opc, part)) {
      if (external && kind !== 'hyperlink') {
        const isTemplate = kind === 'attachedTemplate';
        const what = targetWords[kind];
        found.set(
          `${kind} ${target}`,
          finding(
            isTemplate ? 'external-template' : 'external-target',
            what === undefined ? say('Something ({kind}) lies outside the file.', { kind }) : say.of(what),
            `${kind} ${target}`,
            target,
          ),
        );
      }
    }
  }
  return [...found.values()];
}

function relationshipsOf(opc: OpcPackage, part: string): ReturnType<OpcPackage['relationships']> {
  try {
    return opc.relationships(part);
  } catch (error) {
    if (error instanceof Fg2recError) {
      return [];
    }
    throw error;
  }
}

function fieldsOf({ package: opc, mainPart }: Deliverable): ExternalField[] {
  const kinds = new Set(['footnotes', 'endnotes', 'comments', 'header', 'footer']);
  const stories = relationshipsOf(opc, mainPart)
    .filter(({ kind, external, target }) => kinds.has(kind) && !external && opc.has(target))
    .map(({ target }) => target);
  return [...new Set([mainPart, ...stories])].flatMap((part) => {
    try {
      return externalFields(opc, part);
    } catch (error) {
      if (error instanceof Fg2recError) {
        return [];
      }
      throw error;
    }
  });
}

const longestQuote = 120;

function findingIn(say: Say) {
  return (kind: Kind, message: string, subject: string, quote?: string, anchor?: Anchor): Finding => {
    const { severity, advice, citation } = meanings[kind];
    const [document, clause] = citation;
    return {
      rule: `source/${kind}`,
      catalogue: 'SOURCE',
      severity,
      message,
      advice: say.of(advice),
      status: 'open',
      place: {
        ...(quote === undefined ? {} : { quote: quote.slice(0, longestQuote) }),
        ...(anchor === undefined ? {} : { anchor }),
      },
      citation: { document, edition: editions[document], clause, confidence: 'secondary' },
      fix: 'none',
      edits: [],
      subject,
    };
  };
}

const editions = { OOXML: '2016', OPC: '2012', MACRO: 'online' } as const;
