import type { Area } from '../contract.ts';
import { hitsOf, type Passage, wordsBetween } from '../facts/passage.ts';
import { needsOfB } from '../facts/section-b.ts';
import { areaByWords } from '../plan/index.ts';
import { defineRule } from '../rule.ts';

/** So many sentences of difficulty, in so many areas of need, are several needs in one. */
const sentences = 3;
const areas = 3;

export const needRunTogether = defineRule({
  id: 'need-run-together',
  title: 'Give each difficulty its own line',
  checks: 'No Need in Section B is several separate difficulties in one.',
  area: 'needs',
  severity: 'consider',
  criteria: ['B-05'],
  source: { work: 'audit-practice', at: 'plan quality checklists' },

  // A passage pasted alone is one item by arrangement, not by its writer's choice.
  looksAt: (reading) => (reading.plan.text.passage ? null : needsOfB(reading.needs)),

  *check({ item, facts }) {
    const found = areasOfDifficulties(facts.passage);
    if (found.length < sentences || new Set(found).size < areas) return;
    yield {
      span: item.span,
      itemId: item.id,
      certainty: 'ask',
      message:
        'Are these several needs? On lines of their own, each can be numbered and given its own outcome and provision.',
      instead: ['- [the first difficulty], so [what follows].', '- [the next difficulty], so [what follows].'],
    };
  },

  examples: [
    {
      weak: {
        B: '- «Strangers cannot understand Tarek’s speech, so he stops talking. He cannot yet blend sounds to read a word. He is frightened of assemblies and hides in the toilets. His grip is weak and he cannot use cutlery.»',
      },
      strong: {
        B:
          '1. Strangers cannot understand Tarek’s speech, so he stops talking.\n' +
          '2. Tarek cannot yet blend sounds, so cannot read a word.\n' +
          '3. He is frightened of assemblies and hides in the toilets, though he enjoys them from the door.',
      },
      because: 'In a block of four, provision for two looks like enough.',
    },
    {
      weak: {
        B: '- «Rhona does not sleep and is too anxious to come in on most Mondays. She cannot see the board from the second row. She forgets what she has read by the next page. She takes jokes literally and has lost friends over it.»',
      },
      strong: {
        B: '- Rhona cannot see the board from the second row and enlarges everything on her tablet. Her eyes ache by noon, so she stops reading. In the corridors she walks into people.',
      },
      because: 'One difficulty told from several sides is one need, and is let through.',
    },
    {
      strong: { B: '- Oisin cannot hold a pencil for more than four minutes, so his stories stop after two lines.' },
      because: 'One need with what follows from it is one need.',
    },
  ],
});

/** The area of each sentence that tells of a difficulty, where its words say one. */
function areasOfDifficulties(passage: Passage): readonly Area[] {
  const hits = hitsOf(passage, 'difficulty');
  return passage.sentences.flatMap(({ from, to }) => {
    if (!hits.some((hit) => hit.from >= from && hit.to <= to)) return [];
    const area = areaByWords(wordsBetween(passage, from, to));
    return area ? [area] : [];
  });
}
