/**
 * Builds, and is the one place that knows how. Without a word: the engine and its command line, into dist/rules; it
 * prints only what tsc says. `extension`, `chrome` or `firefox`: the extension. `element`: the element for other pages. `trainer`:
 * the trainer's room as one file, for a hall without a network.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { oneFile } from '../build/one-file.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs one of the project's own programs; ends this process when it fails.
 * @param {string[]} args
 */
function run(args) {
  const env = { ...process.env, WXT_TELEMETRY: '0' };
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Prints what a built file weighs as it is sent, in KB of 1024 bytes.
 * @param {string} file
 * @param {number | null} bar KB it should stay under
 */
function weigh(file, bar) {
  const kilobytes = gzipSync(readFileSync(`${root}${file}`), { level: 9 }).length / 1024;
  const against = bar === null ? '' : `, bar ${bar} KB${kilobytes > bar ? ': OVER' : ''}`;
  console.log(`${file}: ${kilobytes.toFixed(1)} KB gzip${against}`);
}

/** @param {'chrome' | 'firefox'} browser */
function buildExtension(browser) {
  run(['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser]);
  weigh(`dist/${browser}-mv3/content-scripts/plan.js`, 40);
  weigh(`dist/${browser}-mv3/background.js`, 86);
}

const wanted = process.argv[2] ?? 'engine';
if (wanted === 'engine') {
  run(['node_modules/typescript/bin/tsc', '-b', 'rules/cli']);
  // npm sets this bit once, when it links the command; a build from scratch would lose it and `npx` would be refused.
  chmodSync(`${root}dist/rules/cli/main.js`, 0o755);
} else if (wanted === 'extension') {
  buildExtension('chrome');
  buildExtension('firefox');
} else if (wanted === 'chrome' || wanted === 'firefox') buildExtension(wanted);
else if (wanted === 'element') {
  run(['node_modules/vite/bin/vite.js', 'build', 'widget/elements', '--logLevel', 'warn']);
  weigh('dist/element/golden-thread.js', null);
} else if (wanted === 'trainer') {
  run(['node_modules/vite/bin/vite.js', 'build', 'widget/train', '--logLevel', 'warn']);
  const read = (/** @type {string} */ name) => readFileSync(`${root}dist/trainer/${name}`, 'utf8');
  const page = oneFile({
    title: 'Golden Thread: practice',
    placeId: 'train',
    script: read('trainer.js'),
    style: read('trainer.css'),
  });
  writeFileSync(`${root}dist/trainer/golden-thread-trainer.html`, page);
  console.log(`dist/trainer/golden-thread-trainer.html: ${(page.length / 1024).toFixed(0)} KB, opens from disk`);
} else {
  console.error(
    `Nothing is called "${wanted}" here. Say extension, chrome, firefox, element or trainer, or nothing for the engine.`,
  );
  process.exitCode = 1;
}
