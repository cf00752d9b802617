/// <reference types="vite/types/importMeta.d.ts" />
/**
 * No regular expression that meets the words of a plan, a page or a house file goes unchecked: `patterns.json` holds what
 * `recheck` says of each, by its hash. A new one is told by `npm run patterns`, which asks and writes (the bench's packages have it).
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';

/**
 * Those that recheck does not clear: `unknown` where it ran out of time, most of the rest for a leading `\\s*` or a gap of bounded
 * width. Fewer, never more.
 */
const mostOpen = 246;

const file = new URL('./patterns.json', import.meta.url);
const sources = import.meta.glob<string>(['../rules/**/*.ts', '!**/*.test.ts', '!**/*.test-kit.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const modules = import.meta.glob<unknown>([
  '../rules/**/*.ts',
  '!**/*.test.ts',
  '!**/*.test-kit.ts',
  '!../rules/cli/*.ts',
]);

interface Pattern {
  source: string;
  flags: string;
}

const hashOf = ({ source, flags }: Pattern) =>
  createHash('sha256').update(`${source}/${flags}`).digest('hex').slice(0, 16);

/** Written as literals. */
function literalsIn(node: unknown, found: Pattern[]): void {
  if (Array.isArray(node)) for (const one of node) literalsIn(one, found);
  else if (typeof node === 'object' && node !== null) {
    if ('regex' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push({ source: pattern, flags });
    }
    for (const one of Object.values(node)) literalsIn(one, found);
  }
}

/** Put together from pieces as the modules load. */
async function madeAtLoad(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Usual = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Usual, {
    construct(target, given) {
      const made = Reflect.construct(target, given) as RegExp;
      found.push({ source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const load of Object.values(modules)) await load();
  } finally {
    globalThis.RegExp = Usual;
  }
  return found;
}

it('are all checked', async () => {
  const found: Pattern[] = [];
  for (const source of Object.values(sources)) literalsIn(parseAst(source, { lang: 'ts' }), found);
  expect(found.length).toBeGreaterThan(500);
  const made = await madeAtLoad();
  expect(made.length).toBeGreaterThan(50);
  const all = new Map([...found, ...made].map((pattern) => [hashOf(pattern), pattern]));
  const known: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  if (process.env.GT_RECHECK) Object.assign(known, ask(all, known));
  const unchecked = [...all].filter(([hash]) => known[hash] === undefined).map(([, { source }]) => source);
  expect(unchecked, 'run npm run patterns').toEqual([]);
  expect([...all.keys()].filter((hash) => known[hash] !== 'safe').length).toBeLessThanOrEqual(mostOpen);
}, 3_600_000);

/** Asks recheck about the new ones (or again, and longer, about all that are not known to be safe); keeps what it says of those that are still there. */
function ask(all: ReadonlyMap<string, Pattern>, known: Record<string, string>): Record<string, string> {
  process.env.RECHECK_BACKEND = 'pure';
  const { checkSync } = createRequire(new URL('./bench/package.json', import.meta.url))('recheck');
  const again = process.env.GT_RECHECK === 'again';
  const told: Record<string, string> = {};
  for (const [hash, { source, flags }] of all) {
    const verdict = () => {
      const { status, complexity } = checkSync(source, flags, { timeout: again ? 60_000 : 5_000 });
      return status === 'vulnerable' ? `vulnerable, ${complexity.summary}` : status;
    };
    const kept = again && known[hash] !== 'safe' ? undefined : known[hash];
    told[hash] = kept ?? verdict();
  }
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(Object.entries(told).sort()), null, 2)}\n`);
  return told;
}
