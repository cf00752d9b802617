/** What the panel keeps in this browser: marks, and never a plan's words. Every mark is a row of its own, so two tabs lose nothing. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Marking, Review } from '../../../rules/panel/index.ts';

/** A plan that somebody marked: by its fingerprint, under the name the auditors use. */
export interface KeptPlan {
  plan: string;
  ref: string;
  total: number | null;
  confirmed: boolean;
  /** When it was last marked, in milliseconds since 1970. */
  saved: number;
}
interface MarkRow {
  plan: string;
  marking: Marking;
  criterion: string;
}
interface OtherReview {
  id: string;
  review: Review;
  saved: number;
}
interface Schema extends DBSchema {
  plans: { key: string; value: KeptPlan };
  marks: { key: [string, string]; value: MarkRow; indexes: { plan: string } };
  reviews: { key: string; value: OtherReview };
  settings: { key: string; value: { name: string; value: string } };
}

export const databaseName = 'golden-thread-panel';
/** 1: marks were one list inside their plan. 2: a row for each mark, and reviews of others. */
const version = 2;
const dayLength = 86_400_000;

/** Called when another tab has changed something. */
export type OnElsewhere = () => void;

export class Records {
  readonly #database: IDBPDatabase<Schema>;
  readonly #others: BroadcastChannel;

  private constructor(database: IDBPDatabase<Schema>, onElsewhere: OnElsewhere) {
    this.#database = database;
    this.#others = new BroadcastChannel(databaseName);
    this.#others.onmessage = onElsewhere;
  }

  /** Rejects where the browser lets a page keep nothing. */
  static async open(onElsewhere: OnElsewhere): Promise<Records> {
    const database = await openDB<Schema>(databaseName, version, {
      async upgrade(opened, from, _to, transaction) {
        if (from < 1) {
          opened.createObjectStore('plans', { keyPath: 'plan' });
          opened.createObjectStore('settings', { keyPath: 'name' });
        }
        const marks = opened.createObjectStore('marks', { keyPath: ['plan', 'criterion'] });
        marks.createIndex('plan', 'plan');
        opened.createObjectStore('reviews', { keyPath: 'id' });
        // What version 1 kept inside the plan becomes rows; nothing is dropped.
        const plans = transaction.objectStore('plans');
        for (const plan of from === 1 ? await plans.getAll() : []) {
          const { marks: old = [], ...rest } = plan as KeptPlan & { marks?: readonly Marking[] };
          for (const marking of old) await marks.put({ plan: plan.plan, criterion: marking.criterion, marking });
          await plans.put(rest);
        }
      },
      blocking(_current, _wanted, event) {
        // Another tab brings a newer version: it must not wait for this one.
        (event.target as IDBDatabase).close();
      },
    });
    return new Records(database, onElsewhere);
  }

  async plans(): Promise<KeptPlan[]> {
    const plans = await this.#database.getAll('plans');
    return plans.sort((a, b) => b.saved - a.saved);
  }

  async marksOf(plan: string): Promise<Marking[]> {
    const rows = await this.#database.getAllFromIndex('marks', 'plan', plan);
    return rows.map(({ marking }) => marking);
  }

  /** Keeps one mark and its plan's line, or neither. */
  async keep(plan: KeptPlan, marking: Marking): Promise<void> {
    const transaction = this.#database.transaction(['plans', 'marks'], 'readwrite');
    await Promise.all([
      transaction.objectStore('plans').put(plan),
      transaction.objectStore('marks').put({ plan: plan.plan, criterion: marking.criterion, marking }),
      transaction.done,
    ]);
    this.#tell();
  }

  /** Takes one mark back. */
  async unmark(plan: KeptPlan, criterion: string): Promise<void> {
    const transaction = this.#database.transaction(['plans', 'marks'], 'readwrite');
    await Promise.all([
      transaction.objectStore('plans').put(plan),
      transaction.objectStore('marks').delete([plan.plan, criterion]),
      transaction.done,
    ]);
    this.#tell();
  }

  async reviews(): Promise<OtherReview[]> {
    return this.#database.getAll('reviews');
  }

  async keepReview(review: Review, saved: number): Promise<void> {
    await this.#database.put('reviews', { id: review.auditor.id, review, saved });
    this.#tell();
  }

  async setting(name: string): Promise<string | null> {
    return (await this.#database.get('settings', name))?.value ?? null;
  }

  async set(name: string, value: string): Promise<void> {
    await this.#database.put('settings', { name, value });
    this.#tell();
  }

  /** Deletes a plan and all its marks. */
  async forget(plan: string): Promise<void> {
    const transaction = this.#database.transaction(['plans', 'marks'], 'readwrite');
    const keys = await transaction.objectStore('marks').index('plan').getAllKeys(plan);
    await Promise.all([
      transaction.objectStore('plans').delete(plan),
      ...keys.map((key) => transaction.objectStore('marks').delete(key)),
      transaction.done,
    ]);
    this.#tell();
  }

  async forgetReview(id: string): Promise<void> {
    await this.#database.delete('reviews', id);
    this.#tell();
  }

  /** Deletes every plan, mark and review; settings stay. */
  async forgetAll(): Promise<void> {
    const transaction = this.#database.transaction(['plans', 'marks', 'reviews'], 'readwrite');
    await Promise.all([
      transaction.objectStore('plans').clear(),
      transaction.objectStore('marks').clear(),
      transaction.objectStore('reviews').clear(),
      transaction.done,
    ]);
    this.#tell();
  }

  /** Deletes what was last touched more than `days` days before `now`; how many plans and reviews went. */
  async forgetOld(days: number, now: number): Promise<number> {
    const isOld = ({ saved }: { saved: number }) => now - saved > days * dayLength;
    const plans = (await this.plans()).filter(isOld);
    const reviews = (await this.reviews()).filter(isOld);
    for (const { plan } of plans) await this.forget(plan);
    for (const { id } of reviews) await this.forgetReview(id);
    return plans.length + reviews.length;
  }

  #tell(): void {
    this.#others.postMessage('changed');
  }
}
