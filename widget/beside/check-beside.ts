/** Checks the boxes of a page as they are written in: lines, card and fixes. It says all it knows to `onState`. */
import type { Appraisal, Extent, Finding, SectionLetter } from '../../rules/index.ts';
import { copyWords } from '../clipboard.ts';
import { fieldFor, type Seen } from '../fields/find.ts';
import { inOuterWindow } from '../fields/frame.ts';
import { groupBySection, sectionOf } from '../finding-order.ts';
import { gapsIn, openGaps } from '../gaps.ts';
import { ignoring, withoutIgnored } from '../ignored.ts';
import type { RuleHelp } from '../rule-help.ts';
import { sentenceEnd } from '../sentence.ts';
import { type Box, drawLines, fieldOf, lineAt, whereIn, wipeLines } from './boxes.ts';
import { cardPlace } from './card.tsx';
import type { BoxEngine, PageState } from './engine.ts';
import { type Kept, nothingKept } from './kept.ts';

/** How long the writer must pause before the words are checked again, in milliseconds. */
const pause = 250;

export interface BesideOptions {
  engine: BoxEngine;
  /** The Section a box holds, null when the page does not say. */
  sectionFor(box: HTMLElement): SectionLetter | null;
  onState(state: PageState): void;
  /** The writer chose something that the plan's next page should know. */
  onKeep?(kept: Kept): void;
  /** A scaffold was put in, or was refused because the words had changed. */
  onInsert?(finding: Finding, done: boolean): void;
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

const stale = 'Nothing was put in: the words have changed since they were checked. Look at the hint again.';
const notDone = 'The words could not be put in here, and the text is as it was. Copy them and paste them instead.';

/** Starts, and stops without a trace when the signal says so. */
export function checkBeside(options: BesideOptions, ended: AbortSignal): Beside {
  const card = cardPlace(ended);
  const help = new Map<string, RuleHelp>();
  let boxes: readonly Box[] = [];
  let optedOut = 0;
  let appraisal: Appraisal | null = null;
  let kept = nothingKept;
  let inserted: ReadonlySet<string> = new Set();
  let problem: string | null = null;
  let open: { id: string; takesFocus: boolean; notice: string; caret: { box: Box; at: number } | null } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  let lastId = 0;

  const findings = () => withoutIgnored(appraisal?.findings ?? [], kept.ignored);
  const inOrder = () => (appraisal ? groupBySection(findings(), appraisal).flatMap(({ hints }) => hints) : []);
  const boxOf = (finding: Finding) => boxes.find(({ id }) => id === finding.span?.field) ?? null;
  const state = (): PageState => ({
    appraisal,
    findings: [...findings()],
    openId: open?.id ?? null,
    boxes: {
      seen: boxes.length,
      placed: boxes.filter(({ section }) => section !== null).length,
      readOnly: boxes.filter(({ field }) => field.readOnly() !== null).length,
      optedOut,
    },
    ignored: kept.ignored.length,
    quiet: kept.quiet,
    problem,
  });

  function refresh(): void {
    if (ended.aborted) return;
    drawLines(boxes, findings(), appraisal, open?.id ?? null, kept.quiet);
    showCard();
    options.onState(state());
  }

  function showCard(): void {
    const order = inOrder();
    const finding = order.find(({ id }) => id === open?.id);
    if (!open || !finding || !appraisal) {
      open = null;
      card.hide();
      return;
    }
    const box = boxOf(finding);
    const at = box && whereIn(box, finding);
    card.show(
      {
        finding,
        item: appraisal.items.find(({ id }) => id === finding.itemId) ?? null,
        section: sectionOf(finding, appraisal),
        help: help.get(finding.ruleId) ?? null,
        place: order.indexOf(finding) + 1,
        total: order.length,
        takesFocus: open.takesFocus,
        onCopy: (words) => void copy(words),
        onInsert: at ? (scaffold) => void insert(finding, scaffold) : null,
        onIgnore(reach, why) {
          const record = ignoring(finding, reach, appraisal?.findings ?? [], why);
          close();
          keep({ ...kept, ignored: [...kept.ignored, record] });
        },
        onStep: step,
        onClose: close,
      },
      open.notice,
      () => {
        const now = box && whereIn(box, finding);
        return box && now ? box.field.rects(now) : [];
      },
    );
    if (!help.has(finding.ruleId)) void learn(finding.ruleId);
  }

  async function learn(ruleId: string): Promise<void> {
    const rule = await options.engine.help(ruleId).catch(() => null);
    // Without it the card still says what is weak and why.
    if (!rule || help.has(ruleId)) return;
    help.set(ruleId, rule);
    if (!ended.aborted) showCard();
  }

  function keep(next: Kept): void {
    kept = next;
    options.onKeep?.(kept);
    refresh();
  }

  function openHint(finding: Finding, takesFocus: boolean): void {
    const writing = boxes.find(({ field }) => field.caret() !== null);
    const at = writing?.field.caret();
    const caret = writing && at != null ? { box: writing, at } : (open?.caret ?? null);
    open = { id: finding.id, takesFocus, notice: '', caret };
    refresh();
  }

  function close(): void {
    if (!open) return;
    const { caret, id } = open;
    const finding = findings().find((candidate) => candidate.id === id);
    const box = finding && boxOf(finding);
    const start = box && finding ? whereIn(box, finding)?.start : undefined;
    open = null;
    refresh();
    if (caret?.box.field.element.isConnected) caret.box.field.select({ start: caret.at, end: caret.at });
    else if (box && start !== undefined) box.field.select({ start, end: start });
  }

  function tell(notice: string): void {
    if (open) open = { ...open, notice };
    showCard();
  }

  async function copy(words: string): Promise<void> {
    tell((await copyWords(words)) ? 'Copied.' : 'Copying is not allowed here: select the words and copy them.');
  }

  async function insert(finding: Finding, scaffold: string): Promise<void> {
    const box = boxOf(finding);
    const at = box && whereIn(box, finding);
    if (!box || !at) {
      tell(stale);
      options.onInsert?.(finding, false);
      return;
    }
    const place = sentenceEnd(box.field.read(), Math.max(at.start, at.end - 1));
    const done = (await box.field.replace(box.field.read(), { start: place, end: place }, ` ${scaffold}`)) === 'done';
    options.onInsert?.(finding, done);
    if (!done) {
      tell(notDone);
      return;
    }
    inserted = new Set([...inserted, ...gapsIn(scaffold)]);
    open = null;
    refresh();
    const [gap] = gapsIn(scaffold);
    const start = place + 1 + (gap ? scaffold.indexOf(gap) : scaffold.length);
    box.field.select({ start, end: start + (gap?.length ?? 0) });
  }

  function step(by: 1 | -1): void {
    const order = inOrder();
    const at = order.findIndex(({ id }) => id === open?.id);
    const next = order[at < 0 ? (by === 1 ? 0 : order.length - 1) : (at + by + order.length) % order.length];
    if (next) reveal(next);
  }

  function reveal(finding: Finding): void {
    const box = boxOf(finding);
    box?.field.element.scrollIntoView({ block: 'nearest' });
    openHint(finding, true);
  }

  function nextGap(box: Box): void {
    const from = box.field.caret() ?? 0;
    const gaps = openGaps(box.field.read(), inserted);
    const gap = gaps.find(({ start }) => start >= from) ?? gaps[0];
    if (gap) box.field.select(gap);
  }

  function hintAt(box: Box, isHere: (line: Extent) => boolean): Finding | undefined {
    const line = box.lines.find(isHere);
    return line && findings().find(({ id }) => id === line.id);
  }

  function onKey(box: Box, event: KeyboardEvent): void {
    if (event.key === 'Escape' && open) close();
    else if (event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      const caret = box.field.caret() ?? -1;
      const hint = event.key === 'Enter' ? hintAt(box, ({ start, end }) => start <= caret && caret <= end) : undefined;
      if (event.code === 'KeyN') step(1);
      else if (event.code === 'KeyP') step(-1);
      else if (event.code === 'KeyG') nextGap(box);
      else if (hint) openHint(hint, true);
      else return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onClick(box: Box, event: MouseEvent): void {
    const [point] = inOuterWindow([new DOMRect(event.clientX, event.clientY)], box.field.view);
    const line = point && lineAt(box, point.x, point.y);
    const hint = line && findings().find(({ id }) => id === line.id);
    if (hint) openHint(hint, false);
    else if (open) {
      open = null;
      refresh();
    }
  }

  function take(element: HTMLElement): Box {
    const gone = new AbortController();
    ended.addEventListener('abort', () => gone.abort(), { signal: gone.signal });
    const field = fieldFor(element, gone.signal);
    const section = options.sectionFor(element);
    const box: Box = { id: `box-${++lastId}`, section, field, checked: null, lines: [], gone };
    const { signal } = gone;
    field.onEdit(() => {
      refresh();
      checkSoon();
    }, signal);
    element.addEventListener('click', (event) => onClick(box, event), { signal });
    element.addEventListener('keydown', (event) => onKey(box, event), { signal, capture: true });
    return box;
  }

  function checkSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), pause);
  }

