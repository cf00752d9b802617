import { describe, expect, it } from 'vitest';
import type { Field } from '../plan-text.ts';
import { readHtml } from '../reading/html.ts';
import type { Item, Plan } from './plan.ts';
import { readPlan } from './read.ts';

const planOf = (field: Field): Plan =>
  readPlan({
    id: null,
    fields: [field],
    whole: true,
    passage: false,
    kind: null,
    today: null,
    dob: null,
    year: null,
    notChecked: [],
  });
const readText = (text: string) => planOf({ id: 'plan', text, section: null, blocks: null });
const readPage = (source: string) => planOf(readHtml(source, 'plan').field);
const textsOf = (plan: Plan, kind: Item['kind']) =>
  plan.items.filter((item) => item.kind === kind).map(({ text }) => text);
const bodyOf = (plan: Plan, letter: string) => {
  const span = plan.sections.find((section) => section.letter === letter)?.span;
  return span ? plan.text.fields[0]?.text.slice(span.start, span.end) : null;
};

const outcome = 'By July 2028 Kit will ask for help in words three times a day.';

describe('names over what they name', () => {
  it('takes the name of a numbered outcome for the outcome only when no statement follows', () => {
    expect(
      textsOf(readPage(`<h2>Section E</h2><h3>Outcome 1: Asking for help</h3><p>${outcome}</p>`), 'outcome'),
    ).toEqual([outcome]);
    expect(
      textsOf(readPage('<h2>Section E</h2><h3>Outcome 1: Better social skills</h3><h2>Section F</h2>'), 'outcome'),
    ).toEqual(['Better social skills']);
  });

  it('does the same for a merged row without a number', () => {
    const table = `<table><tr><td colspan="2"><b>Asking (need 1)</b></td></tr><tr><td colspan="2">${outcome}</td></tr>
      <tr><th>What will be done</th><th>With how many</th></tr><tr><td>Signing lessons each day</td><td>Two children</td></tr></table>`;
    const plan = readPage(`<h2>Sections E and F</h2>${table}`);
    expect(textsOf(plan, 'outcome')).toEqual([outcome]);
    expect(textsOf(plan, 'provision')).toEqual(['Signing lessons each day\tTwo children']);
  });

  it('groups entries under their common number', () => {
    const plan = readText('Section F\nF1 Literacy\nF1.1 A teacher will read with Kit daily.\nF1.2 A scribe in tests.');
    expect(textsOf(plan, 'provision')).toEqual(['A teacher will read with Kit daily.', 'A scribe in tests.']);
  });

  it('reads an area before the words it stands for', () => {
    const plan = readText(`Section E\nCognition and learning. ${outcome}`);
    expect(plan.items.map(({ text, area }) => [text, area])).toEqual([[outcome, 'cognition']]);
  });
});

describe('headings', () => {
  it.each([
    ['What I find hard: my special educational needs:', 'B'],
    ['The help I will get with my health: health provision:', 'G'],
    ['Help at home (Chronically Sick and Disabled Persons Act, section 2):', 'H1'],
    ['My story, my likes and my hopes:', 'A'],
    ['Where I will learn: name and type of placement:', 'I'],
  ])("a child's own words: %s", (heading, letter) => {
    expect(bodyOf(readText(`Section K\nOne report.\n\n${heading}\nWords of it.`), letter)).toBe('Words of it.');
  });

  it('go on over two lines while a bracket is open', () => {
    const text =
      'SECTION H1: SOCIAL CARE PROVISION (CHRONICALLY SICK AND DISABLED PERSONS ACT\n1970)\n\nTwo hours weekly.';
    expect(bodyOf(readText(text), 'H1')).toBe('Two hours weekly.');
  });

  it('stand in two cells, a letter beside its title', () => {
    const plan = readPage(
      '<table><tr><td><b>E & F</b></td><td><b>Outcomes, each with its provision</b></td></tr></table><p>By May Kit will read.</p>' +
        '<table><tr><td><b>H1</b></td><td><b>Social care provision under section 2 of the 1970 Act</b></td></tr></table><p>None is needed.</p>' +
        '<table><tr><td><b>I</b></td><td><b>Placement</b></td></tr></table><table><tr><td><b>J</b></td><td><b>Personal budget</b></td></tr></table>',
    );
    expect(bodyOf(plan, 'E')).toBe('By May Kit will read.');
    expect(bodyOf(plan, 'H1')).toBe('None is needed.');
    expect(plan.sections.filter(({ blank }) => blank).map(({ letter }) => letter)).toEqual(['I', 'J']);
  });
});

describe('tables', () => {
  it('keep their columns past a row that only groups', () => {
    const rows =
      '<tr><td colspan="3">From the vision team</td></tr><tr><td>Cane lessons</td><td>weekly</td><td>Individual</td></tr>';
    const plan = readPage(
      `<h2>Section F</h2><table><tr><th>What Kit will get</th><th>How often</th><th>Number of children</th></tr>${rows}</table>`,
    );
    expect(textsOf(plan, 'provision')).toEqual(['Cane lessons\tweekly\tIndividual']);
  });

  it('number the words beside a code', () => {
    const plan = readPage('<h2>Section B</h2><table><tr><td>2.1.1</td><td>Jokes go past him.</td></tr></table>');
    expect(plan.items.map(({ kind, number }) => [kind, number])).toEqual([['need', '2.1.1']]);
  });

  it('were pasted cell by cell', () => {
    const plan = readText(
      'Section F\n\nWhat\nWho\nHow often\nSigning lessons\nTeacher of the deaf\nDaily\nA radio aid\nThe school\nAll day\n\nSection G',
    );
    expect(textsOf(plan, 'provision')).toEqual([
      'Signing lessons\nTeacher of the deaf\nDaily',
      'A radio aid\nThe school\nAll day',
    ]);
  });

  it('say no more than their own rows', () => {
    const plan = readPage(
      `<h2>Sections E and F</h2><table><tr><td>Outcome</td><td>${outcome}</td></tr></table><p>A teacher will read with Kit for 20 minutes daily.</p>`,
    );
    expect(textsOf(plan, 'outcome')).toEqual([outcome]);
  });
});

