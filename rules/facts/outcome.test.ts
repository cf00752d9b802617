import { describe, expect, it } from 'vitest';
import { readOutcome } from './outcome.ts';
import { withBeside } from './outcome-beside.ts';

const dates = { today: null, dob: null, year: null };
/** S, M and T as "+", "-" and "?". */
const letters = (text: string) => {
  const { specific, measurable, timeBound } = readOutcome(text, dates, null).smart;
  return [specific, measurable, timeBound].map((answer) => ({ yes: '+', no: '-', unsure: '?' })[answer]).join('');
};
const kind = (text: string) => readOutcome(text, dates, null).looksLike;

describe('an act is what stands where a verb stands, listed or not', () => {
  it.each([
    [
      'By the end of Year 5 Rohan will thread a needle and sew on a button with nobody holding the cloth for him.',
      '+++',
    ],
    ['In a year from now Lotte hums or babbles back when her brother hums to her, 6 times out of 10.', '+++'],
    ['By her 16th birthday Carys is to be self-injecting at school with a first aider present but not helping.', '+++'],
    ['By July 2027 Zac will, before he leaves, jot down each piece of homework in 4 lessons out of 5.', '+++'],
    ['by xmas 2027 i can top up my own phone and my bus pass without asking dad', '+++'],
    ['BY JULY 2028 OSCAR WILL SPELL 40 OF THE YEAR 3 WORDS CORRECTLY IN HIS OWN WRITING', '+++'],
    ['Independent travel to college by the number 7 bus, both ways, with no escort, by September 2028.', '+++'],
    ['At the new school Reece will name two adults by the end of Year 7.', '+++'],
    [
      'Ali will be supported less in maths: by the end of Year 8 he starts within two minutes in three lessons out of four.',
      '+++',
    ],
    ['Age 25: Marguerite rings the repairs line herself when something breaks.', '+++'],
    [
      'Independent bus journey to college, the stop outside the flats and back, no adult on board, by July 2028.',
      '+++',
    ],
    ['Blows out the candles on her own cake, no help.', '++-'],
    ['By the end of Year 4 Alma will thread beads.', '+-+'],
  ])('%s', (text, expected) => {
    expect(letters(text)).toBe(expected);
  });
});

describe('words that no one could see', () => {
  it.each([
    ['By the end of Year 5 Ana will be a kinder friend.', '--+'],
    ['By the end of Year 8 Ola will have a deeper grasp of social rules.', '--+'],
    ['By the end of KS3 Blessing will have gained in self-belief.', '--+'],
    ["By the end of KS4 Fran's self-worth will have risen by 40%.", '--+'],
    ['By Easter 2027 Hal will be calmer, kinder and more focused in 90% of lessons.', '--+'],
    ['By the end of Year 8 Hari will be able to self-regulate.', '--+'],
    ['Social skills and friendships', '---'],
    ['Isaac will understand the consequences of his actions 80% of the time by September 2027.', '--+'],
    ['TO MAKE PROGRESS IN ALL AREAS OF THE CURRICULUM', '---'],
    ['By July 2027 Kit will not bite, spit or swear, 0 incidents a week.', '-++'],
  ])('%s', (text, expected) => {
    expect(letters(text)).toBe(expected);
  });
});

describe('what others do or give is provision', () => {
  it.each([
    'By July 2027 the SENCO will have trained three midday supervisors.',
    'By the end of Year 6 Una will be taught touch typing for 20 minutes three times a week.',
    'Will get 1:1 support for 20 hours a week until July 2028',
    'By the end of KS3 Abi will benefit from a mentor for one hour a week.',
    'By the end of Year 10 Ash will have completed 10 sessions of CBT.',
    'All of his teachers will get a one-page profile by half term.',
    'Referral to CAMHS by December 2026',
    '1:1 LSA in place for all transitions by the start of Year 7, so that Yusuf is kept safe.',
    'Continued access to hydrotherapy, end of KS4.',
    'By the end of the placement Kelsey will have had a careers interview.',
    'Providing Gil with opportunities to practise his speech sounds daily',
  ])('%s', (text) => {
    expect(kind(text)).toBe('provision');
  });

  it.each([
    'By the end of Year 3 Luca will be given a bag of mixed coins and will sort them into piles, with no more than one mistake.',
    'By July 2027 Poppy will have access to the top shelf because she raises her own chair and reaches the books herself, every week.',
    'By the end of KS2 Ellie will work with two classmates to build a bridge that holds 1kg, in three lessons in a row.',
    'I will microwave my own tea three nights a week by the end of Year 12 and mum will not be in the kitchen',
    'Elin will be understood by a shopkeeper she has never met, on 4 out of 5 visits by the end of Year 7.',
    'Anya will be seen to greet her taxi driver by name on 8 mornings out of 10 by July 2027.',
  ])('the child acts: %s', (text) => {
    expect(kind(text)).toBeNull();
    expect(letters(text)).toBe('+++');
  });

  it.each([
    'Benji dreams of playing for Arsenal.',
    'When she is grown up Della would like to work with horses.',
    'To become a marine biologist',
  ])('a hope: %s', (text) => {
    expect(kind(text)).toBe('aspiration');
  });
});

