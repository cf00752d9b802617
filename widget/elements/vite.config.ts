/** Builds the element as one file, for a script tag or an import: no other file, nothing fetched. */
// biome-ignore lint/style/noRestrictedImports: build settings run in Node and are no part of the page.
import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default {
  root: at('.'),
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: at('../../dist/element'),
    emptyOutDir: true,
    target: 'es2022',
    // Older targets would have light-dark() rewritten with variables that a page of somebody else's does not define.
    cssTarget: ['chrome125', 'firefox140', 'safari18'],
    lib: {
      entry: at('./golden-thread.ts'),
      formats: ['es', 'iife'],
      // A build for a script tag must have a name, but the entry exports types alone, so that no global is made.
      name: 'goldenThread',
      fileName: (format: string) => (format === 'es' ? 'golden-thread.mjs' : 'golden-thread.js'),
    },
  },
};
