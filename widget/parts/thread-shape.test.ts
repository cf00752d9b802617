import { describe, expect, it } from 'vitest';
import { appraise } from '../../rules/index.ts';
import { planOfSections } from '../../rules/plan-of-sections.ts';
import { shapeOf, threadThrough } from './thread-shape.ts';

const text = planOfSections(
  {
    A: 'I want to ride on the bus to town on my own.',
    B:
      '### Cognition and learning\n\n- Ada cannot yet blend sounds to read simple words.\n\n' +
      '### Sensory and physical needs\n\n- Ada drops food and drink because her grip on cutlery is weak, and she eats alone.',
    E: '- By July 2028 Ada will blend sounds to read 20 simple words that are new to her.',
    F:
      '### Cognition and learning\n\n- A teaching assistant will teach Ada phonics, blending three sounds, for 15 minutes every day.\n\n' +
      '- A qualified teacher of vision impairment will teach Ada Braille for 2 hours each week.',
  },
  { whole: true, kind: null, today: null, dob: null, year: null },
);
const appraisal = appraise(text);
const groups = shapeOf(appraisal);
const group = (title: string) => groups.find((one) => one.title.startsWith(title));

describe('the map of a plan', () => {
  it('puts what is tied together under the area of the need', () => {
    expect(group('Cognition')?.cards.need.map(({ item, gap }) => item?.id ?? gap)).toEqual([
      'B1',
      'No need explains this provision',
    ]);
    expect(group('Cognition')?.cards.outcome.map(({ id }) => id)).toContain('E1');
    expect(group('Cognition')?.cards.provision.map(({ id }) => id)).toContain('F1');
  });

  it('holds every card once, and every line between cards that are there', () => {
    const cards = groups.flatMap(({ cards: by }) => Object.values(by).flat());
    const items = cards.flatMap(({ item }) => item?.id ?? []);
    expect([...items].sort()).toEqual(
      appraisal.items
        .filter(({ kind }) => ['aspiration', 'need', 'outcome', 'provision'].includes(kind))
        .map(({ id }) => id)
        .sort(),
    );
    for (const { cards: by, lines } of groups) {
      const ids = Object.values(by)
        .flat()
        .map(({ id }) => id);
      for (const { from, to } of lines) expect(ids).toEqual(expect.arrayContaining([from, to]));
    }
  });

  it('stands an empty card with a sentence where something is missing', () => {
    expect(group('Sensory')?.cards.provision.map(({ gap }) => gap)).toEqual(['No provision answers this need']);
    expect(group('Sensory')?.lines).toContainEqual({ from: 'B2', to: 'B2 provision', strength: null });
  });

  it('leaves out a line that an outcome between already shows', () => {
    const lines = group('Cognition')?.lines.map(({ from, to }) => `${from}-${to}`);
    expect(lines).toContain('B1-E1');
    expect(lines).toContain('E1-F1');
    expect(lines).not.toContain('B1-F1');
  });
});

it('follows a thread both ways and never turns round', () => {
  const link = (from: string, to: string) => ({ from, to, kind: 'need-provision' as const, strength: 1, because: [] });
  const links = [link('B1', 'E1'), link('E1', 'F1'), link('B2', 'F1'), link('B2', 'F2')];
  expect([...threadThrough('E1', links)].sort()).toEqual(['B1', 'E1', 'F1']);
  expect([...threadThrough('F1', links)].sort()).toEqual(['B1', 'B2', 'E1', 'F1']);
});
