/**
 * `npm run bench` (`-- --json` for machines, `-- --quick` for one size): one run, everybody in turn, fresh text each round.
 * All figures are milliseconds of processor time.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findChromium } from '../browsers.mjs';
import { toPage, toWord } from '../fixtures/writers.mjs';
import { growth, median, quantile, spread, timed } from './measure.mjs';
import { countWords, planBlocks, planMarkdown } from './plan-words.mjs';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const asJson = process.argv.includes('--json');
const isQuick = process.argv.includes('--quick');
const say = (/** @type {string} */ line) => {
  if (!asJson) console.log(line);
};

/** @param {string} command @param {string[]} args @param {string} cwd */
function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}: ${stderr || stdout}`);
}

if (!existsSync(here('node_modules'))) {
  say('Installing the peers (about a minute, once)…');
  run('npm', ['ci', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund'], here('.'));
}
run(process.execPath, [here('../build.mjs')], here('../..'));

const built = (/** @type {string} */ path) => import(pathToFileURL(here(`../../dist/rules/${path}`)).href);
const { appraise } = await built('index.js');
const { readMarkdown, readFile } = await built('reading/index.js');
const { readPlan } = await built('plan/index.js');
const { readThread } = await built('thread/index.js');
const { loadGrammar } = await built('grammar.js');
const grammar = await loadGrammar();
const { allPeers } = await import('./peers.mjs');
const peers = await allPeers();
const { default: compromise } = await import('compromise');

/** @typedef {{ id: string, text: string, section: null, blocks: readonly unknown[] | null }} Field */
/** @param {Field} field */
const planOf = (field) => ({
  ...{ id: null, whole: true, passage: false, kind: null, today: null, dob: null, year: null, notChecked: [] },
  fields: [field],
});

let seed = 1;
/** Nobody has read it before. @param {number} words */
const fresh = (words) => planMarkdown(words, seed++);
/** @param {number} words @returns {Field} */
const freshField = (words) => readMarkdown(fresh(words), 'plan').field;

/** @type {Map<string, Map<number, number[]>>} */
const figures = new Map();
/** @param {string} name @param {number} words @param {() => unknown} work */
async function measure(name, words, work) {
  const bySize = figures.get(name) ?? new Map();
  const { ms, result } = await timed(work);
  figures.set(name, bySize.set(words, [...(bySize.get(words) ?? []), ms]));
  return result;
}

/** @param {number} words @param {number} rounds @param {boolean} withPeers */
async function size(words, rounds, withPeers) {
  for (let round = 0; round < rounds; round++) {
    console.error(`${words} words, round ${round + 1} of ${rounds}`);
    const source = fresh(words);
    const { field } = /** @type {{ field: Field }} */ (
      await measure('reading Markdown', words, () => readMarkdown(source, 'plan'))
    );
    await measure('first answer', words, () => appraise(planOf(field)));
    const other = freshField(words);
    await measure('complete answer', words, () => appraise(planOf(other), { grammar }));
    const third = readPlan(planOf(freshField(words)));
    await measure('thread alone', words, () => readThread(third));
    const scanned = fresh(words);
    await measure('plain scan', words, () => peers[0]?.run(scanned));
    if (!withPeers) continue;
    const parsed = fresh(words);
    await measure('compromise three', words, () => compromise(parsed));
    for (const { name, run: lint, edit } of peers.slice(1)) {
      const text = fresh(words);
      await measure(name, words, () => lint(text));
      if (edit) await measure(`${name} edit`, words, () => edit(text.replace('Marnie', 'Marnie now')));
    }
  }
}

/** A word more, now here, now there: complete answers. @param {number} words @param {number} edits */
async function edits(words, edits) {
  const { text } = freshField(words);
  const plain = { id: 'plan', section: null, blocks: null };
  appraise(planOf({ ...plain, text }), { grammar });
  for (let edit = 0; edit < edits; edit++) {
    const space = text.indexOf(' ', Math.floor((text.length * (edit + 0.5)) / edits));
    const changed = `${text.slice(0, space)} really${text.slice(space)}`;
    await measure('one-word edit', words, () => appraise(planOf({ ...plain, text: changed }), { grammar }));
  }
}

/** @param {string} work */
async function files(work) {
  const blocks = planBlocks(12_000, seed++);
  const word = await toWord(blocks);
  await measure('.docx read and appraised', 12_000, async () => {
    const { field } = await readFile('plan.docx', new Uint8Array(word), { fieldId: 'plan' });
    return appraise(planOf(field));
  });
  const chromium = await findChromium();
  if (!chromium) return say('No Chromium here: no PDF could be made.');
  const [page, pdf] = [join(work, 'plan.html'), join(work, 'plan.pdf')];
  writeFileSync(page, toPage(planBlocks(12_000, seed++)));
  run(
    chromium,
    ['--headless', '--no-sandbox', '--disable-gpu', `--print-to-pdf=${pdf}`, pathToFileURL(page).href],
    work,
  );
  await measure('.pdf read and appraised', 12_000, async () => {
    const { field } = await readFile('plan.pdf', new Uint8Array(readFileSync(pdf)), { fieldId: 'plan' });
    return appraise(planOf(field));
  });
}

/** @param {string} work @param {number} rounds */
async function cold(work, rounds) {
  const { build } = await import('vite');
  const bundle = async (/** @type {string} */ name, /** @type {string} */ entry) => {
    const lib = { entry, formats: /** @type {['es']} */ (['es']), fileName: () => `${name}.mjs` };
    await build({
      configFile: false,
      logLevel: 'silent',
      root: here('../..'),
      build: { lib, outDir: work, emptyOutDir: false, minify: true },
    });
    return join(work, `${name}.mjs`);
  };
  const [ours, theirs] = [
    await bundle('engine', here('../../rules/index.ts')),
    await bundle('compromise', fileURLToPath(import.meta.resolve('compromise'))),
  ];
  for (let round = 0; round < rounds; round++) {
    const input = fresh(1000);
    for (const [name, what, path] of [
      ['cold start', 'engine', ours],
      ['cold start: compromise three', 'compromise', theirs],
    ]) {
      const { stdout } = spawnSync(process.execPath, [here('cold.mjs'), `${what}`, `${path}`], {
        input,
        encoding: 'utf8',
      });
      const { load, first } = JSON.parse(stdout);
      for (const [part, ms] of [
        ['', load + first],
        [' (load)', load],
      ]) {
        const bySize = figures.get(`${name}${part}`) ?? new Map();
        figures.set(`${name}${part}`, bySize.set(1000, [...(bySize.get(1000) ?? []), ms]));
      }
    }
  }
}

/** Bytes more on the heap for each further plan held open. */
function memory() {
  if (!globalThis.gc) return null;
  const used = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const open = [];
  for (let plan = 0; plan < 3; plan++) appraise(planOf(freshField(12_000)));
  const before = used();
  for (let plan = 0; plan < 4; plan++) {
    const field = freshField(12_000);
    open.push({ field, appraisal: appraise(planOf(field)) });
  }
  return (used() - before) / open.length;
}

const work = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'));
try {
  await files(work);
  await size(10_000, isQuick ? 3 : 9, true);
  await size(1000, isQuick ? 2 : 7, true);
  await edits(12_000, isQuick ? 20 : 60);
  if (!isQuick) {
    await size(50_000, 3, false);
    await size(200_000, 2, false);
  }
  await cold(work, isQuick ? 3 : 7);
} finally {
  rmSync(work, { recursive: true, force: true });
}
const held = memory();

/** @param {string} name @param {number} words */
const middle = (name, words) => median(figures.get(name)?.get(words) ?? []);
const first = middle('first answer', 10_000);
const complete = middle('complete answer', 10_000);
const edited = figures.get('one-word edit')?.get(12_000) ?? [];
const points = [...(figures.get('first answer') ?? [])].map(([words, values]) => ({ words, ms: median(values) }));
const bars = [
  ['first answer / compromise three', first / middle('compromise three', 10_000), 0.03],
  ['first answer / write-good', first / middle('write-good', 10_000), 0.25],
  ['first answer / harper.js', first / middle('harper.js', 10_000), 0.01],
  ['first answer / plain scan', first / middle('plain scan', 10_000), 100],
  ['complete answer / compromise three', complete / middle('compromise three', 10_000), 0.2],
  ['complete answer / write-good', complete / middle('write-good', 10_000), 1],
  ['one-word edit, 95th of 100, ms', quantile(edited, 0.95), 3],
  ['one-word edit / first answer', median(edited) / first, 0.05],
  ['growth exponent', growth(points), 1.05],
  ['cold start / compromise three', middle('cold start', 1000) / middle('cold start: compromise three', 1000), 0.2],
  ...(held === null ? [] : [['held for each open plan, MB', held / 1e6, 2]]),
];

if (asJson) {
  const rows = [...figures].flatMap(([name, bySize]) =>
    [...bySize].map(([words, values]) => ({
      name,
      words,
      rounds: values.length,
      median: median(values),
      spread: spread(values),
    })),
  );
  console.log(
    JSON.stringify({ figures: rows, bars: bars.map(([name, value, bar]) => ({ name, value, bar })) }, null, 2),
  );
} else {
  for (const [name, bySize] of figures) {
    const cells = [...bySize]
      .sort(([a], [b]) => a - b)
      .map(
        ([words, values]) =>
          `${words} words ${median(values).toFixed(1)} ms ±${Math.round(50 * spread(values))}% (${values.length})`,
      );
    say(`${name.padEnd(30)} ${cells.join(' · ')}`);
  }
  say(`\nA generated plan of 10,000 words holds ${countWords(planMarkdown(10_000, 1))}. What the others do:`);
  for (const { name, does } of peers) say(`  ${name}: ${does}`);
  say('  compromise three: sentences, words and grammar, nothing more\n');
  for (const [name, value, bar] of bars)
    say(`${`${name}`.padEnd(38)} ${Number(value).toPrecision(3).padStart(8)}   bar ${bar}`);
}
