/**
 * `npm start`: builds, shows what the engine says of a sample plan, then serves the page from this computer to this
 * computer. Nothing leaves it: the page's own policy forbids every connection. `npm start -- --browser` also builds the
 * extension and opens a Chromium with it on the demonstration case system.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './open-browser.mjs';
import { demonstrations, deskPolicy, serveFolder } from './static-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const sample = 'test/samples/weak.docx';
const usualPort = 4173;
/** Ports tried when the first ones are taken. */
const mostTries = 20;
const withBrowser = process.argv.includes('--browser');

/**
 * Runs one of the project's own programs, its words going to the terminal; ends this process when it fails.
 * @param {string[]} args
 */
function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\nGolden Thread: \`node ${args.join(' ')}\` did not finish. What it says above tells why.`);
    process.exit(status ?? 1);
  }
}

/** The first port to try. */
function wantedPort() {
  const port = Number(process.env.PORT || usualPort);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535 - mostTries) return port;
  console.error(
    `\nGolden Thread: PORT is "${process.env.PORT}", which is no port. Set it to a number such as ${usualPort}.`,
  );
  process.exit(1);
}

/** Serves on the first free port, and says where. */
async function serve() {
  const first = wantedPort();
  for (let port = first; port < first + mostTries; port++) {
    try {
      const { url } = await serveFolder(`${root}dist/desk`, { csp: deskPolicy, port, beside: demonstrations });
      console.log(`\nGolden Thread is at ${url} on this computer only. Ctrl+C ends it.`);
      console.log(`A demonstration case system, for the extension: ${url}case/`);
      console.log(`The trainer's room as one file to take along: ${url}trainer/golden-thread-trainer.html`);
      console.log(`A page with one checked box, for those who embed it: ${url}element/`);
      return url;
    } catch (problem) {
      if (!(problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE')) throw problem;
    }
  }
  console.error(
    `\nGolden Thread: ports ${first} to ${first + mostTries - 1} are all taken. Set PORT to one that is free.`,
  );
  process.exit(1);
}

run(['test/build.mjs']);
run(['test/build.mjs', 'element']);
run(['test/build.mjs', 'trainer']);
if (withBrowser) run(['test/build.mjs', 'chrome']);
run(['node_modules/vite/bin/vite.js', 'build', 'widget/desk', '--logLevel', 'warn']);
console.log(`\nWhat the engine says of ${sample}, an invented plan:\n`);
run(['dist/rules/cli/main.js', 'appraise', sample]);
const url = await serve();
if (withBrowser) {
  try {
    await openBrowser(`${url}case/provision.html`, `${root}dist/chrome-mv3`);
    console.log(
      'Press the Golden Thread button in its toolbar (under the puzzle piece), and turn the checks on there.',
    );
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : String(problem));
  }
}
