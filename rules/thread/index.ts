import type { Thread } from '../contract.ts';
import type { Plan } from '../plan/plan.ts';
export function readThread(_plan: Plan): Thread {
  return { links: [], possible: [], unmetNeeds: [], orphanProvision: [], outcomesWithoutProvision: [], needsWithoutOutcome: [] };
}
