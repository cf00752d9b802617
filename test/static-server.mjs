/** Folders over HTTP on this computer, with the policies that their pages must live under. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The policy of the desk: only its own files, and no connection to anywhere. */
export const deskPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; " +
  "worker-src 'self'; base-uri 'none'; form-action 'none'";

/** An ordinary policy for the demonstration case system: TinyMCE sets styles of its own. */
const casePolicy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:";
/** As strict as a page that runs a script can be: the element must live with it. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; img-src data:; base-uri 'none'; require-trusted-types-for 'script'";

/** The trainer's one file runs a script of its own; its own policy says which. */
const trainerPolicy = "default-src 'none'; script-src 'unsafe-inline' blob:; style-src 'unsafe-inline'; img-src data:";

const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** Another folder of pages, or several that look like one: the first that has a file gives it. */
/** @typedef {{ under: string, folders: readonly string[], csp: string }} Mount */

/** What stands beside the desk: the demonstration case system, and a page with the element on it. */
/** @type {readonly Mount[]} */
export const demonstrations = [
  { under: '/case/tinymce/', folders: [at('../node_modules/tinymce')], csp: casePolicy },
  { under: '/case/', folders: [at('pages/case')], csp: casePolicy },
  { under: '/trainer/', folders: [at('../dist/trainer')], csp: trainerPolicy },
  { under: '/element/', folders: [at('pages/element'), at('../dist/element')], csp: strictPolicy },
];

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * The path a request asks for; '' when it is written so badly that it names nothing.
 * @param {string} url
 */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '';
  }
}

/**
 * The file a path names under one of the folders, null when there is none: nothing outside them is ever served.
 * @param {readonly string[]} folders
 * @param {string} path
 */
function fileUnder(folders, path) {
  for (const folder of folders) {
    const root = normalize(folder);
    const file = normalize(join(root, path.endsWith('/') || path === '' ? `${path}index.html` : path));
    if (file.startsWith(root + sep) && existsSync(file) && statSync(file).isFile()) return file;
  }
  return null;
}

/**
 * Serves the files under `folder` on the loopback address, until `close` is called. Rejects when the port is taken.
 * @param {string} folder an absolute path
 * @param {{ csp: string, port?: number, beside?: readonly Mount[] }} options `port` left out: any that is free
 * @returns {Promise<{ url: string, close(): Promise<void> }>} `url` ends with a slash
 */
export async function serveFolder(folder, { csp, port = 0, beside = [] }) {
  const mounts = [...beside, { under: '/', folders: [folder], csp }];
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    const mount = mounts.find(({ under }) => path.startsWith(under));
    const headers = {
      'Content-Security-Policy': mount?.csp ?? csp,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    };
    const file = mount ? fileUnder(mount.folders, path.slice(mount.under.length)) : null;
    if (!file) {
      response.writeHead(404, headers).end();
      return;
    }
    response.writeHead(200, { ...headers, 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(null));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server did not get a port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
