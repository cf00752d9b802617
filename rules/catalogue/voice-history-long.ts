import { isSeenInFull, sentencesOf, spanInSection, wordsIn } from '../facts/section-a.ts';
import type { VoiceFacts } from '../facts/voice.ts';
import type { Turn } from '../facts/voice-turns.ts';
import { hitsWithin } from '../facts/within.ts';
import { defineRule } from '../rule.ts';

/** One council's cap on history, in words (domain 7.1). */
const mostWords = 500;
/** History shorter than this never crowds anyone out. */
const fewWords = 90;

export const voiceHistoryLong = defineRule({
  id: 'voice-history-long',
  title: 'Keep the history short',
  checks: 'History takes less room in Section A than the child does.',
  area: 'voice',
  severity: 'consider',
  criteria: ['A-07'],
  source: { work: 'audit-practice', at: 'council guidance on Section A' },

  looksAt: (reading) => (reading.voice && historyIn(reading.voice.facts).length > 0 ? [reading.voice] : null),

  *check({ section, facts }, { plan }) {
    const history = historyIn(facts);
    const [first] = history;
    const words = wordsIn(history);
    const rest = wordsIn(sentencesOf(facts.turns)) - words;
    const crowds = isSeenInFull(plan.text, facts.turns) && words >= fewWords && words > 2 * rest;
    if (!first || (words <= mostWords && !crowds)) return;
    yield {
      span: spanInSection(section, facts.passage, first),
      certainty: words > mostWords ? 'sure' : 'ask',
      message:
        words > mostWords
          ? `About ${words} words of this section are history. A reader looks here for the child as they are now; what still matters fits on half a page.`
          : `About ${words} words here are history and ${rest} are anything else. Could the child come first, and the history be cut to what still matters?`,
      instead: ['[What happened that still matters today], [what it means for the child now].'],
    };
  },

  examples: [
    {
      weak: {
        A: 'Ji-ho likes the tortoise.\nHistory\n«Ji-ho was born at 31 weeks and spent five weeks in special care.» He was seen by the health visitor at home, and his first words were at the age of three. In 2019 the family moved to the city and he was referred to the paediatrician. He was assessed at the centre in 2020 and the diagnosis was given that summer. He started at nursery in 2021, joined the infant school in 2022 and was moved to the junior school in 2024. He was discharged by the clinic in 2023 and referred again in 2024. An assessment was asked for in 2025, and the family moved house in the same month.',
      },
      strong: {
        A: 'Ji-ho told his teacher with photographs on 5 May 2026 that he likes the tortoise, long words and his own peg.\nHistory\nJi-ho was born early and spent five weeks in special care. His ears were damaged, and he has worn hearing aids since he was two.',
      },
      because: 'A reader should meet the child before the appointments.',
    },
    {
      weak: {
        A: 'I want to be a baker.\nMy story so far\n«Wiktoria was born in Poland and came to this country at the age of four.» She started at school in Reception with no English and was seen by the speech therapist in 2018. She was referred to the paediatrician in 2019, and her parents were told that the pathway had closed. In 2020 she was taught at home for a year. She joined her present school in 2021, was excluded in 2022 and was moved to another class. She was assessed in 2023 and again in 2024. In 2025 she was admitted to hospital for six weeks and was discharged in June, and her grandmother came to live with them.',
      },
      strong: {
        A: 'Parents’ views: Wiktoria was born in Poland and came here at four with no English. We are proud of how she speaks two languages now.',
      },
      because: 'A family’s own few lines of story are let through.',
    },
    {
      strong: {
        A: 'I came here from Sudan when I was seven. I had no school for two years. I remember the camp and my goat. I told Mr Ekow this on 9 June 2026.',
      },
      because: 'A child may tell as much of their own story as they like.',
    },
  ],
});

/** Sentences under a heading of history, or told in the manner of one. */
function historyIn({ turns, passage }: VoiceFacts): readonly Turn[] {
  return sentencesOf(turns).filter(
    (turn) =>
      (turn.topic === 'history' && turn.speaker !== 'child') ||
      (turn.speaker === 'about' &&
        hitsWithin(passage, turn, 'history-cue').length > 0 &&
        hitsWithin(passage, turn, 'told').length === 0),
  );
}