describe('by when', () => {
  it.each([
    ['Autumn half term 2027: Gus looks up to say "yes" to three different people.', '+'],
    ['Aged 25 at the latest, Theo pays his rent each month.', '+'],
    ['Come Year 9 options (spring 2027) Iris will tell her tutor which three subjects she wants.', '+'],
    ['Scott can plait three strands of rope, five times out of five. To be reviewed in January 2028.', '-'],
    ['By the end of Year 3 Ahmed, who is now in Year 5, will count out 20 objects.', '-'],
    ['Joel types 20 words a minute (6 wpm, Sept 2026).', '-'],
    ['Leah will read to her nan in nine weeks out of ten.', '-'],
    ["Mia will tie her own laces by the Cubs' summer camp.", '+'],
    ["By Kofi's seventh birthday Kofi will sleep in his own bed.", '+'],
    ['When the Year 9 review meets, Mia will chair ten minutes of it.', '+'],
    ['Mia will swim a width in the summer before Year 7.', '+'],
    ['Mia will buy her lunch by the end of a year at the new college.', '+'],
    ['Age 16: Mia cooks her own tea.', '+'],
    ['Sean to travel on the 42 on his own - July 2028.', '+'],
    ['Mia will count to ten before she leaves the room.', '-'],
    ['Mia will answer when her birthday is mentioned.', '-'],
    ['Mia will follow the plan made at her annual review.', '-'],
    ['Mia will ask for help before the end of each lesson.', '-'],
    ['Gil will pack his bag five days a week, as he did in Year 4.', '-'],
  ])('%s', (text, expected) => {
    expect(letters(text).at(2)).toBe(expected);
  });
});

describe('what cannot be read is called unsure', () => {
  it.each([
    'Erbyn diwedd Blwyddyn 6 bydd Rohan yn darllen tudalen yn uchel gyda dim mwy na thri chamgymeriad.',
    'À la fin de la sixième année, Rohan lira une page à haute voix.',
    '6年生の終わりまでにローハンは一ページを音読する。',
    Array(20_000).fill('word').join(' '),
    Array(4000).fill('Rosa will read and support will be given').join(' '),
  ])('%.60s', (text) => {
    expect(readOutcome(text, dates, null).verdict).toBe('unsure');
  });

  it.each([
    'by the end of year six rohan will read a page aloud with no more than three mistakes on four days out of five',
    'roHan wIll rEaD a pAgE alOud 4/5 daYs bY jUly 2028',
    'By the end of Year 6 Rohan will read twenty-five words a minute for half an hour',
  ])('but not odd typing: %s', (text) => {
    expect(letters(text)).toBe('+++');
  });
});

it('takes no letter for missing that the row or card may hold', () => {
  const facts = readOutcome('Rosa will be more confident', dates, null);
  expect(facts.verdict).toBe('weak');
  const today = '2026-11-01';
  const beside = (times: string[], others: string[]) => withBeside(facts, { times, others }, { ...dates, today }).smart;
  expect(beside([], ['puts up her hand 3 times a day', 'July 2028'])).toMatchObject({
    measurable: 'unsure',
    timeBound: 'unsure',
  });
  expect(beside(['By July 2028'], [])).toMatchObject({ measurable: 'no', timeBound: 'yes' });
  expect(beside(['End of Key Stage 2'], [])).toMatchObject({ timeBound: 'yes' });
  expect(beside(['July 2019'], ['the class teacher'])).toMatchObject({ timeBound: 'no' });
});
