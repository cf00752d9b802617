/** Random walks through every editor, and fixes of words that have changed: a sample, and in full under `npm run prove`. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { kinds } from '../editors/contract.ts';
import { browserNames, buildStage, serveStage, startActor } from '../editors/stage.ts';
import { stale, walk } from '../editors/walk.ts';

const actions = Number(process.env.GT_ACTIONS ?? 40);
const attempts = Number(process.env.GT_STALE ?? 20);
const seed = Number(process.env.GT_SEED ?? 1);
const patience = 120_000 + actions * 5000 + attempts * 1000;

let served: Awaited<ReturnType<typeof serveStage>>;
beforeAll(async () => {
  await buildStage();
  served = await serveStage();
});
afterAll(() => served?.close());

it.each(kinds)(
  `%s saves what it must after each of ${actions} steps, and takes none of ${attempts} fixes for words that have changed`,
  async (kind) => {
    // Each browser on a core of its own; more at once would make a slow editor slower than a walk waits for it.
    const inOne = async (browser: (typeof browserNames)[number]) => {
      const actor = await startActor(browser);
      try {
        const walked = await walk(actor, served.url, kind, actions, seed);
        const { wrong, said } = await stale(actor, served.url, kind, attempts);
        console.log(JSON.stringify({ browser, kind, seed, ...walked, staleAttempts: attempts, wrong }));
        expect({ browser, records: walked.records, wrong, said }).toEqual({
          browser,
          records: 0,
          wrong: 0,
          said: ['stale'],
        });
        expect(walked.fixes).toBeGreaterThan(0);
      } finally {
        await actor.close();
      }
    };
    await Promise.all(browserNames.map(inOne));
  },
  patience,
);
