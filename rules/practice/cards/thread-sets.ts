/** Mend the thread: needs and provision of one child, to be tied. One need is left without an answer on purpose. */
export interface ThreadSet {
  id: string;
  title: string;
  needs: readonly { id: string; text: string }[];
  provisions: readonly { id: string; text: string }[];
  /** Need → the provision that answers it; null: nothing here does. */
  answers: Readonly<Record<string, string | null>>;
  /** Said when the set is done. */
  why: string;
}

export const threadSets: readonly ThreadSet[] = [
  {
    id: 't1',
    title: 'Dara, 8',
    needs: [
      { id: 'B1', text: 'Dara does not ask when he has not understood, so he copies the child beside him.' },
      { id: 'B2', text: 'He cannot yet blend sounds, so he cannot read a word that he has not seen.' },
      { id: 'B3', text: 'His hand tires after two lines of writing, so his stories stop short.' },
    ],
    provisions: [
      {
        id: 'F1',
        text: 'A specialist dyslexia teacher will teach Dara to blend sounds and read words, one to one for 30 minutes every day.',
      },
      {
        id: 'F2',
        text: 'A speech and language therapist will teach Dara to say when he has not understood, one to one for 45 minutes every week in term time.',
      },
    ],
    answers: { B1: 'F2', B2: 'F1', B3: null },
    why: 'Dara’s hand has been forgotten. Every need in Section B wants its answer in Section F.',
  },
  {
    id: 't2',
    title: 'Maisie, 9',
    needs: [
      { id: 'B1', text: 'Maisie worries about making mistakes and rubs out her work until the page tears.' },
      { id: 'B2', text: 'She cannot hear the teacher from the third row, so she misses what the homework is.' },
      { id: 'B3', text: 'She does not yet tell the time, so she is late back from every break.' },
    ],
    provisions: [
      {
        id: 'F1',
        text: 'A qualified teacher of the deaf will check Maisie’s hearing aids and radio microphone with her for 20 minutes every week.',
      },
      {
        id: 'F2',
        text: 'An emotional literacy support assistant will help Maisie to name and rate her worries, one to one for 30 minutes each week.',
      },
      {
        id: 'F3',
        text: 'A teaching assistant will practise telling the time with Maisie on her own watch for 10 minutes each morning.',
      },
    ],
    answers: { B1: 'F2', B2: 'F1', B3: 'F3' },
    why: 'All three are answered here: a thread with no gap is worth saying so.',
  },
  {
    id: 't3',
    title: 'Kezia, 17',
    needs: [
      { id: 'B1', text: 'Kezia freezes when a stranger speaks to her, so she cannot ask for help at work.' },
      { id: 'B2', text: 'She loses her balance on stairs and has fallen twice at college.' },
      {
        id: 'B3',
        text: 'She cannot plan a journey with a change of bus, so she goes only where her mother drives her.',
      },
    ],
    provisions: [
      {
        id: 'F1',
        text: 'A travel trainer will teach Kezia to plan and make a journey with a change of bus, one to one for 90 minutes every week for 20 weeks.',
      },
      {
        id: 'F2',
        text: 'A speech and language therapist will rehearse asking a stranger for help at work with Kezia, one to one for 45 minutes every week in term time.',
      },
    ],
    answers: { B1: 'F2', B2: null, B3: 'F1' },
    why: 'Two falls, and nothing to follow from them: ask the physiotherapist.',
  },
];
