/** The engine off the page's thread: a heavy file never freezes the page. Readers load when a file is first opened. */
import { appraise, ruleById } from '../../rules/index.ts';
import type { RuleHelp } from '../rule-help.ts';
import type { Answer, Ask, Exchanges, Question } from './engine-messages.ts';

/** The part of a worker's own scope used here; the DOM library describes pages only. */
interface WorkerPort {
  postMessage(answer: Answer): void;
  onmessage: ((event: MessageEvent<Ask>) => void) | null;
}

const port = self as unknown as WorkerPort;

function helpWith(ruleIds: readonly string[]): RuleHelp[] {
  return ruleIds.flatMap((ruleId) => {
    const rule = ruleById(ruleId);
    if (!rule) return [];
    const { id, title, checks, examples } = rule;
    return { id, title, checks, examples };
  });
}

async function answer(ask: Ask): Promise<Exchanges[Question]['answer']> {
  if (ask.question === 'appraise') return appraise(ask.body);
  if (ask.question === 'help') return helpWith(ask.body);
  const { readFile } = await import('../../rules/reading/index.ts');
  const onPage = (done: number, of: number) => port.postMessage({ id: ask.id, done, of });
  return readFile(ask.body.name, ask.body.bytes, { onPage });
}

/** A reader's own sentence is meant for the writer; any other error's words are not. */
function problemIn(reason: unknown, { question }: Ask): string {
  if (reason instanceof Error && reason.name === 'ReadError') return reason.message;
  return question === 'read'
    ? 'This file could not be read. Save it again as a Word document (.docx) and open that, or paste its words.'
    : 'The checks stopped before they were done. Your words are all here; change any of them to check again.';
}

port.onmessage = ({ data: ask }) => {
  answer(ask).then(
    (body) => port.postMessage({ id: ask.id, body }),
    (reason: unknown) => port.postMessage({ id: ask.id, problem: problemIn(reason, ask) }),
  );
};
