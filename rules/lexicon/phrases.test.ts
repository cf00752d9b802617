import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords, stemOf, type Word } from '../facts/words.ts';
import { conceptBook } from '../thread/concept-book.ts';
import { book } from './book.ts';
import { classes } from './classes.ts';
import { PhraseBook } from './phrases.ts';

/** A phrase as a tree: what is written of it, and, told anew and simply, where it may end. */
interface Part {
  written: string;
  ends(words: readonly Word[], at: number): number[];
}

const oneWord = (written: string, is: (word: Word) => boolean): Part => ({
  written,
  ends: (words, at) => {
    // Inside a phrase a line end is passed over.
    const from = at > 0 && words[at]?.norm === '\n' ? at + 1 : at;
    const word = words[from];
    return word && word.norm !== '\n' && is(word) ? [from + 1] : [];
  },
});
const literal = (norm: string) => oneWord(norm, (word) => word.norm === norm);
const form = (norm: string) => oneWord(`${norm}~`, (word) => word.kind === 'word' && word.stem === stemOf(norm));
const ofClass = (name: string) => oneWord(`<${name}>`, (word) => classes[name]?.(word) ?? false);
const gap: Part = {
  written: '*',
  ends: (words, at) => {
    const from = at > 0 && words[at]?.norm === '\n' ? at + 1 : at;
    const open = [1, 2, 3].filter((size) => {
      const taken = words.slice(from, from + size);
      return taken.length === size && taken.every(({ kind }) => kind !== 'mark');
    });
    return open.map((size) => from + size);
  },
};
const optional = (part: Part): Part => ({
  written: `${part.written}?`,
  ends: (words, at) => [at, ...part.ends(words, at)],
});
const plural = (norm: string): Part => ({
  written: `${norm}s?`,
  ends: oneWord('', (word) => word.norm === norm || word.norm === `${norm}s`).ends,
});
const row = (parts: readonly Part[]): Part => ({
  written: parts.map(({ written }) => written).join(' '),
  ends: (words, at) =>
    parts.reduce<number[]>((open, part) => [...new Set(open.flatMap((from) => part.ends(words, from)))], [at]),
});
const choice = (parts: readonly Part[], mayBeAbsent: boolean): Part => ({
  written: `(${parts.map(({ written }) => written).join('|')}${mayBeAbsent ? '|' : ''})`,
  ends: (words, at) => [...(mayBeAbsent ? [at] : []), ...parts.flatMap((part) => part.ends(words, at))],
});

const word = fc.oneof(
  fc.constantFrom('a', 'the', 'go', 'word', '/', '3').map(literal),
  fc.constantFrom('go', 'support').map(form),
  fc.constantFrom('n', 'month', 'ing').map(ofClass),
);
const { part } = fc.letrec<{ part: Part; parts: Part }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: word, weight: 6 },
    { arbitrary: fc.constant(gap), weight: 1 },
    { arbitrary: word.map(optional), weight: 1 },
    { arbitrary: fc.constant(plural('word')), weight: 1 },
    {
      arbitrary: fc
        .tuple(fc.array(tie('parts'), { minLength: 1, maxLength: 3 }), fc.boolean())
        .map(([all, may]) => choice(all, may)),
      weight: 2,
    },
  ),
  parts: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map(row),
}));
/** A phrase starts with a word: none is empty. */
const phrase = fc.tuple(word, fc.array(part, { maxLength: 4 })).map(([first, more]) => row([first, ...more]));
const text = fc
  .array(fc.constantFrom('a', 'the', 'go', 'goes', 'going', 'word', 'words', 'supported', '3', 'May', '/', '\n', ','), {
    maxLength: 14,
  })
  .map((words) => words.join(' '));

describe('phrases', () => {
  it('are found where, told simply, they stand', () => {
    fc.assert(
      fc.property(
        fc.array(phrase, { minLength: 1, maxLength: 4 }),
        fc.array(text, { minLength: 1, maxLength: 3 }),
        (phrases, texts) => {
          const made = new PhraseBook(classes);
          // Each in a list of its own, for within one a shorter hit gives way.
          for (const [at, { written }] of phrases.entries())
            made.add({ list: String(at), entries: [written], phrasesOf: (entry) => [entry] });
          for (const one of texts) {
            const words = readWords(one);
            const found = made.find(words);
            for (const [at, { ends }] of phrases.entries()) {
              const expected: string[] = [];
              let reach = -1;
              for (let from = 0; from < words.length; from++) {
                const to = words[from]?.norm === '\n' ? -1 : Math.max(-1, ...ends(words, from));
                if (to <= reach) continue;
                reach = to;
                expected.push(`${from}-${to}`);
              }
              expect((found.get(String(at)) ?? []).map(({ from, to }) => `${from}-${to}`)).toEqual(expected);
            }
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('are every one well written', () => {
    expect(() => book().check()).not.toThrow();
    expect(() => conceptBook().check()).not.toThrow();
  });

  it.each([
    ['(a|b', 'unclosed bracket'],
    ['a (b|c)d', 'does not know'],
    ['a <nothing>', 'no class of words'],
    ['(a|)', 'can be empty'],
  ])('say what is wrong with “%s”', (written, why) => {
    const made = new PhraseBook(classes);
    expect(() => made.add({ list: 'one', entries: [0], phrasesOf: () => [written] }).check()).toThrow(why);
  });

  it('say two entries over the same words, and the longer of two in one list', () => {
    const made = new PhraseBook(classes).add({
      list: 'one',
      entries: ['go to', 'go to school', 'school'],
      phrasesOf: (entry) => [entry, 'go to school'],
    });
    const hits = made.find(readWords('I go to\nschool')).get('one') ?? [];
    expect(hits.map(({ entry, from, to }) => [entry, from, to])).toEqual([
      ['go to', 1, 5],
      ['go to school', 1, 5],
      ['school', 1, 5],
    ]);
  });
});
