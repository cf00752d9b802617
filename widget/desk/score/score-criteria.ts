/** The rubric as the score's parts show it. */
import { type Part, rubric, scoreAreas } from '../../../rules/index.ts';

const asks = new Map(rubric.map((criterion) => [criterion.id, criterion]));

export const asksOf = (id: string): string => asks.get(id)?.asks ?? '';
export const partOf = (id: string): Part | null => asks.get(id)?.part ?? null;

/** The ids of the criteria that an area is made of. */
export function partsOf(area: string): ReadonlySet<string> {
  const parts: readonly Part[] = scoreAreas.find(({ id }) => id === area)?.parts ?? [];
  return new Set(rubric.filter(({ part }) => parts.includes(part)).map(({ id }) => id));
}
