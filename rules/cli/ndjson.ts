/** `--ndjson`: one JSON object a line in, one answer a line out, one line in memory at a time. */
import { type Appraisal, appraise } from '../index.ts';
import { ReadError } from '../reading/index.ts';
import { readLines } from './lines.ts';
import { type Chosen, requestText } from './plan-texts.ts';
import { BadLine, idInWords, type Request, readRequest } from './request.ts';
import type { Terminal } from './terminal.ts';

/** A whole plan is seldom over 1 MB; this lets a large one through and keeps memory bounded. */
const mostLineBytes = 20_000_000;

/** Answers every line with its Appraisal. `seen` is given each. */
export function appraiseLines(
  terminal: Terminal,
  { said, grammar, house }: Chosen,
  seen: (appraisal: Appraisal) => void,
): Promise<void> {
  return answerLines(terminal, (request) => {
    const appraisal = appraise(requestText(request, said), { grammar, house });
    seen(appraisal);
    return appraisal;
  });
}

/** Answers every line of `terminal.input` in order with what `work` makes of it; `number` counts the lines from 1. */
export async function answerLines(
  terminal: Terminal,
  work: (request: Request, number: number) => object,
): Promise<void> {
  let number = 0;
  for await (const { text, cut } of readLines(terminal.input, mostLineBytes)) {
    number++;
    if (text.trim() === '' && !cut) continue;
    try {
      if (cut)
        throw new BadLine(idInWords(text), `This line is over ${mostLineBytes / 1_000_000} MB and was not read.`);
      const request = readRequest(text);
      await terminal.write(lineOf(answer(request.id, () => work(request, number))));
    } catch (problem) {
      if (!(problem instanceof BadLine)) throw problem;
      await terminal.write(lineOf({ id: problem.id, error: { message: problem.message } }));
    }
  }
}

/** A fault of ours in one text must not cost the caller the rest. An engine's own message may quote the plan: it stays out. */
function answer(id: string | null, work: () => object): object {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof ReadError) throw new BadLine(id, problem.message);
    const name = problem instanceof Error ? problem.name : 'unknown';
    throw new BadLine(
      id,
      `This text could not be appraised (${name} in the engine). The lines after it are not affected.`,
    );
  }
}

/** JSON on one line for every reader: some split at these marks too, which JSON lets through as they are. */
export function lineOf(value: unknown): string {
  const json = JSON.stringify(value).replaceAll(
    /[\u0085\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${json}\n`;
}
