/** Checks the boxes of a page as they are written in: lines, card and fixes. It says all it knows to `onState`. */
import type { Extent, Finding, SectionLetter } from '../../rules/index.ts';
import { fieldFor, type Seen } from '../fields/find.ts';
import { inOuterWindow } from '../fields/frame.ts';
import { openGaps } from '../gaps.ts';
import { type Hash, ignoring, withoutIgnored } from '../ignored.ts';
import type { Box } from './boxes.ts';
import { keepChecking } from './checking.ts';
import type { BoxEngine, PageState } from './engine.ts';
import { openHint } from './hint.ts';
import { type Kept, nothingKept } from './kept.ts';
import { drawLines, isLong, lineAt, wipeLines } from './lines.ts';

export interface BesideOptions {
  engine: BoxEngine;
  /** The Section a box holds, null when the page does not say. */
  sectionFor(box: HTMLElement): SectionLetter | null;
  /** By which ignored words are known again. */
  hash: Hash;
  onState(state: PageState): void;
  /** The writer chose something that the plan's next page should know. */
  onKeep?(kept: Kept): void;
  /** A scaffold was put in, or was not. */
  onInsert?(finding: Finding, isDone: boolean): void;
}

export interface Beside {
  /** Takes the boxes there are now; those not among them are let go. */
  setBoxes(seen: Pick<Seen, 'boxes' | 'optedOut'>): void;
  /** Opens a finding's card and takes the focus there. A finding that is no longer there opens nothing. */
  open(findingId: string): void;
  /** Takes what the writer chose on a page before. */
  recall(kept: Kept): void;
  /** Draws "consider" and questions in the text too, or leaves them to the list. */
  setQuiet(isOn: boolean): void;
  /** Hears every hint again. */
  hearAll(): void;
  state(): PageState;
}

/** How long a page must stand still before lines that came near are drawn, in milliseconds. */
const pause = 100;

