/** What the panel's room knows: who marks, the marks of the plan on the desk, and what is kept. */
import { computed, signal } from '@preact/signals';
import { rubric, rulebookOf } from '../../../rules/index.ts';
import {
  confirmedGrade,
  fingerprint,
  type Mark,
  type Marking,
  needsReader,
  type PlanReview,
  type Review,
  readReview,
} from '../../../rules/panel/index.ts';
import { appraisal, said } from '../../state.ts';
import { plan } from '../desk-state.ts';
import { house } from '../house-state.ts';
import { type KeptPlan, Records } from './records.ts';

export const auditor = signal<Review['auditor']>({ id: '', name: '' });
/** The marks of the plan on the desk, by criterion. */
export const marks = signal<ReadonlyMap<string, Marking>>(new Map());
export const keptPlans = signal<readonly KeptPlan[]>([]);
export const others = signal<readonly Review[]>([]);
/** All one's own marks, plan by plan. */
export const ownReview = signal<Review>({ auditor: auditor.value, plans: [] });
/** The engine's status is hidden until a criterion is marked. */
export const blindFirst = signal(true);
export type Order = 'reader' | 'plan';
export const order = signal<Order>('reader');
export const current = signal<string | null>(null);
/** Why marks are not kept, in a sentence; null while they are. */
export const notKept = signal<string | null>(null);
/** What an import took and left. */
export const imported = signal<readonly string[]>([]);
/** Days that marks are kept after the last one; null: until they are deleted. */
export const retention = signal<number | null>(90);

/** Stands for the words as they were opened: the same file, the same marks. */
export const planId = computed(() => (plan.value ? fingerprint(plan.value.text) : null));
export const score = computed(() => appraisal.value?.score ?? null);
/** The marks that count: the agreed one before one's own. */
export const markOnly = computed(
  () => new Map([...marks.value].map(([id, { mark, agreed }]) => [id, agreed?.mark ?? mark] as const)),
);
export const confirmed = computed(
  () => score.value && confirmedGrade(score.value, markOnly.value, rulebookOf(house.value).bands),
);

/** Criteria in the order they are marked: those that need a reader first, or as the plan runs. */
export const ordered = computed(() => {
  const statuses = new Map(score.value?.criteria.map(({ id, status }) => [id, status]));
  const isOpen = (id: string) => needsReader(statuses.get(id) ?? 'unsure');
  if (order.value === 'plan') return rubric;
  return [...rubric.filter(({ id }) => isOpen(id)), ...rubric.filter(({ id }) => !isOpen(id))];
});

let records: Records | null = null;
let opening: Promise<void> | null = null;
/** Writes under way: what is kept is behind the page until they are done, and must not be read over it. */
let writing = 0;

const cannotKeep =
  'This browser lets this page keep nothing (a private window, or its settings). Marks stay in this tab only: save a review file before you close it.';

/** Opens what is kept, once. */
export function openRecords(): Promise<void> {
  opening ??= open();
  return opening;
}

async function open(): Promise<void> {
  let id: string | null = null;
  try {
    records = await Records.open(() => void refresh());
    id = await records.setting('auditor');
    const days = await records.setting('retention');
    retention.value = days === null ? 90 : days === 'never' ? null : Number(days);
    if (retention.value !== null) await records.forgetOld(retention.value, Date.now());
    auditor.value = { id: id ?? crypto.randomUUID(), name: (await records.setting('name')) ?? '' };
    if (id === null) await records.set('auditor', auditor.value.id);
  } catch {
    records = null;
    notKept.value = cannotKeep;
    auditor.value = { id: crypto.randomUUID(), name: '' };
  }
  await refresh();
}

/** Reads again what is kept: another tab may have written. */
export async function refresh(): Promise<void> {
  if (!records) {
    ownReview.value = { auditor: auditor.value, plans: planId.value && plan.value ? [planReview()] : [] };
    return;
  }
  const kept = await records.plans();
  const plans = await Promise.all(
    kept.map(
      async ({ saved: _, ...line }): Promise<PlanReview> => ({
        ...line,
        marks: (await records?.marksOf(line.plan)) ?? [],
      }),
    ),
  );
  // Marks made while this was read are newer than what it found; their own write reads again.
  if (writing > 0) return;
  keptPlans.value = kept;
  others.value = (await records.reviews()).map(({ review }) => review);
  ownReview.value = { auditor: auditor.value, plans };
  marks.value = new Map(
    plans.find((one) => one.plan === planId.value)?.marks.map((marking) => [marking.criterion, marking]),
  );
}

/** The line of the plan on the desk as it is kept now. */
function lineNow(): KeptPlan {
  return {
    plan: planId.value ?? '',
    ref: keptPlans.value.find((one) => one.plan === planId.value)?.ref ?? plan.value?.name ?? '',
    total: confirmed.value?.overall ?? null,
    confirmed: confirmed.value?.left.length === 0,
    saved: Date.now(),
  };
}
function planReview(): PlanReview {
  const { saved: _, ...line } = lineNow();
  return { ...line, marks: [...marks.value.values()] };
}

