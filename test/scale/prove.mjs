/**
 * The proof of scale: `node test/scale/prove.mjs [COUNT...]`, 200, 600 and 1,797 plans when no count is given. Generated plans, from
 * files to report: with one worker and with two, after ten files changed, and killed at ten moments. It prints every figure and
 * ends with 1 when a report differs by a byte, or a sentence stands in more than a tenth of the plans.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toMarkdown } from '../fixtures/writers.mjs';
import { makePlans } from './make.mjs';
import { generatedPlan } from './plan.mjs';

const command = fileURLToPath(new URL('../../dist/rules/cli/main.js', import.meta.url));
const kills = 10;
const changedFiles = 10;
let differs = 0;

/** @param {string} name */
const fresh = (name) => mkdtempSync(join(tmpdir(), `golden-thread-${name}-`));

/** Every file of a report but the cache, as one string. @param {string} folder */
const reportIn = (folder) =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => `${name}\n${readFileSync(join(folder, name)).toString('base64')}`)
    .join('\n');

/** The most memory a process has held, in MB, where the system tells; NaN elsewhere. @param {number | undefined} pid */
function peakOf(pid) {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return Number.NaN;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) / 1024;
}

/**
 * Runs the audit to its end, or kills it after some milliseconds.
 * @param {string} plans @param {string} out @param {number} workers @param {number | null} [killAfter]
 * @returns {Promise<{ seconds: number, peak: number, told: string }>}
 */
function audit(plans, out, workers, killAfter = null) {
  return new Promise((resolve) => {
    const begun = performance.now();
    const child = spawn(process.execPath, [command, 'audit', plans, '--out', out, '--workers', String(workers)]);
    let told = '';
    let peak = 0;
    child.stderr.on('data', (chunk) => {
      told += String(chunk);
    });
    const watch = setInterval(() => {
      peak = Math.max(peak, peakOf(child.pid) || 0);
    }, 200);
    const clock = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.once('exit', () => {
      clearInterval(watch);
      clearTimeout(clock);
      resolve({ seconds: (performance.now() - begun) / 1000, peak, told });
    });
  });
}

/** The share of plans that hold the commonest sentence. @param {number} count */
function commonestShare(count) {
  /** @type {Map<string, number>} */
  const plansWith = new Map();
  for (let number = 1; number <= count; number++) {
    const sentences = new Set(
      toMarkdown(generatedPlan(number).blocks)
        .split(/[\n|]|(?<=[.!?])\s/)
        .map((sentence) => sentence.trim().replace(/^- (?:[BE][\d.]+:? )?/, ''))
        .filter((sentence) => /[.!?”]$/.test(sentence)),
    );
    for (const sentence of sentences) plansWith.set(sentence, (plansWith.get(sentence) ?? 0) + 1);
  }
  return Math.max(...plansWith.values()) / count;
}

/** @param {string} what @param {boolean} isSame */
function same(what, isSame) {
  console.log(`  ${what}: ${isSame ? 'the same byte for byte' : 'NOT THE SAME'}`);
  if (!isSame) differs++;
}

/** @param {number} count */
async function prove(count) {
  console.log(`${count} plans`);
  const share = commonestShare(count);
  console.log(`  the commonest sentence stands in ${(100 * share).toFixed(1)}% of them`);
  if (share > 0.1) differs++;
  const plans = fresh('scale');
  const paths = await makePlans(plans, count);
  /** @type {Map<number, { out: string, report: string, seconds: number }>} */
  const runs = new Map();
  for (const workers of [1, 2]) {
    const out = fresh('report');
    const { seconds, peak, told } = await audit(plans, out, workers);
    runs.set(workers, { out, report: reportIn(out), seconds });
    console.log(
      `  ${workers} worker${workers > 1 ? 's' : ''}: ${seconds.toFixed(1)} s, ${Math.round(peak)} MB at most`,
    );
    console.log(`    ${told.trim().split('\n')[0]}`);
  }
  const [one, two] = [runs.get(1), runs.get(2)];
  if (!one || !two) throw new Error('a run is missing');
  same('one worker and two', one.report === two.report);

  const killed = fresh('killed');
  for (let kill = 1; kill <= kills; kill++) {
    // Anywhere in the run: the moments are not chosen, so that none is kind.
    await audit(plans, killed, 2, Math.random() * 1000 * (two.seconds / 4));
  }
  await audit(plans, killed, 2);
  same(`killed at ${kills} moments`, reportIn(killed) === two.report);

  for (const [index, path] of paths
    .filter((name) => name.endsWith('.md'))
    .slice(0, changedFiles)
    .entries()) {
    writeFileSync(join(plans, path), toMarkdown(generatedPlan(1_000_000 + index).blocks));
  }
  const { seconds, told } = await audit(plans, two.out, 2);
  console.log(`  after ${changedFiles} files changed: ${seconds.toFixed(1)} s`);
  console.log(`    ${told.trim().split('\n')[0]}`);
  for (const folder of [plans, killed, one.out, two.out]) rmSync(folder, { recursive: true });
}

/** The same plan a hundred times over. */
function hundred() {
  const line = `${JSON.stringify({ id: 'p', text: toMarkdown(generatedPlan(7).blocks) })}\n`;
  const { stdout } = spawnSync(process.execPath, [command, 'audit', '--ndjson'], {
    input: line.repeat(100),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const answers = stdout.trimEnd().split('\n');
  same('one plan a hundred times', answers.length === 100 && new Set(answers).size === 1);
}

spawnSync(process.execPath, [fileURLToPath(new URL('../build.mjs', import.meta.url))], { stdio: 'inherit' });
const counts = process.argv.slice(2).map(Number);
hundred();
for (const count of counts.length > 0 ? counts : [200, 600, 1797]) await prove(count);
process.exitCode = differs > 0 ? 1 : 0;
