/** `npm run prove`: the long proofs in full, where `npm test` runs a sample of them. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'unit', 'test/scaffolds.test.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, GT_RUNS: '10000' },
});
process.exitCode = status ?? 1;
