/** Mark like a panel: short extracts with the mark that three experienced readers would agree on, and why. */
import type { Sketch } from '../../rule.ts';

export const panelMarks = ['not-met', 'partly', 'met'] as const;
export type PanelMark = (typeof panelMarks)[number];

export interface PanelExtract {
  id: string;
  /** One of the rubric's criteria. */
  criterion: string;
  words: Sketch;
  consensus: PanelMark;
  why: string;
}

const extract = (id: string, criterion: string, words: Sketch, consensus: PanelMark, why: string): PanelExtract => ({
  id,
  criterion,
  words,
  consensus,
  why,
});

export const panelExtracts: readonly PanelExtract[] = [
  extract(
    'm1',
    'A-04',
    {
      A: 'Idris does not use words yet. His key person watched him in free play on four mornings in May 2026 and offered him photographs to choose from. He likes trains and his nan.',
    },
    'met',
    'Who, how and when are all there, and the way of asking fits a child of three.',
  ),
  extract(
    'm2',
    'A-04',
    { A: 'Rohan’s views were gathered by his teacher. He likes football and does not like maths.' },
    'partly',
    'We know who asked. How and when are missing.',
  ),
  extract(
    'm3',
    'B-02',
    { B: '- Wren has autism, ADHD and dyspraxia.' },
    'not-met',
    'Three names and no difficulty: nobody can plan a Monday from this.',
  ),
  extract(
    'm4',
    'B-07',
    {
      B: '- Piotr’s hand tires after two lines of writing, so his stories stop short.\n- Piotr has difficulties with attention.',
    },
    'partly',
    'The first need says what follows from it, the second does not.',
  ),
  extract(
    'm5',
    'E-07',
    {
      E: 'By the end of Year 6, Nia will read a page of a book she has chosen to a younger child, with no more than three words supplied.',
    },
    'met',
    'Two people who listened would agree.',
  ),
  extract(
    'm6',
    'E-07',
    {
      E: '- By July 2028, Mina will come back to a lesson within 15 minutes of leaving it, in four of five weeks.\n- By July 2028, Mina will be more resilient.',
    },
    'partly',
    'One can be checked with a watch; of the other there will be as many views as readers.',
  ),
  extract(
    'm7',
    'F-04',
    {
      F: 'A speech and language therapist will teach Anouk to take turns in talk, one to one for 30 minutes every week in term time.',
    },
    'met',
    'Every week in term time: nothing is left to settle.',
  ),
  extract(
    'm8',
    'F-08',
    { F: 'Anouk will have regular access to speech and language therapy as required.' },
    'not-met',
    '“Regular”, “access to” and “as required”: nothing in it can be counted, and it may be never.',
  ),
];

/** The marks in words for a reader, from least to most. */
export const panelMarkWords: Readonly<Record<PanelMark, string>> = {
  'not-met': 'Not met',
  partly: 'Partly met',
  met: 'Met',
};

/** How far a mark stands from the consensus: 0 the same, 1 next to it, 2 the other end. */
export const markDistance = (given: PanelMark, consensus: PanelMark): number =>
  Math.abs(panelMarks.indexOf(given) - panelMarks.indexOf(consensus));
