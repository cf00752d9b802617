/** Has the boxes checked as they are written in, and says what may be said by now. */
import type { Appraisal, Finding } from '../../rules/index.ts';
import { type Box, fieldOf } from './boxes.ts';
import type { BoxEngine } from './engine.ts';
import { beingTyped } from './typing.ts';

/** How long the writer must pause before the words are checked again, in milliseconds. */
const pause = 250;
/** How long the writer rests before an unended sentence is judged, in milliseconds. */
const rest = 2000;

export interface Checking {
  boxes(): readonly Box[];
  setBoxes(boxes: readonly Box[]): void;
  /** To be told at each edit: it costs next to nothing, for it stands between a key and its letter. */
  edited(): void;
  appraisal(): Appraisal | null;
  /** The appraisal, less what is about a sentence that is still being typed and was not said before. */
  said(): Appraisal | null;
  /** Why the words could not be checked, null when they were. */
  problem(): string | null;
}

const keyOf = ({ ruleId, quote, span }: Finding) => JSON.stringify([span?.field, ruleId, quote]);

/** Starts; `onAnswer` hears of each answer, and when a rest lets more be said. */
export function keepChecking(engine: BoxEngine, onAnswer: () => void, ended: AbortSignal): Checking {
  let boxes: readonly Box[] = [];
  let appraisal: Appraisal | null = null;
  let said: Appraisal | null = null;
  let problem: string | null = null;
  let checkSoon: ReturnType<typeof setTimeout> | undefined;
  let restSoon: ReturnType<typeof setTimeout> | undefined;
  let isTyping = false;
  let turn = 0;

  function choose(): void {
    const before = new Set(said?.findings.map(keyOf));
    const isHeld = (finding: Finding) => {
      const { span } = finding;
      const sentence = span && boxes.find(({ id }) => id === span.field)?.typing;
      return Boolean(sentence && span.start < sentence.end && sentence.start < span.end && !before.has(keyOf(finding)));
    };
    said = appraisal && { ...appraisal, findings: appraisal.findings.filter((finding) => !isHeld(finding)) };
  }

  async function check(): Promise<void> {
    const mine = ++turn;
    const asked = boxes;
    const fields = asked.map(fieldOf);
    try {
      const answer = fields.length > 0 ? await engine.appraise(fields) : null;
      if (mine !== turn || ended.aborted) return;
      problem = null;
      appraisal = answer;
      for (const [index, box] of asked.entries()) {
        const text = fields[index]?.text ?? '';
        if (!isTyping) box.typing = null;
        else if (box.checked !== null && box.checked !== text) box.typing = beingTyped(box.checked, text);
        box.checked = text;
      }
      choose();
    } catch (reason) {
      if (mine !== turn || ended.aborted) return;
      problem = reason instanceof Error ? reason.message : 'The checks stopped. Your words are all here.';
    }
    onAnswer();
  }

  function later(): void {
    clearTimeout(checkSoon);
    checkSoon = setTimeout(() => void check(), pause);
  }

  function rested(): void {
    isTyping = false;
    const held = boxes.filter(({ typing }) => typing !== null);
    for (const box of held) box.typing = null;
    if (held.length === 0) return;
    choose();
    onAnswer();
  }

  ended.addEventListener('abort', () => {
    clearTimeout(checkSoon);
    clearTimeout(restSoon);
  });

  return {
    boxes: () => boxes,
    setBoxes(next) {
      boxes = next;
      later();
    },
    edited() {
      isTyping = true;
      clearTimeout(restSoon);
      restSoon = setTimeout(rested, rest);
      later();
    },
    appraisal: () => appraisal,
    said: () => said,
    problem: () => problem,
  };
}
