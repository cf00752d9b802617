import type { Passage } from '../facts/passage.ts';
import { sentencesOf, spanInSection, wordsIn } from '../facts/section-a.ts';
import type { Turn } from '../facts/voice-turns.ts';
import { hitsWithin } from '../facts/within.ts';
import { defineRule } from '../rule.ts';

/** A shorter passage has no order to speak of. */
const fewWords = 25;

export const voiceStrengthsLate = defineRule({
  id: 'voice-strengths-late',
  title: 'Begin with what the child likes and does well',
  checks: 'Section A meets the child through their likes and strengths before their difficulties.',
  area: 'voice',
  severity: 'consider',
  criteria: ['A-09'],
  source: { work: 'audit-practice', at: 'plan quality guidance' },

  looksAt: ({ voice }) => (voice && wordsIn(sentencesOf(voice.facts.turns)) >= fewWords ? [voice] : null),

  *check({ section, facts }) {
    const { turns, passage } = facts;
    const first = sentencesOf(turns).find(
      (turn) => turn.topic !== 'gathering' && (!isTelling(turn, passage) || isLiked(turn, passage)),
    );
    // How a child or a parent chooses to begin is theirs.
    if (
      first?.speaker !== 'about' ||
      first.topic === 'support' ||
      first.topic === 'communication' ||
      first.topic === 'history'
    )
      return;
    const isHard =
      hitsWithin(passage, first, 'diagnosis').length > 0 ||
      hitsWithin(passage, first, 'difficulty').length > 1 ||
      hitsWithin(passage, first, 'blunt-difficulty').length > 0;
    // "Teo does not yet speak" opens the way to how he is heard.
    if (!isHard || isLiked(first, passage) || hitsWithin(passage, first, 'non-speaking').length > 0) return;
    yield {
      span: spanInSection(section, passage, first),
      certainty: 'ask',
      message:
        'Could the section open with what the child likes or is good at? The child may read this page, and difficulties have Section B.',
      instead: ['[Name] loves [the very thing] and is good at [what people see].'],
    };
  },

  examples: [
    {
      weak: {
        A: '«Dafydd has a diagnosis of autism and struggles with transitions.» Told to Mrs Rees on 3 May 2026: he wants a job on the heritage railway and knows every engine by its whistle.',
      },
      strong: {
        A: 'Told to Mrs Rees on 3 May 2026: Dafydd wants a job on the heritage railway and knows every engine by its whistle. Changes of plan are hard for him.',
      },
      because: 'The same facts in another order make another boy.',
    },
    {
      weak: {
        A: '«Lucía has significant difficulties with attention, language and sleep.» She told her tutor on 9 March 2026 that she likes fixing clocks with her grandfather and wants her own bench.',
      },
      strong: {
        A: 'Lucía likes fixing clocks with her grandfather, as she told her tutor on 9 March 2026, and wants her own bench. She has significant difficulties with sleep.',
      },
      because: 'A stranger’s first thought stays the longest.',
    },
    {
      strong: {
        A: 'I find reading hard and people finish my words for me. I told Miss Roy this on 9 March 2026, and that I make the best dosas in Leicester.',
      },
      because: 'Where the child chooses to begin, the section begins.',
    },
    {
      strong: {
        A: 'Noa does not yet speak. Her key person watched her on three mornings in May 2026: she hums at the fish tank, leans into anyone who sings and pushes hats away.',
      },
      because: 'How a child is to be heard may come first.',
    },
  ],
});

const isLiked = (turn: Turn, passage: Passage) =>
  ['prefers', 'strength', 'aspiration'].some((list) => hitsWithin(passage, turn, list).length > 0);
const isTelling = (turn: Turn, passage: Passage) =>
  ['told', 'asked-of', 'watched'].some((list) => hitsWithin(passage, turn, list).length > 0);
