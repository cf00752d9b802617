import { expect, it } from 'vitest';
import { sentenceAround } from './sentence.ts';

const text = 'Section F\nKai has help, e.g. in class. It is regular!  Mia too';
const around = (words: string) => {
  const { start, end } = sentenceAround(text, text.indexOf(words));
  return text.slice(start, end);
};

it.each([
  ['tion', 'Section F'],
  ['Kai', 'Kai has help, e.g. in class.'],
  ['class', 'Kai has help, e.g. in class.'],
  [' It is', 'Kai has help, e.g. in class.'],
  ['regular', 'It is regular!'],
  ['too', 'Mia too'],
])('the sentence around “%s”', (words, sentence) => {
  expect(around(words)).toBe(sentence);
});

it('is empty where none has begun', () => {
  const ended = 'It is done. ';
  expect(sentenceAround(ended, ended.length)).toEqual({ start: ended.length, end: ended.length });
});
