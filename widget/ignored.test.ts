import { describe, expect, it } from 'vitest';
import type { Finding } from '../rules/index.ts';
import { ignoring, withoutIgnored } from './ignored.ts';

function finding(id: string, ruleId: string, quote: string): Finding {
  return {
    id,
    ruleId,
    criteria: [],
    span: null,
    quote,
    severity: 'should',
    certainty: 'sure',
    message: 'Say more.',
    instead: [],
    question: null,
    source: { work: 'A work', at: '1', authority: 'code' },
    itemId: null,
    threadTo: [],
  };
}
const first = finding('1', 'vague', 'regular');
const second = finding('2', 'vague', 'regular');
const other = finding('3', 'vague', 'as needed');
const rule = finding('4', 'other', 'regular');
const all = [first, second, other, rule];
const left = (reach: 'once' | 'plan' | 'rule', chosen: Finding) =>
  withoutIgnored(all, [ignoring(chosen, reach, all, '')])
    .map(({ id }) => id)
    .join('');

describe('ignoring a hint', () => {
  it('once leaves the same words elsewhere', () => {
    expect(left('once', first)).toBe('234');
    expect(left('once', second)).toBe('134');
  });
  it('in this plan covers the same words of the same rule', () => {
    expect(left('plan', second)).toBe('34');
  });
  it('as a rule covers all of the rule and no other', () => {
    expect(left('rule', other)).toBe('4');
  });
  it('still holds when the writer has typed above it and every id and place is new', () => {
    const record = ignoring(second, 'once', all, '');
    const anew = [finding('a', 'vague', 'regular'), finding('b', 'vague', 'regular')];
    expect(withoutIgnored(anew, [record]).map(({ id }) => id)).toEqual(['a']);
  });
  it('keeps the reason', () => {
    expect(ignoring(first, 'rule', all, 'Agreed with the team.').why).toBe('Agreed with the team.');
  });
});
