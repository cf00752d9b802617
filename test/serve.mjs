/**
 * `npm start`: builds, shows what the engine says of a sample plan, then serves the page from this computer to this
 * computer. Nothing leaves it: the page's own policy forbids every connection.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = join(root, 'dist', 'desk');
const sample = 'test/samples/weak.docx';
const usualPort = 4173;
/** Ports tried after the first, when others are taken. */
const mostTries = 20;

const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
    "connect-src 'none'; worker-src 'self'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};
/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

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

/**
 * The file a request asks for; null when there is none under `pages`.
 * @param {string} url
 * @returns {string | null}
 */
function fileFor(url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const file = normalize(join(pages, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(pages + sep) || file.includes('\0')) return null;
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

function serve() {
  const server = createServer((request, response) => {
    const file = request.method === 'GET' || request.method === 'HEAD' ? fileFor(request.url ?? '/') : null;
    if (file === null) {
      response
        .writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' })
        .end('There is nothing here.\n');
      return;
    }
    response.writeHead(200, { ...headers, 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  const first = Number(process.env.PORT || usualPort);
  if (!Number.isInteger(first) || first < 0 || first > 65_535 - mostTries) {
    console.error(
      `\nGolden Thread: PORT is "${process.env.PORT}", which is no port. Set it to a number such as ${usualPort}.`,
    );
    process.exit(1);
  }
  let port = first;
  server.on('error', (problem) => {
    const isTaken = 'code' in problem && problem.code === 'EADDRINUSE';
    if (!isTaken || port >= first + mostTries) {
      console.error(
        `\nGolden Thread: the page cannot be served on port ${port} (${problem.message}). Set PORT to another.`,
      );
      process.exit(1);
    }
    port += 1;
    server.listen(port, '127.0.0.1');
  });
  server.on('listening', () => {
    const address = server.address();
    const served = typeof address === 'object' && address ? address.port : port;
    console.log(`\nGolden Thread is at http://127.0.0.1:${served}/ on this computer only. Ctrl+C ends it.`);
  });
  server.listen(port, '127.0.0.1');
}

run(['test/build.mjs']);
run(['node_modules/vite/bin/vite.js', 'build', 'widget/desk', '--logLevel', 'warn']);
console.log(`\nWhat the engine says of ${sample}, an invented plan:\n`);
run(['dist/rules/cli/main.js', 'appraise', sample]);
serve();
