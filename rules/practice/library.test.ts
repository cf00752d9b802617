import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import { appraise } from '../check.ts';
import { areas } from '../contract.ts';
import { sectionLetters } from '../plan-text.ts';
import { difference } from './difference.ts';
import { explainers } from './explainers.ts';
import { library, pairById, readSide } from './library.ts';
import { phases } from './passage.ts';
import { anything, find } from './search.ts';
import { spotScore, spotWords } from './spot.ts';

const pairs = library();

describe('the library', () => {
  it('holds at least 120 pairs, each under an id of its own', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(120);
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
  });

  it('reaches every Section, every area of need and every phase', () => {
    expect(sectionLetters.filter((letter) => find(pairs, { ...anything, section: letter }).length === 0)).toEqual([]);
    expect(areas.filter((area) => find(pairs, { ...anything, area }).length === 0)).toEqual([]);
    expect(phases.filter((phase) => find(pairs, { ...anything, phase }).length === 0)).toEqual([]);
    for (const authority of ['law', 'code', 'practice'] as const)
      expect(find(pairs, { ...anything, authority }).length).toBeGreaterThan(0);
  });

  it('has a pair with marked words, to show and to look for, of every rule that marks words', () => {
    const marking = catalogue.filter(({ examples }) =>
      examples.some(({ weak }) => weak && Object.values(weak).some((text) => text.includes('«'))),
    );
    expect(marking.length).toBeGreaterThan(50);
    const without = marking.filter(({ id }) => !pairs.some((pair) => pair.ruleId === id && pair.isMarked));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('finds by words in any order, whatever quotes were typed', () => {
    const found = find(pairs, { ...anything, words: 'therapist tariq' });
    expect(found.map(({ id }) => id)).toContain('ey-talk-amount');
    expect(find(pairs, { ...anything, words: 'zzzz' })).toEqual([]);
    const ofRule = find(pairs, { ...anything, ruleId: 'provision-ceiling', section: 'F' });
    expect(ofRule.length).toBeGreaterThan(1);
    expect(ofRule.every(({ ruleId }) => ruleId === 'provision-ceiling')).toBe(true);
  });
});

describe('a pair', () => {
  it.each(pairs.map((pair) => [pair.id, pair] as const))('%s is flagged weak and silent strong', (_, pair) => {
    const weak = appraise(readSide(pair, 'weak').text).findings;
    expect(weak.map(({ ruleId }) => ruleId)).toContain(pair.ruleId);
    expect(appraise(readSide(pair, 'strong').text).findings).toEqual([]);
    expect(pair.because).not.toBe('');
    expect(pair.source?.at).toBeTruthy();
  });

  it('tells weak from strong word by word, and loses none', () => {
    for (const { weak, strong } of pairs) {
      for (const letter of Object.keys(weak) as (keyof typeof weak)[]) {
        const before = weak[letter] ?? '';
        const after = strong[letter] ?? '';
        const pieces = difference(before, after);
        const without = (change: string) =>
          pieces
            .filter((piece) => piece.change !== change)
            .map(({ text }) => text)
            .join('');
        expect(without('new')).toBe(before.replace(/[«»]/g, ''));
        expect(without('gone')).toBe(after.replace(/[«»]/g, ''));
      }
    }
  });
});

describe('an explainer', () => {
  it('stands for each Section and each letter of SMART, with an example that exists', () => {
    expect(explainers.map(({ id }) => id)).toEqual([
      ...sectionLetters.map((letter) => `section-${letter}`),
      ...'SMART'.split('').map((letter) => `smart-${letter}`),
    ]);
    for (const { pairId } of explainers) expect(pairById(pairId)?.id).toBe(pairId);
    for (const { id, pairId } of explainers.filter((page) => page.id.startsWith('section-'))) {
      const shown = [...Object.keys(pairById(pairId)?.weak ?? {}), ...Object.keys(pairById(pairId)?.strong ?? {})];
      expect(shown, id).toContain(id.slice('section-'.length));
    }
  });
});

describe('spot the fault', () => {
  const words = spotWords('F', 'Kai will have regular help as required.');
  const choose = (...texts: string[]) => words.filter(({ text }) => texts.includes(text));
  const fault = (start: number, end: number) => ({ field: 'F', start, end });

  it('counts faults that hold a chosen word', () => {
    const result = spotScore(choose('regular', 'help'), [fault(14, 21), fault(27, 38)], []);
    expect([result.found, result.of]).toEqual([1, 2]);
    expect(result.missed).toEqual([fault(27, 38)]);
    expect(result.extra.map(({ text }) => text)).toEqual(['help']);
  });

  it('calls what the engine minds beside the key well seen', () => {
    const result = spotScore(choose('as'), [fault(14, 21)], [fault(27, 38)]);
    expect(result.alsoSeen.map(({ text }) => text)).toEqual(['as']);
    expect(result.extra).toEqual([]);
  });

  it('goes by the engine where nothing is marked', () => {
    expect(spotScore(choose('regular'), [], [fault(14, 21)]).found).toBe(1);
  });
});
