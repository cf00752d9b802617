/** The page's end of the engine: it asks the background, which the browser may stop at any time and starts when asked. */
import type { BoxEngine, Kept } from '../widget/index.ts';
import type { Answer, Ask } from './messages.ts';

/** The part of a browser's port used here. */
export interface Port {
  postMessage(message: unknown): void;
  onMessage: { addListener(listener: (message: Answer) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** An Ask that has no number yet. */
type Question = Ask extends infer Each ? (Each extends Ask ? Omit<Each, 'id'> : never) : never;

/** How often one question is put again after the background stopped under it. */
const mostTries = 3;
const lost = 'The checks could not run. Your words are all here; reload the page to have them checked again.';

/** The engine, and what the background keeps for the plan of the page while the browser is open. */
export interface PortEngine extends BoxEngine {
  /** The key by which ignored words are hashed, the same for as long as the extension is installed; the first time, `offer`. */
  key(offer: string): Promise<string>;
  recall(plan: string | null): Promise<Kept | null>;
  keep(plan: string | null, kept: Kept): Promise<void>;
}

/** An engine behind ports that `connect` opens, one at a time, whenever there is something to ask. */
export function portEngine(connect: () => Port): PortEngine {
  const waiting = new Map<number, { ask: Ask; tries: number; settle(answer: Answer): void }>();
  let port: Port | null = null;
  let lastId = 0;

  function open(): Port {
    const fresh = connect();
    fresh.onMessage.addListener((answer) => {
      waiting.get(answer.id)?.settle(answer);
      waiting.delete(answer.id);
    });
    fresh.onDisconnect.addListener(() => {
      if (port !== fresh) return;
      port = null;
      for (const id of [...waiting.keys()]) send(id);
    });
    return fresh;
  }

  function send(id: number): void {
    const entry = waiting.get(id);
    if (!entry) return;
    try {
      if (++entry.tries > mostTries) throw new Error(lost);
      port ??= open();
      port.postMessage(entry.ask);
    } catch {
      waiting.delete(id);
      entry.settle({ id, problem: lost });
    }
  }

  function ask(question: Question): Promise<Answer> {
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      const settle = (answer: Answer) => ('problem' in answer ? reject(new Error(answer.problem)) : resolve(answer));
      waiting.set(id, { ask: { id, ...question }, tries: 0, settle });
      send(id);
    });
  }

  return {
    async appraise(fields) {
      const answer = await ask({ question: 'appraise', fields });
      if ('appraisal' in answer) return answer.appraisal;
      throw new Error(lost);
    },
    async help(ruleId) {
      const answer = await ask({ question: 'help', ruleId });
      return 'help' in answer ? answer.help : null;
    },
    async key(offer) {
      const answer = await ask({ question: 'key', offer });
      if ('key' in answer) return answer.key;
      throw new Error(lost);
    },
    async recall(plan) {
      const answer = await ask({ question: 'recall', plan });
      if ('kept' in answer) return answer.kept;
      throw new Error(lost);
    },
    async keep(plan, kept) {
      await ask({ question: 'keep', plan, kept });
    },
  };
}
