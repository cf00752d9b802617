import { describe, expect, it } from 'vitest';
import { givesMore, reachOf } from './said-of-all.ts';

describe('reachOf', () => {
  it.each([
    ['All of the above is delivered by a teaching assistant.', 'above'],
    ['The sessions below are for two children each.', 'below'],
    ['Everything in this section runs in term time.', 'all'],
    ['Unless another person is named, the SENCO makes sure that each happens.', 'all'],
    ['All support runs for 36 weeks of the college year.', 'all'],
    ['College sessions run for 36 weeks, and amounts below are for those weeks.', 'all'],
  ])('%s', (sentence, reach) => {
    expect(reachOf(sentence)).toBe(reach);
  });

  it.each([
    'All staff will face Kit when they speak.',
    'All lessons will be taught in a class of eight.',
    'Kit will have a practitioner for all of her hours, to carry out the plan above her table.',
    'Each page is read to Kit.',
  ])('%s speaks of one', (sentence) => {
    expect(reachOf(sentence)).toBeNull();
  });

  it('keeps hours of help as a provision of their own', () => {
    expect(givesMore('All of the above is part of 25 hours a week of support from a teaching assistant.')).toBe(true);
    expect(givesMore('All of the above is delivered by a teaching assistant.')).toBe(false);
  });
});
