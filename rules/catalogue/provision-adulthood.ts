import { hitsOf, readPassage } from '../facts/passage.ts';
import { schoolYearNow } from '../facts/school-year.ts';
import { regime } from '../regime/index.ts';
import { defineRule } from '../rule.ts';

const partsOfAdultLife = ['adult-work', 'adult-living', 'adult-community', 'adult-health'] as const;

export const provisionAdulthood = defineRule({
  id: 'provision-adulthood',
  title: 'From Year 9, provide for adult life',
  checks: 'From Year 9 on, some provision prepares for work, independent living, community or health.',
  area: 'provision',
  severity: 'must',
  criteria: ['F-19'],
  source: { work: 'send-regulations', at: 'reg 12' },

  looksAt: (reading) => {
    const year = schoolYearNow(reading.dates);
    const items = reading.provisions.filter(({ item }) => item.section === 'F');
    const isJudged =
      year !== null && year >= regime.adulthoodFromYear && items.length > 0 && !reading.plan.text.passage;
    return isJudged ? [reading.section('F')] : null;
  },

  *check(_section, reading) {
    const parts = (['F', 'G', 'H1', 'H2'] as const).flatMap((letter) => reading.section(letter).parts);
    if (parts.some((part) => hitsOf(readPassage(reading.words(part)), 'adulthood').length > 0)) return;
    // Where the outcomes look to adult life, the provision that serves them prepares for it.
    const outcomes = reading.section('E').parts.map((part) => readPassage(reading.words(part)));
    if (partsOfAdultLife.filter((list) => outcomes.some((passage) => hitsOf(passage, list).length > 0)).length >= 2)
      return;
    yield {
      span: null,
      certainty: 'ask',
      message:
        'From Year 9 a plan must hold provision that prepares for adulthood and independent living. Which of this provision does so?',
      instead: [
        '[role] will teach [name] [a skill for work, home, the community or health] for [how long], [how often]',
      ],
      question:
        'What provision for adult life does the advice recommend: work, living independently, community, health?',
    };
  },

  examples: [
    {
      weak: { F: 'A specialist teacher will teach Lindiwe to spell for 30 minutes twice a week.' },
      strong: { F: 'A travel trainer will teach Lindiwe to take the tram to college for 60 minutes every Friday.' },
      because: 'The law looks ahead from Year 9 on.',
      year: 10,
    },
    {
      weak: { F: 'A teaching assistant will read each exam question aloud to Corentin in every test.' },
      strong: {
        F: 'A careers adviser will plan two weeks of work experience with Corentin, meeting him for 45 minutes every half term.',
      },
      because: 'Help in lessons is not yet help towards a life after them.',
      dob: '2012-01-20',
      today: '2026-11-01',
    },
    {
      strong: { F: 'A specialist teacher will teach Lindiwe to spell for 30 minutes twice a week.' },
      because: 'Before Year 9 nobody is asked to plan for adulthood.',
      year: 5,
    },
  ],
});
