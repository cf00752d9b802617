/**
 * Makes a fresh machine ready: `start` needs the packages only, `test` a Chromium and a Firefox too.
 * It imports nothing but Node itself, because it runs before there are any packages.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox, firefoxFolder } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = fileURLToPath(new URL('../node_modules/.golden-thread-lock', import.meta.url));
const onWindows = process.platform === 'win32';

/**
 * @param {string} sentence What happened, and what to do.
 * @returns {never}
 */
function giveUp(sentence) {
  console.error(`\nGolden Thread set-up: ${sentence}`);
  process.exit(1);
}

/**
 * Whether the command ran and ended well; its words go to the terminal.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} environment added to this process's own
 * @returns {boolean}
 */
function run(command, args, environment = {}) {
  // npm is a script on Windows, which Node starts only through a shell.
  const name = onWindows && command === 'npm' ? 'npm.cmd' : command;
  const env = { ...process.env, ...environment };
  return spawnSync(name, args, { cwd: root, stdio: 'inherit', shell: onWindows, env }).status === 0;
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    giveUp(`Node ${process.versions.node} is too old. Install Node 20.19 or newer, then run the command again.`);
  }
}

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}/package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the packages that package-lock.json names (about a minute the first time)…');
  // `--include=dev`: the npm that runs this script may have been told to omit them. `--ignore-scripts`: building comes
  // later, where what the compiler says is not taken for trouble with the network.
  if (!run('npm', ['ci', '--include=dev', '--ignore-scripts'])) {
    giveUp('npm could not install the packages. Check the network or proxy, then run `npm ci` to see why.');
  }
  writeFileSync(stamp, lock);
}

function isDebian() {
  if (!existsSync('/etc/os-release')) return false;
  // Ubuntu's chromium package is an empty shell around a snap, which containers and CI cannot run.
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * Installs packages of Debian where that can be done, which is quicker than a download and brings the fonts along.
 * @param {string[]} packages
 */
function installFromDebian(packages) {
  if (!isDebian() || process.getuid?.() !== 0) return;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], quiet);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quiet);
}

/** A browser that the tests need, and two ways to come by it. */
const browsers = [
  {
    name: 'Chromium',
    variable: 'GT_CHROMIUM',
    find: findChromium,
    debian: ['chromium', 'fonts-liberation'],
    download: ['node_modules/playwright-core/cli.js', 'install', 'chromium'],
  },
  {
    name: 'Firefox',
    variable: 'GT_FIREFOX',
    find: findFirefox,
    debian: ['firefox-esr', 'fonts-liberation'],
    download: [
      'node_modules/@puppeteer/browsers/lib/cjs/main-cli.js',
      'install',
      'firefox@esr',
      '--path',
      firefoxFolder,
    ],
  },
];

/** The extension's own types: its TypeScript settings build on what WXT writes, and nothing there compiles without it. */
function prepareExtension() {
  if (!run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare'], { WXT_TELEMETRY: '0' })) {
    giveUp('WXT could not prepare the extension. What it says above tells why.');
  }
}

/** @param {(typeof browsers)[number]} browser */
async function requireBrowser({ name, variable, find, debian, download }) {
  try {
    if ((await find()) !== null) return;
    console.log(`No ${name} here: fetching one…`);
    installFromDebian(debian);
    if ((await find()) !== null) return;
    run(process.execPath, download);
    if ((await find()) !== null) return;
  } catch (problem) {
    giveUp(problem instanceof Error ? problem.message : String(problem));
  }
  giveUp(
    `the browser tests need ${name}, and none could be found or fetched. ` +
      `Install ${name}, or set ${variable} to where it is, then run \`npm test\` again. ` +
      '`npm start` and the command line work without it.',
  );
}

const mode = process.argv[2];
if (mode !== 'start' && mode !== 'test') giveUp('say what to get ready: node test/setup.mjs start, or test.');
requireNode();
installPackages();
if (mode === 'test') prepareExtension();
if (mode === 'test') for (const browser of browsers) await requireBrowser(browser);
