import { isYoungPerson, sentencesOf, spanInSection } from '../facts/section-a.ts';
import { defineRule } from '../rule.ts';

export const voiceYoungPersonLeads = defineRule({
  id: 'voice-young-person-leads',
  title: 'From 16, put the young person’s own view first',
  checks: 'Past school age, Section A is led by the young person, with parents as supporters.',
  area: 'voice',
  severity: 'should',
  criteria: ['A-12'],
  source: { work: 'cfa-2014', at: 's.19' },

  looksAt: ({ voice, dates }) => (voice && !voice.section.none && isYoungPerson(dates) === true ? [voice] : null),

  *check({ section, facts }) {
    const sentences = sentencesOf(facts.turns);
    const parents = sentences.find((turn) => turn.speaker === 'parents');
    if (!parents) return;
    const own = sentences.find((turn) => turn.speaker === 'child');
    const isHeard = facts.isChildHeard;
    if (isHeard && sentences.indexOf(parents) > 0 && sentences[0]?.speaker !== 'parents') return;
    if (isHeard && own && sentences.indexOf(own) < sentences.indexOf(parents)) return;
    yield {
      span: spanInSection(section, facts.passage, parents),
      certainty: 'ask',
      severity: isHeard ? 'consider' : 'should',
      message: isHeard
        ? 'Could the young person’s own view come first? Past school age the plan is theirs, and the parents are their supporters.'
        : 'Where does the young person speak? Past school age the views in the plan are theirs; where they cannot decide, say who speaks for them and why.',
      instead: ['[Name] says: [their own view], told by [how] to [who, role] on [date].'],
      question: 'What did the young person say, and was a supporter or an advocate with them?',
    };
  },

  examples: [
    {
      weak: { A: 'Parents’ views: «we want Callum to stay close to home and go to the day centre.»' },
      strong: {
        A: 'Callum, by email to his advocate on 9 March 2026: “I want to work at the garage and live with my mates.”\nParents’ views: we want him to stay close to home.',
      },
      because: 'At 18 his wish is the one the law asks for first.',
      year: 13,
    },
    {
      weak: {
        A: '«Mum says that Rukhsana loves cooking and hopes she will work in the family café.» Rukhsana chose the photograph of the college kitchen with her tutor on 4 May 2026.',
      },
      strong: {
        A: 'Rukhsana chose the photograph of the college kitchen with her tutor on 4 May 2026. Mum says that she loves cooking and hopes she will work in the family café.',
      },
      because: 'The order shows whose plan it is.',
      year: 12,
    },
    {
      strong: { A: 'Parents’ views: we want Tomos to stay close to home and keep seeing his cousins.' },
      because: 'Where no date or year tells the age, nothing is asked.',
    },
  ],
});
