import { describe, expect, it } from 'vitest';
import type { Field, PlanText, SectionLetter } from '../plan-text.ts';
import { readHtml } from '../reading/html.ts';
import type { Item, Plan } from './plan.ts';
import { readPlan } from './read.ts';

const planTextOf = (fields: readonly Field[], more: Partial<PlanText> = {}): PlanText => ({
  id: null,
  fields,
  whole: true,
  passage: false,
  kind: null,
  today: null,
  dob: null,
  year: null,
  notChecked: [],
  ...more,
});
const boxOf = (text: string, section: SectionLetter | null = null): Field => ({
  id: 'box',
  text,
  section,
  blocks: null,
});
const readText = (text: string) => readPlan(planTextOf([boxOf(text)]));
const readPage = (source: string) => readPlan(planTextOf([readHtml(source, 'page').field]));
const readPassage = (text: string, section: SectionLetter) =>
  readPlan(planTextOf([boxOf(text, section)], { whole: false, passage: true }));
const itemsOf = (plan: Plan, kind: Item['kind']) => plan.items.filter((item) => item.kind === kind);
const textsOf = (plan: Plan, kind: Item['kind']) => itemsOf(plan, kind).map(({ text }) => text);
const sectionOf = (plan: Plan, letter: SectionLetter) => plan.sections.find((section) => section.letter === letter);
const lettersOf = (plan: Plan) => plan.sections.filter(({ present }) => present).map(({ letter }) => letter);
function bodyOf(plan: Plan, letter: SectionLetter): string | null {
  const span = sectionOf(plan, letter)?.span;
  const field = plan.text.fields.find(({ id }) => id === span?.field);
  return span && field ? field.text.slice(span.start, span.end) : null;
}
function columnsOf(plan: Plan, item: Item | undefined): Record<string, string> {
  const text = plan.text.fields.find(({ id }) => id === item?.span.field)?.text ?? '';
  return Object.fromEntries(
    Object.entries(item?.columns ?? {}).map(([role, { start, end }]) => [role, text.slice(start, end)]),
  );
}

