/** What the constants at the top of modules come to, found by running them once. */
import { type Plugin, runnerImport } from 'vite';
import { constantOf, namedIn, type SyntaxNode, topsOf } from './constants.ts';
import { tell } from './told.ts';

/** By a module's id and a constant's name, what JSON can tell of its value. */
export type Snapshot = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** A larger value is better made again from what it is made of, in UTF-16 code units of its JSON. */
const most = 20_000;

/** Runs what `entry` starts. Constants that are written out need no run, and are left out. */
export async function snapshotOf(entry: string, modules: RegExp): Promise<Snapshot> {
  const snapshot = new Map<string, Map<string, unknown>>();
  let claimed = new Set<unknown>();
  const key = '__goldenThreadConstants';
  const host = globalThis as Record<string, unknown>;
  // Told as each module ends: what another module adds to them later, it will add again.
  host[key] = (id: string, constants: Record<string, unknown>) => {
    const told = new Map<string, unknown>();
    for (const [name, value] of Object.entries(constants)) {
      const withOwn = new Set(claimed);
      const found = tell(value, withOwn);
      if (found === undefined || JSON.stringify(found).length > most) continue;
      claimed = withOwn;
      told.set(name, found);
    }
    snapshot.set(id, told);
  };
  const listen: Plugin = {
    name: 'snapshot',
    transform: {
      order: 'post',
      handler(code, id) {
        if (!modules.test(id)) return null;
        const program = this.parse(code) as unknown as SyntaxNode;
        const written = namedIn(program);
        const names = topsOf(program).flatMap(({ id: { name }, init }) =>
          constantOf(init, written) === undefined && !/Function|Class/.test(init.type) ? [String(name)] : [],
        );
        return names.length === 0
          ? null
          : { code: `${code}\nglobalThis.${key}(${JSON.stringify(id)}, { ${names.join(', ')} });`, map: null };
      },
    },
  };
  await runnerImport(entry, { configFile: false, logLevel: 'error', plugins: [listen] });
  delete host[key];
  return snapshot;
}
