/** Young adults, 19 to 25. */
import type { Passage } from '../passage.ts';

export const to25: readonly Passage[] = [
  {
    id: 'ad-talk-amount',
    rule: 'provision-without-amount',
    area: 'communication',
    weak: { F: 'Corin will have «ongoing» speech and language therapy for his communication aid.' },
    strong: {
      F: 'A speech and language therapist will add new phrases to Corin’s communication aid with him, one to one for 60 minutes every half term.',
    },
    because: '“Ongoing” has no size and no end.',
    ask: 'How would Corin know that he had been given it?',
  },
  {
    id: 'ad-talk-outcome',
    rule: 'outcome-unmeasurable',
    area: 'communication',
    weak: { E: '«By July 2029, Ayesha will talk to the people at work.»' },
    strong: {
      E: 'By July 2029, Ayesha will tell her manager by message before nine o’clock when she cannot come in, on four of five such days.',
    },
    because: 'She may be talking to them already. Say what she will tell, to whom, and how often it works.',
    ask: 'What is the one message at work that matters most?',
  },
  {
    id: 'ad-learn-time',
    rule: 'outcome-without-time',
    area: 'cognition',
    weak: { E: '«Gethin will use a budgeting app to keep enough money for his bus pass each month.»' },
    strong: {
      E: 'By July 2029, Gethin will use a budgeting app to keep enough money for his bus pass in ten months out of twelve.',
    },
    because: 'At 22 every year counts: say by when.',
    ask: 'When does he need it? What happens in his life then?',
  },
  {
    id: 'ad-learn-need',
    rule: 'need-is-provision',
    area: 'cognition',
    weak: { B: '- «Imani would benefit from a job coach and a written checklist.»' },
    strong: {
      B: 'Imani holds one instruction in mind at a time, so when a supervisor gives her three she does the last and worries about the others.',
    },
    because: 'The need is hers and moves with her; the coach is one answer to it.',
    ask: 'What would a new employer see without the coach?',
  },
  {
    id: 'ad-mood-condition',
    rule: 'provision-conditional',
    area: 'semh',
    weak: {
      F: 'A mental health practitioner will meet Ren «where appropriate» to rehearse the step that Ren dreads most that week.',
    },
    strong: {
      F: 'A mental health practitioner will meet Ren one to one for 50 minutes every two weeks to rehearse the step that Ren dreads most that week.',
    },
    because: 'Two words leave it open whether it happens at all.',
    ask: 'Cover the two words. What has changed?',
  },
  {
    id: 'ad-mood-need',
    rule: 'need-only-diagnosis',
    area: 'semh',
    weak: { B: '«Callan has generalised anxiety disorder.»' },
    strong: {
      B: 'Callan lies awake before any day with a new person in it, so he misses two college days in most weeks and has left two courses.',
    },
    because: 'The name of it says nothing about the two days.',
    ask: 'What does it cost him in an ordinary week?',
  },
  {
    id: 'ad-sight-vague',
    rule: 'provision-vague-words',
    area: 'sensory-physical',
    weak: { F: 'A rehabilitation officer will use «a range of» strategies with Oona for 60 minutes every week.' },
    strong: {
      F: 'A rehabilitation officer will teach Oona to use a liquid level sensor, tactile hob markers and a talking scale, one to one for 60 minutes every week in her own kitchen.',
    },
    because: 'Three named things can be bought, taught and checked. “Strategies” cannot.',
    ask: 'What is on the worktop?',
  },
  {
    id: 'ad-home-help',
    rule: 'outcome-help-unsized',
    area: 'independence',
    weak: { E: 'By July 2029, Nathan will pay his rent on the first of each month «with support».' },
    strong: {
      E: 'By July 2029, Nathan will pay his rent on the first of each month after one reminder from his phone, in ten months out of twelve.',
    },
    because: 'If somebody else presses the button, is it done?',
    ask: 'How much help still counts as Nathan doing it?',
  },
  {
    id: 'ad-social-age',
    rule: 'social-care-age',
    area: 'social-care',
    dob: '2005-03-02',
    today: '2026-11-03',
    weak: { H1: '«A support worker will go with Petra to her dance class for two hours every Tuesday.»' },
    strong: {
      H1: 'None.',
      H2: 'Adult social care will provide a support worker to go with Petra to her dance class for two hours every Tuesday.',
    },
    because: 'Section H1 is for under-18s. From 18 the same support stands in H2, as adult care.',
    ask: 'How old is Petra? Which law now stands behind this line?',
  },
  {
    id: 'ad-health-handover',
    rule: 'health-need-without-provision',
    area: 'health',
    weak: { C: '- «Sal cannot breathe without her ventilator when she sleeps.»', G: '' },
    strong: {
      C: '- Sal cannot breathe without her ventilator when she sleeps.',
      G: '- The long-term ventilation nurse will check Sal’s ventilator with her at home for 60 minutes every three months, and train her four personal assistants for a day each January.',
    },
    because: 'At 19 children’s services stop. Who takes over has to stand in the plan.',
    ask: 'Who trains the next assistant?',
  },
  {
    id: 'ad-aspiration-thread',
    rule: 'aspiration-without-outcome',
    area: null,
    weak: {
      A: 'Wale told his tutor in October 2026: “«I want to work on the railway.»”',
      E: 'By July 2028, Wale will cook a hot meal for himself once a week without a prompt.',
    },
    strong: {
      A: 'Wale told his tutor in October 2026: “I want to work on the railway.”',
      E: 'By July 2028, Wale will work two days a week at a railway station and get there by himself and on time on nine days in ten.',
    },
    because: 'The hope and the outcome live in different plans.',
    ask: 'Which outcome takes Wale one step nearer to the railway?',
  },
  {
    id: 'ad-words-short',
    rule: 'acronym-undefined',
    area: null,
    weak: { B: 'On a bad day Bryony’s «POTS» makes her faint when she stands up, so she cannot walk to class alone.' },
    strong: {
      B: 'On a bad day Bryony’s postural tachycardia syndrome (POTS) makes her faint when she stands up, so she cannot walk to class alone.',
    },
    because: 'A plan is read by people who were not at the meeting, Bryony among them.',
    ask: 'Hands up: what does it stand for?',
  },
];
