import { expect, it } from 'vitest';
import { beingTyped } from './typing.ts';

const before = 'Kai has help. Mia reads.\nShe writes.';
const typed = (place: string, words: string) => {
  const at = before.indexOf(place) + place.length;
  const text = before.slice(0, at) + words + before.slice(at);
  const sentence = beingTyped(before, text);
  return sentence && text.slice(sentence.start, sentence.end);
};

it.each([
  ['She writes.', ' He will have regular', 'He will have regular'],
  ['Kai has help.', ' He will', 'He will Mia reads.'],
  ['Mia reads', ' regularly', 'Mia reads regularly.'],
  ['She writes.', ' He will have help.', null],
  ['She writes.', ' He will have help. ', null],
  ['She writes.', ' He asked “why?”', null],
  ['She writes.', '\n', null],
  ['She writes.', ' ', null],
])('after “%s” was typed “%s”', (place, words, sentence) => {
  expect(typed(place, words)).toBe(sentence);
});

it('is nothing where nothing was changed', () => {
  expect(beingTyped(before, before)).toBeNull();
});

it('is the sentence that words were taken out of', () => {
  const sentence = beingTyped(before, before.replace('has ', ''));
  expect(sentence).toEqual({ start: 0, end: 'Kai help.'.length });
});
