import { describe, expect, it } from 'vitest';
import { appraise } from '../../check.ts';
import { planOfSections } from '../../plan-of-sections.ts';
import { rubric } from '../../rubric.ts';
import { markDistance, panelExtracts } from './panel-extracts.ts';
import { cardKinds, sortCards } from './sort-cards.ts';
import { threadSets } from './thread-sets.ts';

describe('the cards to sort', () => {
  it('have ids of their own and are of every kind', () => {
    expect(new Set(sortCards.map(({ id }) => id)).size).toBe(sortCards.length);
    for (const kind of cardKinds)
      expect(sortCards.filter((card) => card.kind === kind).length).toBeGreaterThanOrEqual(4);
  });

  const home = { aspiration: 'A', need: 'B', outcome: 'E', provision: 'F' } as const;
  const looks = (letter: 'A' | 'B' | 'E' | 'F', text: string) =>
    appraise(planOfSections({ [letter]: text })).items.map(({ looksLike }) => looksLike);

  it.each(sortCards.map((card) => [card.text, card] as const))(
    'the engine is content with its place: %s',
    (_, card) => {
      expect(looks(home[card.kind], card.text)).not.toEqual([]);
      expect(looks(home[card.kind], card.text).filter((kind) => kind !== null && kind !== card.kind)).toEqual([]);
    },
  );

  it('hold provision dressed as an outcome, which the engine sees through', () => {
    const dressed = sortCards.filter(
      ({ kind, text }) => kind === 'provision' && /^By|will (?:be supported|receive)/.test(text),
    );
    expect(dressed.length).toBeGreaterThanOrEqual(3);
    for (const { text } of dressed) expect(looks('E', text), text).toEqual(['provision']);
  });
});

describe('the threads to mend', () => {
  it.each(threadSets.map((set) => [set.title, set] as const))('%s: the engine ties them as the key does', (_, set) => {
    const list = (items: readonly { id: string; text: string }[]) =>
      items.map(({ id, text }) => `${id}. ${text}`).join('\n');
    const { items, thread } = appraise(planOfSections({ B: list(set.needs), F: list(set.provisions) }));
    const own = (id: string) => {
      const text = items.find((item) => item.id === id)?.text ?? '';
      return [...set.needs, ...set.provisions].find((card) => text.includes(card.text))?.id ?? id;
    };
    const found = Object.fromEntries(set.needs.map(({ id }) => [id, null as string | null]));
    for (const { kind, from, to } of thread.links) if (kind === 'need-provision') found[own(from)] = own(to);
    expect(found).toEqual(set.answers);
  });
});

describe('the extracts to mark', () => {
  it('name criteria that the rubric holds', () => {
    const known = new Set(rubric.map(({ id }) => id));
    expect(panelExtracts.filter(({ criterion }) => !known.has(criterion))).toEqual([]);
  });

  it('measure how far a mark is from the consensus', () => {
    expect(markDistance('met', 'met')).toBe(0);
    expect(markDistance('partly', 'met')).toBe(1);
    expect(markDistance('not-met', 'met')).toBe(2);
  });
});
