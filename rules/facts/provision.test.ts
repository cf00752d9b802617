import { describe, expect, it } from 'vitest';
import { readProvision } from './provision.ts';

const elementsOf = (text: string) => {
  const { who, frequency, duration, grouping } = readProvision(text).elements;
  return { who, frequency, duration, grouping };
};

describe('amounts as people type them', () => {
  it.each([
    ['½ hr x2/wk 1:1 TA reading', '½ hr', 'x2/wk', '1:1'],
    ['Phonics: 1:1 TA, 30mins, x3 p/w', '30mins', 'p/w', '1:1'],
    ['Reading | TA | 15 mins | daily | 1:1', '15 mins', 'daily', '1:1'],
    [
      'TA WILL READ WITH KIT FOR FIFTEEN MINUTES, THREE TIMES A WEEK, ONE TO ONE',
      'FIFTEEN MINUTES',
      'THREE TIMES A WEEK',
      'ONE TO ONE',
    ],
    ['A TA reads with Kit from 9 to 9.20 each day, in a group of three', '9 to 9.20', 'each day', 'group of three'],
  ])('%s', (text, duration, frequency, grouping) => {
    const found = elementsOf(text);
    expect(found.duration).toContain(duration);
    expect(found.frequency).toContain(frequency);
    expect(found.grouping).toContain(grouping);
  });

  it.each([
    ['a review interval', 'A TA will read with Kit, reviewed every six weeks.', 'frequency'],
    ['a supervisor’s time', 'A programme of stretches, written by the physiotherapist, who is in school.', 'frequency'],
    ['a year group', 'Kit, aged 9, is in Year 4 and will have help from a TA.', 'duration'],
    ['either of two', 'One-to-one or small-group help from a TA for 20 minutes a day.', 'grouping'],
    ['a class he sits in', 'A TA will help Kit in his class of 28 with spelling.', 'grouping'],
    ['words made for him', 'Work individually tailored to Kit, from the class teacher.', 'grouping'],
  ] as const)('%s is no amount', (_, text, element) => {
    expect(readProvision(text).elements[element]).toBeNull();
  });
});

describe('who', () => {
  it.each([
    [
      'A TA trained by the speech and language therapist for one day each term will practise sounds with Kit.',
      /^A TA trained by/,
    ],
    [
      'Changes to room, teacher or timetable are sent to Kit by the Year 8 administrator each day.',
      /^the Year 8 administrator$/,
    ],
    [
      'A programme written by the occupational therapist and run by a higher level teaching assistant.',
      /^a higher level teaching assistant$/,
    ],
    ['A tablet, put in by the council’s assistive technology service before September.', /service$/],
    [
      'Every teacher and teaching assistant who teaches Kit will face him in every lesson.',
      /^Every teacher and teaching assistant/,
    ],
  ])('%s', (text, who) => {
    expect(readProvision(text).elements.who).toMatch(who);
  });

  it.each([
    ['Staff will read with Kit for 20 minutes a day.'],
    ['The SALT has written a programme for Kit.'],
    ['Kit is open to the Sensory Needs Team.'],
    ['Training for the class teacher and the lunchtime supervisor.'],
  ])('%s names nobody who acts', (text) => {
    const { who } = readProvision(text).elements;
    expect(who === null || /SALT/.test(who)).toBe(true);
    expect(readProvision(text).verdict).toBe('weak');
  });
});

describe('verdict', () => {
  it.each([
    ['Kit will receive 15 hours a week of support from a teaching assistant.', 'weak'],
    ['Kit will receive 15 hours a week of support in English and maths from a teaching assistant.', 'strong'],
    ['Daily 30-minute one-to-one sessions with a TA.', 'weak'],
    ['A play therapist will deliver 50 minutes of play therapy weekly if funding is approved by the panel.', 'weak'],
    ['At noon each day the school nurse tests Kit’s blood glucose and gives his insulin.', 'strong'],
    ['Visuals, chunking, scaffolding etc in all lessons from all staff.', 'weak'],
    ['Training: in September the autism adviser gives all who teach Kit two hours on demand avoidance.', 'strong'],
  ])('%s', (text, verdict) => {
    expect(readProvision(text).verdict).toBe(verdict);
  });

  it.each([
    ['Il aura 30 minutes d’orthophonie deux fois par semaine avec une orthophoniste, en individuel.'],
    ['Bydd Cai yn cael cymorth gan gynorthwyydd dysgu am 20 munud bob dydd.'],
    ['Dziecko będzie miało zajęcia z logopedą 2 razy w tygodniu po 30 minut.'],
  ])('is not given for another language: %s', (text) => {
    expect(readProvision(text)).toMatchObject({ verdict: 'unsure', missing: [], weak: [] });
  });
});

describe('cells of a table row', () => {
  const text = 'Phonics with a card pack\tClass TA, trained by the SENCO\tTwice a day, 10 minutes\tEach half term';
  const cell = (role: 'what' | 'who' | 'frequency' | 'review', words: string) => ({
    role,
    start: text.indexOf(words),
    text: words,
  });
  const cells = [
    cell('what', 'Phonics with a card pack'),
    cell('who', 'Class TA, trained by the SENCO'),
    cell('frequency', 'Twice a day, 10 minutes'),
    cell('review', 'Each half term'),
  ];

  it('say each element in the words of its own cell', () => {
    expect(readProvision(text, cells).elements).toMatchObject({
      what: 'Phonics with a card pack',
      who: 'Class TA, trained by the SENCO',
      frequency: 'Twice a day',
      duration: '10 minutes',
      review: 'Each half term',
    });
  });

  it('stand for who and how often where the words themselves are one entry of a list', () => {
    const entry = 'Phonics with a card pack';
    const beside = cells.map((one) => ({ ...one, start: one.role === 'what' ? 0 : 500 }));
    expect(readProvision(entry).verdict).toBe('weak');
    expect(readProvision(entry, beside).verdict).toBe('strong');
  });

  it('take “school staff” at its word, whoever reviews', () => {
    expect(
      readProvision('Reading help\tSchool staff\tSENCO', [
        cell('what', 'Reading help'),
        { role: 'who', start: 13, text: 'School staff' },
        { role: 'review', start: 26, text: 'SENCO' },
      ]).elements.who,
    ).toBeNull();
  });
});

describe('any text', () => {
  const long = (words: string, count: number) => `${words} `.repeat(count);

  it.each([
    ['one endless sentence', long('the teaching assistant will help Kit with reading and writing in lessons', 2000)],
    ['brackets that never close', long('TA (', 6000)],
    ['roles without end', long('TA and teacher and', 5000)],
    ['amounts without end', long('10 minutes 3 times a week', 3000)],
    ['advice without end', long('written by the', 6000)],
  ])(
    'is read: %s',
    (_, text) => {
      expect(readProvision(text).passage.words.length).toBeGreaterThan(5000);
    },
    30_000,
  );
});
