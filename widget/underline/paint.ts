/** Draws over words with the CSS Custom Highlight API: the text itself is never touched. */

/** Every layer we draw, lowest first; `::highlight(gt-…)` in style/underlines.css says how each looks. */
const layers = ['heading', 'evidence', 'consider', 'question', 'should', 'must', 'gap', 'open'] as const;
export type Layer = (typeof layers)[number];

/** False in a browser without the API: the list of hints then says all there is to say. */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/**
 * A window's own registry, by its own getter. Firefox 153, once it has compiled `view.CSS.highlights` in an extension's
 * script, calls the getter of the first window for every other: a frame would stay without lines.
 */
function registryOf(view: Window & typeof globalThis): HighlightRegistry {
  return Object.getOwnPropertyDescriptor(view.CSS, 'highlights')?.get?.call(view.CSS);
}

/**
 * Replaces what one layer draws in a window. Ranges are live: they follow the words until the next call.
 * `view`: the window whose document holds the words, left out for our own.
 */
export function paint(layer: Layer, ranges: readonly AbstractRange[], view: Window & typeof globalThis = window): void {
  if (!canPaint()) return;
  const highlight = new view.Highlight(...ranges);
  highlight.priority = layers.indexOf(layer);
  registryOf(view).set(`gt-${layer}`, highlight);
}

/** Takes every line away from a window. */
export function clearPaint(view: Window & typeof globalThis = window): void {
  if (!canPaint()) return;
  for (const layer of layers) registryOf(view).delete(`gt-${layer}`);
}
