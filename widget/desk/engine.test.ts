import { describe, expect, it } from 'vitest';
import type { Appraisal, PlanText } from '../../rules/index.ts';
import { startEngine } from './engine.ts';
import type { Ask } from './engine-messages.ts';

/** A worker that answers when it is told to. */
class SlowWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  asked: Ask[] = [];
  ended = false;
  postMessage(ask: Ask): void {
    this.asked.push(ask);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(at: number): void {
    const ask = this.asked[at];
    if (ask?.question === 'appraise') this.onmessage?.({ data: { id: ask.id, body: answerTo(ask.body.text) } });
  }
}
const answerTo = ({ id }: PlanText) => ({ id }) as unknown as Appraisal;
const plan = (id: string): PlanText => ({
  id,
  fields: [],
  whole: true,
  passage: false,
  kind: null,
  today: null,
  dob: null,
  year: null,
  notChecked: [],
});

function engine() {
  const workers: SlowWorker[] = [];
  const started = startEngine(() => {
    const worker = new SlowWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  const worker = (at: number) => {
    const one = workers[at];
    if (!one) throw new Error(`worker ${at} was never started`);
    return one;
  };
  return { ...started, workers, worker };
}
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('the engine in its worker', () => {
  it('lets the latest request win, and never runs those between', async () => {
    const { appraise, worker } = engine();
    const answers = ['first', 'second', 'third'].map((id) => appraise(plan(id)));
    await turn();
    expect(worker(0).asked).toHaveLength(1);
    worker(0).answer(0);
    await turn();
    expect(worker(0).asked.map(({ body }) => (body as { text: PlanText }).text.id)).toEqual(['first', 'third']);
    worker(0).answer(1);
    expect(await Promise.all(answers)).toEqual([null, null, { id: 'third' }]);
  });

  it('passes a sentence on when the worker says what went wrong', async () => {
    const { read, worker } = engine();
    const answer = read('a.docx', new Uint8Array());
    worker(0).onmessage?.({ data: { id: worker(0).asked[0]?.id, problem: 'It is not a Word file.' } });
    await expect(answer).rejects.toThrow('It is not a Word file.');
  });

  it('ends the worker when cancelled, and starts another for the next question', async () => {
    const { read, cancel, appraise, worker, workers } = engine();
    const answer = read('a.docx', new Uint8Array());
    cancel();
    await expect(answer).rejects.toThrow('Stopped.');
    expect(worker(0).ended).toBe(true);
    const next = appraise(plan('next'));
    await turn();
    worker(1).answer(0);
    expect(await next).toEqual({ id: 'next' });
    expect(workers).toHaveLength(2);
  });

  it('does not start worker after worker when none can run', async () => {
    const { appraise, worker, workers } = engine();
    const answer = appraise(plan('a'));
    const refused = expect(answer).rejects.toThrow('The checks could not run.');
    await turn();
    worker(0).onerror?.();
    await refused;
    expect(workers).toHaveLength(1);
  });
});
