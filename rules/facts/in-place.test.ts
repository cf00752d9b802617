/** Provision and outcomes judged in their place: what stands over them, beside them and about all of them. */
import { describe, expect, it } from 'vitest';
import type { PlanText } from '../plan-text.ts';
import { readMarkdown } from '../reading/markdown.ts';
import { readingOf } from '../reading-of.ts';

const planOf = (source: string): PlanText => ({
  id: null,
  fields: [readMarkdown(source, 'plan').field],
  whole: true,
  passage: false,
  kind: null,
  today: '2026-11-01',
  dob: null,
  year: null,
  notChecked: [],
});
const provisionsOf = (source: string) =>
  readingOf(planOf(`## Section F: Special educational provision\n\n${source}`), null).provisions.map(
    ({ item, facts: { elements, verdict } }) => ({
      text: item.text,
      who: elements.who,
      frequency: elements.frequency,
      duration: elements.duration,
      grouping: elements.grouping,
      verdict,
    }),
  );
const outcomesOf = (source: string) =>
  readingOf(planOf(`## Section E: Outcomes\n\n${source}`), null).outcomes.map(({ facts }) => facts.smart.timeBound);

describe('provision takes what stands over it', () => {
  it('the deliverer from a heading', () => {
    const [first, second] = provisionsOf(
      '### Speech and language therapist\n\n- Block modification and real calls, 45 minutes a week, individually.\n\n### Head of year\n\n- Corridor plan gone over for 15 minutes every Monday.',
    );
    expect(first).toMatchObject({ who: 'Speech and language therapist', verdict: 'strong' });
    expect(second).toMatchObject({ who: 'Head of year' });
  });

  it('who and how often from a lead-in, for its own list and no further', () => {
    const [listed, after] = provisionsOf(
      'Every morning a teaching assistant will:\n\n- teach Tobias letter sounds for 15 minutes\n\nA visual timetable on his desk.',
    );
    expect(listed).toMatchObject({ who: 'a teaching assistant', frequency: 'Every morning', duration: '15 minutes' });
    expect(after).toMatchObject({ who: null });
  });

  it('the part of the day from a heading, though not against "as needed"', () => {
    const [seat, help] = provisionsOf(
      '### Break and lunch\n\n- The midday supervisor joins the game that Aurelia has chosen.\n- Emotional support as needed.',
    );
    expect(seat).toMatchObject({ frequency: 'Break' });
    expect(help?.verdict).toBe('weak');
  });

  it('a sentence about all of them, which is none of them', () => {
    const read = provisionsOf(
      '- Reading practice, 20 minutes, every day.\n- Number practice, 10 minutes, every day.\n\nAll of the above is delivered by a teaching assistant, one to one.',
    );
    expect(read.map(({ who, grouping }) => [who, grouping])).toEqual([
      ['a teaching assistant', 'one to one'],
      ['a teaching assistant', 'one to one'],
    ]);
  });

  it('its own words before any of these', () => {
    const [item] = provisionsOf(
      '### Teaching assistant\n\n- A speech therapist teaches Kit new words for 30 minutes every Friday.',
    );
    expect(item).toMatchObject({ who: 'A speech therapist', frequency: 'every Friday' });
  });

  it.each([
    ['those who are trained', '### Teaching assistant training\n\n- Makaton for two hours each September.', 'who'],
    ['daily living', '### Daily living\n\n- Kettle practice with the tutor for 20 minutes.', 'frequency'],
    [
      'the year that support runs in',
      '- Help with personal care from a nurse.\n\nAll support runs three days a week for 36 weeks and is reviewed termly.',
      'frequency',
    ],
  ] as const)('but not %s', (_, source, element) => {
    expect(provisionsOf(source)[0]?.[element]).toBeNull();
  });
});

describe('an outcome takes its time from', () => {
  it.each([
    ['the heading over it', '### By July 2028\n\n- Tobias will show his yellow card on four out of five occasions.'],
    ['a lead-in', 'By the end of Key Stage 2 Tobias will:\n\n- read a page aloud with no more than five slips'],
    [
      'a column for it',
      '| Outcome | By when |\n| --- | --- |\n| Ishaan will climb eight stairs holding the rail, without being held | July 2028 |',
    ],
  ])('%s', (_, source) => {
    expect(outcomesOf(source)).toEqual(['yes']);
  });

  it('not from a date gone by', () => {
    expect(outcomesOf('### By July 2024\n\n- Tobias will show his yellow card on four out of five occasions.')).toEqual(
      ['no'],
    );
  });
});
