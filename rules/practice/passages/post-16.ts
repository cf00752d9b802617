/** Sixth form and college, 16 to 19. */
import type { Passage } from '../passage.ts';

export const post16: readonly Passage[] = [
  {
    id: 'ps-talk-choice',
    rule: 'provision-choice-left',
    area: 'communication',
    weak: {
      F: 'A «speech and language therapist or teaching assistant» will practise telephone calls with Benji for 30 minutes every week in term time.',
    },
    strong: {
      F: 'A speech and language therapist will practise telephone calls with Benji one to one for 30 minutes every week in term time.',
    },
    because: 'The cheaper of the two will do. Choose one, or say how much of each.',
    ask: 'Which of the two will it be in March?',
  },
  {
    id: 'ps-talk-target',
    rule: 'outcome-is-target',
    area: 'communication',
    weak: { E: '«By half term, Kezia will ask for help in one lesson a day by putting up her card.»' },
    strong: {
      E: 'By July 2028, Kezia will tell her work placement supervisor what she does not understand, in words or by message, on the day it happens, in four weeks of five.',
    },
    because: 'Half term is a step on the way; the plan says where the way leads.',
    ask: 'Where does this step lead by the end of her course?',
  },
  {
    id: 'ps-learn-money',
    rule: 'provision-is-money',
    area: 'cognition',
    weak: { F: 'The college will receive «£6,400 a year» for Rhiannon’s support with written work.' },
    strong: {
      F: 'A learning support assistant trained in dyslexia will help Rhiannon to plan and proofread written work, one to one for 60 minutes twice a week in term time.',
    },
    because: 'Money buys different things in different places. Rhiannon needs the hours.',
    ask: 'What does £6,400 look like on a Wednesday?',
  },
  {
    id: 'ps-learn-functional',
    rule: 'outcome-functional',
    area: 'cognition',
    weak: { E: 'By July 2028, Abdi will name the right coin in 8 out of «10 trials».' },
    strong: {
      E: 'By July 2028, Abdi will buy his own lunch with the right money in the college canteen on four days in five.',
    },
    because: 'He does not need to recognise coins for us. He needs his lunch.',
    ask: 'Where, in his own life, would he use this?',
  },
  {
    id: 'ps-mood-universal',
    rule: 'provision-universal-only',
    area: 'semh',
    weak: { F: '«Quality first teaching» in all subjects will meet Joss’s needs.' },
    strong: {
      F: 'A named pastoral mentor trained in anxiety will meet Joss one to one for 30 minutes every Monday to plan the week’s new rooms and people.',
    },
    because: 'What every student gets is not special educational provision.',
    ask: 'What does Joss get that nobody else in the class gets?',
  },
  {
    id: 'ps-mood-outcome',
    rule: 'outcome-vague-verb',
    area: 'semh',
    weak: { E: 'By July 2028, Mina will «develop» her resilience.' },
    strong: {
      E: 'By July 2028, Mina will come back to a lesson within 15 minutes of leaving it, in four of five weeks, by using the plan she wrote herself.',
    },
    because: 'Resilience is a word about Mina. The outcome is something that Mina does.',
    ask: 'What does Mina do on the day that she is “resilient”?',
  },
  {
    id: 'ps-mobility-range',
    rule: 'provision-range',
    area: 'sensory-physical',
    weak: {
      F: 'A mobility officer will teach Solomon routes across the college with a long cane, one to one for «30 to 60 minutes» every week in term time.',
    },
    strong: {
      F: 'A mobility officer will teach Solomon routes across the college with a long cane, one to one for 45 minutes every week in term time.',
    },
    because: 'The range is read as its lower end. Choose a figure, or call it the least.',
    ask: 'Which end of the range will the timetable use?',
  },
  {
    id: 'ps-cook-multiple',
    rule: 'outcome-multiple',
    area: 'independence',
    weak: {
      E: '«By July 2028, Tegan will cook a hot meal for herself once a week and will travel to college alone on 4 days out of 5.»',
    },
    strong: {
      E: 'By July 2028, Tegan will cook a hot meal that she has chosen, for herself and one other person, once a week in her own kitchen.',
    },
    because: 'Two good outcomes have become one that is hard to meet.',
    ask: 'Which comes first for Tegan? Has anyone asked her?',
  },
  {
    id: 'ps-voice-leads',
    rule: 'voice-young-person-leads',
    area: null,
    year: 12,
    dob: '2009-02-10',
    today: '2026-11-03',
    weak: {
      A: '«Mum says that Ada should stay on at school and hopes she will be safe.» Ada chose the photograph of the bakery with her tutor on 4 May 2026.',
    },
    strong: {
      A: 'Ada told her tutor in October 2026: “I want to train as a baker and have my own flat. I like early mornings and I hate being rushed.” Her mother was asked separately: she wants Ada to stay on at school and to be safe.',
    },
    because: 'From 16 the plan is the young person’s. Her view goes first, whole and in her words.',
    ask: 'Whose plan is it? Who speaks first?',
  },
  {
    id: 'ps-epilepsy-status',
    rule: 'provision-status-only',
    area: 'health',
    weak: { G: 'Danilo «is under the care of the» epilepsy clinic.' },
    strong: {
      G: 'The epilepsy nurse will meet Danilo at college for 45 minutes once a term to go through his seizure diary with him.',
    },
    because: 'It describes a list in an office. What is done for Danilo?',
    ask: 'What would Danilo notice?',
  },
  {
    id: 'ps-payment',
    rule: 'direct-payment-unexplained',
    area: 'social-care',
    weak: { J: '«Direct payment: £3,120 a year.»' },
    strong: {
      J: 'A direct payment of £3,120 a year pays for a personal assistant who takes Lena to choir for three hours every Thursday (Section H1, towards outcome E4).',
    },
    because: 'The plan has to say which needs and outcomes the payment serves.',
    ask: 'What may Lena spend it on, and what is it meant to change?',
  },
  {
    id: 'ps-advice-date',
    rule: 'advice-without-date',
    area: null,
    weak: { K: '- Educational psychologist’s report, 12 May 2026\n- «Occupational therapist’s report»' },
    strong: { K: '- Educational psychologist’s report, 12 May 2026\n- Occupational therapist’s report, 3 June 2026' },
    because: 'Without a date nobody knows whether the plan rests on this year’s Tegan or on one from primary school.',
    ask: 'How old is the second report? How would you know?',
  },
];
