import { isSeenInFull, isYoungPerson, sentencesOf, spanInSection, wordsIn } from '../facts/section-a.ts';
import { defineRule } from '../rule.ts';

/** Parents' words four times the child's, and the child's fewer than thirty (domain 6.3). */
const times = 4;
const fewWords = 30;

export const voiceOutweighed = defineRule({
  id: 'voice-outweighed',
  title: 'Give the child as much room as the grown-ups',
  checks: 'The child’s part of Section A is not a line beside a page from the parents.',
  area: 'voice',
  severity: 'consider',
  criteria: ['A-01', 'A-02'],
  source: { work: 'audit-practice', at: 'plan quality checklists' },

  looksAt: (reading) => {
    const { voice, plan, dates } = reading;
    const isHeard = voice !== null && sentencesOf(voice.facts.turns, 'child').length > 0;
    return isHeard && isSeenInFull(plan.text, voice.facts.turns) && isYoungPerson(dates) !== true ? [voice] : null;
  },

  *check({ section, facts }) {
    const child = sentencesOf(facts.turns, 'child');
    const parents = wordsIn(sentencesOf(facts.turns, 'parents'));
    const own = wordsIn(child) + (facts.howGathered === 'stated' ? wordsIn(sentencesOf(facts.turns, 'about')) : 0);
    const [first] = child;
    if (!first || own >= fewWords || parents <= times * own) return;
    yield {
      span: spanInSection(section, facts.passage, first),
      certainty: 'ask',
      message: `The child has ${own} words here and the parents ${parents}. Did the child tell or show more than this?`,
      instead: ['[Name] also [said, drew, chose or showed]: [what], with [who asked, role] on [date].'],
      question: 'What else did the child say, choose or show when they were asked?',
    };
  },

  examples: [
    {
      weak: {
        A: '«I like cars and my dog Rex.»\nParents’ views: We are proud of how far Idris has come. When he was small we were told that he might never speak, and now he asks for his breakfast. We worry about secondary school, because the corridors are crowded and he will not ask for help. We would like someone to meet him at the gate. We hope that he will have a friend he can ring, a job he likes and people who take the time to listen to him.',
      },
      strong: {
        A: 'Told to his mentor with photographs on 8 June 2026. I like cars and my dog Rex. I sleep with the light on. I want to go to the big school with Sam, not on a taxi, and have my own peg. Nobody should touch my hat. Playtime is best when it rains because we stay in and build. Tell me what is next and I will nod.\nParents’ views: We are proud of how far Idris has come. When he was small we were told that he might never speak, and now he asks for his breakfast. We worry about secondary school, because the corridors are crowded and he will not ask for help. We would like someone to meet him at the gate. We hope that he will have a friend he can ring, a job he likes and good health.',
      },
      because: 'One line beside a page looks as if nobody had asked twice.',
    },
    {
      weak: {
        A: '«I want to be a vet.»\nMum says Saoirse has always loved animals and knows the name of every dog in the street. Mum hopes that she will make a friend at school this year and be asked to a party. Mum feels that Saoirse is not heard in class, and that staff take her silence for agreement. Dad would like her to learn to cross the road and to tell someone when she is ill. Gran thinks she should try the riding club and says she will take her. Dad hopes she stays near.',
      },
      strong: { A: 'I want to be a vet. Parents’ views: we hope so too.' },
      because: 'Short beside short is let through.',
    },
    {
      strong: { A: 'I like bus 12, the rain and my nan’s cat Pip.' },
      because: 'Where no parent speaks there is nothing to weigh a child’s few words against.',
    },
  ],
});
