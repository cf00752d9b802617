import { expect, it } from 'vitest';
import { keyedHash, randomKey } from './keyed-hash.ts';

/** The key and the messages of the authors' own test vectors: bytes 0, 1, 2… */
const key = '000102030405060708090a0b0c0d0e0f';
const message = (length: number) => String.fromCharCode(...Array.from({ length }, (_, at) => at));
/** Their vectors are bytes, least first. */
const vector = (bytes: string) => bytes.split(' ').reverse().join('').toLowerCase();

it.each([
  [0, '31 0E 0E DD 47 DB 6F 72'],
  [1, 'FD 67 DC 93 C5 39 F8 74'],
  [7, '37 D1 01 8B F5 00 02 AB'],
  [8, '62 24 93 9A 79 F5 F5 93'],
  [15, 'E5 45 BE 49 61 CA 29 A1'],
])('hashes %i bytes as its authors do', (length, bytes) => {
  expect(keyedHash(key)(message(length))).toBe(vector(bytes));
});

it('says something else under another key, and the same again under the same', () => {
  const words = 'as required';
  const [one, other] = [keyedHash(randomKey()), keyedHash(randomKey())];
  expect(one(words)).toMatch(/^[0-9a-f]{16}$/);
  expect(one(words)).toBe(one(words));
  expect(one(words)).not.toBe(other(words));
});

it('refuses a key that is none', () => {
  expect(() => keyedHash('short')).toThrow(/32/);
});