/** Starts, and stops without a trace when the signal says so. */
export function checkBeside(options: BesideOptions, ended: AbortSignal): Beside {
  const { engine } = options;
  let kept = nothingKept;
  let inserted: ReadonlySet<string> = new Set();
  let optedOut = 0;
  let lastId = 0;
  let drawSoon: ReturnType<typeof setTimeout> | undefined;

  const checking = keepChecking(
    engine,
    () => {
      hint.follow();
      refresh();
    },
    ended,
  );
  const { boxes } = checking;
  const findings = () => {
    const said = checking.said();
    return said ? withoutIgnored(said, kept.ignored, options.hash) : [];
  };
  const hint = openHint(
    {
      boxes,
      appraisal: checking.appraisal,
      findings,
      help: engine.help,
      onIgnore(finding, reach, why) {
        const now = checking.appraisal();
        if (now) keep({ ...kept, ignored: [...kept.ignored, ignoring(finding, reach, why, now, options.hash)] });
      },
      onInsert(finding, gaps, isDone) {
        if (isDone) inserted = new Set([...inserted, ...gaps]);
        options.onInsert?.(finding, isDone);
      },
      onChange: refresh,
    },
    ended,
  );
  const state = (): PageState => ({
    appraisal: checking.said(),
    findings: [...findings()],
    openId: hint.id(),
    boxes: {
      seen: boxes().length,
      placed: boxes().filter(({ section }) => section !== null).length,
      readOnly: boxes().filter(({ field }) => field.readOnly() !== null).length,
      optedOut,
    },
    ignored: kept.ignored.length,
    quiet: kept.quiet,
    problem: checking.problem(),
  });

  function draw(): void {
    const appraisal = checking.appraisal();
    drawLines({ boxes: boxes(), findings: findings(), appraisal, openId: hint.id(), quiet: kept.quiet });
  }

  function refresh(): void {
    if (ended.aborted) return;
    hint.show();
    draw();
    options.onState(state());
  }

  /** Lines of a long text are drawn as they come near. */
  function scrolled(): void {
    clearTimeout(drawSoon);
    if (boxes().some(isLong)) drawSoon = setTimeout(draw, pause);
  }

  function keep(next: Kept): void {
    kept = next;
    options.onKeep?.(kept);
    refresh();
  }

  /** False: there is no gap to go to. */
  function nextGap(box: Box): boolean {
    const from = box.field.caret() ?? 0;
    const gaps = openGaps(box.field.read(), inserted);
    const gap = gaps.find(({ start }) => start >= from) ?? gaps[0];
    if (gap) box.field.select(gap);
    return gap !== undefined;
  }

  function openLine(line: Extent & { id: string }, takesFocus: boolean): boolean {
    const finding = findings().find(({ id }) => id === line.id);
    if (finding) hint.open(finding, takesFocus);
    return finding !== undefined;
  }

  function openAtCaret(box: Box): boolean {
    const caret = box.field.caret() ?? -1;
    const line = box.lines.find(({ start, end }) => start <= caret && caret <= end);
    return line !== undefined && openLine(line, true);
  }

  /** Whether the key was ours, and did something: any other key is the page's alone. */
  function obey(box: Box, { key, code, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    if (key === 'Escape' && hint.id() !== null) {
      hint.close(true);
      return true;
    }
    if (!altKey || ctrlKey || metaKey || shiftKey) return false;
    if (key === 'Enter') return openAtCaret(box);
    if (code === 'KeyN') return hint.step(1);
    if (code === 'KeyP') return hint.step(-1);
    return code === 'KeyG' && nextGap(box);
  }

  function onClick(box: Box, event: MouseEvent): void {
    const [point] = inOuterWindow([new DOMRect(event.clientX, event.clientY)], box.field.view);
    const line = point && lineAt(box, point.x, point.y);
    if (!line || !openLine(line, false)) hint.close(false);
  }

  function take(element: HTMLElement): Box {
    const gone = new AbortController();
    ended.addEventListener('abort', () => gone.abort(), { signal: gone.signal });
    const field = fieldFor(element, gone.signal);
    const section = options.sectionFor(element);
    const box: Box = { id: `box-${++lastId}`, section, field, checked: null, typing: null, lines: [], gone };
    const { signal } = gone;
    field.onEdit(checking.edited, signal);
    element.addEventListener('click', (event) => onClick(box, event), { signal });
    const onKey = (event: KeyboardEvent) => {
      if (!obey(box, event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener('keydown', onKey, { signal, capture: true });
    // Whatever scrolls around a box is heard of in the capturing phase only; a box in a frame scrolls there.
    if (field.view !== window)
      field.view.addEventListener('scroll', scrolled, { signal, capture: true, passive: true });
    return box;
  }

  addEventListener('scroll', scrolled, { signal: ended, capture: true, passive: true });
  addEventListener('resize', scrolled, { signal: ended });
  ended.addEventListener('abort', () => {
    clearTimeout(drawSoon);
    wipeLines(boxes());
  });

  return {
    setBoxes({ boxes: elements, optedOut: left }) {
      const isOther = optedOut !== left;
      optedOut = left;
      const still = boxes().filter(({ field }) => elements.includes(field.element) && field.element.isConnected);
      const known = new Set(still.map(({ field }) => field.element));
      const fresh = elements.filter((element) => !known.has(element)).map(take);
      const lost = boxes().filter((box) => !still.includes(box));
      if (fresh.length > 0 || lost.length > 0) {
        wipeLines(lost);
        for (const { gone } of lost) gone.abort();
        checking.setBoxes([...still, ...fresh]);
      } else if (!isOther) return;
      refresh();
    },
    open(findingId) {
      const finding = findings().find(({ id }) => id === findingId);
      if (finding) hint.reveal(finding);
    },
    recall(before) {
      kept = before;
      refresh();
    },
    setQuiet: (quiet) => keep({ ...kept, quiet }),
    hearAll: () => keep({ ...kept, ignored: [] }),
    state,
  };
}
