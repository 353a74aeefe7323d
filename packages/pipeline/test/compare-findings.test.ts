import type { Finding } from '@fg2rec/check';
import { describe, expect, it } from 'vitest';
import { compareFindings, withTdClauses } from '../src/compare-findings.ts';

function finding(rule: string, subject: string, quote = ''): Finding {
  return {
    rule,
    subject,
    catalogue: 'STR-04',
    severity: 'error',
    message: `${rule} ${subject}`,
    advice: '',
    status: 'open',
    place: { quote },
    citation: { document: 'AG16', edition: '02/2016', clause: '8', confidence: 'seen' },
    fix: 'none',
    edits: [],
  };
}

const statuses = (findings: readonly Finding[]) => findings.map(({ status }) => status);

describe('compareFindings', () => {
  it('calls fixed what the converted document has no more', () => {
    const { ofSource, ofTd } = compareFindings([finding('a', '1'), finding('a', '2')], [finding('a', '2')]);
    expect(statuses(ofSource)).toEqual(['fixed', 'open']);
    expect(ofTd).toEqual([]);
  });

  it('keeps findings of other rules on the same subject apart', () => {
    expect(statuses(compareFindings([finding('a', '1')], [finding('b', '1')]).ofSource)).toEqual(['fixed']);
  });

  it('hands on what only the converted document has', () => {
    const { ofTd } = compareFindings([finding('a', '1')], [finding('a', '1'), finding('td', 'cover')]);
    expect(ofTd.map(({ rule }) => rule)).toEqual(['td']);
  });

  it('counts several findings on one subject', () => {
    const three = [finding('a', '1', 'x'), finding('a', '1', 'y'), finding('a', '1', 'z')];
    expect(statuses(compareFindings(three, three.slice(0, 2)).ofSource)).toEqual(['open', 'open', 'fixed']);
    const more = compareFindings(three.slice(0, 2), three);
    expect(statuses(more.ofSource)).toEqual(['open', 'open']);
    expect(more.ofTd.map(({ place }) => place.quote)).toEqual(['z']);
  });

  it('leaves waived findings waived', () => {
    expect(statuses(compareFindings([{ ...finding('a', '1'), status: 'waived' }], []).ofSource)).toEqual([
      'waived',
    ]);
  });
});

describe('withTdClauses', () => {
  const inClause = (name: string, status: Finding['status'] = 'open'): Finding => ({
    ...finding('a', '1'),
    status,
    place: { clause: name },
  });
  const names = (findings: readonly Finding[]) => findings.map(({ place }) => [place.clause, place.tdClause]);

  it('gives the clause of the converted document where that has another name', () => {
    expect(names(withTdClauses([inClause('5.2')], [inClause('7.2')]))).toEqual([['5.2', '7.2']]);
    expect(names(withTdClauses([inClause('5.2')], [inClause('5.2')]))).toEqual([['5.2', undefined]]);
  });

  it('takes several in their order, and leaves those that are fixed alone', () => {
    const source = [inClause('5.1', 'fixed'), inClause('5.2'), inClause('5.3')];
    expect(names(withTdClauses(source, [inClause('7.2'), inClause('7.3')]))).toEqual([
      ['5.1', undefined],
      ['5.2', '7.2'],
      ['5.3', '7.3'],
    ]);
  });
});
