import { hitsOf, type Passage, wordsBetween } from '../facts/passage.ts';
import { spanInSection } from '../facts/section-a.ts';
import { passagesOf } from '../facts/section-b.ts';
import { monthsBetween } from '../facts/told-on.ts';
import { readDate } from '../plan/index.ts';
import { defineRule } from '../rule.ts';

/** Older than this at the plan's date, a level is history (domain 9.2, advice age). */
const mostMonths = 24;

export const needLevelsUndated = defineRule({
  id: 'need-levels-undated',
  title: 'Date each level and score',
  checks: 'Scores and levels in Section B say when they were measured, and that was not long ago.',
  area: 'needs',
  severity: 'consider',
  criteria: ['B-04'],
  source: { work: 'audit-practice', at: 'plan quality checklists' },

  looksAt: (reading) => {
    const isScored = passagesOf(reading.section('B'), reading.words).some((passage) => scoresIn(passage).length > 0);
    return isScored ? [reading.section('B')] : null;
  },

  *check(section, reading) {
    const { today } = reading.dates;
    for (const [at, passage] of passagesOf(section, reading.words).entries()) {
      const part = section.parts[at];
      if (!part) continue;
      const scored = scoresIn(passage);
      const old = scored.find((sentence) => {
        const date = readDate(wordsBetween(passage, sentence.from, sentence.to));
        return date !== null && today !== null && monthsBetween(date, today) >= mostMonths;
      });
      // One dated line ("Assessed in May 2026:") often speaks for all that follows it.
      const undated = passage.words.some((word, index) => isDated(passage, word.norm, index)) ? undefined : scored[0];
      const sentence = undated ?? old;
      if (!sentence) continue;
      yield {
        span: spanInSection({ ...section, parts: [part] }, passage, sentence),
        certainty: undated ? 'ask' : 'sure',
        message: undated
          ? 'When was this measured, and by whom? A level without a date cannot show whether things are better or worse.'
          : 'This was measured more than two years before the plan. Is there a newer result?',
        instead: ['[Test or level]: [result], measured by [role] on [date].'],
        question: 'When was this measured, by whom, and has it been measured since?',
      };
      return;
    }
  },

  examples: [
    {
      weak: {
        B: '«Reading age 6 years 2 months.» Chidi knows 40 words by sight and guesses the rest, so he cannot follow a worksheet.',
      },
      strong: {
        B: 'Chidi knows 40 words by sight and guesses the rest, so he cannot follow a worksheet. His reading age was 6 years 2 months in May 2026.',
      },
      because: 'Next year’s review needs to know what it is compared with.',
    },
    {
      weak: {
        B: '- «On 12 March 2022 her vocabulary was at the 2nd centile, and she points to what she cannot name.»',
      },
      strong: {
        B: '- On 12 March 2026 her vocabulary was at the 2nd centile, and she points to what she cannot name.',
      },
      because: 'Much changes in a child in two years.',
      today: '2026-11-01',
    },
    {
      strong: {
        B: 'Assessed by the specialist teacher in June 2026:\n- Reads at the 4th centile, so cannot read an exam question alone.\n- Spells at the 2nd centile, and avoids any word she has not written before.',
      },
      because: 'One date over a list speaks for the list.',
    },
  ],
});

interface Stretch {
  from: number;
  to: number;
}

/** Sentences with a test or a level and its figure. */
function scoresIn(passage: Passage): readonly Stretch[] {
  const hits = hitsOf(passage, 'score');
  return passage.sentences.filter(
    ({ from, to }) =>
      hits.some((hit) => hit.from >= from && hit.to <= to) &&
      passage.words.slice(from, to).some((word) => word.kind === 'number' || /^\d/.test(word.norm)),
  );
}

/** "2026", "12/03/26": a year or a date anywhere in the words. */
function isDated(passage: Passage, norm: string, at: number): boolean {
  return (
    /^20[12]\d$/.test(norm) ||
    (passage.words[at]?.kind === 'date' && !norm.includes(':')) ||
    /^\d{2}\/\d{2}$/.test(norm)
  );
}
