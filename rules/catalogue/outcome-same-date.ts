import { onlyPromises } from '../facts/arrangement.ts';
import { separateTimes } from '../facts/horizon.ts';
import { hitsOf, readPassage, wordsBetween } from '../facts/passage.ts';
import { spanOfSection } from '../facts/section-span.ts';
import type { Reading } from '../reading-of.ts';
import { defineRule } from '../rule.ts';

/** Fewer may well end together. */
const least = 4;

export const outcomeSameDate = defineRule({
  id: 'outcome-same-date',
  title: 'Let outcomes end at different times',
  checks: 'Outcomes have varied times, or steps on the way.',
  area: 'outcomes',
  severity: 'consider',
  criteria: ['E-16'],
  source: { work: 'send-code', at: '9.68' },

  looksAt: (reading) => (onlyPromises(reading.outcomes).length >= least ? [reading.section('E')] : null),

  *check(section, reading) {
    if (!isOneDate(reading) || hasSteps(reading)) return;
    yield {
      span: spanOfSection(section),
      certainty: 'ask',
      message: 'Every outcome here has the same time. Could some be reached earlier, on the way to the others?',
    };
  },

  examples: [
    {
      weak: {
        E:
          '- «By July 2029 Ines will ask a friend to sit with her at lunch on 3 days each week.\n' +
          '- By July 2029 Ines will write six sentences from her own plan in 3 lessons out of 4.\n' +
          '- By July 2029 Ines will swim 10 metres without armbands.\n' +
          '- By July 2029 Ines will tie her shoelaces within one minute on 4 days out of 5.»',
      },
      strong: {
        E:
          '- By July 2027 Ines will ask a friend to sit with her at lunch on 3 days each week.\n' +
          '- By July 2029 Ines will write six sentences from her own plan in 3 lessons out of 4.\n' +
          '- By July 2028 Ines will swim 10 metres without armbands.\n' +
          '- By July 2027 Ines will tie her shoelaces within one minute on 4 days out of 5.',
      },
      because: 'Laces and essays take different lengths of time.',
    },
    {
      weak: {
        E:
          '- «By the end of Year 11 Jomo will read a bus timetable and say which bus to take, 4 times out of 5.\n' +
          '- By the end of Year 11 Jomo will cook two hot meals from a picture recipe with no adult help.\n' +
          '- By the end of Year 11 Jomo will phone the surgery to book an appointment on 2 occasions.\n' +
          '- By the end of Year 11 Jomo will run a stall at the school fair with two others for one hour.»',
      },
      strong: {
        E:
          '- By the end of Year 9 Jomo will read a bus timetable and say which bus to take, 4 times out of 5.\n' +
          '- By the end of Year 11 Jomo will cook two hot meals from a picture recipe with no adult help.\n' +
          '- By the end of Year 11 Jomo will phone the surgery to book an appointment on 2 occasions.\n' +
          '- By the end of Year 10 Jomo will run a stall at the school fair with two others for one hour.',
      },
      because: 'One date on every line is often pasted, not chosen.',
    },
    {
      strong: {
        E:
          '- By July 2029 Ines will ask a friend to sit with her at lunch on 3 days each week.\n' +
          '- By July 2029 Ines will write six sentences from her own plan in 3 lessons out of 4.\n' +
          '- By July 2029 Ines will tie her shoelaces within one minute on 4 days out of 5.',
      },
      because: 'Three outcomes to the end of one phase are let through.',
    },
  ],
});

function isOneDate({ outcomes }: Reading): boolean {
  const times = onlyPromises(outcomes).map(({ facts }) => {
    const [only, ...more] = separateTimes(facts.times);
    return only && more.length === 0
      ? (only.due ?? wordsBetween(facts.passage, only.hit.from, only.hit.to).toLowerCase())
      : null;
  });
  return times.every((time) => time !== null && time === times[0]);
}

function hasSteps(reading: Reading): boolean {
  const isInColumn = reading.outcomes.some(({ item }) => item.columns.steps !== undefined);
  return (
    isInColumn ||
    reading.section('E').parts.some((part) => hitsOf(readPassage(reading.words(part)), 'arrangement').length > 0)
  );
}
