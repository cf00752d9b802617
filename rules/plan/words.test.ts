import { describe, expect, it } from 'vitest';
import { areaByWords, readAreaHeading } from './areas.ts';
import { isWish, kindByWords, needOrStrength } from './cues.ts';
import { isGuidance, isNone } from './none.ts';
import { readRefs } from './refs.ts';

describe('isNone', () => {
  it.each([
    'None',
    'N/A',
    'None identified.',
    'Not known',
    'No health needs identified',
    'Kit has no identified social care needs at this time.',
    'Not requested',
    'There are currently no social care needs.',
    'None at this time',
  ])('nothing: %s', (text) => expect(isNone(text)).toBe(true));
  it.each([
    'Kit has no friends and needs help.',
    'No health needs identified but he tires.',
    'Nut allergy',
    'Not named in a draft plan.',
    'No. 4 ward, monthly',
  ])('something: %s', (text) => expect(isNone(text)).toBe(false));
});

describe('isGuidance', () => {
  it.each([
    '[Insert need]',
    'Please describe the needs.',
    'Click here to enter text.',
    '<Known as>',
    'This section should set out all outcomes.',
  ])('template: %s', (text) => expect(isGuidance(text)).toBe(true));
  it.each(['Reading (see [K2]) daily', 'Kit is pleased to help.', 'He enters the room late.'])('plan: %s', (text) =>
    expect(isGuidance(text)).toBe(false),
  );
});

describe('needOrStrength', () => {
  it.each([
    ['Kit enjoys maths.', 'strength'],
    ['Kit can become upset in noise.', 'need'],
    ['Kit reads well but cannot spell.', 'need'],
    ['Kit has no difficulties with hearing.', 'strength'],
    ['Kit is working at Year 3 level.', 'strength'],
    ['Kit has a diagnosis of autism.', 'need'],
    ['Kit moved to the area and joined the school.', null],
    ['Kit mixes up letters.', 'need'],
    ['Kit scored at the 4th percentile.', 'need'],
    ['Kit scored at the 60th percentile.', 'strength'],
    ['Kit is a Year 5 pupil at Elm School.', null],
  ])('%s', (text, kind) => expect(needOrStrength(text)).toBe(kind));
});

describe('kind and wish by words', () => {
  it('tells outcome, provision and need apart', () => {
    expect(kindByWords('By July 2027 Kit will read a page.')).toBe('outcome');
    expect(kindByWords('A reading group with the TA, 20 minutes daily.')).toBe('provision');
    expect(kindByWords('Kit cannot read.')).toBe('need');
  });
  it('tells a wish for a life from a wish for today', () => {
    expect(isWish('I want to be a nurse.')).toBe(true);
    expect(isWish('I would like you to know that I stammer.')).toBe(false);
  });
});

describe('areas', () => {
  it.each([
    ['Communication & Interaction', 'communication'],
    ['Cognition and Learning (strengths, needs and current functioning)', 'cognition'],
    ['Social, Emotional and Mental Health difficulties', 'semh'],
    ['Physical and/or Sensory needs', 'sensory-physical'],
    ['Self-care and Independence', 'independence'],
    ['PSED', 'semh'],
  ])('heading %s', (text, area) => expect(readAreaHeading(text)?.area).toBe(area));

  it('takes no sentence for a heading', () => {
    expect(readAreaHeading('Learning to read is hard for Kit.')).toBeNull();
    expect(readAreaHeading('Behaviour has improved since May.')).toBeNull();
  });

  it.each([
    ['Kit stammers when he is rushed.', 'communication'],
    ['Kit cannot remember number facts.', 'cognition'],
    ['Kit is anxious about coming to school.', 'semh'],
    ['Kit cannot hold a pencil and his hand aches.', 'sensory-physical'],
    ['Kit needs help with toileting.', 'independence'],
    ['Kit has a range of needs.', null],
  ])('words: %s', (text, area) => expect(areaByWords(text)).toBe(area));
});

describe('readRefs', () => {
  it.each([
    ['Reading group (meets B1, B3)', ['B1', 'B3']],
    ['Club, links to E2', ['E2']],
    ['For needs 1 and 3', ['NEED 1', 'NEED 3']],
    ['Supports Outcome 2 and vitamin B12', ['OUTCOME 2']],
    ['She needs 2 prompts and 1:1 help', []],
    ['He needs 30 minutes', []],
  ])('%s', (text, refs) => expect(readRefs(text)).toEqual(refs));
});
