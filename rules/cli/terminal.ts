/** What a command reads from and writes to, so that nothing else here knows `process`. */
import { once } from 'node:events';

export interface Terminal {
  /** Standard input, in chunks of bytes. */
  input: AsyncIterable<Uint8Array>;
  /** Writes to standard output; the promise waits while the reader of our output is slower than we are. */
  write(text: string): Promise<void>;
  /** Writes one line to standard error. */
  warn(line: string): void;
  /** Columns to wrap at. */
  width: number;
  /** Bold may be used: a person reads this on a terminal and has not set NO_COLOR. */
  bold: boolean;
}

/** A terminal that a long run is watched on. */
export interface WatchedTerminal extends Terminal {
  /** Shows how far a long run is, in the place of what was shown before; nothing where nobody watches. */
  progress(line: string): void;
  /** Aborts when the person at the keyboard asks to stop. Until it is read, stopping is the system's own. */
  readonly interrupted: AbortSignal;
}

/** Wider lines are hard to read, narrower ones leave no room for a word. */
const widest = 100;
const narrowest = 40;
/** Back to the start of the line, and away with what stands there. */
const clearLine = '\r\u001b[K';

/** The terminal of a running process. A reader that went away (`| head`) ends the process quietly. */
export function terminalOf(own: NodeJS.Process): WatchedTerminal {
  const { stdin, stdout, stderr, env } = own;
  let interrupted: AbortSignal | null = null;
  stdout.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EPIPE') throw problem;
    process.exit();
  });
  return {
    input: stdin,
    async write(text) {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    warn(line) {
      stderr.write(`${stderr.isTTY ? clearLine : ''}${line}\n`);
    },
    progress(line) {
      if (stderr.isTTY) stderr.write(`${clearLine}${line}`);
    },
    get interrupted() {
      if (interrupted === null) {
        const stop = new AbortController();
        interrupted = stop.signal;
        for (const name of ['SIGINT', 'SIGTERM'] as const) own.once(name, () => stop.abort());
      }
      return interrupted;
    },
    width: Math.max(narrowest, Math.min(stdout.columns ?? 80, widest)),
    bold: Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb',
  };
}
