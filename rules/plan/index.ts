/**
 * What a Plan is, and reading a PlanText into one: Sections, items by place, front page. What the items say is in `facts/`,
 * what answers what in `thread/`, reading files in `reading/`.
 */
export { areaByWords } from './areas.ts';
export { readDate } from './dates.ts';
export { readPlan } from './read.ts';
