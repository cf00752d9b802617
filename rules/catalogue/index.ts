/** Every rule, in teaching order: the child, what they need, what should change, what will be done, the thread, the form. */
import type { Rule, RuleId } from '../rule.ts';
import { acronymUndefined } from './acronym-undefined.ts';
import { adviceAwaited } from './advice-awaited.ts';
import { adviceMissing } from './advice-missing.ts';
import { adviceOld } from './advice-old.ts';
import { adviceWithoutDate } from './advice-without-date.ts';
import { ageOutOfDate } from './age-out-of-date.ts';
import { aspirationWithoutOutcome } from './aspiration-without-outcome.ts';
import { bodyOutOfDate } from './body-out-of-date.ts';
import { directPaymentUnexplained } from './direct-payment-unexplained.ts';
import { finalPlanLate } from './final-plan-late.ts';
import { frontPageIncomplete } from './front-page-incomplete.ts';
import { healthMedicines } from './health-medicines.ts';
import { healthNeedWithoutEffect } from './health-need-without-effect.ts';
import { healthNeedWithoutProvision } from './health-need-without-provision.ts';
import { healthNeedsMissing } from './health-needs-missing.ts';
import { nameOfAnother } from './name-of-another.ts';
import { needAreaMissing } from './need-area-missing.ts';
import { needIsProvision } from './need-is-provision.ts';
import { needLevelsUndated } from './need-levels-undated.ts';
import { needOnlyDiagnosis } from './need-only-diagnosis.ts';
import { needOnlyHistory } from './need-only-history.ts';
import { needOnlyScore } from './need-only-score.ts';
import { needRunTogether } from './need-run-together.ts';
import { needStrengthsMissing } from './need-strengths-missing.ts';
import { needTooGeneral } from './need-too-general.ts';
import { needTwice } from './need-twice.ts';
import { needWithoutEffect } from './need-without-effect.ts';
import { needWithoutOutcome } from './need-without-outcome.ts';
import { needWithoutProvision } from './need-without-provision.ts';
import { numberTwice } from './number-twice.ts';
import { outcomeAbsolute } from './outcome-absolute.ts';
import { outcomeAdulthood } from './outcome-adulthood.ts';
import { outcomeBaselineMissing } from './outcome-baseline-missing.ts';
import { outcomeCompare } from './outcome-compare.ts';
import { outcomeCompliance } from './outcome-compliance.ts';
import { outcomeCount } from './outcome-count.ts';
import { outcomeFunctional } from './outcome-functional.ts';
import { outcomeHelpUnsized } from './outcome-help-unsized.ts';
import { outcomeIsAspiration } from './outcome-is-aspiration.ts';
import { outcomeIsProvision } from './outcome-is-provision.ts';
import { outcomeIsTarget } from './outcome-is-target.ts';
import { outcomeMonitoring } from './outcome-monitoring.ts';
import { outcomeMultiple } from './outcome-multiple.ts';
import { outcomeNegative } from './outcome-negative.ts';
import { outcomePurpose } from './outcome-purpose.ts';
import { outcomeSameDate } from './outcome-same-date.ts';
import { outcomeSpread } from './outcome-spread.ts';
import { outcomeTimeUnlikely } from './outcome-time-unlikely.ts';
import { outcomeTwice } from './outcome-twice.ts';
import { outcomeUnmeasurable } from './outcome-unmeasurable.ts';
import { outcomeVagueVerb } from './outcome-vague-verb.ts';
import { outcomeWithoutProvision } from './outcome-without-provision.ts';
import { outcomeWithoutTime } from './outcome-without-time.ts';
import { passageCopied } from './passage-copied.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { placementInDraft } from './placement-in-draft.ts';
import { placementMissing } from './placement-missing.ts';
import { placementWithMore } from './placement-with-more.ts';
import { planUnamended } from './plan-unamended.ts';
import { planUnsigned } from './plan-unsigned.ts';
import { pronounSlip } from './pronoun-slip.ts';
import { provisionAdulthood } from './provision-adulthood.ts';
import { provisionAmountsDisagree } from './provision-amounts-disagree.ts';
import { provisionCeiling } from './provision-ceiling.ts';
import { provisionChoiceLeft } from './provision-choice-left.ts';
import { provisionConditional } from './provision-conditional.ts';
import { provisionDelegated } from './provision-delegated.ts';
import { provisionForEveryOutcome } from './provision-for-every-outcome.ts';
import { provisionGroupSize } from './provision-group-size.ts';
import { provisionIsMoney } from './provision-is-money.ts';
import { provisionListOpen } from './provision-list-open.ts';
import { provisionPlacementNamed } from './provision-placement-named.ts';
import { provisionRange } from './provision-range.ts';
import { provisionRepeated } from './provision-repeated.ts';
import { provisionResourceLimited } from './provision-resource-limited.ts';
import { provisionReviewMissing } from './provision-review-missing.ts';
import { provisionSeeReport } from './provision-see-report.ts';
import { provisionSkillUnstated } from './provision-skill-unstated.ts';
import { provisionStatusOnly } from './provision-status-only.ts';
import { provisionStrategyList } from './provision-strategy-list.ts';
import { provisionUniversalOnly } from './provision-universal-only.ts';
import { provisionVagueWords } from './provision-vague-words.ts';
import { provisionVerbWeak } from './provision-verb-weak.ts';
import { provisionWeeklyTotal } from './provision-weekly-total.ts';
import { provisionWhoUnnamed } from './provision-who-unnamed.ts';
import { provisionWithoutAmount } from './provision-without-amount.ts';
import { provisionWithoutContent } from './provision-without-content.ts';
import { provisionWithoutNeed } from './provision-without-need.ts';
import { provisionWrongSection } from './provision-wrong-section.ts';
import { provisionYearlyTotal } from './provision-yearly-total.ts';
import { referenceToNothing } from './reference-to-nothing.ts';
import { replyTimeShort } from './reply-time-short.ts';
import { reportNotListed } from './report-not-listed.ts';
import { reviewDateLate } from './review-date-late.ts';
import { reviewDateMissing } from './review-date-missing.ts';
import { reviewStepsLate } from './review-steps-late.ts';
import { sectionEmpty } from './section-empty.ts';
import { sectionMerged } from './section-merged.ts';
import { sectionMissing } from './section-missing.ts';
import { sentenceLong } from './sentence-long.ts';
import { socialCareAge } from './social-care-age.ts';
import { socialCareH1OrH2 } from './social-care-h1-or-h2.ts';
import { socialCareNeedWithoutProvision } from './social-care-need-without-provision.ts';
import { socialCareNeedsMissing } from './social-care-needs-missing.ts';
import { socialCareNotKnown } from './social-care-not-known.ts';
import { termUnexplained } from './term-unexplained.ts';
import { therapyInHealthSection } from './therapy-in-health-section.ts';
import { transferPlanLate } from './transfer-plan-late.ts';
import { viewsForgotten } from './views-forgotten.ts';
import { voiceAbsent } from './voice-absent.ts';
import { voiceAdultWords } from './voice-adult-words.ts';
import { voiceAspirationsMissing } from './voice-aspirations-missing.ts';
import { voiceCommunicationMissing } from './voice-communication-missing.ts';
import { voiceCouldBeAnyone } from './voice-could-be-anyone.ts';
import { voiceHistoryLong } from './voice-history-long.ts';
import { voiceNeedsHidden } from './voice-needs-hidden.ts';
import { voiceNotCurrent } from './voice-not-current.ts';
import { voiceNotGathered } from './voice-not-gathered.ts';
import { voiceOutweighed } from './voice-outweighed.ts';
import { voiceParentsMerged } from './voice-parents-merged.ts';
import { voiceParentsMissing } from './voice-parents-missing.ts';
import { voiceStrengthsLate } from './voice-strengths-late.ts';
import { voiceThemesFew } from './voice-themes-few.ts';
import { voiceWhoseWords } from './voice-whose-words.ts';
import { voiceYoungPersonLeads } from './voice-young-person-leads.ts';
import { wordToQuestion } from './word-to-question.ts';

