import { describe, expect, it } from 'vitest';
import { readSentences } from './sentences.ts';

const cut = (text: string) => readSentences(text).map(({ start, end }) => text.slice(start, end));

describe('readSentences', () => {
  it.each([
    ['titles and initials', 'Mr. Tull met J. Okoro. They spoke.', ['Mr. Tull met J. Okoro.', 'They spoke.']],
    [
      'abbreviations',
      'He likes fruit, e.g. Apples. She eats approx. Two.',
      ['He likes fruit, e.g. Apples.', 'She eats approx. Two.'],
    ],
    ['amounts', 'Twice a day for 20 mins. He rests after.', ['Twice a day for 20 mins.', 'He rests after.']],
    ['20 mins. in lower case', 'For 20 mins. each day he rests.', ['For 20 mins. each day he rests.']],
    ['decimals and times', 'Start at 9.30 with 1.5 hours. Then stop.', ['Start at 9.30 with 1.5 hours.', 'Then stop.']],
    ['quotes', 'He said "I am done." Then he left.', ['He said "I am done."', 'Then he left.']],
    ['brackets', '(He rests.) She works.', ['(He rests.)', 'She works.']],
    ['semicolons', 'One; two; three.', ['One; two; three.']],
    ['numbers of reports', 'See report No. 4 for more. It is long.', ['See report No. 4 for more.', 'It is long.']],
    ['a plain no', 'The answer is no. He left.', ['The answer is no.', 'He left.']],
    [
      'wrapped lines',
      'He has a long line that runs on to the next one because the page is\nnarrow. Then another.',
      ['He has a long line that runs on to the next one because the page is\nnarrow.', 'Then another.'],
    ],
    ['short lines without marks', 'Reading daily\nMaths weekly', ['Reading daily', 'Maths weekly']],
    ['no words at all', '  \n ', []],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('gives places in the text it was given', () => {
    expect(readSentences('xx One. Two. yy', 3, 12)).toEqual([
      { start: 3, end: 7 },
      { start: 8, end: 12 },
    ]);
  });
});
