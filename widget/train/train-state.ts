/** What the pages of the trainer's room share. Nothing here leaves the page's memory. */
import { computed, signal } from '@preact/signals';
import {
  added,
  anything,
  type ExerciseKind,
  find,
  lengthOf,
  library,
  type Pack,
  type PackProblem,
  type Pair,
  type Step,
  type Tally,
  type Wanted,
} from '../../rules/practice/index.ts';

export const pages = [
  { name: 'library', title: 'Library' },
  { name: 'session', title: 'Session' },
  { name: 'exercises', title: 'Exercises' },
  { name: 'packs', title: 'Packs' },
  { name: 'explainers', title: 'One page each' },
  { name: 'stand-ins', title: 'Real drafts' },
  { name: 'group', title: 'Group results' },
] as const;
export type PageName = (typeof pages)[number]['name'];

export const page = signal<PageName>('library');
export const wanted = signal<Wanted>(anything);
export const found = computed(() => find(library(), wanted.value));

const noPack: Pack = { title: 'My session', about: '', audience: 'professionals', steps: [] };
/** What is to be shown to a room, in order. */
export const session = signal<Pack>(noPack);
/** What of the pack that was opened could not be used. */
export const packProblems = signal<readonly PackProblem[]>([]);
export const sessionMinutes = computed(() => lengthOf(session.value.steps));
export const tally = signal<Tally>({});
/** The page on paper: the handout or the answers to it; null for the page as it is. */
export const paper = signal<'handout' | 'answers' | null>(null);

export function setSteps(steps: readonly Step[]): void {
  session.value = { ...session.value, steps };
}

export const isInSession = (pair: Pair): boolean =>
  session.value.steps.some((step) => step.kind === 'pair' && step.pair.id === pair.id);

/** Puts a pair at the end of the session, or takes it out where it is in. */
export function toggleInSession(pair: Pair): void {
  const { steps } = session.value;
  if (isInSession(pair)) setSteps(steps.filter((step) => step.kind !== 'pair' || step.pair.id !== pair.id));
  else setSteps([...steps, { kind: 'pair', pair, picture: null, note: null }]);
}

/** Opens a pack as the session. */
export function takePack(pack: Pack, problems: readonly PackProblem[]): void {
  session.value = pack;
  packProblems.value = problems;
}

/** Counts what a learner got right; it is shown and shared as numbers alone. */
export function count(exercise: ExerciseKind, right: number, of: number): void {
  tally.value = added(tally.value, exercise, right, of);
}
