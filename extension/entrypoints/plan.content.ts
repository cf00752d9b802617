/** In a page of a site that was turned on: finds its boxes, has them checked in the background, tells the panel. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { checkBeside, watchBoxes } from '../../widget/index.ts';
import '../lines.css';
import { ports } from '../messages.ts';
import { servePanels } from '../panel-port.ts';
import { portEngine } from '../port-engine.ts';
import { sectionFor } from '../sites/index.ts';

export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main(ctx) {
    const panels = servePanels((id) => beside.open(id), ctx.signal);
    const engine = portEngine(() => browser.runtime.connect({ name: ports.engine }));
    const beside = checkBeside({ engine, sectionFor, onState: panels.tell }, ctx.signal);
    watchBoxes(document, beside.setBoxes, ctx.signal);
    panels.tell(beside.state());
  },
});
