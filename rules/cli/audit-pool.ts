/** Threads that judge plans side by side. One that dies takes nothing with it: its plan is tried once more, then listed. */
import { Worker } from 'node:worker_threads';
import type { AuditChoices, Done, Job } from './audit-worker.ts';

/** A thread's memory in MB, first and at the second try: one plan in a thousand unpacks to very much. */
const memory = [448, 1024] as const;
/** The longest a plan may take, in milliseconds. No plan takes a tenth of it. */
const longest = 300_000;

interface Thread {
  worker: Worker;
  fail: ((why: string) => void) | null;
}

export class Pool {
  readonly #choices: AuditChoices;
  readonly #idle: Thread[] = [];
  readonly #all = new Set<Thread>();

  constructor(choices: AuditChoices) {
    this.#choices = choices;
  }

  /** Judges one plan; the caller sees to it that no more run than there are processors. */
  async judge(job: Job): Promise<Done> {
    // A copy goes to the thread, so that the plan is still here if the thread dies.
    const thread = this.#idle.pop() ?? this.#start(memory[0]);
    const first = await this.#tryIn(thread, job);
    if ('reading' in first) {
      this.#idle.push(thread);
      return first;
    }
    const roomier = this.#start(memory[1]);
    const second = await this.#tryIn(roomier, job);
    await roomier.worker.terminate();
    return 'reading' in second ? second : { why: second.stopped, reading: 0, judging: 0 };
  }

  /** Ends every thread. */
  async close(): Promise<void> {
    await Promise.all([...this.#all].map(({ worker }) => worker.terminate()));
  }

  #start(megabytes: number): Thread {
    const worker = new Worker(new URL('./audit-worker.js', import.meta.url), {
      workerData: this.#choices,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    const thread: Thread = { worker, fail: null };
    const end = (why: string) => {
      this.#all.delete(thread);
      thread.fail?.(why);
    };
    worker.on('error', ({ name, message }) =>
      end(
        message.includes('memory')
          ? 'It needs more memory than one plan should. Save it again as a Word document (.docx).'
          : `It stopped the checks (${name}).`,
      ),
    );
    worker.on('exit', () => end('It stopped the checks.'));
    this.#all.add(thread);
    return thread;
  }

  #tryIn(thread: Thread, job: Job): Promise<Done | { stopped: string }> {
    return new Promise((resolve) => {
      const clock = setTimeout(() => {
        resolve({ stopped: `It was not done after ${longest / 60_000} minutes.` });
        void thread.worker.terminate();
      }, longest);
      thread.fail = (stopped) => {
        clearTimeout(clock);
        resolve({ stopped });
      };
      thread.worker.once('message', (done: Done) => {
        clearTimeout(clock);
        thread.fail = null;
        resolve(done);
      });
      thread.worker.postMessage(job);
    });
  }
}
