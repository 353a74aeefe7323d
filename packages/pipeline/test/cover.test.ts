import type { CoverField, CoverFieldName, Facts } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { resolveCover } from '../src/cover.ts';
import type { CoverInput } from '../src/job.ts';

type CoverFacts = Pick<Facts, 'cover' | 'titleBlock' | 'kind'>;

function facts(fields: Partial<Record<CoverFieldName, CoverField>> = {}, title?: string): CoverFacts {
  return { cover: { fields, contacts: [], blocks: [] }, titleBlock: { all: [], title }, kind: 'fg-report' };
}

const given = (source: string): CoverInput => ({ fields: { source } });

describe('resolveCover', () => {
  const own: CoverField = { value: 'Editors of the deliverable', from: 'cover' };

  it.each([
    ['options', { options: given('O'), config: given('C') }, { source: own }, 'O'],
    ['config', { config: given('C') }, { source: own }, 'C'],
    ['cover', {}, { source: own }, 'Editors of the deliverable'],
    ['properties', {}, { source: { value: 'P', from: 'properties' } as const }, 'P'],
  ])('takes the source from %s when that is the first to have it', (from, inputs, fields, value) => {
    expect(resolveCover(facts(fields), inputs).cover.fields.source).toMatchObject({ from, value });
  });

  it('takes blank words for no words', () => {
    expect(resolveCover(facts({ source: own }), { options: given('  ') }).cover.fields.source).toEqual(own);
  });

  it('names what nobody gave, the contacts among it', () => {
    const { missing } = resolveCover(facts(), { options: { fields: { documentNumber: 'SG13-TD1' } } });
    expect(missing).toEqual([
      'studyGroup',
      'questions',
      'meeting',
      'source',
      'title',
      'abstract',
      'studyPeriod',
      'contacts',
    ]);
  });

  it('takes the title of the text where no cover has one', () => {
    expect(resolveCover(facts({}, 'Use cases'), {}).cover.fields.title?.value).toBe('Use cases');
    const cover: CoverField = { value: 'Draft new Recommendation', from: 'cover' };
    expect(resolveCover(facts({ title: cover }, 'Use cases'), {}).cover.fields.title).toEqual(cover);
  });

  it('works the study period out from the meeting, unless somebody says it', () => {
    expect(resolveCover(facts(), { meetingDate: '2026-04-20' }).cover.fields.studyPeriod?.value).toBe(
      '2025-2028',
    );
    const config: CoverInput = { fields: { studyPeriod: '2029-2032' } };
    const { cover } = resolveCover(facts(), { meetingDate: '2026-04-20', config });
    expect(cover.fields.studyPeriod).toEqual({ value: '2029-2032', from: 'config' });
  });

  it('takes contacts from the first that has any', () => {
    const config: CoverInput = { contacts: [{ name: 'Grace' }] };
    expect(resolveCover(facts(), { options: { contacts: [] }, config }).cover.contacts).toEqual([
      { name: 'Grace' },
    ]);
  });
});
