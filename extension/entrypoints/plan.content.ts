/** In the pages of a site that was turned on: finds their boxes, has them checked in the background, tells the panel. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { checkBeside, keyedHash, randomKey, watchBoxes } from '../../widget/index.ts';
import '../lines.css';
import { isOutermost, rootOf } from '../closed-roots.ts';
import { ports } from '../messages.ts';
import { servePanels } from '../panel-port.ts';
import { portEngine } from '../port-engine.ts';
import { planOf, sectionFor } from '../sites/index.ts';

export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  async main(ctx) {
    if (!isOutermost()) return;
    const engine = portEngine(() => browser.runtime.connect({ name: ports.engine }));
    const offer = randomKey();
    // A key that cannot be had makes what is ignored hold on this page alone.
    const hash = keyedHash(await engine.key(offer).catch(() => offer));
    if (ctx.signal.aborted) return;
    const panels = servePanels((ask) => {
      if ('open' in ask) beside.open(ask.open);
      else if ('quiet' in ask) beside.setQuiet(ask.quiet);
      else beside.hearAll();
    }, ctx.signal);
    const plan = planOf(document);
    const beside = checkBeside(
      {
        engine,
        hash,
        sectionFor,
        onState: panels.tell,
        // A choice that cannot be kept still holds on this page.
        onKeep: (kept) => void engine.keep(plan, kept).catch(() => undefined),
      },
      ctx.signal,
    );
    void engine.recall(plan).then(
      (kept) => kept && beside.recall(kept),
      () => undefined,
    );
    const looking = { rootOf, isPlans: (line: HTMLElement) => sectionFor(line) !== null };
    watchBoxes(document, looking, beside.setBoxes, ctx.signal);
    panels.tell(beside.state());
  },
});
