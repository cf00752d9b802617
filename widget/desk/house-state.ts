/** The council's own rules, as the desk uses them: read from a file, remembered until the browser's tab is closed. */
import { signal } from '@preact/signals';
import type { House } from '../../rules/index.ts';

/** The house file in use, null for none. */
export const house = signal<House | null>(null);
/** Why a file was refused, one line each; null when none was. The rules in use stay as they were. */
export const houseProblem = signal<string | null>(null);

/** Settings of a council, and no word of a plan: kept for this tab alone. */
const key = 'golden-thread-house';

export function remember(json: string | null): void {
  if (json === null) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, json);
}

export const remembered = (): string | null => sessionStorage.getItem(key);
