/**
 * `npm run patterns`: asks recheck about every new regular expression in `rules/` and keeps what it says;
 * with `-- --again`, also and for longer about those that are not known to be safe.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
/** @param {string} command @param {string[]} args @param {string} cwd */
const run = (command, args, cwd) =>
  spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, GT_RECHECK: process.argv.includes('--again') ? 'again' : 'new' },
  }).status ?? 1;

const packages = here('bench/');
const installed = existsSync(`${packages}node_modules/recheck`)
  ? 0
  : run('npm', ['ci', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund'], packages);
process.exitCode =
  installed ||
  run(process.execPath, [here('../node_modules/vitest/vitest.mjs'), 'run', 'test/patterns.test.ts'], here('..'));
