/** Builds the desk: one page, one worker, no inline script or style, so that the strictest policy lets it run. */
// biome-ignore lint/style/noRestrictedImports: build settings run in Node and are no part of the page.
import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default {
  root: at('.'),
  base: './',
  resolve: {
    alias: {
      // Its build for browsers asks for `document` as it loads, which a worker has not.
      'decode-named-character-reference': at('../../node_modules/decode-named-character-reference/index.js'),
    },
  },
  build: {
    outDir: at('../../dist/desk'),
    emptyOutDir: true,
    target: 'es2022',
    // The polyfill is for browsers older than those that can run the desk.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
};
