import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { appraise } from '../rules/index.ts';
import { lengthOf, readPack, readSide } from '../rules/practice/index.ts';

const packOf = (name: string) =>
  readPack(readFileSync(fileURLToPath(new URL(`../widget/train/packs/${name}.md`, import.meta.url)), 'utf8'));

describe.each(['starter', 'parents', 'young-people'])('the pack %s', (name) => {
  const { pack, problems } = packOf(name);

  it('is read whole', () => {
    expect(problems).toEqual([]);
    expect(pack.steps.length).toBeGreaterThan(5);
    expect(lengthOf(pack.steps)).toBeGreaterThanOrEqual(18);
  });

  it('holds pairs that the checks see as they are labelled', () => {
    for (const step of pack.steps) {
      if (step.kind !== 'pair') continue;
      const weak = appraise(readSide(step.pair, 'weak').text).findings;
      expect(weak.map(({ ruleId }) => ruleId)).toContain(step.pair.ruleId);
      expect(appraise(readSide(step.pair, 'strong').text).findings, step.pair.title).toEqual([]);
    }
  });
});

/** United States school grade by Flesch and Kincaid: an 11-year-old begins grade 6. */
function gradeOf(text: string): number {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const sentence = Math.max(1, text.split(/[.!?:](?:\s|$|[”’])/).filter((part) => /\p{L}/u.test(part)).length);
  return fleschKincaid({
    sentence,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

it.each(['parents', 'young-people'])('what the pack %s says to a reader is for a reading age of about 11', (name) => {
  const { pack } = packOf(name);
  const said = pack.steps.flatMap((step) => {
    if (step.kind === 'talk') return [step.title, step.text];
    return step.kind === 'pair' ? [step.pair.title, step.pair.because, step.pair.ask ?? ''] : [];
  });
  expect(gradeOf([pack.about, ...said].map((text) => text.replace(/[^.!?]$/, '$&.')).join(' '))).toBeLessThanOrEqual(6);
});
