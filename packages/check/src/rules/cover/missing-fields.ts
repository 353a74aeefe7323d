import { type Phrase, paragraph, phrase } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';

/** Field names as a person knows them. */
const names: Readonly<Record<string, Phrase>> = {
  documentNumber: phrase('document number'),
  studyGroup: phrase('study group'),
  workingParty: phrase('working party'),
  group: phrase('focus group'),
  questions: phrase('Question(s)'),
  meeting: phrase('place and date of the meeting'),
  source: phrase('source'),
  title: phrase('title'),
  purpose: phrase('purpose'),
  abstract: phrase('abstract'),
  keywords: phrase('keywords'),
  studyPeriod: phrase('study period'),
  original: phrase('language of the original'),
  contacts: phrase('contact'),
  contact: phrase('contact'),
};

/** TD-01: the cover of a TD is complete. */
export const missingFields: Rule = {
  meta: {
    id: 'cover/missing-fields',
    catalogue: ['TD-01'],
    title: 'The TD cover is complete',
    why: 'TSB registers a TD by its cover: number, study group, Questions, meeting, source, title, contact and abstract. What is not known stays on the cover as a highlighted placeholder.',
    citation: { document: 'TD19', edition: '04/2017', clause: 'Cover', confidence: 'seen' },
    severity: 'warning',
    stages: ['draft'],
    languages: 'all',
    fix: 'none',
    messages: {
      missing: {
        message: 'The TD cover lacks the {field}.',
        advice: 'Give it as an option or in the configuration, or fill in the placeholder in the TD.',
      },
    },
    examples: {
      bad: [
        {
          title: 'No contact',
          document: [paragraph('Sensors are small.')],
          options: { missingCoverFields: ['contacts'] },
        },
      ],
      good: [
        {
          title: 'A complete cover',
          document: [paragraph('Sensors are small.')],
          options: { missingCoverFields: [] },
        },
      ],
    },
  },
  check({ options, report }) {
    for (const field of options.missingCoverFields ?? []) {
      report({ message: 'missing', data: { field: names[field] ?? field }, subject: `missing|${field}` });
    }
  },
};
