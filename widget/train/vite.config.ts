/** Builds the trainer's room as one script and one style sheet; `test/build.mjs trainer` makes one file of them. */
// biome-ignore lint/style/noRestrictedImports: build settings run in Node and are no part of the page.
import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default {
  root: at('.'),
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: at('../../dist/trainer'),
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: ['chrome125', 'firefox140', 'safari18'],
    lib: {
      entry: at('./main.tsx'),
      formats: ['iife'],
      name: 'goldenThreadTrainer',
      fileName: () => 'trainer.js',
      cssFileName: 'trainer',
    },
  },
};
