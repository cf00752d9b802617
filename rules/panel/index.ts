/**
 * The panel's desk: what an audit keeps of plans, and what it says of many. A door of its own: it loads zod, a CSV reader
 * and, where a Word document is made, docx. What one plan is worth is in `score.ts`; pages to look at are in
 * `widget/desk/panel`.
 */
export { boardOf } from './board.ts';
export { boardPage } from './board-page.ts';
export { boardWord } from './board-word.ts';
export { type Grouping, groupingSchema, type PlanRecord, planRecordSchema, readRecord, type Unread } from './record.ts';
export { recordOf } from './record-of.ts';
export { entryOf, type Register, readRegister } from './register.ts';
export { boardTable, criteriaTable, groupsTable, pickedTable, unreadTable } from './tables.ts';
export { type Draw, Gathering, type Tally, tallySchema } from './tally.ts';
