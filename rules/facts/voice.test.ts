import { describe, expect, it } from 'vitest';
import { readPassage } from './passage.ts';
import { readAge } from './told-age.ts';
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
    'Using his eye gaze with Mrs Lund over two lessons Eryk made: MORE RAIN. NOT BUS. WANT SISTER.',
    'We offered her two photographs each time (key person, 4 and 5 May). She took the pond, gave the hall back face down, and kept the drum.',
    'Sunniva was asked twice, in May and June, and would not talk. She said “same questions” and went back to her bench. We will ask again.',
    'Our son has no words, so this is what we see: he hums at the tumble dryer, stiffens in lifts and fetches your shoes when he has had enough.',
    'They call it processing. I call it my kettle. It boils, just not when you stare at it.',
    'I typed this myself. I would prefer the Monday rota on a Sunday, and I am tired of my anxiety being the headline. Ife, 19',
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
    'I am working hard to make the right choices and my helpers keep me calm so that I can learn.',
    'Hello! I am two and I love cuddles. I need my grown-ups to follow my targets with me.',
    'I want to go to Hillview because it has small classes and my school cannot meet my needs.',
    'I am a popular member of my form and I enjoy positive relationships with my peers.',
    'Views were gathered on 4 March 2026 by the psychologist, using a range of tools over two sessions.',
    'If Noa could speak she would say that she needs one-to-one help and a sensory room.',
    'Completed by Mum on his behalf: I like routine and I need small classes.',
    '“I like school. I like my friends.” (His own words, brought forward from the last plan.)',
    'Her drawing of a house with no door suggests a child who feels shut out.',
    'I was born at 29 weeks, was diagnosed at two and transferred to my current setting in 2021.',
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

  it.each([
    ['I am Rafi I am 6.', 6],
    ['Aged 17, he lives with his aunt.', 17],
    ['Poppy (9) said so.', 9],
    ['Conor, 24', 24],
    ['A Year 5 pupil.', 10],
    ['She is 18 months old.', 0],
    ['He waits 5 minutes, is in 3 clubs and rides bus 7.', null],
  ])('reads the age in %j', (text, age) => {
    expect(readAge(readPassage(text))).toBe(age);
  });

  it('looks for the name and the day near the telling, and not in the history', () => {
    const far = 'He likes mud. '.repeat(12);
    const text = `Ada said she wants a dog.\n${far}\nHistory\nShe was seen by Dr Rees on 4 May 2020.`;
    expect(readVoice(text).gathered).toMatchObject({ who: null, when: null });
  });

  it('reads a very long section in one go', () => {
    expect(readVoice('He said to Mrs Rees on 3 May that he likes cats. '.repeat(2000)).howGathered).toBe('stated');
  });

  it('does not judge words in another language', () => {
    expect(readVoice('Lubi\u0119 p\u0142ywa\u0107 z mam\u0105 oraz bratem codziennie rano.').verdict).toBe('unsure');
  });
});
