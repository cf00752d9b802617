/** What no folder can prove alone: that rules are whole, that their ids stay at home, and that imports keep their direction. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../rules/catalogue/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const isCode = (name: string) => /\.(ts|tsx|mjs|js)$/.test(name);

/** Code files under a folder, as paths from the root; none when the room is not built yet. */
function codeIn(folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter(isCode)
    .map((name) => join(folder, name));
}

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const ruleFiles = codeIn('rules/catalogue').filter(
  (file) => !file.endsWith('.test.ts') && /\bdefineRule\b/.test(textOf(file)),
);
const idOf = (file: string) => file.slice(file.lastIndexOf('/') + 1, -'.ts'.length);

describe('the catalogue', () => {
  test('was found', () => {
    expect(ruleFiles.length).toBeGreaterThanOrEqual(10);
  });

  test('lists every rule file once, by the name of its file', () => {
    expect(catalogue.map(({ id }) => id).sort()).toEqual(ruleFiles.map(idOf).sort());
  });

  test.each(ruleFiles)('%s holds the rule of its name', async (file) => {
    const members: unknown[] = Object.values(await import(join(root, file)));
    expect(members).toContain(catalogue.find(({ id }) => id === idOf(file)));
  });

  test.each(catalogue.map((rule) => [rule.id, rule] as const))('%s is cited and has examples', (_, rule) => {
    expect(rule.source.work).not.toBe('');
    expect(rule.source.at).not.toBe('');
    expect(rule.examples.length).toBeGreaterThan(0);
  });

  test('is the only place, with the tests, that spells a rule id', () => {
    const rooms = [...codeIn('widget'), ...codeIn('extension'), ...readdirSync(root).filter(isCode)];
    const elsewhere = rooms.filter((file) => !file.includes('.test.'));
    expect(elsewhere.length).toBeGreaterThan(0);
    const spelled = elsewhere.flatMap((file) => {
      const text = textOf(file);
      return catalogue.filter(({ id }) => new RegExp(`['"\`]${id}['"\`]`).test(text)).map(({ id }) => `${file}: ${id}`);
    });
    expect(spelled).toEqual([]);
  });
});

/** What a file imports at run time: `import type` is gone by then. */
function importsOf(file: string): string[] {
  const found = textOf(file).matchAll(/^(?:import|export)\s+(?!type\b)(?:[^;'"]*?\sfrom\s+)?'([^']+)'/gm);
  return [...found].flatMap(([, from]) => (from === undefined ? [] : [from]));
}

/** Every file and package that loading `door` loads. */
function loadedBy(door: string): { files: Set<string>; packages: string[] } {
  const files = new Set<string>();
  const packages: string[] = [];
  const waiting = [door];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const from of importsOf(file)) {
      if (from.startsWith('.')) waiting.push(relative(root, join(root, dirname(file), from)));
      else packages.push(`${file}: ${from}`);
    }
  }
  return { files, packages };
}

describe('the doors', () => {
  test("the engine's core loads no package: it must start in a browser's background in no time", () => {
    const { files, packages } = loadedBy('rules/index.ts');
    expect(files.size).toBeGreaterThan(10);
    expect(packages).toEqual([]);
  });

  test('the core does not load its heavy doors', () => {
    const heavy = [...loadedBy('rules/index.ts').files].filter((file) =>
      /^rules\/(reading|cli|practice|stand-ins)\/|grammar\.ts$/.test(file),
    );
    expect(heavy).toEqual([]);
  });
});
