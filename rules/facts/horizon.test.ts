import { describe, expect, it } from 'vitest';
import { isPastPhase, isPastStage, isSoon, separateTimes } from './horizon.ts';
import { readPassage } from './passage.ts';
import { type Dates, readTimes } from './timeframes.ts';

const nothing: Dates = { today: null, dob: null, year: null };
const read = (text: string, dates: Dates = nothing) => {
  const passage = readPassage(text);
  const [time] = separateTimes(readTimes(passage, dates));
  if (!time) throw new Error(`no time in "${text}"`);
  return { passage, time };
};

describe('how far off an outcome is', () => {
  it.each([
    ['Within six weeks Ola will swim.', nothing, true],
    ['By half term Ola will swim.', nothing, true],
    ['By the end of term Ola will swim.', nothing, false],
    ['Within 12 months Ola will swim.', nothing, false],
    ['By October 2026 Ola will swim.', { ...nothing, today: '2026-09-14' }, true],
    ['By October 2027 Ola will swim.', { ...nothing, today: '2026-09-14' }, false],
    ['By the end of Year 6 Ola will swim.', { ...nothing, today: '2027-06-14', year: 6 }, false],
  ])('%s', (text, dates, soon) => {
    const { passage, time } = read(text, dates);
    expect(isSoon(passage, time, dates)).toBe(soon);
  });

  it('knows a stage that is over by the year group alone', () => {
    const pupil = { ...nothing, year: 5 };
    const over = (text: string, dates: Dates) => {
      const { passage, time } = read(text, dates);
      return isPastStage(passage, time, dates);
    };
    expect(over('By the end of Key Stage 1 Ola will swim.', pupil)).toBe(true);
    expect(over('By the end of Year 5 Ola will swim.', pupil)).toBe(false);
    expect(over('By the end of Year 1 of her course Ola will swim.', { ...nothing, year: 12 })).toBe(false);
    expect(over('By the end of Key Stage 1 Ola will swim.', nothing)).toBe(false);
  });

  it('lets the first year of the next phase pass, and asks beyond it', () => {
    const dates = { today: '2026-11-02', dob: null, year: 5 };
    expect(isPastPhase('2029-07-31', dates)).toBe(false);
    expect(isPastPhase('2030-07-31', dates)).toBe(true);
    expect(isPastPhase('2030-07-31', nothing)).toBe(false);
  });
});
