/** Key Stages 1 and 2. */
import type { Passage } from '../passage.ts';

export const primary: readonly Passage[] = [
  {
    id: 'pr-talk-see-report',
    rule: 'provision-see-report',
    area: 'communication',
    weak: { F: '«See the therapist’s report» for Dara’s strategies.' },
    strong: {
      F: 'A speech and language therapist will teach Dara to ask when she has not understood, one to one for 45 minutes every week in term time.',
    },
    because: 'Only what the plan itself says has to be given. A report can be lost, or replaced.',
    ask: 'The school has the plan and not the report. What does it do on Monday?',
  },
  {
    id: 'pr-talk-list-open',
    rule: 'provision-list-open',
    area: 'communication',
    weak: {
      F: 'The class teacher will use visual supports, such as now-and-next boards, «etc», at the start of every lesson to tell Emre what comes next.',
    },
    strong: {
      F: 'The class teacher will use a now-and-next board and a photograph of the finished work at the start of every lesson to tell Emre what comes next.',
    },
    because: '“Such as… etc” promises neither the board nor the photograph.',
    ask: 'Which of these must be there on Monday?',
  },
  {
    id: 'pr-reading-score',
    rule: 'need-only-score',
    area: 'cognition',
    weak: { B: '«Hari’s reading comprehension standard score was 71 in October 2026.»' },
    strong: {
      B: 'In October 2026 Hari’s reading comprehension standard score was 71: he reads a page aloud without a slip, but cannot say what happened in it, so he cannot work from a book on his own.',
    },
    because: 'A number tells one professional something. A page that he cannot retell tells everybody.',
    ask: 'What happens in a lesson when Hari is given a book?',
  },
  {
    id: 'pr-reading-measure',
    rule: 'outcome-unmeasurable',
    area: 'cognition',
    weak: { E: '«By the end of Year 6, Nia will read aloud more often.»' },
    strong: {
      E: 'By the end of Year 6, Nia will read a page of a book she has chosen aloud to a younger child, with no more than three words supplied.',
    },
    because: 'More often than what? Two honest people could disagree. Neither could about three words.',
    ask: 'What would Nia do with a book that she does not do now?',
  },
  {
    id: 'pr-maths-provision',
    rule: 'provision-vague-words',
    area: 'cognition',
    weak: {
      F: 'A teaching assistant will use «a range of» resources with Otis for 15 minutes each morning in number work.',
    },
    strong: {
      F: 'A teaching assistant will use ten-frames and a bead string with Otis for 15 minutes each morning to build and split numbers to 20.',
    },
    because: 'One box of counters is “a range of resources”. Name the two that work for him.',
    ask: 'What would you put on the table?',
  },
  {
    id: 'pr-feelings-condition',
    rule: 'provision-conditional',
    area: 'semh',
    weak: {
      F: 'An emotional literacy support assistant will see Maisie «as required» to name and rate her worries.',
    },
    strong: {
      F: 'An emotional literacy support assistant will see Maisie one to one for 30 minutes each week to name and rate her worries.',
    },
    because: 'It may never be required at all, and the plan has still been kept.',
    ask: 'Who decides that today it is not required? Would a parent ever know?',
  },
  {
    id: 'pr-feelings-compliance',
    rule: 'outcome-compliance',
    area: 'semh',
    weak: { E: 'By the end of Year 4, Leo will «make eye contact» in four of five conversations.' },
    strong: {
      E: 'By the end of Year 4, Leo will let the other person know that he is listening, in the way he has chosen, in four of five conversations.',
    },
    because: 'Whose outcome is it? Many autistic people listen better when they look away.',
    ask: 'If Leo read this at sixteen, would he thank us?',
  },
  {
    id: 'pr-feelings-run-together',
    rule: 'need-run-together',
    area: 'semh',
    weak: {
      B: '- «Suri is frightened of mistakes and rubs out her work until the page tears. She cannot yet blend sounds to read a word. Strangers cannot understand her speech. Her grip is weak and she cannot use cutlery.»',
    },
    strong: {
      B: '- Suri is frightened of mistakes and rubs out her work until the page tears, so she finishes one piece in ten.\n- She cannot yet blend sounds, so she cannot read a word that she has not learned by sight.\n- Her grip is weak, so she cannot use cutlery and eats last.',
    },
    because: 'Four needs in one paragraph will get one answer. Give each its own line, and each gets its own.',
    ask: 'How many needs are in here? Which of them did the provision answer?',
  },
  {
    id: 'pr-hearing-group',
    rule: 'provision-group-size',
    area: 'sensory-physical',
    weak: {
      F: 'A qualified teacher of the deaf will teach Yusra new subject words in «a small group» for 40 minutes every week.',
    },
    strong: {
      F: 'A qualified teacher of the deaf will teach Yusra new subject words in a group of no more than three for 40 minutes every week.',
    },
    because: 'For a deaf child the difference between three and eight in a group is the whole difference.',
    ask: 'How many children is “small” in your school? And in the one next door?',
  },
  {
    id: 'pr-hands-verb',
    rule: 'provision-verb-weak',
    area: 'sensory-physical',
    weak: {
      F: 'A new hand exercise for Piotr and his teaching assistant «may be provided» by an occupational therapist for 30 minutes every half term.',
    },
    strong: {
      F: 'An occupational therapist will show Piotr and his teaching assistant a new hand exercise for 30 minutes every half term.',
    },
    because: '“May” allows. “Will” is what a parent can hold on to.',
    ask: 'Read both aloud. Which one would you sign?',
  },
  {
    id: 'pr-dress-provision',
    rule: 'outcome-is-provision',
    area: 'independence',
    weak: { E: 'By the end of Year 3, Bela «will have access to a visual timetable for getting changed».' },
    strong: {
      E: 'By the end of Year 3, Bela will change for PE without an adult’s prompt, within ten minutes, in four of five lessons.',
    },
    because: 'The timetable is ours to give. Changing without help is hers to reach.',
    ask: 'What will Bela be able to do because of the timetable?',
  },
  {
    id: 'pr-asthma-plan',
    rule: 'provision-status-only',
    area: 'health',
    weak: { G: 'Ishaan «is under the care of the» asthma clinic.' },
    strong: {
      G: 'The asthma nurse will see Ishaan at school once a term to check his inhaler technique and will train his class staff each September.',
    },
    because: 'Being known to a clinic is not something that anyone will do.',
    ask: 'What will the clinic do, and how often?',
  },
  {
    id: 'pr-club-social-care',
    rule: 'social-care-not-known',
    area: 'social-care',
    weak: { D: '«Ffion is not known to social care.»' },
    strong: {
      D: 'Ffion’s parents and the early help team looked at this together in June 2026: Ffion has no social care needs that arise from her special educational needs.',
    },
    because: 'Not having a file is not the same as not having a need. Somebody has to have asked.',
    ask: 'Who asked the family, and when?',
  },
  {
    id: 'pr-voice-adult-words',
    rule: 'voice-adult-words',
    area: null,
    weak: {
      A: 'Ned (7) told his teacher in May 2026: “I like Lego. «I benefit from a low-arousal environment.»” He hopes to build bridges one day.',
    },
    strong: {
      A: 'Ned (7) told his teacher in May 2026: “I like Lego. I work best when it’s quiet, like in the library.” He hopes to build bridges one day.',
    },
    because: 'Quotation marks promise that he said it. No boy of seven says “low-arousal environment”.',
    ask: 'Read it in the voice of a seven-year-old. Where do you stop?',
  },
];
