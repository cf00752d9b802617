/** Draws over words with the CSS Custom Highlight API: the text itself is never touched. */

/** Every layer we draw, lowest first; `::highlight(gt-…)` in style/underlines.css says how each looks. */
const layers = ['heading', 'consider', 'question', 'should', 'must', 'gap', 'open'] as const;
export type Layer = (typeof layers)[number];

/** False in a browser without the API: the list of hints then says all there is to say. */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** Replaces what one layer draws. Ranges are live: they follow the words until the next call. */
export function paint(layer: Layer, ranges: readonly Range[]): void {
  if (!canPaint()) return;
  const highlight = new Highlight(...ranges);
  highlight.priority = layers.indexOf(layer);
  CSS.highlights.set(`gt-${layer}`, highlight);
}

/** Takes every line away. */
export function clearPaint(): void {
  if (!canPaint()) return;
  for (const layer of layers) CSS.highlights.delete(`gt-${layer}`);
}
