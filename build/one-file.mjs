/**
 * Makes one HTML file of a page's script and style sheet. The script is packed, so that the file stays small, and put out by
 * the page itself; the page's own policy lets it run that and nothing else, and ask for nothing.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** Unpacks the script and runs it; written here as the browser will have it. */
const starter = `(async () => {
  const packed = Uint8Array.from(atob(document.getElementById('packed').textContent), (sign) => sign.charCodeAt(0));
  const words = new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  const script = document.createElement('script');
  script.src = URL.createObjectURL(new Blob([await words], { type: 'text/javascript' }));
  document.head.append(script);
})();`;

/** @param {string} text */
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * @param {{ title: string, placeId: string, script: string, style: string }} parts
 * @returns {string} the page
 */
export function oneFile({ title, placeId, script, style }) {
  const policy = `default-src 'none'; script-src ${hash(starter)} blob:; style-src ${hash(style)}; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="${placeId}"></div>
<noscript>Golden Thread needs JavaScript: it all runs in this page, on this computer, and nowhere else.</noscript>
<script type="text/plain" id="packed">${gzipSync(script, { level: 9 }).toString('base64')}</script>
<script>${starter}</script>
</body>
</html>
`;
}
