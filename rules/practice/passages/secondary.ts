/** Key Stages 3 and 4. */
import type { Passage } from '../passage.ts';

export const secondary: readonly Passage[] = [
  {
    id: 'se-talk-content',
    rule: 'provision-without-content',
    area: 'communication',
    weak: {
      F: '«Input from a speech and language therapist for Marek, one to one for 45 minutes every two weeks in term time.»',
    },
    strong: {
      F: 'A speech and language therapist will teach Marek to retell what he has read in his own words, one to one for 45 minutes every two weeks in term time.',
    },
    because: 'The minutes are counted and nothing is promised for them.',
    ask: 'What happens in minute ten?',
  },
  {
    id: 'se-talk-delegated',
    rule: 'provision-delegated',
    area: 'communication',
    weak: { F: 'Zara’s communication programme will be «as determined by the school’s therapist».' },
    strong: {
      F: 'A speech and language therapist will teach Zara to plan what she wants to say with a five-box grid, one to one for 30 minutes every week in term time.',
    },
    because: 'The plan hands over the very decision it exists to make.',
    ask: 'Has the council decided what Zara gets, or who will decide it?',
  },
  {
    id: 'se-maths-absolute',
    rule: 'outcome-absolute',
    area: 'cognition',
    weak: { E: 'By the end of Year 9, Callum will «always» check his change when he buys lunch.' },
    strong: {
      E: 'By the end of Year 9, Callum will check his change when he buys lunch on four days in five.',
    },
    because: 'One bad Friday and three years of work are “not met”.',
    ask: 'Do you always check yours?',
  },
  {
    id: 'se-write-history',
    rule: 'need-only-history',
    area: 'cognition',
    weak: {
      B: '- «Devon was referred to the educational psychology service in Year 5 and is still on the waiting list.»',
    },
    strong: {
      B: 'Devon can tell a whole story aloud but loses his thread when he writes, so in an hour he puts down two sentences that nobody could mark.',
    },
    because: 'It tells what adults did and did not do, and nothing that is hard for Devon.',
    ask: 'What is hard for Devon, today, in English?',
  },
  {
    id: 'se-feelings-aspiration',
    rule: 'outcome-is-aspiration',
    area: 'semh',
    weak: { E: '«Saskia wants to be happy and to feel safe at school.»' },
    strong: {
      E: 'By the end of Year 9, Saskia will go to the quiet room on her own and return to her lesson within ten minutes, on four of five occasions when noise upsets her.',
    },
    because: 'It is a good hope, and its place is Section A. The outcome is the step towards it.',
    ask: 'What would Saskia be doing on a day when she feels safe?',
  },
  {
    id: 'se-feelings-resource',
    rule: 'provision-resource-limited',
    area: 'semh',
    weak: {
      F: 'A school counsellor will meet Tyrese for 50 minutes every week in term time to plan for crowded times, «subject to staffing».',
    },
    strong: {
      F: 'A school counsellor will meet Tyrese one to one for 50 minutes every week in term time to plan for crowded times.',
    },
    because: 'The duty to secure provision is absolute; a plan cannot make it depend on the rota.',
    ask: 'What happens to Tyrese when the counsellor leaves?',
  },
  {
    id: 'se-feelings-words',
    rule: 'word-to-question',
    area: 'semh',
    weak: {
      B: 'Roxy is «attention seeking» in lessons that last longer than 20 minutes, so she is sent out and misses the end.',
    },
    strong: {
      B: 'Roxy calls out to her teacher when she has lost her place, mostly after 20 minutes, so she is sent out and misses the end of lessons.',
    },
    because: 'Roxy will read this one day. And the kinder sentence tells more.',
    ask: 'What is she seeking? Is there a word that helps her teacher to help?',
  },
  {
    id: 'se-vision-skill',
    rule: 'provision-skill-unstated',
    area: 'sensory-physical',
    weak: {
      F: 'A «suitably qualified» teaching assistant will teach Elin to read braille one to one for 40 minutes every day.',
    },
    strong: {
      F: 'A teaching assistant with a Grade 2 braille qualification will teach Elin to read braille one to one for 40 minutes every day.',
    },
    because: '“Suitably” is for the reader to guess. Name the qualification.',
    ask: 'What must this person be able to do that most assistants cannot?',
  },
  {
    id: 'se-wheel-ceiling',
    rule: 'provision-ceiling',
    area: 'sensory-physical',
    weak: {
      F: 'A physiotherapist will work with Jude on standing transfers for «up to» 45 minutes every week in term time.',
    },
    strong: {
      F: 'A physiotherapist will work with Jude on standing transfers one to one for 45 minutes every week in term time.',
    },
    because: 'Nought is “up to 45”.',
    ask: 'What is the least that this promises?',
  },
  {
    id: 'se-travel-help',
    rule: 'outcome-help-unsized',
    area: 'independence',
    weak: {
      E: 'By the end of Year 11, Priti will take the number 9 bus to her grandmother’s every Saturday «with support».',
    },
    strong: {
      E: 'By the end of Year 11, Priti will take the number 9 bus to her grandmother’s every Saturday, with her brother following on the next bus.',
    },
    because: 'Support can be a hand on the shoulder or a telephone in the pocket.',
    ask: 'How much help would still count as done?',
  },
  {
    id: 'se-medicine-dose',
    rule: 'health-medicines',
    area: 'health',
    weak: {
      C: 'Ollie takes methylphenidate «18 mg» each morning; when it wears off at two he cannot keep to his seat, so he misses the last lesson.',
    },
    strong: {
      C: 'Ollie takes medicine each morning, as his health care plan says; when it wears off at two he cannot keep to his seat, so he misses the last lesson.',
    },
    because: 'Doses change by the month and the plan by the year: an old dose in a plan is a danger.',
    ask: 'What if the dose changes next Tuesday?',
  },
  {
    id: 'se-mocks-compare',
    rule: 'outcome-compare',
    area: 'cognition',
    weak: { E: 'By the end of Year 8, Fenn will be working at «age-related expectations» in reading.' },
    strong: {
      E: 'By the end of Year 8, Fenn will read the notices and the homework on the school website by himself and tell his form tutor what he has to do, on four days in five.',
    },
    because: 'His classmates move on as well. Measure Fenn against Fenn.',
    ask: 'What would Fenn do with reading if he could?',
  },
  {
    id: 'se-placement-draft',
    rule: 'placement-in-draft',
    area: null,
    kind: 'firstDraft',
    weak: { I: '«Thornleigh Grammar School»' },
    strong: { I: '' },
    because: 'In a draft the choice is still the family’s to ask for. The box stays empty.',
    ask: 'What does it tell a parent if a name already stands here?',
  },
  {
    id: 'se-sections-therapy',
    rule: 'therapy-in-health-section',
    area: 'communication',
    weak: {
      G: '«A speech and language therapist will teach Anouk to take turns in talk for 30 minutes every week in term time.»',
    },
    strong: {
      F: 'A speech and language therapist will teach Anouk to take turns in talk, one to one for 30 minutes every week in term time.',
    },
    because: 'Therapy that teaches belongs in Section F, where it can be enforced.',
    ask: 'What is the therapist doing: treating, or teaching?',
  },
  {
    id: 'se-learn-spread',
    rule: 'outcome-spread',
    area: 'cognition',
    whole: true,
    weak: {
      E:
        '- «By the end of Year 10 Priya will spell 9 out of 10 key science words correctly.\n' +
        '- By July 2029 Priya will write a two-page history essay from her own plan.\n' +
        '- By the end of Year 11 Priya will gain a grade 4 in GCSE mathematics.»',
    },
    strong: {
      E:
        '- By the end of Year 10 Priya will spell 9 out of 10 key science words correctly.\n' +
        '- By July 2029 Priya will write a two-page history essay from her own plan.\n' +
        '- By the end of Year 11 Priya will text a friend to meet at the weekend, twice a month.',
    },
    because: 'Three school subjects, and nobody to share them with.',
    ask: 'It is Saturday. What has changed for Priya?',
  },
];
