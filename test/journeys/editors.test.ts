/** One contract for every editor, held against the real ones in both browsers. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { contract, kinds, openEditor } from '../editors/contract.ts';
import { type Actor, browserNames, buildStage, serveStage, startActor } from '../editors/stage.ts';

let served: Awaited<ReturnType<typeof serveStage>>;
beforeAll(async () => {
  await buildStage();
  served = await serveStage();
});
afterAll(() => served?.close());

describe.each(browserNames)('in %s', (browser) => {
  let actor: Actor;
  beforeAll(async () => {
    actor = await startActor(browser);
  });
  afterAll(() => actor?.close());

  describe.each(kinds)('%s', (kind) => {
    it.each(Object.entries(contract))('%s', async (_, hold) => {
      await openEditor(actor, served.url, kind);
      await hold(actor, kind);
    });
  });
});
