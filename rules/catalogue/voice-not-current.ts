import { wordsBetween } from '../facts/passage.ts';
import { sentencesOf, spanInSection } from '../facts/section-a.ts';
import { monthsBetween, newestTelling } from '../facts/told-on.ts';
import type { VoiceFacts } from '../facts/voice.ts';
import { defineRule } from '../rule.ts';

/** Older than this at the date of the plan, and another class, other friends and other fears have come (domain 6.1). */
const mostMonths = 12;

/** "carried over from the plan of 2024": the views of another year. */
const takenOver =
  /\b(?:carried (?:over|forward)|copied|taken(?: over)?|unchanged|repeated|as) (?:word for word )?(?:from|since|in) (?:the|his|her|their|last|my) (?:(?:last|previous|earlier|year's|year’s|old|first) )*(?:plan|review|statement)\b/i;
const carriedOver = ({ turns, passage }: VoiceFacts) =>
  sentencesOf(turns).find(({ from, to }) => takenOver.test(wordsBetween(passage, from, to).replaceAll('\n', ' '))) ??
  null;

export const voiceNotCurrent = defineRule({
  id: 'voice-not-current',
  title: 'Ask again when the views are over a year old',
  checks: 'The newest views in Section A were told within a year of the plan’s date.',
  area: 'voice',
  severity: 'consider',
  criteria: ['A-13'],
  source: { work: 'audit-practice', at: 'council quality standards' },

  looksAt: ({ voice, dates }) =>
    voice && ((dates.today && newestTelling(voice.facts)) || carriedOver(voice.facts)) ? [voice] : null,

  *check({ section, facts }, { dates }) {
    const carried = carriedOver(facts);
    if (carried) {
      yield {
        span: spanInSection(section, facts.passage, carried),
        certainty: 'ask',
        message: 'These views were taken over from an earlier plan. What would the child say today?',
        question: 'Have the child’s views been asked for again, when, and what did they say?',
      };
      return;
    }
    const newest = newestTelling(facts);
    if (!newest || !dates.today || monthsBetween(newest.date, dates.today) < mostMonths) return;
    yield {
      span: spanInSection(section, facts.passage, newest.turn),
      message: 'These views were told more than a year before this plan. What would the child say today?',
      instead: ['On [date] [name] told [who, role] by [how] that [what has changed, and what has not].'],
      question: 'Have the child’s views been asked for again, when, and what did they say?',
    };
  },

  examples: [
    {
      weak: {
        A: 'Told to his teacher in 2024. «The words below are carried over from the plan of 2024.» Anwar likes the sand tray and the big tricycle.',
      },
      strong: {
        A: 'Anwar told his teacher with picture cards on 4 May 2026 that he likes chess and the number 7 tram.',
      },
      because: 'Two years make another child of a six-year-old.',
    },
    {
      weak: {
        A: '«Anwar told his teacher with picture cards on 4 May 2024 that he likes the sand tray and the big tricycle.»',
      },
      strong: {
        A: 'Anwar told his teacher with picture cards on 4 May 2026 that he likes chess and the number 7 tram.',
      },
      because: 'At six he had other loves than at eight.',
      today: '2026-11-01',
    },
    {
      weak: { A: 'I like my cat. «Mrs Lowe wrote this down for me in March 2023 with my picture book.»' },
      strong: {
        A: 'I like my cat. Mrs Lowe wrote this down for me in March 2026. I was born in May 2014 and moved here in June 2020.',
      },
      because: 'Only the day of the asking is looked at, not the dates in a story.',
      today: '2026-09-10',
    },
    {
      strong: {
        A: 'Anwar told his teacher with picture cards on 4 May 2024 that he likes the sand tray. On 6 May 2026 he told her that he has gone off sand and likes chess.',
      },
      because: 'Old words beside new ones show how a child has changed.',
      today: '2026-09-14',
    },
  ],
});
