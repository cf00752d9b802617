/** The lock must install on every platform and from any registry: both break silently when a dependency changes. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
const lock = z
  .object({
    packages: z.record(z.string(), z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() })),
  })
  .parse(JSON.parse(text));
const entries = Object.entries(lock.packages);

/** Where npm looks for `name` when the package at `from` asks for it: its own folder, then each folder above. */
function placesOf(name: string, from: string): string[] {
  const places = [`node_modules/${name}`];
  let folder = from;
  while (folder !== '') {
    places.push(`${folder}/node_modules/${name}`);
    const up = folder.lastIndexOf('/node_modules/');
    folder = up === -1 ? '' : folder.slice(0, up);
  }
  return places;
}

test('every optional dependency has an entry of its own, so that npm ci works on every platform', () => {
  const asked = entries.flatMap(([from, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).map((name) => ({ from, name })),
  );
  expect(asked.length).toBeGreaterThan(10);
  const missing = asked.filter(({ from, name }) => !placesOf(name, from).some((place) => place in lock.packages));
  expect(missing).toEqual([]);
});

test('the lock names no download address: any registry serves it', () => {
  expect(entries.length).toBeGreaterThan(100);
  expect(text).not.toMatch(/"resolved":\s*"https?:/);
  expect(text).not.toMatch(/https?:\/\/[^"]*\.tgz/);
});
