/**
 * The engine as an extension's background wants it: a small program, and beside it two files of data. `words.json` is read
 * at the first question, `help.json` when a card is opened. The sources know nothing of it, and stay whole.
 */
import { fileURLToPath } from 'node:url';
import { build, type Plugin, runnerImport } from 'vite';
import type * as engine from '../rules/index.ts';
import { helpOf } from '../widget/rule-help.ts';
import { helpApart } from './help-apart.ts';
import { snapshotOf } from './snapshot.ts';
import { wordsApart } from './words-apart.ts';

const rules = fileURLToPath(new URL('../rules/index.ts', import.meta.url));
const wanted = /\?parted$/;
/** A name that nothing in the program has. */
export const holder = '__words';

/** Lets `import start from './module.ts?parted'` give a function that takes the words and returns what the module exports. */
export function partedEngine(): Plugin {
  return {
    name: 'parted-engine',
    apply: 'build',
    async load(id) {
      if (!wanted.test(id)) return null;
      const [program, ...files] = await parted(id.replace(wanted, ''));
      for (const { fileName, source } of files) this.emitFile({ type: 'asset', fileName, source });
      this.emitFile({ type: 'asset', fileName: 'help.json', source: JSON.stringify(await help()) });
      return `export default (${holder}) => {\n${program?.source}\nreturn engine;\n};`;
    },
  };
}

/** The program that a module starts, first, which calls its words as `holder` says and what it exports `engine`; then those words. */
export async function parted(entry: string): Promise<{ fileName: string; source: string }[]> {
  const modules = /\/rules\/.*\.ts$/;
  const snapshot = await snapshotOf(entry, modules);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [helpApart(), wordsApart({ modules, file: 'words.json', holder, snapshot })],
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'engine' },
      // A word, or a name of a table, that nobody asks for may go: to look one up does nothing else.
      rolldownOptions: { treeshake: { unknownGlobalSideEffects: false, propertyReadSideEffects: false } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []));
  return outputs.map((output) => ({
    fileName: output.fileName,
    source: output.type === 'chunk' ? output.code : String(output.source),
  }));
}

/** Each rule's help, from the rules as they stand in the sources. */
async function help() {
  const { module } = await runnerImport<typeof engine>(rules, { configFile: false, logLevel: 'error' });
  return Object.fromEntries(module.catalogue.map((rule) => [rule.id, helpOf(rule)]));
}
