/** Sort the card: a sentence from a plan, and what it truly is, wherever its writer has put it. */
export const cardKinds = ['aspiration', 'need', 'outcome', 'provision'] as const;
export type CardKind = (typeof cardKinds)[number];

export interface SortCard {
  id: string;
  text: string;
  kind: CardKind;
  /** Said once the card is down, whichever way. */
  why: string;
}

const card = (id: string, kind: CardKind, text: string, why: string): SortCard => ({ id, kind, text, why });

/** In the order of a first round: plain ones, then those that tempt. */
export const sortCards: readonly SortCard[] = [
  card(
    's1',
    'aspiration',
    '“I want to be a vet, or else live on a farm.”',
    'A hope. Nobody has to bring it about; everything should lean towards it.',
  ),
  card(
    's2',
    'need',
    'Strangers cannot understand Tarek’s speech, so he stops talking.',
    'A difficulty, and what follows from it.',
  ),
  card(
    's3',
    'outcome',
    'By the end of Year 6, Nia will read a page of her own book to a younger child.',
    'What Nia will do, by when.',
  ),
  card(
    's4',
    'provision',
    'A speech and language therapist will work with Dara one to one for 45 minutes every week.',
    'What an adult will do, how long and how often.',
  ),
  card(
    's5',
    'need',
    'Marek loses his thread after two sentences, so he hands in half a page.',
    'It tells what is hard and what that costs him.',
  ),
  card(
    's6',
    'provision',
    'By the end of Year 3, Bela will have access to a visual timetable.',
    'It is dressed as an outcome. The timetable is given to Bela; she does nothing new.',
  ),
  card(
    's7',
    'aspiration',
    'Saskia would love to have a friend to go into town with.',
    'A hope. The outcome is the step: what will Saskia do, by when?',
  ),
  card(
    's8',
    'outcome',
    'By July 2028, Tegan will cook a hot meal for two people once a week.',
    'Tegan does it, others can see it, and there is a day to look.',
  ),
  card(
    's9',
    'provision',
    'Elin needs a trained adult beside her in every science lesson.',
    '“Needs” does not make a need. The adult is provision; what is hard for Elin?',
  ),
  card(
    's10',
    'need',
    'Wren does not yet see that other children want to join her game.',
    'A difficulty. Nothing here says what anyone will do about it.',
  ),
  card(
    's11',
    'provision',
    'Leo will be supported to join a lunchtime club.',
    'Who does the supporting? “Be supported to” is about adults.',
  ),
  card(
    's12',
    'outcome',
    'By the end of Reception, Zofia will tell an adult in time that she needs the toilet on four days in five.',
    'A change in what Zofia does.',
  ),
  card(
    's13',
    'aspiration',
    'His parents hope that he will live near them and have work he is proud of.',
    'The parents’ hope: Section A, in their own place.',
  ),
  card(
    's14',
    'need',
    'Callan lies awake before any day with a new person in it and misses two college days in most weeks.',
    'What is hard, and what it costs.',
  ),
  card(
    's15',
    'provision',
    'All staff will attend a two-hour course on signing each September.',
    'Training of adults is provision too.',
  ),
  card(
    's16',
    'outcome',
    'By July 2029, Gethin will keep back enough for his bus pass in ten months out of twelve.',
    'Gethin does it, and a bank statement shows it.',
  ),
  card(
    's17',
    'provision',
    'Amaya will receive 25 hours of one-to-one support.',
    'Hours are a service. What will Amaya be able to do because of them?',
  ),
  card(
    's18',
    'aspiration',
    'Wale wants to work on the railway.',
    'A hope in a few words. Which outcome takes him one step nearer?',
  ),
  card(
    's19',
    'need',
    'Piotr’s hand tires after two lines, so his stories stop where they get good.',
    'A difficulty with its effect.',
  ),
  card(
    's20',
    'outcome',
    'By the end of Year 9, Callum will check his change at lunch on four days in five.',
    'A change to be seen, with room for a bad day.',
  ),
];
