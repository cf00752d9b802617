import { describe, expect, test } from 'vitest';
import type { Thread } from '../contract.ts';
import { areaOfConcept, conceptsOf, fitOf, fitsFrom, readThread } from './index.ts';
import { item, planOf } from './threads.test-kit.ts';

const pairs = (thread: Thread, kind: string) =>
  thread.links
    .filter((link) => link.kind === kind)
    .map(({ from, to }) => `${from}-${to}`)
    .sort();
const because = (thread: Thread, from: string, to: string) =>
  thread.links.find((link) => link.from === from && link.to === to)?.because.join('; ') ?? '';

const small = [
  item('B1', 'Strangers understand about a third of what Orla says.', { area: 'communication' }),
  item('B2', 'Orla hides when voices are raised.', { area: 'semh' }),
  item('B3', 'Orla cannot carry a tray or use a knife and fork.', { area: 'sensory-physical' }),
  item('E1', 'By July 2028 an unfamiliar adult will follow eight of ten words Orla says.'),
  item('F1', 'Articulation therapy, 1:1, 30 minutes a week, from a Speech and Language Therapist.'),
  item('F2', 'ELSA, 40 minutes every Tuesday, 1:1.'),
];

describe('links', () => {
  test('a reference as written decides, whatever the words say', () => {
    const thread = readThread(
      planOf([
        item('B1', 'He is sensitive to noise.', { number: 'B1' }),
        item('B2', 'He cannot tell the time.', { number: 'B2' }),
        item('F1', 'Ear defenders in every lesson. Meets B2.', { refs: ['B2'] }),
      ]),
    );
    expect(pairs(thread, 'need-provision')).toContain('B2-F1');
    expect(because(thread, 'B2', 'F1')).toContain('meets B2, as written');
  });

  test('one row joins a need with provision that shares nothing else', () => {
    const thread = readThread(
      planOf([
        item('B1', 'Zed difficulty.', { row: 'r1' }),
        item('F1', 'Qualified help.', { row: 'r1' }),
        item('B2', 'Another.', { row: 'r2' }),
      ]),
    );
    expect(pairs(thread, 'need-provision')).toEqual(['B1-F1']);
    expect(because(thread, 'B1', 'F1')).toContain('same row');
  });

  test('concepts join what shares no word, each provision to its best need', () => {
    const thread = readThread(planOf(small));
    expect(pairs(thread, 'need-provision')).toEqual(['B1-F1', 'B2-F2']);
    expect(because(thread, 'B1', 'F1')).toContain('about clear speech');
    expect(pairs(thread, 'need-outcome')).toContain('B1-E1');
    expect(pairs(thread, 'outcome-provision')).toEqual(['E1-F1']);
  });

  test('vague provision still links', () => {
    const thread = readThread(
      planOf([
        item('B1', 'She screams and covers her ears in the hall.'),
        item('B2', 'She writes three words in a lesson.'),
        item('F1', 'Staff to think about how noisy it gets.'),
      ]),
    );
    expect(pairs(thread, 'need-provision')).toEqual(['B1-F1']);
  });

  test('an outcome in one row with provision carries its need along', () => {
    const thread = readThread(
      planOf([
        item('B1', 'Ivo reads at the level of a child of six.'),
        item('B2', 'Ivo has no friends in his class.'),
        item('E1', 'Ivo will read a page of a Year 4 book aloud.', { row: 'r' }),
        item('E2', 'Ivo will play with two friends at lunchtime.', { row: 's' }),
        item('F1', 'Half an hour with Mrs Pell on Mondays.', { row: 'r' }),
      ]),
    );
    expect(pairs(thread, 'need-provision')).toEqual(['B1-F1']);
    expect(because(thread, 'B1', 'F1')).toContain('both tied to outcome E1');
  });

  test('a heading alone is only possible: the needs under it have nothing that stands, and a person is asked', () => {
    const needs = [item('B1', 'Qwx.', { area: 'semh' }), item('B2', 'Vbn.', { area: 'semh' })];
    const thread = readThread(planOf([...needs, item('F1', 'Zzt.', { area: 'semh' })]));
    expect(thread.links).toEqual([]);
    expect(thread.possible.map(({ from }) => from).sort()).toEqual(['B1', 'B2']);
    expect(thread.unmetNeeds).toEqual(['B1', 'B2']);
  });

  test('an aspiration leads to the outcome that serves it', () => {
    const thread = readThread(
      planOf([
        item('A1', 'Orla would like a best friend.'),
        item('E1', 'By May 2028 Orla will play with the same two children at lunchtime each week.'),
        item('E2', 'By May 2028 Orla will write her name.'),
      ]),
    );
    expect(pairs(thread, 'aspiration-outcome')).toEqual(['A1-E1']);
  });

  test('words that deny a difficulty make no need', () => {
    const meets = (need: string) => fitOf(need, 'Radio aid and a qualified Teacher of the Deaf, weekly.').strength;
    expect(meets('She has a hearing loss in both ears.')).toBeGreaterThanOrEqual(fitsFrom);
    expect(meets('There are no concerns about hearing, but she cannot spell.')).toBeLessThan(fitsFrom);
  });
});

