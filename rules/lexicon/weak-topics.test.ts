import { expect, test } from 'vitest';
import { weakPhrases } from './weak-phrases.ts';
import { topicIds, topicOf } from './weak-topics.ts';

const ids = new Set(weakPhrases.map(({ id }) => id));

test('every family that a topic names exists', () => {
  expect(topicIds.filter((id) => !ids.has(id))).toEqual([]);
});

test('no family that leaves nothing to enforce is without a rule to say so', () => {
  const grave = weakPhrases.filter(({ effect }) => effect === 'empties' || effect === 'conditions');
  expect(grave.length).toBeGreaterThan(20);
  expect(grave.filter((entry) => topicOf(entry) === 'vague').map(({ id }) => id)).toEqual([]);
});