  async function check(): Promise<void> {
    const mine = ++turn;
    const asked = boxes;
    const fields = asked.map(fieldOf);
    try {
      const answer = fields.length > 0 ? await options.engine.appraise(fields) : null;
      if (mine !== turn || ended.aborted) return;
      problem = null;
      takeAnswer(answer);
      for (const [index, box] of asked.entries()) box.checked = fields[index]?.text ?? null;
    } catch (reason) {
      if (mine !== turn || ended.aborted) return;
      problem = reason instanceof Error ? reason.message : 'The checks stopped. Your words are all here.';
    }
    refresh();
  }

  /** An open card stays on the same words of the same rule, or closes when they are settled. */
  function takeAnswer(answer: Appraisal | null): void {
    const before = findings().find(({ id }) => id === open?.id);
    appraisal = answer;
    if (!open || !before) return;
    const alike = findings().filter(
      ({ ruleId, quote, span }) =>
        ruleId === before.ruleId && quote === before.quote && span?.field === before.span?.field,
    );
    const distance = ({ span }: Finding) => Math.abs((span?.start ?? 0) - (before.span?.start ?? 0));
    const [next] = alike.sort((a, b) => distance(a) - distance(b));
    open = next ? { ...open, id: next.id } : null;
  }

  ended.addEventListener('abort', () => {
    clearTimeout(timer);
    wipeLines(boxes);
  });

  return {
    setBoxes({ boxes: elements, optedOut: left }) {
      optedOut = left;
      const kept = boxes.filter(({ field }) => elements.includes(field.element) && field.element.isConnected);
      const known = new Set(kept.map(({ field }) => field.element));
      const fresh = elements.filter((element) => !known.has(element)).map(take);
      const lost = boxes.filter((box) => !kept.includes(box));
      if (fresh.length === 0 && lost.length === 0) return;
      for (const { gone } of lost) gone.abort();
      boxes = [...kept, ...fresh];
      refresh();
      checkSoon();
    },
    open(findingId) {
      const finding = findings().find(({ id }) => id === findingId);
      if (finding) reveal(finding);
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
