import { isSeenInFull, sentencesOf, spanInSection, wordsIn } from '../facts/section-a.ts';
import { defineRule } from '../rule.ts';

/** A line or two in the first person needs no label of its own. */
const fewWords = 40;

export const voiceWhoseWords = defineRule({
  id: 'voice-whose-words',
  title: 'Say whose words the first person is',
  checks: 'Where Section A says “I”, it says whether these are the child’s own words or someone’s account of them.',
  area: 'voice',
  severity: 'should',
  criteria: ['A-05', 'A-04'],
  source: { work: 'send-code', at: '9.69' },

  looksAt: (reading) => {
    const { voice, plan } = reading;
    const isLong = voice !== null && wordsIn(sentencesOf(voice.facts.turns, 'child')) >= fewWords;
    return isLong && isSeenInFull(plan.text, voice.facts.turns) ? [voice] : null;
  },

  *check({ section, facts }) {
    if (facts.gathered.how || facts.hasQuote) return;
    const [first] = sentencesOf(facts.turns, 'child');
    if (!first) return;
    yield {
      span: spanInSection(section, facts.passage, first),
      certainty: 'ask',
      message:
        'Are these the child’s own words, or what someone thinks they would say? The Code asks the plan to say which.',
      instead: [
        'These are [name]’s own words, told to [who, role] by [how] on [date].',
        'Written for [name] by [who, role], from [what they said, chose or showed] on [date].',
      ],
      question: 'Who wrote this down, from what the child said or did, and when?',
    };
  },

  examples: [
    {
      weak: {
        A: '«I love swimming and my cat, Pickle.» I like being with my cousins at the weekend because we make dens. I don’t like it when the bell goes and everyone pushes in the corridor. I want to be a vet when I am older and have six cats.',
      },
      strong: {
        A: 'Anouk typed this with her mentor on 9 March 2026: I love swimming and my cat, Pickle. I like being with my cousins at the weekend because we make dens. I don’t like it when the bell goes and everyone pushes in the corridor. I want to be a vet when I am older, and I want Mum to stop worrying. My parents want that too: they hope I will have people who look out for me, good health and a job I like. You can talk to me about anything but give me time to answer.',
      },
      because: 'Anyone can write “I”. Only a name, a way and a day make it the child’s.',
      whole: true,
    },
    {
      weak: {
        A: '«My favourite thing is the number 9 bus because the top deck goes under the bridge.» My brother comes with me. I hate hand dryers and wet sleeves. At playtime I walk round the edge and count the drains. When I am a man I want to drive the number 9.',
      },
      because: 'A stranger may have written it, or the boy who counts the drains: the page should tell.',
      whole: true,
    },
    {
      strong: {
        A: 'Bus number 9 is the best because the top deck goes under the bridge. I hate hand dryers and wet sleeves.',
      },
      because: 'A line or two is let through: the rest of the form may say how it was told.',
    },
  ],
});
