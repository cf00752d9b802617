/**
 * `npm run prove`: the long proofs, where `npm test` runs a sample of them. `-- --inputs N`: how many drafts are generated for
 * what holds of every draft; without, as many as end in about half an hour. It says what ran.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const usual = 200_000;
const asked = process.argv.indexOf('--inputs');
const inputs = asked < 0 ? usual : Number(process.argv[asked + 1]);
if (!Number.isInteger(inputs) || inputs < 1) throw new Error('Say how many after --inputs, as a whole number');

const started = Date.now();
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--project', 'unit', 'test/scaffolds.test.ts', 'test/properties.test.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, GT_RUNS: '10000', GT_INPUTS: String(inputs) } },
);
const minutes = Math.round((Date.now() - started) / 60_000);
console.log(
  `${status === 0 ? 'Held' : 'Did not hold'}: 10,000 drafts for scaffolds, ${inputs} inputs, ${minutes} minutes.`,
);
process.exitCode = status ?? 1;
