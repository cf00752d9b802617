/** The signals that more than one part reads. Nothing here leaves the page's memory. */
import { computed, signal } from '@preact/signals';
import type { Appraisal, Extent, Finding } from '../rules/index.ts';
import { editBetween, follow } from './edit.ts';
import { groupBySection, type Mark, markOf, marks } from './finding-order.ts';
import { openGaps } from './gaps.ts';
import { type Ignored, type IgnoreReach, type IgnoreReason, ignoring, withoutIgnored } from './ignored.ts';
import { keyedHash, randomKey } from './keyed-hash.ts';
import type { RuleHelp } from './rule-help.ts';
import { chooseUnderlines, type Placed } from './underline/choose.ts';

/** The latest answer of the engine, null before the first. */
export const appraisal = signal<Appraisal | null>(null);
/** The words in the editor now; the Appraisal may be of words a moment older. */
export const words = signal('');
export const ignored = signal<readonly Ignored[]>([]);
/** Nothing ignored outlives the page: any key will do. */
const hash = keyedHash(randomKey());
export const marksShown = signal<ReadonlySet<Mark>>(new Set(marks));
/** Whether "consider" and questions are underlined too. */
export const quietMarksInText = signal(false);
export const openHintId = signal<string | null>(null);
export const helpByRule = signal<ReadonlyMap<string, RuleHelp>>(new Map());
/** The gaps of scaffolds put into this plan, as written: each is open while its words still stand there. */
export const insertedGaps = signal<ReadonlySet<string>>(new Set());
/** The last thing said to a screen reader. */
export const said = signal('');

const edit = computed(() => {
  const text = appraisal.value?.fields[0]?.text;
  return text === undefined ? null : editBetween(text, words.value);
});

/** Where words the engine saw are now; null when they have changed since, or the finding is about no words. */
export function whereNow(finding: Finding): Extent | null {
  const extent = finding.span && follow(finding.span, edit.value);
  return extent && words.value.slice(extent.start, extent.end) === finding.quote ? extent : null;
}

/** Everything to look at, ignored ones left out, whatever the filter. */
export const findings = computed(() => (appraisal.value ? withoutIgnored(appraisal.value, ignored.value, hash) : []));
/** The hints as listed: by Section, filtered. */
export const hintGroups = computed(() => {
  const now = appraisal.value;
  if (!now) return [];
  return groupBySection(
    findings.value.filter((finding) => marksShown.value.has(markOf(finding))),
    now,
  );
});
/** The hints in the order the keys walk them, which is the order of the list. */
export const hints = computed(() => hintGroups.value.flatMap((group) => group.hints));
export const openHint = computed(() => hints.value.find(({ id }) => id === openHintId.value) ?? null);

export const underlines = computed(() => {
  const placed: Placed[] = hints.value.flatMap((finding) => {
    const extent = whereNow(finding);
    return extent ? { finding, extent } : [];
  });
  return chooseUnderlines(placed, words.value, quietMarksInText.value);
});

/** Where gaps wait to be filled. */
export const gaps = computed(() => openGaps(words.value, insertedGaps.value));

/** Takes in a new answer; an open card stays on the same words of the same rule, or closes when they are settled. */
export function takeAppraisal(next: Appraisal): void {
  const open = openHint.value;
  const at = open && whereNow(open)?.start;
  appraisal.value = next;
  if (!open) return;
  const alike = next.findings.filter(({ ruleId, quote }) => ruleId === open.ruleId && quote === open.quote);
  const distance = ({ span }: Finding) => (span && at != null ? Math.abs(span.start - at) : 0);
  alike.sort((a, b) => distance(a) - distance(b));
  openHintId.value = alike[0]?.id ?? null;
}

/** Silences a finding. Its card, if open, moves to the hint after it, or closes when it was the last. */
export function ignore(finding: Finding, reach: IgnoreReach, why: IgnoreReason | null): void {
  const now = appraisal.value;
  if (!now) return;
  const order = hints.value;
  const after = order.slice(order.findIndex(({ id }) => id === finding.id) + 1);
  ignored.value = [...ignored.value, ignoring(finding, reach, why, now, hash)];
  const left = new Set(hints.value.map(({ id }) => id));
  if (openHintId.value !== null) openHintId.value = after.find(({ id }) => left.has(id))?.id ?? null;
}

/** Hears every hint again. */
export function hearAll(): void {
  ignored.value = [];
}

/** Forgets all about the plan before: ignored hints and open card belong to one plan only. */
export function forgetPlan(text: string): void {
  appraisal.value = null;
  openHintId.value = null;
  ignored.value = [];
  insertedGaps.value = new Set();
  words.value = text;
}
