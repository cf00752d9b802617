import { hitsOf, type Passage } from '../facts/passage.ts';
import { isYoungPerson, sentencesOf, wordsIn } from '../facts/section-a.ts';
import type { Turn } from '../facts/voice-turns.ts';
import { hitsWithin } from '../facts/within.ts';
import { defineRule } from '../rule.ts';

export const voiceParentsMissing = defineRule({
  id: 'voice-parents-missing',
  title: 'Give the parents their own place',
  checks: 'Until the young person leaves compulsory school, Section A also holds the parents’ views and hopes.',
  area: 'voice',
  severity: 'must',
  criteria: ['A-02'],
  source: { work: 'send-regulations', at: 'reg 12(1)(a)' },

  looksAt: (reading) => {
    const { voice, plan, dates } = reading;
    return voice && plan.text.whole && !voice.section.none && isYoungPerson(dates) !== true ? [voice] : null;
  },

  *check({ facts }, { dates }) {
    const { turns, passage } = facts;
    const isHeard =
      sentencesOf(turns, 'parents').length > 0 ||
      wordsIn(sentencesOf(turns).filter((turn) => turn.topic === 'parents')) > 0 ||
      sentencesOf(turns).some(
        (turn) =>
          hitsWithin(passage, turn, 'parent-voice').length > 0 ||
          (turn.speaker !== 'child' && hitsWithin(passage, turn, 'hopes-for').length > 0) ||
          isParentsAct(turn, passage),
      );
    if (isHeard) return;
    const isSure = hitsOf(passage, 'parent-word').length === 0 && isYoungPerson(dates) === false;
    yield {
      span: null,
      certainty: isSure ? 'sure' : 'ask',
      message: isSure
        ? 'Section A holds no word from the parents. By law it holds their views, interests and aspirations beside the child’s.'
        : 'Where are the parents’ views and hopes? Until a young person is past school age, Section A holds them beside the child’s.',
      instead: [
        '[Parents’ views]: [who, and what they told us about their child], [what they hope for], [when and how they were asked].',
      ],
      question: 'What did the parents say in their own part of the advice?',
    };
  },

  examples: [
    {
      weak: {
        A: 'Told to his teacher with picture cards on 4 May 2026: Bode likes drums, his brother’s bike, swimming at the club and Friday lunch with his friends. He does not like loud halls. He wants to play in a band when he is older. He shows yes with a nod.',
      },
      strong: {
        A: 'Told to his teacher with picture cards on 4 May 2026: Bode likes drums, his brother’s bike, swimming at the club and Friday lunch with his friends. He does not like loud halls. He wants to play in a band when he is older. He shows yes with a nod.\nBode’s mother, on 6 May: “I hope he sleeps in his own flat one day, with the drums next door.”',
      },
      because: 'The Regulations name the parents as well as the child.',
      whole: true,
      year: 4,
    },
    {
      weak: {
        A: 'I wrote this with Miss Kaur on 3 March 2026. My friends are Jo and Tam and we play football. I want to be a builder. I eat lunch early because the hall hurts my ears. Tell me before things change. I can walk home with my sister.',
      },
      because: 'A child’s own page, however good, is half of what the Regulations ask for.',
      whole: true,
      year: 6,
    },
    {
      strong: {
        A: 'I wrote this with Miss Kaur on 3 March 2026. I work in the café on Fridays and get the bus on my own. I want my own flat and paid work. My friends are Jo and Tam and we play football. My asthma is fine if I carry my inhaler. Tell me before things change.',
      },
      because: 'Past school age the views are the young person’s own, and the parents’ are not asked for.',
      whole: true,
      year: 13,
    },
    {
      strong: {
        A: 'Bode made a podcast on 4 May 2026 and sent it to Mrs Lund: “I like drums, my brother’s bike and swimming at the club. I don’t like loud halls. I want to play in a band with my friends when I am older. Text me and I will say yes or no.” Folake (by telephone, 6 May) is proud of Bode’s swimming. She hopes that they will ride to work one day.',
      },
      because: 'A parent who is called by a first name is heard as well.',
      whole: true,
      year: 4,
    },
    {
      strong: {
        A: 'Told to his teacher with picture cards on 4 May 2026: Bode likes drums, his brother’s bike, swimming at the club and Friday lunch with his friends. He does not like loud halls. He wants to play in a band when he is older. He shows yes with a nod. Ms Adeyemi hopes that he will ride to work one day, and is proud of how he sleeps in his own room now.',
      },
      because: 'A parent called by name is heard as well.',
      whole: true,
      year: 4,
    },
  ],
});

/** "Her parents watched the clips and added what they see." */
const isParentsAct = ({ from, to }: Turn, passage: Passage) =>
  hitsWithin(passage, { from, to: Math.min(to, from + 3) }, 'parent-word').length > 0 &&
  passage.words
    .slice(from, to)
    .some(({ norm }) => /^(added|wrote|told|see|saw|filled|completed|shared|sent|asked|spoke)$/.test(norm));
