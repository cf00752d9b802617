import { describe, expect, it } from 'vitest';
import { appraise } from '../check.ts';
import { dayAfter, sayDay } from './days.ts';

const datesOf = (front: string, today: string | null = null) => {
  const text = `Education, Health and Care Plan\n${front}\nSection B\nMo cannot hold a pen.\n`;
  const { dates } = appraise({
    id: null,
    fields: [{ id: 'plan', text, section: null, blocks: null }],
    whole: true,
    passage: false,
    kind: null,
    today,
    dob: null,
    year: null,
    notChecked: [],
  });
  return new Map(dates.map((date) => [date.id, date]));
};

describe('days', () => {
  it.each([
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2028-02-29', { months: 12 }, '2029-02-28'],
    ['2026-11-02', { months: 12 }, '2027-11-02'],
    // Over the night when the clocks change.
    ['2026-10-20', { days: 14 }, '2026-11-03'],
    ['2026-05-04', { days: 140 }, '2026-09-21'],
  ])('%s and %o later', (day, stretch, later) => {
    expect(dayAfter(day, stretch)).toBe(later);
  });

  it('are said as people write them', () => {
    expect(sayDay('2026-09-01')).toBe('1 September 2026');
  });
});

describe('deadlines', () => {
  it('say which date is missing, and invent none', () => {
    expect(datesOf('Status: First draft\nDate of draft: 2 November 2026').get('first-final')).toMatchObject({
      status: 'unknown',
      due: null,
      missing: ['the date of the request for an assessment'],
    });
  });

  it('ask, and do not judge, where the plan tells of a lawful exception', () => {
    const front = 'Status: Final\nRequest received: 4 May 2026\nDate of final plan: 12 October 2026';
    expect(datesOf(front).get('first-final')?.status).toBe('missed');
    const why = '\nThe 20 week timescale was not met: exceptional personal circumstances of the family, reg 10(4).';
    expect(datesOf(`${front}${why}`).get('first-final')?.status).toBe('unsure');
  });

  it('ask about dates that stand the wrong way round', () => {
    const front = 'Status: Final\nRequest received: 4 May 2027\nDate of final plan: 12 October 2026';
    expect(datesOf(front).get('first-final')?.status).toBe('unsure');
  });

  it('see that the family’s days end after the twenty weeks do', () => {
    const front = 'Status: First draft\nRequest received: 25 May 2026\nDate of draft: 5 October 2026';
    expect(datesOf(front).get('first-final')).toMatchObject({ status: 'unsure', due: '2026-10-12' });
  });

  it('count a month without a day from its first, and take a past review for the last', () => {
    expect(
      datesOf('Status: Final\nDate of final plan: 2 November 2026\nReview date: November 2027').get('first-review'),
    ).toMatchObject({
      status: 'met',
      told: '2027-11-01',
    });
    const front =
      'Status: Amended final\nDate of amended plan: 25 May 2026\nReview date: 12 March 2026\nNext review: June 2027';
    expect(datesOf(front).get('next-review')).toMatchObject({ from: '2026-03-12', status: 'missed' });
  });

  it('read the day of the review in the plan’s last line', () => {
    const front = 'Status: First draft\nDate of draft: 2 November 2026\nThis plan will be reviewed by 1 November 2027.';
    expect(datesOf(front).get('first-review')).toMatchObject({ status: 'met', told: '2027-11-01' });
  });

  it('do not take a reading of the plan years later for a late one', () => {
    const front = 'Status: Final\nRequest received: 4 May 2026\nDate of final plan: 21 September 2026';
    expect(datesOf(front, '2030-01-01').get('first-final')?.status).toBe('met');
  });
});
