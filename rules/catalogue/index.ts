/** Every rule, in teaching order: the child, what they need, what should change, what will be done, the thread, the form. */
import type { Rule, RuleId } from '../rule.ts';
import { acronymUndefined } from './acronym-undefined.ts';
import { needWithoutProvision } from './need-without-provision.ts';
import { outcomeIsProvision } from './outcome-is-provision.ts';
import { outcomeUnmeasurable } from './outcome-unmeasurable.ts';
import { outcomeWithoutTime } from './outcome-without-time.ts';
import { placementInDraft } from './placement-in-draft.ts';
import { provisionConditional } from './provision-conditional.ts';
import { provisionWithoutAmount } from './provision-without-amount.ts';
import { sectionMissing } from './section-missing.ts';
import { voiceNotGathered } from './voice-not-gathered.ts';

export const catalogue: readonly Rule[] = [
  voiceNotGathered,
  outcomeIsProvision,
  outcomeUnmeasurable,
  outcomeWithoutTime,
  provisionWithoutAmount,
  provisionConditional,
  needWithoutProvision,
  sectionMissing,
  placementInDraft,
  acronymUndefined,
];

const byId = new Map(catalogue.map((rule) => [rule.id, rule]));

/** The rule of that id, or null when no rule has it (a finding from a newer or a council's own catalogue). */
export function ruleById(id: RuleId): Rule | null {
  return byId.get(id) ?? null;
}
