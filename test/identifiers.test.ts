/** Names and numbers in texts by another writer, who meant to tempt. Spent: they mended the finder, and measure it no more. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findIdentifiers } from '../rules/stand-ins/index.ts';
import { measure, type Seeded } from '../rules/stand-ins/measure.ts';

it('the first batch stays found', () => {
  const file = readFileSync(fileURLToPath(new URL('corpus/identifiers-1.jsonl', import.meta.url)), 'utf8');
  const items: Seeded[] = file
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  const { recall, words, over } = measure(items, findIdentifiers);
  expect(items.length).toBe(32);
  for (const [kind, { found, of, missed }] of recall)
    expect(found / of, `${kind}: ${missed.join('; ')}`).toBeGreaterThanOrEqual(0.97);
  expect((1000 * over.length) / words, over.join('; ')).toBeLessThanOrEqual(5);
});
