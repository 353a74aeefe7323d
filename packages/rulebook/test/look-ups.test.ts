import { languages } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import {
  citationText,
  documentKinds,
  editionById,
  editionOn,
  fixedClauses,
  inSelfNameOf,
  readinessItems,
  rulebookEditions,
  ruleDocuments,
  seriesLetters,
  studyPeriod,
  studyPeriodLine,
  tdDeadline,
  vocabulary,
  vocabularyOf,
  wellKnownAbbreviations,
} from '../src/index.ts';

describe('studyPeriod', () => {
  it.each([
    ['2019-08-27', 2017, 2020],
    ['2021-11-01', 2017, 2020],
    ['2022-02-28', 2017, 2020],
    ['2022-03-01', 2022, 2024],
    ['2024-12-31', 2022, 2024],
    ['2025-01-01', 2025, 2028],
    ['2028-12-31', 2025, 2028],
    ['2029-01-01', 2029, 2032],
    ['2016-06-01', 2013, 2016],
    ['2013-01-01', 2013, 2016],
    ['2012-12-31', 2009, 2012],
  ])('%s lies in %i-%i', (date, from, to) => {
    expect(studyPeriod(date)).toEqual({ from, to });
  });

  it('is printed as on a TD', () => {
    expect(studyPeriodLine({ from: 2025, to: 2028 }, 'en')).toBe('STUDY PERIOD 2025-2028');
    expect(studyPeriodLine({ from: 2022, to: 2024 }, 'zh')).toBe('2022-2024年研究期');
  });
});

describe('editions', () => {
  it.each([
    ['2003-01-01', '2016'],
    ['2016-02-01', '2016'],
    ['2023-05-31', '2016'],
    ['2023-06-01', '2023'],
    ['2027-01-01', '2023'],
  ])('on %s it is that of %s', (day, id) => {
    expect(editionOn(day).id).toBe(id);
  });

  it('consist of documents that are known', () => {
    const codes = rulebookEditions.flatMap(({ documents, later }) => [...documents, ...later]);
    expect(codes.filter((code) => ruleDocuments[code] === undefined)).toEqual([]);
  });

  it('have fixed texts of their own', () => {
    const received = (id: '2016' | '2023') =>
      vocabularyOf(editionById(id)).wording('iprPara2NotReceived', 'en').alternates.join();
    expect(received('2023')).toContain('patents/software copyrights');
    expect(received('2016')).not.toContain('software');
    expect(vocabularyOf(editionById('2023')).forms('iprPara2NotReceived', 'fr').join()).not.toContain(
      'software',
    );
  });
});

describe('tdDeadline', () => {
  it('counts calendar days back from the first day of the meeting, over months, leap days and changes of clocks', () => {
    expect(tdDeadline('2026-03-09')).toEqual({ hard: '2026-02-09', encouraged: '2026-01-26' });
    expect(tdDeadline('2028-03-14')).toEqual({ hard: '2028-02-15', encouraged: '2028-02-01' });
    expect(tdDeadline('2026-11-02')).toEqual({ hard: '2026-10-05', encouraged: '2026-09-21' });
  });
});

describe('self-names', () => {
  it('put the sentence of a Recommendation into the mouth of another text', () => {
    expect(inSelfNameOf('This Recommendation defines the following terms:', 'supplement', 'en')).toBe(
      'This Supplement defines the following terms:',
    );
    expect(inSelfNameOf('В настоящей Рекомендации определены следующие термины:', 'fg-report', 'ru')).toBe(
      'В настоящей публикации определены следующие термины:',
    );
    expect(inSelfNameOf('本建议书定义下列术语：', 'technical-report', 'zh')).toBe('本文件定义下列术语：');
  });

  it('leave Recommendations, and other Recommendations than this one, alone', () => {
    const lead = 'Les Recommandations UIT-T et autres références';
    expect(inSelfNameOf(lead, 'fg-report', 'fr')).toBe(lead);
    expect(inSelfNameOf('This Recommendation uses', 'recommendation', 'en')).toBe('This Recommendation uses');
  });
});

describe('rule documents', () => {
  it('print a citation in full', () => {
    expect(citationText({ document: 'AG16', edition: '02/2016', clause: '8.2' })).toBe(
      "ITU-T Author's guide for drafting Recommendations (02/2016), clause 8.2",
    );
    expect(citationText({ document: 'AG16', clause: 'Table 1' })).toBe(
      "ITU-T Author's guide for drafting Recommendations (02/2016), Table 1",
    );
  });
});

describe('fixed clauses', () => {
  it('are seven, with titles and sentences that the lexicon holds in every language', () => {
    expect(fixedClauses.map(({ number }) => number)).toEqual(['1', '2', '3', '3.1', '3.2', '4', '5']);
    for (const { title, lead, kind } of fixedClauses) {
      for (const language of languages) {
        expect(vocabulary.headingKind(vocabulary.wording(title, language).text)?.kind).toBe(kind);
        expect(lead === undefined || vocabulary.forms(lead, language).length > 0).toBe(true);
      }
    }
  });
});

describe('kinds, readiness, series, abbreviations', () => {
  it('ask a Recommendation for more than a report', () => {
    expect(documentKinds.recommendation.fixedClauses).toHaveLength(5);
    expect(documentKinds['fg-report'].fixedClauses).toHaveLength(0);
    expect(documentKinds['fg-report'].normative).toBe(false);
    for (const [kind, profile] of Object.entries(documentKinds)) {
      expect(profile.kind).toBe(kind);
    }
  });

  it('list the eight items of A.7 Appendix I in order', () => {
    expect(readinessItems.map(({ item }) => item)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `I.2 ${number})`),
    );
  });

  it('leave out the letters that are not allocated', () => {
    expect(Object.keys(seriesLetters)).toHaveLength(23);
    expect('BCW'.split('').filter((letter) => letter in seriesLetters)).toEqual([]);
  });

  it('know units and organizations, and not the terms of a field', () => {
    expect(['GHz', 'Mbit/s', 'ITU-T', 'IETF'].every((one) => wellKnownAbbreviations.has(one))).toBe(true);
    expect(['QoS', 'MPLS', 'AI'].some((one) => wellKnownAbbreviations.has(one))).toBe(false);
  });
});
