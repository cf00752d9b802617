/** What every rule about time says of a deadline that was not kept, or whose dates do not fit. */
import type { DeadlineRead } from '../facts/deadlines.ts';
import type { Reading } from '../reading-of.ts';
import type { Flag } from '../rule.ts';

/** The deadlines of one criterion that the plan's dates can tell about: what is still to come is neither kept nor missed. */
export function deadlinesFor(criterion: string, { deadlines }: Reading): readonly DeadlineRead[] | null {
  const told = deadlines.filter(
    (deadline) => deadline.criterion === criterion && /^(?:met|missed|unsure)$/.test(deadline.status),
  );
  return told.length > 0 ? told : null;
}

/** `asks`: what to say or ask about it, after the dates themselves. */
export function* deadlineFlags({ status, title, words, span }: DeadlineRead, asks: string): Iterable<Flag> {
  if (status !== 'missed' && status !== 'unsure') return;
  yield { span, certainty: status === 'missed' ? 'sure' : 'ask', message: `${title}: ${words} ${asks}` };
}