async function write(act: (kept: Records) => Promise<void>): Promise<void> {
  writing++;
  try {
    // A mark may be quicker than the opening of what is kept.
    await opening;
    if (records) {
      await act(records);
      notKept.value = null;
    }
  } catch (reason) {
    const isFull = reason instanceof DOMException && reason.name === 'QuotaExceededError';
    notKept.value = isFull
      ? 'The last mark was not kept: this browser’s storage is full. What was kept before is all there. Save a review file, or delete old records.'
      : 'The last mark was not kept. What was kept before is all there. Save a review file, then reload the page.';
    // What stands on the page must not be thrown away by reading again.
    return;
  } finally {
    writing--;
  }
  await refresh();
}

/** Marks a criterion of the plan on the desk; the same mark again takes it back. */
export async function setMark(criterion: string, mark: Mark): Promise<void> {
  const before = marks.value.get(criterion);
  if (!planId.value) return;
  if (before?.mark === mark) {
    marks.value = new Map([...marks.value].filter(([id]) => id !== criterion));
    said.value = `${criterion}: no mark.`;
    await write((kept) => kept.unmark(lineNow(), criterion));
    return;
  }
  const engine = score.value?.criteria.find(({ id }) => id === criterion)?.status ?? 'unsure';
  await keep({ criterion, mark, comment: before?.comment ?? '', engine, agreed: before?.agreed ?? null });
}

/** Notes why; it needs a mark to stand beside. */
export async function setComment(criterion: string, comment: string): Promise<void> {
  const before = marks.value.get(criterion);
  if (before && before.comment !== comment) await keep({ ...before, comment });
}

async function keep(marking: Marking): Promise<void> {
  marks.value = new Map([...marks.value, [marking.criterion, marking]]);
  await write((kept) => kept.keep(lineNow(), marking));
}

/** What both auditors settled on, for a plan that need not be on the desk. */
export async function agree(plan: string, criterion: string, agreed: Marking['agreed']): Promise<void> {
  const line = keptPlans.value.find((one) => one.plan === plan);
  const marking = ownReview.value.plans
    .find((one) => one.plan === plan)
    ?.marks.find((one) => one.criterion === criterion);
  if (line && marking) await write((kept) => kept.keep({ ...line, saved: Date.now() }, { ...marking, agreed }));
}

/** Goes to the next criterion in order that has no mark; stays when all have one. */
export function goToNext(from: string): void {
  const at = ordered.value.findIndex(({ id }) => id === from);
  const rest = [...ordered.value.slice(at + 1), ...ordered.value.slice(0, at)];
  const next = rest.find(({ id }) => !marks.value.has(id));
  if (next) current.value = next.id;
}

/** Takes a review file in. One's own marks are never written over, nor is another's file that is here already. */
export async function importReview(name: string, text: string): Promise<void> {
  const { review, told } = readReview(text);
  const lines = [...told];
  if (review?.auditor.id === auditor.value.id) {
    let taken = 0;
    let kept = 0;
    for (const { marks: theirs, ...line } of review.plans) {
      const here = new Set(
        ownReview.value.plans.find((one) => one.plan === line.plan)?.marks.map(({ criterion }) => criterion),
      );
      for (const marking of theirs) {
        if (here.has(marking.criterion)) kept++;
        else {
          taken++;
          await write((store) => store.keep({ ...line, saved: Date.now() }, marking));
        }
      }
    }
    lines.unshift(
      `“${name}” is your own review: ${taken} marks were taken, ${kept} were here already and stayed as they are.`,
    );
  } else if (review && others.value.some((one) => one.auditor.id === review.auditor.id)) {
    lines.unshift(
      `A review by ${review.auditor.name || 'this auditor'} is here already, and was kept. Delete it under Records to take “${name}” instead.`,
    );
  } else if (review) {
    if (records) await write((store) => store.keepReview(review, Date.now()));
    else others.value = [...others.value, review];
    const count = review.plans.reduce((sum, one) => sum + one.marks.length, 0);
    lines.unshift(
      `“${name}”: ${count} marks on ${review.plans.length} plans by ${review.auditor.name || 'an auditor without a name'} were taken.`,
    );
  }
  imported.value = lines;
  said.value = lines[0] ?? '';
}

export async function setName(name: string): Promise<void> {
  auditor.value = { ...auditor.value, name };
  await write((kept) => kept.set('name', name));
}

export async function setRetention(days: number | null): Promise<void> {
  retention.value = days;
  await write(async (kept) => {
    await kept.set('retention', days === null ? 'never' : String(days));
    if (days !== null) await kept.forgetOld(days, Date.now());
  });
}

export const forgetPlan = (id: string): Promise<void> => write((kept) => kept.forget(id));
export const forgetReview = (id: string): Promise<void> => write((kept) => kept.forgetReview(id));
export const forgetAll = (): Promise<void> => write((kept) => kept.forgetAll());
