/** Nursery and Reception. */
import type { Passage } from '../passage.ts';

export const earlyYears: readonly Passage[] = [
  {
    id: 'ey-talk-amount',
    rule: 'provision-without-amount',
    area: 'communication',
    weak: { F: 'Tariq will have «regular» speech and language therapy on joining two words.' },
    strong: {
      F: 'A speech and language therapist will work with Tariq one to one for 30 minutes every week in term time on joining two words in play.',
    },
    because: '“Regular” can be daily or yearly. A parent who asks “did he get it?” needs a number to count.',
    ask: 'If Tariq had two sessions in a whole year, would the weak words have been kept?',
  },
  {
    id: 'ey-talk-outcome',
    rule: 'outcome-vague-verb',
    area: 'communication',
    weak: { E: 'By the end of Reception, Saffi will «improve» her communication.' },
    strong: {
      E: 'By the end of Reception, Saffi will ask another child to play, using words or signs, at least once in every free-play session.',
    },
    because: 'Nobody can see “improve”. Everybody can see a child ask another to play.',
    ask: 'What would you see or hear at the sand tray on the day this is reached?',
  },
  {
    id: 'ey-voice-how',
    rule: 'voice-not-gathered',
    area: 'communication',
    weak: { A: '«Idris likes trains and his nan. He does not like loud rooms.»' },
    strong: {
      A: 'Idris does not use words yet. His key person watched him in free play on four mornings and offered him photographs to choose from. He likes trains and his nan. He does not like loud rooms: he covers his ears and leaves.',
    },
    because: 'Somebody decided what Idris likes. The reader needs to know who, and how they found out.',
    ask: 'Who says so? How did they find out from a child of three?',
  },
  {
    id: 'ey-need-effect',
    rule: 'need-only-diagnosis',
    area: 'communication',
    weak: { B: '«Wren has autism.»' },
    strong: {
      B: 'Wren is autistic. She plays beside other children but does not yet see that they want to join in, so her games end when another child comes near.',
    },
    because: 'Two autistic children can need opposite things. Say what is hard for this one.',
    ask: 'You are the new key person. What do you now know about Wren that helps you on Monday?',
  },
  {
    id: 'ey-puzzle-support',
    rule: 'need-is-provision',
    area: 'cognition',
    weak: { B: '«Ottilie needs adult support to complete puzzles.»' },
    strong: {
      B: 'Ottilie matches shapes that she can hold, but she cannot yet picture where a piece goes, so she gives up on a puzzle of more than two pieces.',
    },
    because: 'Support is what we give. The need is what makes it necessary.',
    ask: 'Why does she need the adult? Finish the sentence: “because she finds it hard to…”',
  },
  {
    id: 'ey-learning-time',
    rule: 'outcome-without-time',
    area: 'cognition',
    weak: { E: '«Jonah will sort ten everyday objects into two groups he has chosen himself.»' },
    strong: {
      E: 'By the end of Reception, Jonah will sort ten everyday objects into two groups he has chosen himself, in three of four small-group sessions.',
    },
    because: 'Without a “by when”, the review cannot ask whether it has happened.',
    ask: 'When would you look to see if this has happened?',
  },
  {
    id: 'ey-feelings-negative',
    rule: 'outcome-negative',
    area: 'semh',
    weak: { E: 'By July 2028, Kit will «not bite» other children at nursery.' },
    strong: {
      E: 'By July 2028, Kit will show the red card or say “stop” when another child comes too close, at four of five free-play times.',
    },
    because: 'A child who does nothing at all meets the weak outcome. Say what Kit will do instead.',
    ask: 'Could a child who is fast asleep meet this outcome?',
  },
  {
    id: 'ey-feelings-general',
    rule: 'need-too-general',
    area: 'semh',
    weak: { B: '«Amaya has social and emotional difficulties.»' },
    strong: {
      B: 'Amaya cries and holds on to her carer for up to 40 minutes when she is left at nursery, so she misses the start of the day with the other children.',
    },
    because: 'The heading already said “social and emotional”. The need is the picture under it.',
    ask: 'Close your eyes: what does Amaya do at nine o’clock?',
  },
  {
    id: 'ey-hands-who',
    rule: 'provision-who-unnamed',
    area: 'sensory-physical',
    weak: { F: '«Bao will be given practice in standing at a frame for 20 minutes twice a day.»' },
    strong: {
      F: 'A nursery practitioner trained each term by the physiotherapist will help Bao to stand at a frame for 20 minutes twice a day.',
    },
    because: 'No one is named, so on a busy day no one does it.',
    ask: 'It is Tuesday, and two people are off ill. Whose job is this?',
  },
  {
    id: 'ey-health-tube',
    rule: 'health-need-without-provision',
    area: 'health',
    weak: { C: '- «Nell cannot swallow safely and is fed by a tube through her stomach wall at nursery.»', G: '' },
    strong: {
      C: '- Nell cannot swallow safely and is fed by a tube through her stomach wall at nursery.',
      G: '- A community children’s nurse will watch Nell being fed by tube at nursery for 30 minutes once every half term and train two nursery staff for three hours each September.',
    },
    because: 'A health need without health provision leaves the nursery to find out for itself.',
    ask: 'Who shows the nursery how, and who checks?',
  },
  {
    id: 'ey-toilet-multiple',
    rule: 'outcome-multiple',
    area: 'independence',
    weak: {
      E: '«By the end of Reception, Zofia will tell an adult that she needs the toilet in time to get there on four days in five and will eat her lunch with a spoon on three days in five.»',
    },
    strong: {
      E: 'By the end of Reception, Zofia will tell an adult, by sign or word, that she needs the toilet in time to get there on four days in five.',
    },
    because: 'Two changes in one sentence: at the review, which of them is “met”?',
    ask: 'She has the spoon and not the toilet. Is it met?',
  },
  {
    id: 'ey-breaks-social-care',
    rule: 'social-care-need-without-provision',
    area: 'social-care',
    weak: {
      D: '- «Rafi does not sleep for more than two hours, so one of his parents stays awake with him and they have had no break since March 2026.»',
      H1: '',
      H2: '',
    },
    strong: {
      D: '- Rafi does not sleep for more than two hours, so one of his parents stays awake with him and they have had no break since March 2026.',
      H1: '- A support worker from the short breaks team will look after Rafi at home for four hours every Saturday.',
      H2: '',
    },
    because: 'The plan tells of exhaustion and answers nothing.',
    ask: 'What would you ask social care to write here?',
  },
  {
    id: 'ey-spoon-effect',
    rule: 'need-without-effect',
    area: 'sensory-physical',
    weak: { B: '- «Lowri cannot yet use a spoon.»' },
    strong: {
      B: '- Lowri cannot yet use a spoon, so an adult feeds her at a table of her own while the others eat together.',
    },
    because: 'It says what is hard, and not what follows from it in her day.',
    ask: '“So…”: what does it mean at snack time?',
  },
];
