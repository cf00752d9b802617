import { describe, expect, it } from 'vitest';
import { readNeed } from './need.ts';

describe('readNeed', () => {
  it.each([
    'When plans change without warning Tobias shouts, rips work from the wall and takes forty minutes to settle.',
    'Elsie needs an adult to begin every piece of work: left alone she sits with the pencil in her hand.',
    'Reading is at a six-year level (May 2026), so he cannot read the questions in any exam by himself.',
    'Since being discharged from CAMHS she has begun to pull out her hair, and the bald patch keeps her hood up.',
    'Fatima\u2019s autism shows itself at changeover times: she holds on to the door frame and two adults coax her.',
    'Requires suction up to ten times a day and misses parts of lessons each time.',
    'HE CANNOT READ THE DINNER MENU SO HE POINTS AT WHATEVER THE CHILD IN FRONT HAS CHOSEN',
    'cannot tell u when he is hungry or thirsty, just cries til someone guesses',
    'Learns a song in one go and a spelling not at all. By Friday the list is blank, and he says the test was cancelled.',
    'Global delay, diagnosed 2021. What that looks like at lunch: one new food on the tray and he is under the bench until it has gone.',
    'In the pool, on the bus and at the till, Ottilie answers whoever speaks last.',
    'Swallows without chewing. Twice this term the lump has stuck, and she now eats only yoghurt.',
  ])('hears a difficulty in %j', (text) => {
    expect(readNeed(text)).toMatchObject({ verdict: 'strong', fault: null });
  });

  it.each([
    ['diagnosis', 'Joel has cerebral palsy (GMFCS level III) and epilepsy.'],
    ['score', 'WISC-V: VCI 84, WMI 72, PSI 69.'],
    ['score', 'Currently working within pre-key stage standard 3 for reading.'],
    ['service', 'Kian was referred to speech and language therapy at age 3 and remains on the caseload.'],
    ['service', 'Attended three primary schools before joining us in September 2024.'],
    ['provision', 'Milly requires a small, nurturing class with a high ratio of adults.'],
    ['provision', 'Teachers should give him extra time to process instructions.'],
    ['provision', '20 hours of TA support per week.'],
    ['generic', 'Her difficulties have a significant impact on all areas of her learning and development.'],
    ['generic', 'Low self-esteem and lack of confidence.'],
    ['provision', 'Ensure that Wren sits by the window, away from the door, and has each step repeated.'],
    ['provision', 'Now-and-next boards and a calm corner help Idris when plans change.'],
    ['provision', 'To learn to manage his temper without hitting out.'],
    ['score', 'Reading 71, spelling 68, number 84, copying 79 (September 2026).'],
    [
      'service',
      'Born at 27 weeks, spent 80 days in hospital, was referred to Portage and has since had two hearing tests.',
    ],
    ['diagnosis', 'Angelman syndrome is a rare genetic condition affecting 1 in 15,000 people.'],
    ['generic', 'Sensory needs: see the report of 14 November.'],
    [
      'generic',
      'Presents with a spiky profile marked by discrepancies between indices, which impact on access to the curriculum.',
    ],
    ['strength', 'Loves animals and is a talented artist.'],
  ])('finds only a %s in %j', (fault, text) => {
    expect(readNeed(text)).toMatchObject({ verdict: 'weak', fault });
  });

  it.each([
    'Cannot use scissors.',
    'Efe finds it hard to make friends, so she plays alone at most breaks.',
    'Nie potrafi czyta\u0107 i unika g\u0142o\u015bnych, zat\u0142oczonych miejsc.',
  ])('does not judge %j', (text) => {
    expect(readNeed(text).verdict).toBe('unsure');
  });
});
