/** The lines under the words of a page's boxes. */
import type { Appraisal, Finding } from '../../rules/index.ts';
import { inOuterWindow } from '../fields/frame.ts';
import { byValue, type Mark, marks } from '../finding-order.ts';
import { chooseUnderlines, type Placed, type Underline } from '../underline/choose.ts';
import { canPaint, clearPaint, paint } from '../underline/paint.ts';
import { type Box, momentOf, whereIn } from './boxes.ts';

export interface Drawing {
  boxes: readonly Box[];
  findings: readonly Finding[];
  appraisal: Appraisal | null;
  /** The open hint, whose words are lit. */
  openId: string | null;
  /** Whether "consider" and questions are drawn too. */
  quiet: boolean;
}

/** So many lines are drawn wherever they are: a browser goes through all that are drawn at each key. */
const fewLines = 40;

/** Whether lines of a box are left out until they come near the window's own view. */
export const isLong = ({ lines }: Box): boolean => lines.length > fewLines;

/** The lines near what is seen of a box. They stand in reading order, so the first and the last can be searched for. */
function nearView({ lines, field }: Box): readonly Underline[] {
  if (lines.length <= fewLines) return lines;
  const [seen] = inOuterWindow([field.element.getBoundingClientRect()], field.view);
  const top = Math.max(0, seen?.top ?? 0) - innerHeight / 2;
  const bottom = Math.min(innerHeight, seen?.bottom ?? innerHeight) + innerHeight / 2;
  const firstBelow = (edge: number) => {
    let [low, high] = [0, lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const line = lines[middle];
      const [rect] = line ? field.rects(line) : [];
      if (rect && rect.bottom < edge) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return lines.slice(firstBelow(top), firstBelow(bottom));
}

/** Draws the lines of all boxes. Windows that lost their last line are wiped. */
export function drawLines({ boxes, findings, appraisal, openId, quiet }: Drawing): void {
  const ordered = appraisal ? byValue(findings, appraisal) : [];
  const byBox = new Map<string, Finding[]>(boxes.map(({ id }) => [id, []]));
  for (const finding of ordered) if (finding.span) byBox.get(finding.span.field)?.push(finding);
  const byView = new Map<Window & typeof globalThis, Record<Mark | 'open', AbstractRange[]>>();
  for (const box of boxes) {
    const { field } = box;
    const moment = momentOf(box);
    const placed: Placed[] = (byBox.get(box.id) ?? []).flatMap((finding) => {
      const extent = whereIn(box, finding, moment);
      return extent ? [{ finding, extent }] : [];
    });
    box.lines = chooseUnderlines(placed, moment?.text ?? '', quiet);
    const drawn = byView.get(field.view) ?? { must: [], should: [], consider: [], question: [], open: [] };
    byView.set(field.view, drawn);
    const over: Underline[] = [];
    for (const line of nearView(box)) {
      const range = canPaint() ? field.range(line) : null;
      if (range) drawn[line.mark].push(range);
      else over.push(line);
    }
    const open = placed.find(({ finding }) => finding.id === openId);
    const range = open && canPaint() ? field.range(open.extent) : null;
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
    // A frame that was taken away has taken its lines along.
    if (!field.view.closed) clearPaint(field.view);
  }
}

/** The line of a box that is drawn at a point, in CSS pixels of the outer window. */
export function lineAt(box: Box, x: number, y: number): Underline | null {
  // The line itself hangs a little below the words' own rects.
  const hang = 4;
  const isHit = ({ left, right, top, bottom }: DOMRect) => left <= x && x <= right && top <= y && y <= bottom + hang;
  return box.lines.find((line) => box.field.rects(line).some(isHit)) ?? null;
}
