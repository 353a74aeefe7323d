import type { Contact, CoverField, CoverFieldName, CoverFields, DocumentKind, Facts } from '@fg2rec/document';
import { tdNumber } from '@fg2rec/emit';
import { deliverableTitle } from '@fg2rec/reformat';
import { documentKinds, studyPeriod, vocabulary } from '@fg2rec/rulebook';
import type { CoverInput } from './job.ts';

/** Fields without which a TD cover is not complete; `contacts` stands for the contacts. */
const mandatoryFields: readonly CoverFieldName[] = [
  'documentNumber',
  'studyGroup',
  'questions',
  'meeting',
  'source',
  'title',
  'abstract',
  'studyPeriod',
];

export interface ResolvedCover {
  readonly cover: CoverFields;
  /** Names of mandatory fields that nobody gave; the TD has a placeholder for each. */
  readonly missing: readonly string[];
}

/**
 * The TD cover: what the user says goes before the configuration, that before the deliverable's own cover, and that
 * before the properties of its Word file. The study period follows from the meeting's date where nobody says it.
 */
export function resolveCover(
  facts: Pick<Facts, 'cover' | 'titleBlock' | 'kind'>,
  given: {
    readonly options?: CoverInput;
    readonly config?: CoverInput;
    readonly meetingDate?: string;
  },
): ResolvedCover {
  const { options, config, meetingDate } = given;
  const fields: Partial<Record<CoverFieldName, CoverField>> = {
    ...withOwnTitle({ ...titleOf(facts), ...ofParentGroup(facts.cover.fields) }, facts.kind),
    ...(meetingDate === undefined
      ? {}
      : { studyPeriod: { value: studyPeriodOf(meetingDate), from: 'options' } }),
    ...named(config, 'config'),
    ...named(options, 'options'),
  };
  const contacts = firstNonEmpty(options?.contacts, config?.contacts, facts.cover.contacts);
  const missing = [
    ...mandatoryFields.filter((name) => fields[name] === undefined),
    ...(contacts.length === 0 ? ['contacts'] : []),
  ];
  return { cover: { fields, contacts, blocks: facts.cover.blocks }, missing };
}

/**
 * What a deliverable's own cover says that holds for the parent group as well. A focus group prints its own document
 * number, its own meeting, and the name of its working group where a study group has its Questions.
 */
function ofParentGroup(fields: CoverFields['fields']): CoverFields['fields'] {
  const { documentNumber, meeting, questions, ...others } = fields;
  const ofFocusGroup = fields.group !== undefined;
  return {
    ...others,
    ...(tdNumber(documentNumber) === undefined ? {} : { documentNumber }),
    ...(meeting === undefined || ofFocusGroup ? {} : { meeting }),
    ...(questions === undefined || (ofFocusGroup && !/\d+\s*\/\s*\d+/.test(questions.value))
      ? {}
      : { questions }),
  };
}

/** The kind and number that a focus group gives its deliverable mean nothing to the parent group. */
function withOwnTitle(fields: CoverFields['fields'], kind: DocumentKind): CoverFields['fields'] {
  const { title } = fields;
  return title === undefined || !documentKinds[kind].focusGroup
    ? fields
    : { ...fields, title: { ...title, value: deliverableTitle(title.value, vocabulary) } };
}

function studyPeriodOf(date: string): string {
  const { from, to } = studyPeriod(date);
  return `${from}-${to}`;
}

function named(
  input: CoverInput | undefined,
  from: CoverField['from'],
): Partial<Record<CoverFieldName, CoverField>> {
  return Object.fromEntries(
    Object.entries(input?.fields ?? {}).flatMap(([name, value = '']) =>
      value.trim() === '' ? [] : [[name, { value: value.trim(), from }]],
    ),
  );
}

/** A deliverable without cover still says its title at the head of its text. */
function titleOf({ titleBlock }: Pick<Facts, 'titleBlock'>): Partial<Record<CoverFieldName, CoverField>> {
  const { title, titleParagraph } = titleBlock;
  if (title === undefined || title === '') {
    return {};
  }
  return {
    title: {
      value: title,
      from: 'cover',
      ...(titleParagraph === undefined ? {} : { anchor: titleParagraph.anchor }),
    },
  };
}

function firstNonEmpty(...lists: readonly (readonly Contact[] | undefined)[]): readonly Contact[] {
  return lists.find((list): list is readonly Contact[] => list !== undefined && list.length > 0) ?? [];
}
