import { describe, expect, it } from 'vitest';
import { gapsIn, openGaps } from './gaps.ts';
import { sentenceEnd } from './sentence.ts';

describe('gaps of a scaffold', () => {
  const scaffold = '[role] will teach [what] for [how long].';
  it('are what stands in square brackets', () => {
    expect(gapsIn(scaffold)).toEqual(['[role]', '[what]', '[how long]']);
  });
  it('stay open until their words go, and a writer’s own brackets are none', () => {
    const inserted = new Set(gapsIn(scaffold));
    const text = 'See appendix [2]. A teacher will teach [what] for [how long].';
    expect(openGaps(text, inserted).map(({ start, end }) => text.slice(start, end))).toEqual(['[what]', '[how long]']);
    expect(openGaps(text, new Set())).toEqual([]);
  });
});

describe('the end of a sentence', () => {
  const text = 'Staff (e.g. Ms. Roe) help at 9.30 daily. Then “he goes.” Next\nline without a stop';
  it.each([
    ['Staff', 'daily.'],
    ['Then', 'goes.”'],
    ['Next', 'Next'],
    ['without', 'stop'],
  ])('after %s is after %s', (from, to) => {
    expect(sentenceEnd(text, text.indexOf(from))).toBe(text.indexOf(to) + to.length);
  });
});
