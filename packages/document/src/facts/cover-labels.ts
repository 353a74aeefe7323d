import type { CoverFieldName } from '../facts.ts';
import { normalised } from '../text.ts';
import type { Vocabulary, WordingKey } from '../vocabulary.ts';

export type CoverLabel = CoverFieldName | 'contact';

/** Labels of the vocabulary, by the field they announce. */
const keys: readonly (readonly [WordingKey, CoverLabel])[] = [
  ['tdQuestions', 'questions'],
  ['tdSource', 'source'],
  ['tdTitle', 'title'],
  ['tdPurpose', 'purpose'],
  ['tdContact', 'contact'],
  ['tdKeywords', 'keywords'],
  ['tdAbstract', 'abstract'],
  ['keywords', 'keywords'],
  ['studyGroup', 'studyGroup'],
  ['focusGroup', 'group'],
];

/** Labels seen on covers of templates and groups beside the fixed ones. */
const others: Readonly<Record<string, CoverLabel>> = {
  question: 'questions',
  questions: 'questions',
  'wg(s)': 'questions',
  wg: 'questions',
  'meeting, date': 'meeting',
  'meeting date': 'meeting',
  meeting: 'meeting',
  venue: 'meeting',
  plenary: 'meeting',
  'working party': 'workingParty',
  document: 'documentNumber',
  'document number': 'documentNumber',
  'doc. no.': 'documentNumber',
  'focus group': 'group',
  group: 'group',
  contacts: 'contact',
  'contact(s)': 'contact',
  editor: 'contact',
  editors: 'contact',
  'editor(s)': 'contact',
  'study period': 'studyPeriod',
  original: 'original',
  summary: 'abstract',
  réunion: 'meeting',
  reunión: 'meeting',
  собрание: 'meeting',
  会议: 'meeting',
  الاجتماع: 'meeting',
};

/** Finds which field a cell announces: `Source:`, `来源：`, `Question(s):`. Built once for a vocabulary. */
export function coverLabels(vocabulary: Vocabulary): ReadonlyMap<string, CoverLabel> {
  const labels = new Map<string, CoverLabel>();
  for (const [key, label] of keys) {
    for (const form of vocabulary.forms(key)) {
      labels.set(labelKey(form), label);
    }
  }
  for (const [form, label] of Object.entries(others)) {
    labels.set(labelKey(form), label);
  }
  return labels;
}

/** Text made comparable as a label: case, spacing and the closing colon do not matter. */
export function labelKey(text: string): string {
  return normalised(text)
    .toLowerCase()
    .replace(/[\s:\uff1a]+$/u, '');
}
