/** What the room is looking at: which step, and how much of it is out. */
import { computed, signal } from '@preact/signals';
import { minutesOf, type Pair, type Step } from '../../../rules/practice/index.ts';
import { shownOf } from '../hints-of.ts';

/** How much of a step is out: each stage keeps what was out before. */
export type Stage =
  | { name: 'words' }
  | { name: 'hint'; hints: number }
  | { name: 'ask' }
  | { name: 'strong' }
  | { name: 'law' };

interface Presenting {
  steps: readonly Step[];
  at: number;
  stage: number;
}

/** A wall holds so many hints; the rest can be read on the card. */
const mostHints = 3;

export const presenting = signal<Presenting | null>(null);
/** The wall is dark for a moment: everyone looks at the person who speaks. */
export const blank = signal(false);
export const theme = signal<'light' | 'dark' | null>(null);
/** When the presentation began, in milliseconds of the page's own clock; null before. */
export const startedAt = signal<number | null>(null);

export function stagesOf(step: Step): readonly Stage[] {
  if (step.kind !== 'pair') return [{ name: 'words' }];
  const hints = Math.min(mostHints, shownOf(step.pair, 'weak').hints.length);
  return [
    { name: 'words' },
    ...Array.from({ length: hints }, (_, index): Stage => ({ name: 'hint', hints: index + 1 })),
    { name: 'ask' },
    ...(Object.keys(step.pair.strong).length > 0 ? [{ name: 'strong' } as const] : []),
    ...(step.pair.source ? [{ name: 'law' } as const] : []),
  ];
}

export const stepNow = computed(() => presenting.value?.steps[presenting.value.at] ?? null);
export const stageNow = computed(() => {
  const step = stepNow.value;
  return (step && stagesOf(step)[presenting.value?.stage ?? 0]) ?? null;
});

/** What the next press brings, in words for the trainer. */
export const nextUp = computed(() => {
  const now = presenting.value;
  const step = stepNow.value;
  if (!now || !step) return '';
  const stage = stagesOf(step)[now.stage + 1];
  if (stage)
    return stage.name === 'hint'
      ? 'the next hint'
      : { words: '', ask: 'a question to the room', strong: 'the strong words', law: 'where it stands' }[stage.name];
  const next = now.steps[now.at + 1];
  if (!next) return 'the end';
  return next.kind === 'pair' ? `“${next.pair.title}”` : next.kind === 'talk' ? `“${next.title}”` : 'an exercise';
});

/** Minutes the steps up to and with this one are planned for. */
export const plannedSoFar = computed(() => {
  const now = presenting.value;
  return now ? now.steps.slice(0, now.at + 1).reduce((sum, { kind }) => sum + minutesOf[kind], 0) : 0;
});

export function startPresenting(steps: readonly Step[]): void {
  if (steps.length === 0) return;
  blank.value = false;
  startedAt.value = Date.now();
  presenting.value = { steps, at: 0, stage: 0 };
}

export const presentPair = (pair: Pair) => startPresenting([{ kind: 'pair', pair, picture: null, note: null }]);

export function forward(): void {
  const now = presenting.value;
  const step = stepNow.value;
  if (!now || !step) return;
  if (blank.value) blank.value = false;
  else if (now.stage + 1 < stagesOf(step).length) presenting.value = { ...now, stage: now.stage + 1 };
  else if (now.at + 1 < now.steps.length) presenting.value = { ...now, at: now.at + 1, stage: 0 };
}

/** Back one press; into the step before with all of it out. */
export function back(): void {
  const now = presenting.value;
  if (!now) return;
  const before = now.steps[now.at - 1];
  if (now.stage > 0) presenting.value = { ...now, stage: now.stage - 1 };
  else if (before) presenting.value = { ...now, at: now.at - 1, stage: stagesOf(before).length - 1 };
}

/** To a whole step on or back. */
export function jump(by: 1 | -1): void {
  const now = presenting.value;
  if (now?.steps[now.at + by]) presenting.value = { ...now, at: now.at + by, stage: 0 };
}

export function endPresenting(): void {
  presenting.value = null;
  blank.value = false;
}
