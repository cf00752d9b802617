/**
 * The panel's desk: what an audit keeps of plans, and what it says of many. A door of its own: it loads zod and a CSV reader.
 * `board-word.ts` is a door too, because it loads docx. What one plan is worth is in `score.ts`; pages to look at are in
 * `widget/desk/panel`.
 */
export type { Limits } from './agreement.ts';
export { type Board, boardOf } from './board.ts';
export { boardMarkup, boardPage, boardStyle } from './board-page.ts';
export { confirmedGrade } from './confirmed.ts';
export { type Feedback, feedbackOf } from './feedback.ts';
export { type Mark, type Marking, markNames, needsReader } from './marks.ts';
export { type Compared, compare, type Difference } from './moderation.ts';
export { bandWords } from './names.ts';
export { type Grouping, groupingSchema, type PlanRecord, planRecordSchema, readRecord, type Unread } from './record.ts';
export { recordOf } from './record-of.ts';
export { entryOf, type Register, readRegister } from './register.ts';
export { fingerprint, type PlanReview, type Review, readReview, writeReview } from './review.ts';
export { boardTable, criteriaTable, groupsTable, pickedTable, unreadTable } from './tables.ts';
export { type Draw, Gathering, type Tally, tallySchema } from './tally.ts';
