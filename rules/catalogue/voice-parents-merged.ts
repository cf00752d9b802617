import type { Passage } from '../facts/passage.ts';
import { sentencesOf, spanInSection } from '../facts/section-a.ts';
import { hitsWithin, type Stretch } from '../facts/within.ts';
import { defineRule } from '../rule.ts';

export const voiceParentsMerged = defineRule({
  id: 'voice-parents-merged',
  title: 'Keep the child’s view and the parents’ apart',
  checks: 'Nobody has to guess whether a view is the child’s or the parents’.',
  area: 'voice',
  severity: 'consider',
  criteria: ['A-02'],
  source: { work: 'audit-practice', at: 'plan quality checklists' },

  looksAt: (reading) => (reading.voice ? [reading.voice] : null),

  *check({ section, facts }) {
    const sentences = sentencesOf(facts.turns);
    const joint = sentences.find(
      (turn) =>
        hitsWithin(facts.passage, turn, 'joint-view').some((hit) => isOfChildToo(facts.passage, hit)) &&
        !isOwnSentence(facts.passage.words, turn),
    );
    // "We want him to…" beside "I like…", with no word on who "we" is.
    const unmarked = sentences.find(
      (turn, at) =>
        turn.speaker === 'parents' &&
        turn.topic !== 'parents' &&
        hitsWithin(facts.passage, turn, 'parent-first-person').length > 0 &&
        hitsWithin(facts.passage, turn, 'parent-word').length === 0 &&
        (sentences[at - 1]?.speaker === 'child' || sentences[at + 1]?.speaker === 'child'),
    );
    const turn = joint ?? unmarked;
    if (!turn) return;
    yield {
      span: spanInSection(section, facts.passage, turn),
      certainty: 'ask',
      message: joint
        ? 'Whose view is this? Child and parents may agree, but each is heard only when each speaks.'
        : 'Who is “we” here? Beside the child’s own words a reader may take the parents’ wish for the child’s.',
      instead: ['[Name] says: [the child’s view].', '[Name’s mother, father or carer] says: [the parent’s view].'],
      question: 'What did the child say about this, and what did the parents say?',
    };
  },

  examples: [
    {
      weak: {
        A: 'Told to her mentor on 2 June 2026. «Esi and her parents feel that a smaller school would be better.» She chose the photograph of the garden.',
      },
      strong: {
        A: 'Told to her mentor on 2 June 2026. Esi says she wants to be where nobody runs in the corridor. Her parents would like a smaller school; Esi would like to stay with her friend Abena.',
      },
      because: 'They may not feel the same, and the plan should show it.',
    },
    {
      weak: { A: 'I like chess and my tortoise. «We want him to have more help in maths.»' },
      strong: { A: 'I like chess and my tortoise.\nParents’ views: we want him to have more help in maths.' },
      because: 'A heading costs three words.',
    },
    {
      strong: { A: 'My dad and me want to walk the whole canal. We did the first bit and saw a heron.' },
      because: 'A child may say “we” of a shared wish: that is the child’s own voice.',
    },
  ],
});

const isOwnSentence = (words: readonly { norm: string }[], turn: { from: number; to: number }) =>
  words.slice(turn.from, turn.to).some(({ norm }) => /^(i|i'm|i'd|my|me)$/.test(norm));

/** "Mum and Nan want…" are two adults. */
const isOfChildToo = (passage: Passage, { from, to }: Stretch) => {
  const parents = hitsWithin(passage, { from, to }, 'parent-word').length;
  return (
    passage.words.slice(from, to).some(({ norm }) => /^(he|she|they|child|pupil|person)$/.test(norm)) || parents < 2
  );
};
