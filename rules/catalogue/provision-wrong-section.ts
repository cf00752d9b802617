import { spanOf } from '../facts/at.ts';
import { hitsOf } from '../facts/passage.ts';
import { saidOn } from '../facts/weak-words.ts';
import { defineRule } from '../rule.ts';

const homes: Readonly<Record<string, string>> = {
  transport:
    'Travel to school is usually settled outside Section F. Is this travel itself, or teaching the child to travel?',
  respite: 'Breaks from caring belong in Section H1 or H2. Is this a break, or part of the child’s education?',
  'parental-preference':
    'What the family prefers is about placement, and Section F is about provision. Should this stand in Section A or a letter?',
};

export const provisionWrongSection = defineRule({
  id: 'provision-wrong-section',
  title: 'Keep travel, breaks and preference out of Section F',
  checks: 'Section F holds what educates or trains, and nothing else.',
  area: 'provision',
  severity: 'consider',
  criteria: ['F-14', 'H-01', 'DOC-13'],
  source: { work: 'audit-practice', at: 'each thing in its own section' },

  looksAt: (reading) => reading.provisions.filter(({ item }) => item.section === 'F'),

  *check({ item, facts }) {
    const hit = saidOn(facts, 'misplaced').find(({ entry }) => Object.hasOwn(homes, entry.id));
    // Learning to travel is provision.
    if (!hit || hitsOf(facts.passage, 'adulthood').length > 0) return;
    yield {
      span: spanOf(item, facts.passage, hit),
      itemId: item.id,
      certainty: 'ask',
      message: homes[hit.entry.id] ?? '',
    };
  },

  examples: [
    {
      weak: {
        F: '«Home-to-school transport» for Dafydd by taxi every day, with a passenger assistant for the 40-minute journey.',
      },
      strong: { F: 'A travel trainer will teach Dafydd to ride the bus for 60 minutes every Friday.' },
      because: 'Travel is rarely special educational provision; learning to travel is.',
    },
    {
      weak: { F: 'A support worker will give Ewa’s family «respite» for three hours every Saturday.' },
      strong: { H1: 'A support worker will take Ewa to a swimming club for three hours every Saturday.' },
      because: 'A break for carers has a section of its own.',
    },
    {
      strong: { F: 'A specialist teacher will teach Nikhil to cross a road safely for 30 minutes every week.' },
      because: 'Getting about is a skill.',
    },
  ],
});
