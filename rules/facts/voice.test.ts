import { describe, expect, it } from 'vitest';
import { readVoice } from './voice.ts';

describe('readVoice', () => {
  it.each([
    'I like going on the 42 bus with my nan and pressing the bell. I hate it when the bus is full.',
    'Ola told her teaching assistant, using her communication book, that she likes the sand tray (12 March 2026).',
    'Tendai cannot tell us in words. We watched her over three mornings: she smiles at music and turns away from the blender.',
    'Parents\u2019 views: We are proud of how hard Ayesha works. We worry about who will sit with her at lunch.',
    'I like staff who say good morning to me and don\u2019t whisper about me.',
    'I hate it when staff say I am dysregulated. I am just sad.',
    '\u201cWhy do they keep moving my chair?\u201d Priya asked us to put that in.',
  ])('hears a voice in %j', (text) => {
    expect(readVoice(text).verdict).toBe('strong');
  });

  it.each([
    'Views were not obtained as he is non-verbal.',
    'He enjoys drawing with his TA and completing worksheets. He likes stickers.',
    'I have difficulties with my social communication and require access to a differentiated curriculum.',
    'She was observed in class by the educational psychologist in May 2026 and presented as passive throughout.',
    'I like school. I like my friends. I like playing.',
    'We feel that mainstream has failed him and we want a specialist school.',
  ])('hears none in %j', (text) => {
    expect(readVoice(text).verdict).toBe('weak');
  });

  it('says how, who and when', () => {
    const { gathered, passage, howGathered } = readVoice('Noah chose pictures with Mrs Lindqvist on 3 June 2026.');
    const wordsOf = (hit: { from: number; to: number } | null) =>
      hit &&
      passage.words
        .slice(hit.from, hit.to)
        .map(({ norm }) => norm)
        .join(' ');
    expect(howGathered).toBe('stated');
    expect([wordsOf(gathered.how), wordsOf(gathered.who), wordsOf(gathered.when)]).toEqual([
      'chose',
      'mrs lindqvist',
      'on 3 june 2026',
    ]);
  });

  it('tells the child, the parents and others apart', () => {
    const text =
      'I like chess. Rooks are best.\nMum says he plays all night. He wins.\nOur hopes for him\nA friend to play with.\nMy best day: rain.';
    const { turns, passage } = readVoice(text);
    const said = turns.filter(({ isHeading }) => !isHeading);
    expect(said.map(({ speaker, from }) => `${speaker}: ${passage.words[from]?.norm}`)).toEqual([
      'child: i',
      'child: rooks',
      'parents: mum',
      'about: he',
      'parents: a',
      'child: rain',
    ]);
  });

  it('finds the adult words in the child\u2019s own first person only', () => {
    expect(readVoice('I like trains. The psychologist advised a differentiated curriculum.').evidence.made).toEqual([]);
    expect(readVoice('I need a differentiated curriculum to regulate.').isMadeUp).toBe(true);
  });

  it('does not judge words in another language', () => {
    expect(readVoice('Lubi\u0119 p\u0142ywa\u0107 z mam\u0105 oraz bratem codziennie rano.').verdict).toBe('unsure');
  });
});
