import { type CoverFields, counted, type DocumentKind } from '@fg2rec/document';
import { type Say, sayEnglish } from '@fg2rec/rulebook';
import type { DeadlineStatus } from './deadline.ts';
import type { ReadinessLine, ReportFinding } from './schema.ts';
import { dateWords } from './words.ts';

export interface ReadinessInput {
  readonly kind: DocumentKind;
  /** All findings of the report; the open ones decide. */
  readonly findings: readonly ReportFinding[];
  /** The TD cover, where one was made. */
  readonly cover?: CoverFields;
  readonly deadline?: DeadlineStatus;
  /** English by default. */
  readonly say?: Say;
}

/** Kinds that are meant to become a Recommendation or a Supplement: item 5) applies to them. */
const basisForRecommendations: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'recommendation',
  'a-series',
  'supplement',
  'amendment',
  'common-text',
  'fg-specification',
]);

/** Codes of the catalogue that speak of the structure and form of a text, item 2). */
const structureCodes = /^(STR|SUM|KEY|TTL|BP|ANX|FIG|TAB|NOT|CON)-/;

/**
 * The readiness table of Recommendation ITU-T A.7 Appendix I clause I.2, items 1) to 8). What a file cannot show is
 * said to need a person: the tool never answers for people.
 */
export function readinessOf(input: ReadinessInput): ReadinessLine[] {
  const { say = sayEnglish } = input;
  return [
    line(
      1,
      'needs-a-person',
      say('The terms of reference of the Focus Group are not part of the deliverable.'),
    ),
    structure(input),
    routing(input),
    line(
      4,
      'needs-a-person',
      say('The experience and training of those who led the work cannot be read from a file.'),
    ),
    guide(input),
    line(
      6,
      'needs-a-person',
      say('When drafts were shared, and with which study groups, is not recorded in the deliverable.'),
    ),
    transmission(input),
    line(
      8,
      'needs-a-person',
      say('The parent group counts what becomes of deliverables; this report gives it the figures for one.'),
    ),
  ];
}

function structure({ findings, say = sayEnglish }: ReadinessInput): ReadinessLine {
  const open = blocking(findings).filter(({ catalogue }) => structureCodes.test(catalogue));
  return open.length === 0
    ? line(2, 'met', say('No error of structure or form is open.'))
    : line(
        2,
        'not-met',
        say('{errors} of structure or form open: {codes}.', {
          errors: counted(open.length, 'error'),
          codes: codes(open),
        }),
      );
}

function routing({ cover, say = sayEnglish }: ReadinessInput): ReadinessLine {
  if (cover === undefined) {
    return line(3, 'needs-a-person', say('No TD cover was made: the study group addressed is not known.'));
  }
  const { studyGroup, questions } = cover.fields;
  if (studyGroup === undefined) {
    return line(3, 'not-met', say('The cover names no study group: say to whom the deliverable goes.'));
  }
  const group = groupName(studyGroup.value, say);
  const addressed =
    questions === undefined
      ? group
      : say('{group}, Question {question}', { group, question: questions.value });
  return line(
    3,
    'met',
    say('The cover addresses {addressed}. Whether it is the right group, the parent group decides.', {
      addressed,
    }),
  );
}

/** `13` and `SG13` as `Study Group 13`; other names as they are. */
function groupName(value: string, say: Say): string {
  const number = /^(?:SG)?\s*(\d{1,2})$/i.exec(value.trim())?.[1];
  return number === undefined ? value : say('Study Group {number}', { number });
}

function guide({ kind, findings, say = sayEnglish }: ReadinessInput): ReadinessLine {
  if (!basisForRecommendations.has(kind)) {
    return line(
      5,
      'not-applicable',
      say('The deliverable is not meant to become a Recommendation or Supplement (NOTE of clause I.2).'),
    );
  }
  const open = blocking(findings);
  return open.length === 0
    ? line(
        5,
        'met',
        say('No error against the Author’s guide is open. Whether the content suits, experts decide.'),
      )
    : line(
        5,
        'not-met',
        say('{errors} open: {codes}.', { errors: counted(open.length, 'error'), codes: codes(open) }),
      );
}

function transmission({ deadline, say = sayEnglish }: ReadinessInput): ReadinessLine {
  const approval = say('Approval by the Focus Group is not recorded in the file.');
  if (deadline === undefined) {
    return line(7, 'needs-a-person', approval);
  }
  const last = dateWords(deadline.deadline, say);
  if (deadline.status === 'missed') {
    return line(7, 'not-met', `${approval} ${say('The last day for the TD, {last}, is over.', { last })}`);
  }
  return line(
    7,
    'needs-a-person',
    `${approval} ${deadline.status === 'met' ? say('The TD was due by {last}.', { last }) : say('The TD is due by {last}.', { last })}`,
  );
}

function blocking(findings: readonly ReportFinding[]): ReportFinding[] {
  return findings.filter(({ severity, status }) => severity === 'error' && status === 'open');
}

function codes(findings: readonly ReportFinding[]): string {
  return [...new Set(findings.map(({ catalogue }) => catalogue))].sort().join(', ');
}

function line(item: number, status: ReadinessLine['status'], basis: string): ReadinessLine {
  return { item: `I.2 ${item})`, status, basis };
}
