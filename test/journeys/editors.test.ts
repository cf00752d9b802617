/** One contract for every editor, held against the real ones in both browsers. */
import { afterAll, beforeAll, it } from 'vitest';
import { contract, kinds, loadPlan, openEditor } from '../editors/contract.ts';
import { type Actor, browserNames, buildStage, serveStage, startActor } from '../editors/stage.ts';

let served: Awaited<ReturnType<typeof serveStage>>;
let actors: readonly Actor[] = [];
beforeAll(async () => {
  await buildStage();
  served = await serveStage();
  actors = await Promise.all(browserNames.map(startActor));
});
afterAll(async () => {
  for (const actor of actors) await actor.close();
  await served?.close();
});

it.each(kinds)('%s', async (kind) => {
  // Each browser on a core of its own.
  const holdAll = async (actor: Actor, browser: string) => {
    await openEditor(actor, served.url, kind);
    for (const [clause, hold] of Object.entries(contract)) {
      try {
        await loadPlan(actor, kind);
        await hold(actor, kind);
      } catch (reason) {
        throw new Error(`${browser}: ${clause}`, { cause: reason });
      }
    }
  };
  await Promise.all(browserNames.map((browser, at) => actors[at] && holdAll(actors[at], browser)));
});
