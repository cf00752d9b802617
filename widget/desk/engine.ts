/** The page's end of the engine: asks the worker, and lets the latest request for an Appraisal win. */
import type { Handbook } from '../../rules/handbook.ts';
import type { Appraisal, House, PlanText } from '../../rules/index.ts';
import type { PlanRecord } from '../../rules/panel/index.ts';
import type { Commented } from '../../rules/reading/index.ts';
import type { RuleHelp } from '../rule-help.ts';
import type { Answer, Exchanges, FileRead, Question } from './engine-messages.ts';

interface Waiting {
  resolve(body: Exchanges[Question]['answer']): void;
  reject(problem: Error): void;
  onPage?: OnPage;
}

/** Hears how many pages of how many are read. */
type OnPage = (done: number, of: number) => void;

/** What the worker can be asked. Every promise rejects with an Error whose message is a sentence for the writer. */
export interface Engine {
  /** null when a later request overtook this one. */
  appraise(text: PlanText, house?: House | null): Promise<Appraisal | null>;
  /** The house file in these words; rejects with what is wrong in it, one line each. */
  house(json: string): Promise<House>;
  /** Rejects when `cancel` was called first. */
  read(name: string, bytes: Uint8Array, onPage?: OnPage): Promise<FileRead>;
  help(ruleIds: readonly string[]): Promise<readonly RuleHelp[]>;
  handbook(): Promise<Handbook>;
  record(plan: Exchanges['record']['ask']): Promise<PlanRecord>;
  comment(wanted: Exchanges['comment']['ask']): Promise<Commented>;
  /** Stops whatever runs, at once; the engine is ready again. */
  cancel(): void;
}

/** An engine in workers made by `start`; one runs at a time. */
export function startEngine(start: () => Worker): Engine {
  const waiting = new Map<number, Waiting>();
  // Made at once, so that it is ready when the first plan comes; after a fault only when there is something to ask.
  let worker: Worker | null = ready();
  let lastId = 0;
  let running: Promise<Appraisal> | null = null;
  let latest = 0;

  function ready(): Worker {
    const next = start();
    next.onmessage = ({ data }: MessageEvent<Answer>) => {
      const asked = waiting.get(data.id);
      if ('done' in data) {
        asked?.onPage?.(data.done, data.of);
        return;
      }
      waiting.delete(data.id);
      if ('problem' in data) asked?.reject(new Error(data.problem));
      else asked?.resolve(data.body);
    };
    next.onerror = () => stop('The checks could not run. Reload the page; if that does not help, try another browser.');
    return next;
  }

  function stop(problem: string): void {
    worker?.terminate();
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    running = null;
    for (const { reject } of left) reject(new Error(problem));
  }

  function ask<Q extends Question>(
    question: Q,
    body: Exchanges[Q]['ask'],
    onPage?: OnPage,
  ): Promise<Exchanges[Q]['answer']> {
    return new Promise((resolve, reject) => {
      const id = ++lastId;
      // The worker answers each question with its own kind of answer; the message types say so, a Map cannot.
      waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, ...(onPage ? { onPage } : {}) });
      worker ??= ready();
      worker.postMessage({ id, question, body });
    });
  }

  return {
    async appraise(text, house = null) {
      const turn = ++latest;
      // One runs, the newest waits, those between are never sent.
      while (running) {
        await running.catch(() => null);
        if (turn !== latest) return null;
      }
      const mine = ask('appraise', { text, house });
      running = mine;
      try {
        const answer = await mine;
        return turn === latest ? answer : null;
      } finally {
        if (running === mine) running = null;
      }
    },
    read: (name, bytes, onPage) => ask('read', { name, bytes }, onPage),
    house: (json) => ask('house', json),
    help: (ruleIds) => ask('help', ruleIds),
    handbook: () => ask('handbook', null),
    record: (plan) => ask('record', plan),
    comment: (wanted) => ask('comment', wanted),
    cancel: () => stop('Stopped.'),
  };
}
