import { spanOf } from '../facts/at.ts';
import { hitsOf, readPassage } from '../facts/passage.ts';
import { defineRule } from '../rule.ts';

export const therapyInHealthSection = defineRule({
  id: 'therapy-in-health-section',
  title: 'Put therapy that teaches into Section F',
  checks: 'Speech and language therapy, and therapy that teaches a skill, stands in Section F.',
  area: 'provision',
  severity: 'should',
  criteria: ['F-14'],
  source: { work: 'send-code', at: '9.74' },

  looksAt: (reading) => reading.provisions.filter(({ item }) => item.section === 'G'),

  *check({ item, facts: { passage } }, reading) {
    const [speech] = hitsOf(passage, 'speech-teaching');
    // Learning to manage one's own medicine is health work.
    const [skill] = hitsOf(passage, 'emergency').length > 0 ? [] : hitsOf(passage, 'teaches-skill');
    const hit = speech ?? skill;
    // Safe eating and drinking is health work, whoever does it.
    if (!hit || hitsOf(passage, 'swallowing').length > 0) return;
    const section = reading.section('F');
    const inF = section.parts.some(
      (part) => hitsOf(readPassage(reading.words(part)), speech ? 'speech-teaching' : 'teaches-skill').length > 0,
    );
    if (inF) return;
    const isSure = speech !== undefined && section.present && !section.blank;
    yield {
      span: spanOf(item, passage, hit),
      itemId: item.id,
      certainty: isSure ? 'sure' : 'ask',
      message: isSure
        ? 'The Code says that speech and language therapy should normally be special educational provision. Section F says nothing of it.'
        : 'Is this to help the child learn or do something? If it teaches or trains, it belongs in Section F.',
      question: 'Does this work educate or train the child, or is it medical care?',
    };
  },

  examples: [
    {
      weak: {
        F: 'A teaching assistant will practise reading with Milo for 15 minutes every day.',
        G: 'A «speech and language therapist» will teach Milo to build sentences for 30 minutes every week.',
      },
      strong: {
        F:
          '- A teaching assistant will practise reading with Milo for 15 minutes every day.\n' +
          '- A speech and language therapist will teach Milo to build sentences for 30 minutes every week.',
      },
      because: 'Teaching a child to speak is education, and Section F is where it can be secured.',
    },
    {
      weak: { G: 'A physiotherapist will lead a «motor skills programme» with Aoife for 30 minutes every week.' },
      strong: { G: 'A physiotherapist will check the fit of Aoife’s splints for 30 minutes every term.' },
      because: 'What trains a skill is education, whoever pays for it.',
    },
    {
      strong: { G: 'A speech and language therapist will review Bashir’s swallowing for 60 minutes every term.' },
      because: 'The same therapist does health work too.',
    },
  ],
});
