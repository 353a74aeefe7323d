import { describe, expect, it } from 'vitest';
import { dateWords, deadlineStatus } from '../src/index.ts';

describe('deadlineStatus (A.7 clause 8.3)', () => {
  it.each([
    ['due', { today: '2026-03-01' }, 22],
    ['due', { today: '2026-03-23' }, 0],
    ['missed', { today: '2026-03-24' }, -1],
    ['met', { submitted: '2026-03-23', today: '2026-06-01' }, 0],
    ['missed', { submitted: '2026-03-24', today: '2026-01-01' }, -1],
  ])('is %s for %j', (status, days, daysLeft) => {
    expect(deadlineStatus('2026-04-20', days)).toMatchObject({ status, deadline: '2026-03-23', daysLeft });
  });

  it('counts calendar weeks over the end of a year and a leap day', () => {
    expect(deadlineStatus('2028-03-10', { today: '2028-01-01' })?.deadline).toBe('2028-02-11');
    expect(deadlineStatus('2026-01-12', { today: '2025-12-01' })?.deadline).toBe('2025-12-15');
  });

  it('says nothing without a meeting or a day', () => {
    expect(deadlineStatus(undefined, { today: '2026-03-01' })).toBeUndefined();
    expect(deadlineStatus('2026-04-20', {})).toBeUndefined();
  });

  it('prints dates in words', () => {
    expect(dateWords('2026-03-09')).toBe('9 March 2026');
    expect(dateWords('soon')).toBe('soon');
  });
});
