/**
 * Teaching material for whoever trains people to write plans: a door of its own, with zod and a difference engine behind it.
 * The words are here, the rooms that show them in `widget/train`.
 */

export {
  markDistance,
  type PanelExtract,
  type PanelMark,
  panelExtracts,
  panelMarks,
  panelMarkWords,
} from './cards/panel-extracts.ts';
export { type CardKind, cardKinds, type SortCard, sortCards } from './cards/sort-cards.ts';
export { type ThreadSet, threadSets } from './cards/thread-sets.ts';
export { difference, type Piece } from './difference.ts';
export { type Explainer, explainers } from './explainers.ts';
export { library, type Pair, pairById, readSide } from './library.ts';
export {
  type ExerciseKind,
  exerciseKinds,
  type Pack,
  type PackProblem,
  type ReadPack,
  type Step,
} from './packs/pack.ts';
export { readPack } from './packs/read-pack.ts';
export { lengthOf, minutesOf, sessionOf } from './packs/session.ts';
export { writePack } from './packs/write-pack.ts';
export { type Phase, phases } from './passage.ts';
export { added, type Group, readResults, resultLine, type Tally } from './results.ts';
export { anything, find, type Wanted } from './search.ts';
export { type Fault, type SpotResult, type SpotWord, spotScore, spotWords } from './spot.ts';
