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
