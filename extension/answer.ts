/** What the background says to a question of a page. */
import { appraise, ruleById } from '../rules/index.ts';
import type { Answer, Ask } from './messages.ts';

/** Answers at once; never throws. */
export function answer(ask: Ask): Answer {
  if (ask.question === 'help') {
    const rule = ruleById(ask.ruleId);
    if (!rule) return { id: ask.id, help: null };
    return { id: ask.id, help: { id: rule.id, title: rule.title, checks: rule.checks, examples: rule.examples } };
  }
  try {
    const appraisal = appraise({
      id: null,
      fields: ask.fields,
      whole: false,
      passage: false,
      kind: null,
      today: null,
      dob: null,
      year: null,
      notChecked: [],
    });
    return { id: ask.id, appraisal };
  } catch {
    const problem =
      'The checks stopped before they were done. Your words are all here; change any of them to check again.';
    return { id: ask.id, problem };
  }
}