describe('edges', () => {
  it('reads one Section H as both, and says so', () => {
    const plan = readText('SECTION H: SOCIAL CARE PROVISION\nShort breaks, 4 hours each Saturday.\nSECTION I\nSchool');
    expect(sectionOf(plan, 'H1')).toMatchObject({ present: true, merged: true });
    expect(sectionOf(plan, 'H2')).toMatchObject({ present: true, merged: true });
    expect(itemsOf(plan, 'provision').map(({ id }) => id)).toEqual(['H1-1']);
  });

  it('parts two social care columns by their letters', () => {
    const plan =
      readPage(`<h2>Section D, H1 and H2</h2><table><tr><th>Social care need</th><th>H1 provision</th><th>H2 provision</th></tr>
      <tr><td>Ned has no respite.</td><td>Two hours weekly.</td><td>One night a month.</td></tr></table>`);
    expect(plan.items.map(({ id, text }) => [id, text])).toEqual([
      ['D1', 'Ned has no respite.'],
      ['H1-1', 'Two hours weekly.'],
      ['H2-1', 'One night a month.'],
    ]);
  });

  it('is not misled by sentences and cross references', () => {
    const plan = readText(`Section F: Special educational provision
A teaching assistant will sit with Jo in maths.
Section B sets out the needs that this meets.
F1 Daily reading with the TA for 10 minutes.
Section G
Speech clinic, monthly.`);
    expect(lettersOf(plan)).toEqual(['F', 'G']);
    expect(textsOf(plan, 'provision')).toHaveLength(4);
  });

  it('passes over a key and a checklist of Sections', () => {
    const plan =
      readPage(`<table><tr><td>Section A</td><td>The views.</td></tr><tr><td>Section B</td><td>All needs.</td></tr>
      <tr><td>Section E</td><td>Outcomes sought.</td></tr><tr><td>Section F</td><td>Provision.</td></tr></table>
      <h2>Section A</h2><p>Tim likes tea.</p>
      <table><tr><td>Section A</td><td>Section B</td><td>Section C</td><td>Section D</td><td>Section E</td><td>Section F</td></tr>
      <tr><td>x</td><td>x</td><td></td><td></td><td>x</td><td>x</td></tr></table>
      <h2>Section B</h2><p>Tim cannot run.</p><h2>Section E</h2><p>By July Tim will run.</p><h2>Section F</h2><p>Physio weekly.</p>`);
    expect(bodyOf(plan, 'B')).toBe('Tim cannot run.');
    expect(plan.items.map(({ id }) => id)).toEqual(['A1', 'B1', 'E1', 'F1']);
    expect(lettersOf(plan)).toEqual(['A', 'B', 'E', 'F']);
  });

  it('reads legacy parts by their titles', () => {
    const plan = readText(
      'Part 2: Special Educational Needs\nAna cannot hear.\nPart 3: Special Educational Provision\nA radio aid.\nPart 4: Placement',
    );
    expect(lettersOf(plan)).toEqual(['B', 'F', 'I']);
  });

  it('leaves out what a template says to its writer', () => {
    const plan = readText(
      'Section F\n[Insert provision]\nPlease describe the provision.\nClick here to enter text.\nPat will have a ruler.',
    );
    expect(textsOf(plan, 'provision')).toEqual(['Pat will have a ruler.']);
  });

  it('joins labelled lines to the provision above them', () => {
    const plan = readText(
      'Section F\nProvision 1: Reading group\nWho: TA\nHow often: Daily\nProvision 2: Maths group\nProvided by: HLTA',
    );
    const [first, second] = itemsOf(plan, 'provision');
    expect(first?.text).toBe('Reading group\nWho: TA\nHow often: Daily');
    expect(columnsOf(plan, first)).toEqual({ what: 'Reading group', who: 'TA', frequency: 'Daily' });
    expect(columnsOf(plan, second)).toEqual({ what: 'Maths group', who: 'HLTA' });
  });

  it('takes provision under an outcome said again as its answer', () => {
    const plan = readText(
      'Section E\nOutcome 1: By July Gus will run.\nSection F\nOutcome 1\n- Sprint club, PE teacher, weekly.',
    );
    expect(itemsOf(plan, 'provision')[0]).toMatchObject({ section: 'F', number: null, refs: ['OUTCOME 1'] });
    expect(textsOf(plan, 'outcome')).toHaveLength(1);
  });

  it('lists one advice for each row of a table', () => {
    const plan = readPage(`<h2>Section K</h2><table><tr><th>Report</th><th>Author</th><th>Date</th></tr>
      <tr><td>EP report</td><td>Dr Lee</td><td>1/2/26</td></tr><tr><td>School</td><td>Ms Roe</td><td>3/4/26</td></tr></table>`);
    expect(textsOf(plan, 'advice').map((text) => text.split(/\s{2,}|\t/)[0])).toEqual(['EP report', 'School']);
  });

  it('cuts a paragraph at line breaks where each line has a label or a bullet of its own', () => {
    const plan =
      readPage(`<h2>Sections B, E and F</h2><p>Need: Fin cannot tie laces.<br>Outcome: By July Fin will tie one shoe.<br>Provision: Practice, TA, daily.</p>
      <p>• Fin trips.<br>• Fin tires.</p>`);
    expect(plan.items.map(({ kind, text }) => [kind, text])).toEqual([
      ['need', 'Fin cannot tie laces.'],
      ['outcome', 'By July Fin will tie one shoe.'],
      ['provision', 'Practice, TA, daily.'],
      ['need', 'Fin trips.'],
      ['need', 'Fin tires.'],
    ]);
  });

  it('reads a letter that is only the number of a list', () => {
    const text = 'Views of the child\n\nJo sings.';
    const blocks = [
      { type: 'item', start: 0, end: 18, depth: 0, marker: 'A.', bold: [] },
      { type: 'paragraph', start: 20, end: 29, bold: [] },
    ] as const;
    const plan = readPlan(planTextOf([{ id: 'page', text, section: null, blocks }]));
    expect(lettersOf(plan)).toEqual(['A']);
    expect(bodyOf(plan, 'A')).toBe('Jo sings.');
  });

  it('finds a none under a label, and hopes under theirs', () => {
    const plan = readText(
      'Section G\nHealth provision\nNone required\nSection A\nMy hopes and dreams\nI will be a chef.',
    );
    expect(sectionOf(plan, 'G')?.none).not.toBeNull();
    expect(textsOf(plan, 'aspiration')).toEqual(['I will be a chef.']);
  });

  it('shows words that stand in no Section', () => {
    const plan = readText(
      'Name: Bo Li\n\nThis plan was made after a long meeting in which everybody took part.\n\nSection A\nBo sings.',
    );
    expect(plan.unassigned.map(({ start, end }) => plan.text.fields[0]?.text.slice(start, end))).toEqual([
      'This plan was made after a long meeting in which everybody took part.',
    ]);
  });
});

