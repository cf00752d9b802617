import { describe, expect, it } from 'vitest';
import type { Finding } from '../rules/index.ts';
import { type IgnoreReach, ignoring, withoutIgnored } from './ignored.ts';
import { keyedHash } from './keyed-hash.ts';

const hash = keyedHash('000102030405060708090a0b0c0d0e0f');

/** What would be said of a text: `vague` of each “regular” and “as needed”, `other` of each “regular”. */
function checked(text: string) {
  const findings = [...text.matchAll(/regular|as needed/g)].flatMap(({ 0: quote, index: start }) =>
    ['vague', ...(quote === 'regular' ? ['other'] : [])].map(
      (ruleId): Finding => ({
        id: `${ruleId}-${start}`,
        ruleId,
        criteria: [],
        span: { field: 'f', start, end: start + quote.length },
        quote,
        severity: 'should',
        certainty: 'sure',
        message: 'Say more.',
        instead: [],
        question: null,
        source: { work: 'A work', at: '1', authority: 'code' },
        itemId: null,
        threadTo: [],
      }),
    ),
  );
  return { fields: [{ id: 'f', section: null, text, blocks: null }], findings };
}

const text = 'Kai has regular help. Mia has regular help as needed.';
const now = checked(text);
const [first] = now.findings;
if (!first) throw new Error('Nothing was found.');
const record = (reach: IgnoreReach) => ignoring(first, reach, null, now, hash);
/** What is still said of a text, as rule and place. */
const left = (reach: IgnoreReach, after = text) =>
  withoutIgnored(checked(after), [record(reach)], hash).map(({ id }) => id);

describe('ignoring a hint', () => {
  it('once leaves the same words in other sentences, and other rules', () => {
    expect(left('once')).toEqual(['other-8', 'vague-30', 'other-30', 'vague-43']);
  });
  it('in this plan covers the same words of the same rule', () => {
    expect(left('plan')).toEqual(['other-8', 'other-30', 'vague-43']);
  });
  it('as a rule covers all of the rule and no other', () => {
    expect(left('rule')).toEqual(['other-8', 'other-30']);
  });
  it('still holds when its sentence has moved, into another box too, and not when it has changed', () => {
    const quiet = (after: string) => left('once', after).filter((id) => id.startsWith('vague'));
    expect(quiet('New words first.\nKai has  regular help.')).toEqual([]);
    expect(quiet('Kai has regular support.')).toEqual(['vague-8']);
  });
  it('holds no word of the plan', () => {
    const kept = JSON.stringify((['once', 'plan', 'rule'] as const).map(record));
    for (const word of ['Kai', 'regular', 'help']) expect(kept).not.toContain(word);
  });
});
