/** A door of its own, for the evaluation alone: fitting the golden thread's weights on what is known. */
export { evidenceNames } from './thread/evidence.ts';
export { fitAlone, fitModels, type KnownPair, type KnownPlan, oddsAlone } from './thread/fit.ts';
export { readThread } from './thread/index.ts';
export { type ByKind, forKinds, type Model, threadKinds } from './thread/weights.ts';
