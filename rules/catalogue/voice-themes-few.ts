import { isSeenInFull, sentencesOf, wordsIn } from '../facts/section-a.ts';
import { hitsWithin } from '../facts/within.ts';
import { voiceThemes } from '../lexicon/voice-themes.ts';
import { defineRule } from '../rule.ts';

/** With this many of the Code's six themes or more, a reader knows the child. */
const enough = 3;
/** A line or two is too little to have themes. */
const fewWords = 40;

export const voiceThemesFew = defineRule({
  id: 'voice-themes-few',
  title: 'Ask about the whole of life',
  checks: 'Section A reaches beyond one or two of: play, health, school, doing things alone, friends, growing up.',
  area: 'voice',
  severity: 'consider',
  criteria: ['A-08'],
  source: { work: 'send-code', at: '9.69' },

  looksAt: ({ voice, plan }) =>
    voice && isSeenInFull(plan.text, voice.facts.turns) && wordsIn(sentencesOf(voice.facts.turns)) >= fewWords
      ? [voice]
      : null,

  *check({ span, facts }) {
    if (facts.hasNoView && !facts.isChildHeard) return;
    const sentences = sentencesOf(facts.turns);
    const said = new Set(
      sentences.flatMap((turn) =>
        hitsWithin<(typeof voiceThemes)[number]>(facts.passage, turn, 'voice-theme').map((hit) => hit.entry.theme),
      ),
    );
    if (said.size >= enough) return;
    const open = voiceThemes.filter(({ theme }) => !said.has(theme)).map(({ title }) => title);
    yield {
      span,
      certainty: 'ask',
      message: `Was the child asked about ${inWords(open)} too? The Code wants a picture of the whole of life.`,
      instead: ['About [the part of life], [name] says: [what they said, chose or showed].'],
      question: 'What did the child say about life outside lessons?',
    };
  },

  examples: [
    {
      weak: {
        A: '«Told to her teacher on 2 May 2026: Thandiwe finds maths easy, likes English and wants a different seat in class. She shows yes with her thumb.\nMother’s views: she should have more homework, as her teacher has said from the start of the year, and her maths and English lessons should come first in every week.»',
      },
      strong: {
        A: 'Told to her teacher on 2 May 2026: Thandiwe finds maths easy and wants a different seat in class. She plays the marimba with her cousins, sleeps late and wants to be a pilot. She shows yes with her thumb.\nMother’s views: I hope she flies.',
      },
      because: 'A child who is asked only about lessons speaks only of lessons.',
      whole: true,
    },
    {
      weak: {
        A: '«Kit typed this with his tutor on 9 June 2026: “I want my science book back.” He talks to people by typing. His teacher has had the science book since the last lesson before the test, and the class has moved on to another subject.\nFather’s views: I want him to have the book and to pass the science exam.»',
      },
      because: 'Whoever lost the book, there is more to Kit than science.',
      whole: true,
    },
    {
      strong: { A: 'Kit typed this with his tutor on 9 June 2026: “I want my science book back.”' },
      because: 'Where the rest of the section is out of view, nothing is asked.',
    },
  ],
});

function inWords(titles: readonly string[]): string {
  const last = titles.at(-1) ?? '';
  return titles.length > 1 ? `${titles.slice(0, -1).join(', ')} or ${last}` : last;
}
