import { describe, expect, it } from 'vitest';
import { onlyPromises } from './arrangement.ts';
import { readOutcome } from './outcome.ts';

const dates = { today: null, dob: null, year: null };
const isPromise = (text: string) => onlyPromises([{ facts: readOutcome(text, dates, null) }]).length === 1;

describe('what Section E says besides its outcomes', () => {
  it.each([
    'Progress towards these outcomes will be reviewed every term by the SENCO.',
    'The class teacher will set short-term targets with Ade each half term.',
    'Short-term targets will be agreed each term and recorded in the learning plan.',
    'Mrs Hall and Ade will review his progress towards the outcomes twice a year.',
  ])('is no outcome: %s', (text) => {
    expect(isPromise(text)).toBe(false);
  });

  it.each([
    'By July 2028 Ade will review his own targets with his tutor each half term.',
    'She will check her progress against the list in 4 lessons out of 5.',
    'The teaching assistant will support Ade with reading and review progress each term.',
    'Ade will be monitored by the paediatrician.',
    'Progress in reading.',
  ])('is judged as an outcome: %s', (text) => {
    expect(isPromise(text)).toBe(true);
  });
});
