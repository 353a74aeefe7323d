import type { Contact, CoverField, CoverFieldName, CoverFields, Facts } from '@fg2rec/document';
import { studyPeriod } from '@fg2rec/rulebook';
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
  facts: Pick<Facts, 'cover' | 'titleBlock'>,
  given: {
    readonly options?: CoverInput;
    readonly config?: CoverInput;
    readonly meetingDate?: string;
  },
): ResolvedCover {
  const { options, config, meetingDate } = given;
  const fields: Partial<Record<CoverFieldName, CoverField>> = {
    ...titleOf(facts),
    ...facts.cover.fields,
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
