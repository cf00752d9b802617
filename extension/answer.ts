/** What the background says to a question of a page. */
import { engine, helpFor } from './engine-door.ts';
import { installKey } from './install-key.ts';
import type { Answer, Ask } from './messages.ts';
import { type Asker, keep, recall } from './plan-memory.ts';

const stopped = 'The checks stopped before they were done. Your words are all here; change any of them to check again.';

/** Never rejects: what went wrong is told as a sentence for the writer. */
export async function answer(ask: Ask, asker: Asker = {}): Promise<Answer> {
  const { id } = ask;
  try {
    if (ask.question === 'help') return { id, help: await helpFor(ask.ruleId) };
    if (ask.question === 'key') return { id, key: await installKey(ask.offer) };
    if (ask.question === 'recall') return { id, kept: await recall(asker, ask.plan) };
    if (ask.question === 'keep') {
      await keep(asker, ask.plan, ask.kept);
      return { id, kept: ask.kept };
    }
    const { appraiseBoxes } = await engine();
    return { id, appraisal: appraiseBoxes(ask.fields) };
  } catch {
    return { id, problem: stopped };
  }
}