describe('boxes and passages', () => {
  it('reads a box as its own Section, by its lines and labels', () => {
    const plan = readPlan(
      planTextOf(
        [boxOf('Strengths\n• Ola is kind.\nNeeds\n• Ola cannot button her coat.\n\uf0b7\tOla tires easily.', 'B')],
        { whole: false },
      ),
    );
    expect(plan.items.map(({ id, kind, text }) => [id, kind, text])).toEqual([
      ['S1', 'strength', 'Ola is kind.'],
      ['B1', 'need', 'Ola cannot button her coat.'],
      ['B2', 'need', 'Ola tires easily.'],
    ]);
    expect(sectionOf(plan, 'B')).toMatchObject({ heading: null, present: true });
    expect(sectionOf(plan, 'E')).toMatchObject({ present: false, span: null });
  });

  it('keeps a passage without lines as one item', () => {
    const words = 'Rosa will get a lesson every week. A teacher will give it. Staff will also help at lunch.';
    expect(textsOf(readPassage(words, 'F'), 'provision')).toEqual([words]);
    expect(textsOf(readPassage('Improve friendships', 'E'), 'outcome')).toEqual(['Improve friendships']);
    expect(textsOf(readPassage('Support with spelling', 'F'), 'provision')).toEqual(['Support with spelling']);
    expect(textsOf(readPassage('Need: Eli has dyscalculia.', 'B'), 'need')).toEqual(['Eli has dyscalculia.']);
  });

  it('takes each line of a passage of lines', () => {
    expect(textsOf(readPassage('- TA daily\n- Therapist weekly', 'F'), 'provision')).toEqual([
      'TA daily',
      'Therapist weekly',
    ]);
  });

  it('tells a passage of strength from a need', () => {
    expect(readPassage('Eli enjoys music.', 'B').items[0]?.kind).toBe('strength');
    expect(readPassage('Eli reasons well but he cannot tell the time.', 'B').items[0]?.kind).toBe('need');
  });
});

describe('any text', () => {
  const bits = [
    'Section B',
    'Section F:',
    '\n',
    '\n\n',
    '\t',
    ' | ',
    '- ',
    '• ',
    '1. ',
    'B1 ',
    'A ',
    'H1 and ',
    'By July 2027 ',
    'will have ',
    '(',
    '[',
    ')',
    ']',
    'None',
    'Needs:',
    'Strengths',
    'Outcome 1',
    'Provision (F)',
    'Communication and Interaction',
    '. ',
    '“',
    '\u{1F600}',
    '\u00ad',
    '   ',
    'word',
    'İ',
    'Sections B, E and F',
    'Name: Jo',
    'no needs',
    ':',
    '–',
    'o ',
    '§',
    '12.10.26',
    "'s ",
  ];

  it('never throws, and every span holds the words it says', () => {
    let seed = 11;
    const random = () => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      return seed / 0x7fffffff;
    };
    for (let turn = 0; turn < 400; turn++) {
      let text = '';
      for (let at = 0; at < 30 * random() + 1; at++)
        text += `${bits[Math.floor(random() * bits.length)]}${random() < 0.5 ? ' ' : ''}`;
      for (const section of [null, 'F'] as const) {
        const plan = readPlan(planTextOf([boxOf(text, section)], { passage: section !== null }));
        for (const { span, text: words } of plan.items) expect(text.slice(span.start, span.end)).toBe(words);
        for (const { columns } of plan.items)
          for (const { start, end } of Object.values(columns)) expect(end).toBeGreaterThanOrEqual(start);
        expect(new Set(plan.items.map(({ id }) => id)).size).toBe(plan.items.length);
      }
    }
  });

  it.each([
    ['one sentence of 20,000 words', `Section F\n${'the child will have support from an assistant and '.repeat(2200)}`],
    ['spaces', `Section C\nno${' '.repeat(100_000)}x`],
    ['brackets', `Section F\n${'[a('.repeat(50_000)}`],
    ['short lines', `Section F\n${'a\n'.repeat(40_000)}`],
    ['headings', 'Section B\nSam cannot read.\nSection F\nTA daily.\n'.repeat(1500)],
  ])('takes time in step with length: %s', (_, text) => {
    const timed = (words: string) => {
      const start = performance.now();
      readText(words);
      return performance.now() - start;
    };
    timed(text.slice(0, 2000));
    const half = timed(text.slice(0, text.length / 2));
    // Twice the text may cost four times as much on a busy machine; a quadratic or worse pattern costs far more.
    expect(timed(text)).toBeLessThan(Math.max(400, half * 6));
  });
});
