/** The open hint: its card, and what its buttons do. */
import type { Appraisal, Finding } from '../../rules/index.ts';
import { copyWords } from '../clipboard.ts';
import { groupBySection, sectionOf } from '../finding-order.ts';
import { gapsIn } from '../gaps.ts';
import type { IgnoreReach, IgnoreReason } from '../ignored.ts';
import type { RuleHelp } from '../rule-help.ts';
import { type Box, whereIn } from './boxes.ts';
import { cardPlace } from './card.tsx';
import { insertAfter, notices } from './insert.ts';

export interface HintOptions {
  boxes(): readonly Box[];
  appraisal(): Appraisal | null;
  /** What the writer still hears of. */
  findings(): readonly Finding[];
  help(ruleId: string): Promise<RuleHelp | null>;
  onIgnore(finding: Finding, reach: IgnoreReach, why: IgnoreReason | null): void;
  /** Words were put in with these gaps, or were not. */
  onInsert(finding: Finding, gaps: readonly string[], isDone: boolean): void;
  /** Another hint is open, or none. */
  onChange(): void;
}

export interface OpenHint {
  id(): string | null;
  open(finding: Finding, takesFocus: boolean): void;
  /** Closes it; `givesBack`: the caret goes back to where it was. */
  close(givesBack: boolean): void;
  /** False: there is no hint to go to. */
  step(by: 1 | -1): boolean;
  /** Brings the hint's words into sight, and opens it. */
  reveal(finding: Finding): void;
  /** Stays on the same words of the same rule after a new answer, or closes when they are settled. */
  follow(): void;
  show(): void;
}

interface Open {
  finding: Finding;
  takesFocus: boolean;
  notice: string;
  caret: { box: Box; at: number } | null;
}

/** Makes the place for hints, until the signal ends it. */
export function openHint(options: HintOptions, ended: AbortSignal): OpenHint {
  const { boxes, findings, onChange } = options;
  const card = cardPlace(ended);
  const help = new Map<string, RuleHelp>();
  let open: Open | null = null;
  let isWriting = false;

  const boxOf = ({ span }: Finding) => boxes().find(({ id }) => id === span?.field) ?? null;
  const inOrder = () => {
    const now = options.appraisal();
    return now ? groupBySection(findings(), now).flatMap(({ hints }) => hints) : [];
  };

  function show(): void {
    if (!open) {
      card.hide();
      return;
    }
    const order = inOrder();
    const place = order.findIndex(({ id }) => id === open?.finding.id);
    const finding = order[place];
    const appraisal = options.appraisal();
    if (!finding || !appraisal) {
      open = null;
      card.hide();
      return;
    }
    const box = boxOf(finding);
    const readOnly = box?.field.readOnly() ?? null;
    const canInsert = box && !readOnly && whereIn(box, finding);
    card.show(
      {
        finding,
        item: appraisal.items.find(({ id }) => id === finding.itemId) ?? null,
        section: sectionOf(finding, appraisal),
        help: help.get(finding.ruleId) ?? null,
        place: place + 1,
        total: order.length,
        takesFocus: open.takesFocus,
        onCopy: (words) => void copy(words),
        onInsert: canInsert ? (scaffold) => void insert(finding, scaffold) : null,
        onIgnore(reach, why) {
          close(true);
          options.onIgnore(finding, reach, why);
        },
        onStep: step,
        onClose: () => close(true),
      },
      open.notice || (finding.instead.length > 0 && readOnly) || '',
      {
        element: box?.field.element ?? null,
        near() {
          const now = box && whereIn(box, finding);
          return box && now ? box.field.rects(now) : [];
        },
      },
    );
    if (!help.has(finding.ruleId)) void learn(finding.ruleId);
  }

  async function learn(ruleId: string): Promise<void> {
    const rule = await options.help(ruleId).catch(() => null);
    // Without it the card still says what is weak and why.
    if (!rule || help.has(ruleId)) return;
    help.set(ruleId, rule);
    if (!ended.aborted) show();
  }

  function tell(notice: string): void {
    if (open) open = { ...open, notice };
    show();
  }

  async function copy(words: string): Promise<void> {
    tell((await copyWords(words)) ? 'Copied.' : 'Copying is not allowed here: select the words and copy them.');
  }

  async function insert(finding: Finding, scaffold: string): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    const box = boxOf(finding);
    const { written, next } = await insertAfter(box, finding, scaffold).finally(() => {
      isWriting = false;
    });
    options.onInsert(finding, gapsIn(scaffold), written === 'done');
    if (written !== 'done') {
      tell(notices[written]);
      return;
    }
    open = null;
    onChange();
    box?.field.select(next);
  }

  function close(givesBack: boolean): void {
    if (!open) return;
    const { caret, finding } = open;
    const box = boxOf(finding);
    const start = box ? whereIn(box, finding)?.start : undefined;
    open = null;
    onChange();
    if (!givesBack) return;
    if (caret?.box.field.element.isConnected) caret.box.field.select({ start: caret.at, end: caret.at });
    else if (box && start !== undefined) box.field.select({ start, end: start });
  }

  function openOne(finding: Finding, takesFocus: boolean): void {
    const writing = boxes().find(({ field }) => field.caret() !== null);
    const at = writing?.field.caret();
    const caret = writing && at != null ? { box: writing, at } : (open?.caret ?? null);
    open = { finding, takesFocus, notice: '', caret };
    onChange();
  }

  function step(by: 1 | -1): boolean {
    const order = inOrder();
    const at = order.findIndex(({ id }) => id === open?.finding.id);
    const next = order[at < 0 ? (by === 1 ? 0 : order.length - 1) : (at + by + order.length) % order.length];
    if (next) reveal(next);
    return next !== undefined;
  }

  function reveal(finding: Finding): void {
    boxOf(finding)?.field.element.scrollIntoView({ block: 'nearest' });
    openOne(finding, true);
  }

  return {
    id: () => open?.finding.id ?? null,
    open: openOne,
    close,
    step,
    reveal,
    show,
    follow() {
      if (!open) return;
      const { ruleId, quote, span } = open.finding;
      const distance = (other: Finding) => Math.abs((other.span?.start ?? 0) - (span?.start ?? 0));
      const [next] = findings()
        .filter((other) => other.ruleId === ruleId && other.quote === quote && other.span?.field === span?.field)
        .sort((a, b) => distance(a) - distance(b));
      open = next ? { ...open, finding: next } : null;
    },
  };
}
