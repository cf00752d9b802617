/**
 * What people see and touch in any web page: adapters for its boxes, lines, card and panel. This is the door for the
 * extension. The desk is a page of its own (`desk/`), the element for pages that embed us is in `elements/`.
 */
import { h, render } from 'preact';
import { SidePanel, type SidePanelProps } from './parts/side-panel.tsx';

export { checkBeside } from './beside/check-beside.ts';
export type { BoxEngine, PageState } from './beside/engine.ts';
export type { Kept } from './beside/kept.ts';
export type { RootOf } from './fields/roots.ts';
export { watchBoxes } from './fields/watch.ts';
export { keyedHash, randomKey } from './keyed-hash.ts';
export type { Site } from './parts/side-panel.tsx';
export type { RuleHelp } from './rule-help.ts';

/** Shows the side panel in an element; called again it shows the new state in place of the old. */
export function showSidePanel(place: HTMLElement, props: SidePanelProps): void {
  render(h(SidePanel, props), place);
}
