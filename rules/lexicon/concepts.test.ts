import { expect, test } from 'vitest';
import { classes } from './classes.ts';
import { concepts } from './concepts.ts';
import { conceptCues } from './concepts-cues.ts';
import { everydayFields } from './concepts-fields.ts';
import { mannerLists } from './concepts-manner.ts';
import { conceptWords } from './concepts-words.ts';
import { PhraseBook } from './phrases.ts';

const ids = new Set(concepts.map(({ id }) => id));
const roles = ['needs', 'answers', 'helpers', 'aspirations'] as const;

test('every concept has its own id, a title, needs and answers', () => {
  expect(ids.size).toBe(concepts.length);
  expect(concepts.length).toBeGreaterThanOrEqual(60);
  for (const { id, title, needs, answers } of concepts) {
    expect(title, id).not.toBe('');
    expect(needs.length, id).toBeGreaterThan(0);
    expect(answers.length, id).toBeGreaterThan(0);
  }
});

test('every phrase compiles, alone says something, and stands once in its list', () => {
  let count = 0;
  for (const concept of concepts) {
    for (const role of roles) {
      expect(new Set(concept[role]).size, `${concept.id} ${role}`).toBe(concept[role].length);
      for (const phrase of concept[role]) {
        expect(() =>
          new PhraseBook(classes).add({ list: 'one', entries: [0], phrasesOf: () => [phrase] }).check(),
        ).not.toThrow();
        expect(phrase, concept.id).toMatch(/^[^A-Z-]+$/);
        count++;
      }
    }
  }
  expect(count).toBeGreaterThanOrEqual(1500);
  for (const { phrases } of mannerLists) {
    expect(() =>
      new PhraseBook(classes).add({ list: 'one', entries: [0], phrasesOf: () => phrases }).check(),
    ).not.toThrow();
  }
});

test('neighbours, cues and fields name concepts that exist', () => {
  for (const { id, near } of concepts) for (const other of near) expect(ids, `${id} near`).toContain(other);
  for (const id of [...Object.keys(conceptCues), ...Object.keys(conceptWords)]) expect(ids).toContain(id);
  for (const hints of Object.keys(everydayFields)) for (const id of hints.split(' ')) expect(ids).toContain(id);
});
