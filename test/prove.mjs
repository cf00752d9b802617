/**
 * `npm run prove`: the long proofs, where `npm test` runs a sample of them. `-- --inputs N`: how many drafts are generated for
 * what holds of every draft; without, as many as end in about half an hour. `-- --editors`: only what is proved in browsers,
 * which takes hours. It goes on after a proof that fails, and says what ran.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const usual = 200_000;
const asked = process.argv.indexOf('--inputs');
const inputs = asked < 0 ? usual : Number(process.argv[asked + 1]);
if (!Number.isInteger(inputs) || inputs < 1) throw new Error('Say how many after --inputs, as a whole number');

/**
 * @param {string} what
 * @param {string[]} args
 * @param {Record<string, string>} [environment] what was set outside goes before it
 */
function prove(what, args, environment = {}) {
  const started = Date.now();
  const env = { ...environment, ...process.env };
  const holds = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status === 0;
  console.log(`${holds ? 'Held' : 'Did not hold'}: ${what}, ${Math.round((Date.now() - started) / 60_000)} minutes.`);
  if (!holds) process.exitCode = 1;
}

if (!process.argv.includes('--editors')) {
  prove(
    `10,000 drafts for scaffolds, ${inputs} inputs`,
    [vitest, 'run', '--project', 'unit', 'test/scaffolds.test.ts', 'test/properties.test.ts'],
    { GT_RUNS: '10000', GT_INPUTS: String(inputs) },
  );
}
prove(
  '1,000 steps and 400 stale fixes in each of 13 editors and 2 browsers',
  [vitest, 'run', '--project', 'e2e', 'test/journeys/editors-walk.test.ts'],
  { GT_ACTIONS: '1000', GT_STALE: '400' },
);
prove('a caseload of 200, 600 and 1,797 plans', ['test/scale/prove.mjs']);
prove('what the extension costs a page', ['test/prove-page.mjs']);
