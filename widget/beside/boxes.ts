/** The boxes of a page: their words, what the engine said of them, where those words are now, and the lines under them. */
import type { Extent, Field, Finding, SectionLetter } from '../../rules/index.ts';
import { editBetween, follow } from '../edit.ts';
import type { FieldAdapter } from '../fields/adapter.ts';
import { byValue, type Mark, marks } from '../finding-order.ts';
import { chooseUnderlines, type Placed, type Underline } from '../underline/choose.ts';
import { canPaint, clearPaint, paint } from '../underline/paint.ts';

export interface Box {
  id: string;
  section: SectionLetter | null;
  field: FieldAdapter;
  /** The words as last checked, null before. */
  checked: string | null;
  lines: readonly Underline[];
  /** Ends all that listens to this box. */
  gone: AbortController;
}

/** The Field the engine reads for a box. */
export function fieldOf({ id, section, field }: Box): Field {
  return { id, section, text: field.read(), blocks: null };
}

/** Where the words of a finding are now; null when they have changed since, or its box is gone. */
export function whereIn(box: Box, { span, quote }: Finding): Extent | null {
  if (box.checked === null || !span || span.field !== box.id || !box.field.element.isConnected) return null;
  const text = box.field.read();
  const extent = follow(span, editBetween(box.checked, text));
  return extent && text.slice(extent.start, extent.end) === quote ? extent : null;
}

/** Draws the lines of all boxes, the open hint's words among them, quiet marks only when asked for. Windows that lost their last line are wiped. */
export function drawLines(
  boxes: readonly Box[],
  findings: Parameters<typeof byValue>[0],
  appraisal: Parameters<typeof byValue>[1] | null,
  openId: string | null,
  quiet: boolean,
): void {
  const ordered = appraisal ? byValue(findings, appraisal) : [];
  const byView = new Map<Window & typeof globalThis, Record<Mark | 'open', AbstractRange[]>>();
  for (const box of boxes) {
    const { field } = box;
    const placed: Placed[] = ordered.flatMap((finding) => {
      const extent = finding.span?.field === box.id ? whereIn(box, finding) : null;
      return extent ? [{ finding, extent }] : [];
    });
    box.lines = chooseUnderlines(placed, field.read(), quiet);
    const drawn = byView.get(field.view) ?? { must: [], should: [], consider: [], question: [], open: [] };
    byView.set(field.view, drawn);
    const over: Underline[] = [];
    for (const line of box.lines) {
      const range = canPaint() ? field.range(line) : null;
      if (range) drawn[line.mark].push(range);
      else over.push(line);
    }
    const open = placed.find(({ finding }) => finding.id === openId);
    const range = open && field.range(open.extent);
    if (range) drawn.open.push(range);
    field.drawOver(over, open && !range ? open.extent : null);
  }
  for (const [view, drawn] of byView) {
    for (const layer of [...marks, 'open'] as const) paint(layer, drawn[layer], view);
  }
}

/** Takes all lines away. */
export function wipeLines(boxes: readonly Box[]): void {
  for (const { field } of boxes) {
    field.drawOver([], null);
    clearPaint(field.view);
  }
}

/** The line of a box that is drawn at a point, in CSS pixels of the outer window. */
export function lineAt(box: Box, x: number, y: number): Underline | null {
  // The line itself hangs a little below the words' own rects.
  const hang = 4;
  const isHit = ({ left, right, top, bottom }: DOMRect) => left <= x && x <= right && top <= y && y <= bottom + hang;
  return box.lines.find((line) => box.field.rects(line).some(isHit)) ?? null;
}
