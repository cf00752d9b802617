/**
 * What makes an EHC Plan good: no DOM, no browser, no network, no clock. This is the door of the engine's core.
 * Reading files is behind `rules/reading`, grammar behind `rules/grammar.ts`, the zod schema behind `rules/contract.ts`:
 * each heavy, each loaded only where it is needed.
 */
export { type Box, type BoxPlace, type BoxWords, planOfBoxes, sectionOfBox } from './boxes.ts';
export { catalogue, ruleById } from './catalogue/index.ts';
export { appraise, appraiseInFull, examine, type Options, type RuleResult } from './check.ts';
export type * from './contract.ts';
export type { Grammar } from './facts/grammar-door.ts';
export type { House } from './house.ts';
export { rulebookOf } from './house-rules.ts';
export * from './plan-text.ts';
export { type Part, partNames, type RubricCriterion, rubric } from './rubric.ts';
export type { Example, Rule, RuleArea, RuleId, Severity, Sketch } from './rule.ts';
export { scoreAreas } from './score-weights.ts';
export { type Authority, type Work, type WorkId, works } from './sources.ts';
export { type Fit, fitOf, fitsFrom } from './thread/index.ts';
