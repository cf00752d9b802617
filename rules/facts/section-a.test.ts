import { describe, expect, it } from 'vitest';
import { isYoungPerson } from './section-a.ts';
import { monthsBetween, newestTelling } from './told-on.ts';
import { readVoice } from './voice.ts';

describe('isYoungPerson', () => {
  const born = '2010-03-02'; // sixteen in the school year that ends in 2026
  it.each([
    ['2026-06-26', false], // the last Friday in June itself
    ['2026-06-27', true],
    ['2026-09-01', true],
    ['2025-11-01', false],
  ])('on %s: %s', (today, answer) => {
    expect(isYoungPerson({ today, dob: born, year: null })).toBe(answer);
  });

  it('goes by the year group where there is no birth date, and says nothing where there is neither', () => {
    expect(isYoungPerson({ today: null, dob: null, year: 12 })).toBe(true);
    expect(isYoungPerson({ today: null, dob: null, year: 11 })).toBe(false);
    expect(isYoungPerson({ today: '2026-07-15', dob: null, year: null })).toBeNull();
  });
});

describe('newestTelling', () => {
  it('takes the day of the asking and no other', () => {
    const facts = readVoice('We moved here on 1 May 2020. Anwar told Mrs Lowe in March 2025 that he likes trams.');
    expect(newestTelling(facts)?.date).toBe('2025-03-31');
  });

  it('finds none where nothing was told', () => {
    expect(newestTelling(readVoice('She was born on 4 May 2016.'))).toBeNull();
  });
});

describe('monthsBetween', () => {
  it.each([
    ['2025-03-31', '2026-03-30', 11],
    ['2025-03-31', '2026-03-31', 12],
    ['2026-05-01', '2026-03-31', -2],
  ])('%s to %s: %i', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});
