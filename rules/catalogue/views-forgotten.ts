import { readPassage } from '../facts/passage.ts';
import { sentencesOf, spanInSection } from '../facts/section-a.ts';
import type { Turn } from '../facts/voice-turns.ts';
import { hitsWithin } from '../facts/within.ts';
import type { voiceThemes } from '../lexicon/voice-themes.ts';
import { defineRule } from '../rule.ts';

/** With fewer likes told there is too little to come back. */
const fewestLikes = 3;
/** A plan of fewer outcomes and provisions is not written yet. */
const fewestItems = 3;
/** Likes that any plan may speak of for other reasons. */
const anyPlan = /^(?:play|game|toy|book|weekend|holiday|park|phone|tablet|club|sport|music|draw|animal)/;

interface Like {
  turn: Turn;
  stem: string;
}

export const viewsForgotten = defineRule({
  id: 'views-forgotten',
  title: 'Let what the child loves come back in the plan',
  checks: 'Something the child is said to love in Section A comes back in an Outcome or a Provision.',
  area: 'thread',
  severity: 'consider',
  criteria: ['GT-08'],
  source: { work: 'audit-practice', at: 'views reflected throughout the plan' },

  looksAt: ({ voice, outcomes, provisions }) => {
    if (!voice || outcomes.length === 0 || provisions.length === 0) return null;
    if (outcomes.length + provisions.length < fewestItems) return null;
    const { passage, turns } = voice.facts;
    const likes = new Map<string, Like>();
    for (const turn of sentencesOf(turns).filter(({ speaker }) => speaker !== 'parents')) {
      for (const hit of hitsWithin<(typeof voiceThemes)[number]>(passage, turn, 'voice-theme')) {
        const stem = passage.words[hit.from]?.stem ?? '';
        if (hit.entry.theme === 'play' && !anyPlan.test(stem)) likes.set(stem, { turn, stem });
      }
    }
    return likes.size >= fewestLikes ? [{ voice, likes: [...likes.values()] }] : null;
  },

  *check({ voice, likes }, { outcomes, provisions }) {
    const said = new Set(
      [...outcomes, ...provisions].flatMap(({ item }) => readPassage(item.text).words.map(({ stem }) => stem)),
    );
    const [first] = likes;
    if (!first || likes.some(({ stem }) => said.has(stem))) return;
    yield {
      span: spanInSection(voice.section, voice.facts.passage, first.turn),
      certainty: 'ask',
      message:
        'Could what the child loves come back in an outcome or in how support is given? Nothing told here seems to be used in the rest of the plan.',
      instead: ['[what will be done], using [what the child loves], by [role and training], [how often]'],
    };
  },

  examples: [
    {
      weak: {
        A: '«Told to Mrs Bell on 3 March 2026 with pictures: I like swimming, baking and dinosaurs.»',
        E: '- By July 2028 Tirion will put on her coat and do up the zip on her own on 4 days out of 5.',
        F:
          '- An occupational therapist will teach Tirion to do up zips, alone, for 30 minutes each week.\n' +
          '- A teaching assistant trained by the therapist will practise zips with Tirion, alone, for 5 minutes every day.',
      },
      strong: {
        A: 'Told to Mrs Bell on 3 March 2026 with pictures: I like swimming, baking and dinosaurs.',
        E: '- By July 2028 Tirion will put on her swimming things and do up the zip of her coat on her own on 4 days out of 5.',
        F:
          '- An occupational therapist will teach Tirion to do up zips, alone, for 30 minutes each week.\n' +
          '- A teaching assistant trained by the therapist will practise zips with Tirion, alone, for 5 minutes every day.',
      },
      because: 'Views that never come back were gathered for the form.',
    },
    {
      weak: {
        A: '«Told to his tutor on 12 May 2026: I love football, fishing and dinosaurs.»',
        E: '- By July 2028 Emyr will write a page that another pupil can read in 30 minutes, in 3 lessons out of 4.',
        F:
          '- A specialist teacher will teach Emyr to plan a page of writing, alone, for 30 minutes each week.\n' +
          '- A mentor trained in typing will teach Emyr to type, alone, for 20 minutes each week.',
      },
      because: 'Three things he loves, and the plan could be anyone’s.',
    },
    {
      strong: {
        A: 'Told to his tutor on 12 May 2026: I love football, fishing and dinosaurs.',
      },
      because: 'The other Sections are not in view.',
    },
  ],
});