describe('what is no item', () => {
  it.each([
    ['E', 'Outcome 4, above'],
    ['E', 'The school will set targets each term that lead towards these outcomes.'],
    ['E', 'The plan will be reviewed after six months.'],
    ['F', 'The provision below is set out according to the people who will deliver it.'],
    ['F', 'Agreed by the integrated care board on 3 October 2026.'],
    ['B', 'Her hearing is described under communication above.'],
    ['C', 'His immunisations are up to date.'],
    ['D', 'An early help assessment was closed in 2025.'],
  ])('Section %s: %s', (letter, words) => {
    expect(readText(`Section ${letter}\n\n${words}`).items).toEqual([]);
  });
});

describe('boxes in the first person', () => {
  const box = (number: number, need: number, aim: string, help: string) =>
    `<h3>Box ${number}. A place that I can work in and people in it who know me (need ${need})</h3><p><strong>What will be different:</strong> ${aim}</p><table><tr><th>What help</th><th>From whom</th><th>How much</th></tr><tr><td>${help}</td><td>A tutor</td><td>One hour a week</td></tr></table>`;
  const page = `<h2>What I find hard <small>(B: my special educational needs)</small></h2><p>1. I cannot read a timetable.</p><p>2. I cannot find my way between rooms.</p><h2>What will change for me, and the help I will get <small>(E and F)</small></h2><p>Each box starts with what will change. My tutor and I look at all the boxes each term.</p>${box(1, 1, 'By July 2028 I will read a timetable by myself.', 'Reading lessons with pictures')}${box(2, 2, 'By July 2028 I will walk to three rooms alone.', 'Practice walks with a map')}<h2>My health provision <small>(G)</small></h2><p>None</p>`;

  it('open both Sections by letters that stand in brackets together', () => {
    const plan = readPage(page);
    expect(plan.sections.filter(({ present }) => present).map(({ letter }) => letter)).toEqual(['B', 'E', 'F', 'G']);
  });

  it('join an outcome and its provision, and point at the needs that their headings number', () => {
    const { items } = readPage(page);
    expect(items.map(({ id }) => id)).toEqual(['B1', 'B2', 'E1', 'F1', 'E2', 'F2']);
    const rows = items.filter(({ section }) => section === 'E' || section === 'F').map(({ row }) => row);
    expect(rows[0]).not.toBeNull();
    expect(rows).toEqual([rows[0], rows[0], rows[2], rows[2]]);
    expect(items.find(({ id }) => id === 'F2')?.refs).toContain('NEED 2');
  });
});

describe('columns that close with their letter', () => {
  it('hold what the letter says, one entry for each number, and nothing where they point up', () => {
    const plan = readPage(
      '<h2>Sections B, E and F. At home</h2><p>What goes well here: Jo cooks.</p><table><tr><th>Hard here (B)</th><th>Different by then (E)</th><th>Done here (F)</th></tr><tr><td>a. Jo cannot plan a morning.</td><td>a, b. By July 2028 Jo will leave home on time on four days in five.</td><td>a. Coaching by a tutor, one hour, weekly.</td></tr><tr><td>b. Jo freezes when a bus is late.</td><td>as above</td><td>b. Travel training by a tutor, ten journeys.</td></tr></table>',
    );
    expect(textsOf(plan, 'need')).toEqual(['Jo cannot plan a morning.', 'Jo freezes when a bus is late.']);
    expect(textsOf(plan, 'outcome')).toEqual(['By July 2028 Jo will leave home on time on four days in five.']);
    expect(textsOf(plan, 'provision')).toHaveLength(2);
    expect(textsOf(plan, 'strength')).toEqual(['Jo cooks.']);
  });
});

describe('words of the plan about itself', () => {
  it.each([
    'Every outcome is looked at by the school and the family each term.',
    'The class teacher sets smaller steps with Jo every half term.',
    '"Nursery" below means her 15 hours.',
    'A second mentor covers any absence.',
  ])('are no outcome: %s', (sentence) => {
    expect(textsOf(readText(`Section E: Outcomes\n${sentence}\n\n${outcome}`), 'outcome')).toEqual([outcome]);
  });

  it.each(['They are not in order of how much they matter.', 'These are listed in no particular order.'])(
    'are no need: %s',
    (sentence) => {
      const need = 'Jo cannot read a timetable.';
      expect(textsOf(readText(`Section B: Special educational needs\n${sentence}\n\n${need}`), 'need')).toEqual([need]);
    },
  );

  it('are no provision where they say that there is none and why', () => {
    expect(
      textsOf(
        readText('Section H1: Social care provision\nNone. Jo does not need services of this kind.'),
        'provision',
      ),
    ).toEqual([]);
  });
});