describe('what the writer says of a link', () => {
  const placed = small.map((one, at) => ({ ...one, span: { ...one.span, start: at * 100, end: at * 100 + 50 } }));
  const at = (id: string) => {
    const { span } = placed.find((one) => one.id === id) ?? { span: { field: '', start: 0 } };
    return { field: span.field, start: span.start + 3 };
  };
  const pinned = (from: string, to: string, stands: boolean) => {
    const plan = planOf(placed);
    const pin = { kind: 'need-provision' as const, from: at(from), to: at(to), stands };
    return readThread({ ...plan, text: { ...plan.text, pins: [pin] } });
  };

  test('a link cut is gone, and its need is unmet', () => {
    expect(readThread(planOf(placed)).unmetNeeds).toEqual(['B3']);
    const thread = pinned('B2', 'F2', false);
    expect(pairs(thread, 'need-provision')).toEqual(['B1-F1']);
    expect(thread.possible.filter(({ from, to }) => from === 'B2' && to === 'F2')).toEqual([]);
    expect(thread.unmetNeeds).toEqual(['B2', 'B3']);
  });

  test('a link confirmed stands at full strength, whatever the words say', () => {
    const thread = pinned('B3', 'F2', true);
    expect(thread.links).toContainEqual(
      expect.objectContaining({ from: 'B3', to: 'F2', kind: 'need-provision', strength: 1 }),
    );
    expect(because(thread, 'B3', 'F2')).toContain('confirmed by you');
    expect(thread.unmetNeeds).toEqual([]);
  });

  test('a pin whose words are gone says nothing', () => {
    const plan = planOf(small);
    const nowhere = { field: 'plan', start: 99_999 };
    const pins = [{ kind: 'need-provision' as const, from: nowhere, to: nowhere, stands: false }];
    expect(readThread({ ...plan, text: { ...plan.text, pins } })).toEqual(readThread(plan));
  });
});

describe('gaps', () => {
  test('a need with nothing for it is unmet, and an answered one is not', () => {
    const thread = readThread(planOf(small));
    expect(thread.unmetNeeds).toEqual(['B3']);
    expect(thread.needsWithoutOutcome).toContain('B3');
    expect(thread.needsWithoutOutcome).not.toContain('B1');
  });

  test('provision that no need explains is an orphan; training for all is not', () => {
    const thread = readThread(
      planOf([
        ...small,
        item('F3', 'Braille lessons from a QTVI, two hours a week.'),
        item('F4', 'Training for all staff at the start of each year.'),
      ]),
    );
    expect(thread.orphanProvision).toEqual(['F3']);
  });

  test('a Section out of view is unknown, one in view and empty is not', () => {
    const needs = [
      item('B1', 'He is sensitive to noise.'),
      item('C1', 'He has asthma.'),
      item('D1', 'He has no club.'),
    ];
    expect(readThread(planOf(needs, ['B', 'C', 'D'])).unmetNeeds).toEqual([]);
    expect(readThread(planOf(needs, ['B', 'C', 'D', 'F'])).unmetNeeds).toEqual(['B1']);
    expect(readThread(planOf(needs, ['B', 'C', 'D', 'F', 'G', 'H1'])).unmetNeeds).toEqual(['B1', 'C1']);
    expect(readThread(planOf(needs)).unmetNeeds).toEqual(['B1', 'C1', 'D1']);
    expect(readThread(planOf([item('F1', 'Braille lessons.')], ['F'])).orphanProvision).toEqual([]);
  });

  test('a Section with words of which no item was made may hold anything', () => {
    const plan = planOf([item('B1', 'He cannot tell the time.')], ['B', 'F']);
    const span = { field: 'plan', start: 0, end: 40 };
    const unread = plan.sections.map((section) => (section.letter === 'F' ? { ...section, span } : section));
    expect(readThread(plan).unmetNeeds).toEqual(['B1']);
    expect(readThread({ ...plan, sections: unread }).unmetNeeds).toEqual([]);
  });

  test('provision for one impairment is no orphan where single words hint at it', () => {
    const therapy = item('F1', 'Articulation therapy from a Speech and Language Therapist.');
    const orphans = (need: string) => readThread(planOf([item('B1', need), therapy])).orphanProvision;
    expect(orphans('Strangers understand a third of what she says.')).toEqual([]);
    expect(orphans('She cannot tell the time.')).toEqual(['F1']);
  });

  test('an outcome with nothing to serve it is named, unless F is out of view', () => {
    const outcome = item('E1', 'By May 2028 Orla will swim ten metres.');
    expect(readThread(planOf([outcome])).outcomesWithoutProvision).toEqual(['E1']);
    expect(readThread(planOf([outcome], ['E'])).outcomesWithoutProvision).toEqual([]);
  });
});

