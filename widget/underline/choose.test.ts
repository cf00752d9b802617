import { describe, expect, it } from 'vitest';
import type { Finding } from '../../rules/index.ts';
import { chooseUnderlines, type Placed } from './choose.ts';

const text = 'Kai has regular help, e.g. support as needed. He will improve.\nStaff will try to help him.';

function placed(words: string, more: Partial<Finding> = {}): Placed {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  const finding: Finding = {
    id: words,
    ruleId: 'a-rule',
    criteria: [],
    span: { field: 'plan', start, end: start + words.length },
    quote: words,
    severity: 'should',
    certainty: 'sure',
    message: 'Say more.',
    instead: [],
    question: null,
    source: { work: 'A work', at: '1', authority: 'code' },
    itemId: null,
    threadTo: [],
    ...more,
  };
  return { finding, extent: { start, end: start + words.length } };
}
const drawn = (all: readonly Placed[], quiet = false) =>
  chooseUnderlines(all, text, quiet).map(({ start, end }) => text.slice(start, end));

describe('one line a sentence', () => {
  it('draws the first, which is the most valuable, and leaves the others to the list', () => {
    expect(drawn([placed('as needed'), placed('regular')])).toEqual(['as needed']);
  });
  it('draws one in each sentence, in reading order', () => {
    expect(drawn([placed('try to'), placed('improve'), placed('regular')])).toEqual(['regular', 'improve', 'try to']);
  });
  it('draws a long finding under its first sentence only, and others in the later ones', () => {
    const long = placed('Kai has regular help, e.g. support as needed. He will improve.');
    expect(drawn([long, placed('improve')])).toEqual(['Kai has regular help, e.g. support as needed.', 'improve']);
  });
  it('keeps “consider” and questions out of the text until asked for', () => {
    const quiet = [placed('regular', { severity: 'consider' }), placed('improve', { certainty: 'ask' })];
    expect(drawn(quiet)).toEqual([]);
    expect(drawn(quiet, true)).toEqual(['regular', 'improve']);
  });
  it('lets a quiet finding give way to a louder one in its sentence', () => {
    expect(drawn([placed('regular', { severity: 'consider' }), placed('as needed')])).toEqual(['as needed']);
  });
  it('draws nothing for words that are not there', () => {
    expect(drawn([{ ...placed('regular'), extent: { start: 8, end: 8 } }])).toEqual([]);
  });
});
