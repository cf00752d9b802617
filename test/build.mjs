/** Builds the engine and its command line into dist/rules. The one place that knows how; it prints only what tsc says. */
import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = ['node_modules/typescript/bin/tsc', '-b', 'rules/cli'];
const { status } = spawnSync(process.execPath, tsc, { cwd: root, stdio: 'inherit' });
// npm sets this bit once, when it links the command; a build from scratch would lose it and `npx` would be refused.
if (status === 0) chmodSync(`${root}dist/rules/cli/main.js`, 0o755);
process.exitCode = status ?? 1;