describe('bad input', () => {
  test('an empty plan has an empty thread', () => {
    expect(readThread(planOf([]))).toEqual({
      links: [],
      possible: [],
      unmetNeeds: [],
      orphanProvision: [],
      outcomesWithoutProvision: [],
      needsWithoutOutcome: [],
    });
  });

  test('500 provisions end, with every link between items that exist', () => {
    const items = [
      ...Array.from({ length: 60 }, (_, at) =>
        item(`B${at}`, `Need ${at}: he is sensitive to noise and cannot spell.`),
      ),
      ...Array.from({ length: 500 }, (_, at) => item(`F${at}`, `Part ${at}: spelling programme with an HLTA.`)),
    ];
    const thread = readThread(planOf(items));
    const ids = new Set(items.map(({ id }) => id));
    expect([...thread.links, ...thread.possible].every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
    expect(thread.links.length).toBeLessThan(60 * 500);
    expect(thread.unmetNeeds).toEqual([]);
  });

  test('the same sentence 200 times links every one, not everything to everything', () => {
    const thread = readThread(
      planOf([
        ...Array.from({ length: 200 }, (_, at) => item(`B${at}`, 'She chews her sleeves.')),
        ...Array.from({ length: 200 }, (_, at) => item(`F${at}`, 'A chewy tube on a lanyard.')),
      ]),
    );
    expect(thread.unmetNeeds).toEqual([]);
    expect(thread.orphanProvision).toEqual([]);
    expect(thread.links.length).toBeLessThan(200 * 10);
  });

  test('the same plan gives the same thread', () => {
    expect(readThread(planOf(small))).toEqual(readThread(planOf(small)));
  });
});

test('conceptsOf names what a text is about, strongest first, and its area is known', () => {
  const [first] = conceptsOf('A radio aid and weekly visits from a qualified Teacher of the Deaf.');
  expect(first?.id).toBe('sp.hearing');
  expect(first && areaOfConcept(first.id)).toBe('sensory-physical');
  expect(areaOfConcept('none.such')).toBeNull();
  expect(conceptsOf('')).toEqual([]);
});

// A handful of many; each need shares no content word with its answer.
test.each([
  ['He bolts for the gate at hometime.', 'Line-of-sight supervision outdoors.', 'Touch-typing club.'],
  ['She muddles b and d and guesses at words.', 'Toe by Toe, ten minutes daily.', 'Travel training.'],
  ['Grandad is worn out by his care and never has a night off.', 'Respite, two weekends a term.', 'Dyslexia tutor.'],
  ['He has two convulsions a week.', 'Buccal midazolam and a named, trained adult.', 'Laxatives.'],
  ['She has never caught a bus alone.', 'Independent travel trainer, ten sessions.', 'Feeding therapy.'],
])('%s', (need, right, wrong) => {
  expect(fitOf(need, right).strength).toBeGreaterThanOrEqual(fitsFrom);
  expect(fitOf(need, wrong).strength).toBeLessThan(fitsFrom);
});
