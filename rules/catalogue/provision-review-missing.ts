import { hitsOf, readPassage } from '../facts/passage.ts';
import { defineRule } from '../rule.ts';

/** In a shorter section the silence says little. */
const enough = 5;

export const provisionReviewMissing = defineRule({
  id: 'provision-review-missing',
  title: 'Say when the provision is looked at again',
  checks: 'Section F, or Section E, says who reviews the provision and when.',
  area: 'provision',
  severity: 'consider',
  criteria: ['F-07'],
  source: { work: 'audit-practice', at: 'review of each provision' },

  looksAt: (reading) => {
    const section = reading.section('F');
    const items = reading.provisions.filter(({ item }) => item.section === 'F');
    return section.present && items.length >= enough && !reading.plan.text.passage ? [section] : null;
  },

  *check(_section, reading) {
    const parts = [...reading.section('F').parts, ...reading.section('E').parts];
    const isSaid = parts.some((part) => {
      const passage = readPassage(reading.words(part));
      return (
        hitsOf(passage, 'review').length > 0 ||
        hitsOf(passage, 'review-act').length > 0 ||
        passage.words.some((word) => /^(review|reviewed|reviews|reviewing)$/.test(word.norm))
      );
    });
    const hasColumn = reading.provisions.some(({ item }) => item.columns.review !== undefined);
    if (isSaid || hasColumn) return;
    yield {
      span: null,
      certainty: 'ask',
      message:
        'Nothing in Section F says when anyone looks at whether the provision works. Who reviews it, and how often?',
      instead: ['[role] will review this with [whom] every [how often], against [which outcome]'],
    };
  },

  examples: [
    {
      weak: {
        F:
          '- A teaching assistant will practise reading with Tane for 15 minutes every day.\n' +
          '- A specialist teacher will teach Tane to spell for 30 minutes every Monday.\n' +
          '- A speech and language therapist will teach Tane new words for 40 minutes every week.\n' +
          '- An occupational therapist will teach Tane to button his coat for 30 minutes every fortnight.\n' +
          '- The class teacher will seat Tane at the front in every lesson.',
      },
      strong: {
        F:
          '- A teaching assistant will practise reading with Tane for 15 minutes every day.\n' +
          '- A specialist teacher will teach Tane to spell for 30 minutes every Monday.\n' +
          '- A speech and language therapist will teach Tane new words for 40 minutes every week.\n' +
          '- An occupational therapist will teach Tane to button his coat for 30 minutes every fortnight.\n' +
          '- The SENCO will review all of this with Tane’s parents for 45 minutes every term.',
      },
      because: 'Help that nobody looks at again goes on after it has stopped helping.',
    },
    {
      weak: {
        F:
          '- A learning mentor will plan the week with Alicja for 20 minutes every Monday.\n' +
          '- A teaching assistant will scribe for Alicja in every test.\n' +
          '- A tutor will teach Alicja algebra, one to one, for 60 minutes every week.\n' +
          '- A counsellor will see Alicja, one to one, for 50 minutes every week.\n' +
          '- The form tutor will meet Alicja at the door for 5 minutes every morning.',
      },
      because: 'One line for the whole section is enough.',
    },
    {
      strong: {
        F:
          '- A learning mentor will plan the week with Alicja for 20 minutes every Monday.\n' +
          '- A teaching assistant will scribe for Alicja in every test.',
      },
      because: 'In a few lines, or a box seen alone, the review may well stand elsewhere.',
    },
  ],
});
