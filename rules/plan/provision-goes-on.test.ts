import { describe, expect, it } from 'vitest';
import { appraise } from '../index.ts';
import { planOfSections } from '../plan-of-sections.ts';

const itemsOf = (F: string) => appraise(planOfSections({ F })).items.map(({ text }) => text);

describe('one provision told in several sentences', () => {
  it.each([
    ['Travel training. A travel trainer will ride the route with Jo for two hours every Wednesday.'],
    ['Kit loses the thread of long instructions. In each lesson the subject teacher lays three steps on his desk.'],
    ['A social group led by the ELSA for six pupils. Wednesdays, period 5, one hour, every week of term.'],
    ['Small group reading, four mornings a week, 9.15 to 10.00. Taught by the SENCO.'],
    ['Seat: second row, in all lessons. The class teacher keeps that place free for Nia.'],
    [
      'Kit will see a teacher of the deaf for an hour each fortnight. She will teach him to look after his hearing aids.',
    ],
    ['Nia does her stretches with a TA for ten minutes a day. The physiotherapist rewrites the programme each term.'],
    ['Phonics programme:\n- delivered by the TA\n- 20 minutes daily\n- group of 3'],
  ])('%s', (text) => {
    expect(itemsOf(text)).toHaveLength(1);
  });

  it.each([
    ['Kit will have 20 minutes of phonics with a TA each day. Kit will have a laptop in every lesson.', 2],
    ['A TA will read with Kit daily. An occupational therapist will see him once a term.', 2],
    ['Visual timetable. Movement breaks. Small group work.', 3],
    [
      'Sensory support:\n- ear defenders for assembly\n- movement breaks each hour with the TA\n- a weighted blanket',
      3,
    ],
    ['Therapy:\n- physiotherapy for 30 minutes a week\n- speech therapy for 45 minutes a week', 2],
  ])('%s is %i', (text, count) => {
    expect(itemsOf(text)).toHaveLength(count);
  });
});