export const catalogue: readonly Rule[] = [
  voiceAbsent,
  voiceNotGathered,
  voiceWhoseWords,
  voiceAdultWords,
  voiceCouldBeAnyone,
  voiceStrengthsLate,
  voiceParentsMissing,
  voiceParentsMerged,
  voiceOutweighed,
  voiceYoungPersonLeads,
  voiceAspirationsMissing,
  voiceCommunicationMissing,
  voiceThemesFew,
  voiceHistoryLong,
  voiceNeedsHidden,
  voiceNotCurrent,
  needOnlyDiagnosis,
  needOnlyScore,
  needOnlyHistory,
  needTooGeneral,
  needIsProvision,
  needWithoutEffect,
  needStrengthsMissing,
  needLevelsUndated,
  needRunTogether,
  needTwice,
  needAreaMissing,
  healthNeedsMissing,
  healthNeedWithoutEffect,
  socialCareNotKnown,
  healthMedicines,
  socialCareNeedsMissing,
  outcomeCount,
  outcomeIsProvision,
  outcomeIsAspiration,
  outcomeIsTarget,
  outcomeVagueVerb,
  outcomeUnmeasurable,
  outcomeWithoutTime,
  outcomeTimeUnlikely,
  outcomeHelpUnsized,
  outcomeMultiple,
  outcomeNegative,
  outcomeAbsolute,
  outcomeCompare,
  outcomeCompliance,
  outcomeFunctional,
  outcomePurpose,
  outcomeBaselineMissing,
  outcomeSpread,
  outcomeSameDate,
  outcomeMonitoring,
  outcomeAdulthood,
  outcomeTwice,
  provisionWithoutAmount,
  provisionWithoutContent,
  provisionWhoUnnamed,
  provisionSkillUnstated,
  provisionGroupSize,
  provisionVagueWords,
  provisionConditional,
  provisionResourceLimited,
  provisionDelegated,
  provisionVerbWeak,
  provisionCeiling,
  provisionRange,
  provisionChoiceLeft,
  provisionListOpen,
  provisionIsMoney,
  provisionWeeklyTotal,
  provisionAmountsDisagree,
  provisionYearlyTotal,
  provisionUniversalOnly,
  provisionSeeReport,
  provisionStatusOnly,
  provisionStrategyList,
  therapyInHealthSection,
  provisionWrongSection,
  socialCareH1OrH2,
  socialCareAge,
  provisionRepeated,
  provisionReviewMissing,
  provisionAdulthood,
  provisionPlacementNamed,
  needWithoutProvision,
  healthNeedWithoutProvision,
  socialCareNeedWithoutProvision,
  provisionWithoutNeed,
  outcomeWithoutProvision,
  needWithoutOutcome,
  aspirationWithoutOutcome,
  viewsForgotten,
  provisionForEveryOutcome,
  referenceToNothing,
  numberTwice,
  sectionMissing,
  sectionMerged,
  sectionEmpty,
  frontPageIncomplete,
  reviewDateMissing,
  planUnsigned,
  placementInDraft,
  placementMissing,
  placementWithMore,
  directPaymentUnexplained,
  adviceMissing,
  adviceAwaited,
  adviceWithoutDate,
  adviceOld,
  reportNotListed,
  placeholderLeft,
  passageCopied,
  nameOfAnother,
  pronounSlip,
  ageOutOfDate,
  bodyOutOfDate,
  wordToQuestion,
  sentenceLong,
  termUnexplained,
  acronymUndefined,
  replyTimeShort,
  finalPlanLate,
  reviewDateLate,
  transferPlanLate,
  reviewStepsLate,
  planUnamended,
];

const byId = new Map(catalogue.map((rule) => [rule.id, rule]));

/** The rule of that id, or null when no rule has it (a finding from a newer or a council's own catalogue). */
export function ruleById(id: RuleId): Rule | null {
  return byId.get(id) ?? null;
}
