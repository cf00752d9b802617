/** What every command may be told, and what it throws when it cannot be understood. */
import type { IsoDate, PlanKind } from '../index.ts';

/** What the caller says about every plan of one run; null: not said. */
export interface Said {
  today: IsoDate | null;
  kind: PlanKind | null;
}

/** The command line could not be understood. The message is a sentence for the person who typed it. */
export class UsageProblem extends Error {}
