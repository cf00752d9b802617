import { describe, expect, it } from 'vitest';
import type { Field, PlanText, SectionLetter } from '../plan-text.ts';
import { readHtml } from '../reading/html.ts';
import { readMarkdown } from '../reading/markdown.ts';
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
const readMarked = (source: string) => readPlan(planTextOf([readMarkdown(source, 'page').field]));
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

describe('letter order', () => {
  const plan = readText(`Section A: Views, interests and aspirations
Idris loves buses. He would like to drive one when he is older.
Section B: Special Educational Needs
Communication and Interaction
Idris is a cheerful boy who enjoys company. He finds it difficult to follow instructions of more than
one step. This means that he copies others.
Cognition & Learning
Idris is working at Year 3 level in maths. He cannot recall number facts from one day to the next.
Section C: Health needs
There are no identified health needs.
Section D Social care needs: None
Section E: Outcomes
By July 2028, Idris will follow a two-step instruction in class. By the end of Year 8, Idris will know his number bonds.
Section F: Special educational provision
Idris will have a language programme written by a speech and language therapist. This will be delivered by a trained assistant. Each session will be reviewed. Staff will wait ten seconds.
Section G: N/A
Section I: Placement - to be confirmed
Section J: Personal budget
Section K: Advice and information
Parents, June 2025; EP, Dr Patel, May 2025`);

  it('finds every printed Section and no other', () => {
    expect(lettersOf(plan)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'I', 'J', 'K']);
    expect(sectionOf(plan, 'H1')).toMatchObject({ present: false, span: null, heading: null });
    expect(sectionOf(plan, 'J')).toMatchObject({ present: true, blank: true, heading: 'Section J: Personal budget' });
  });

  it('parts a heading from the body on its own line', () => {
    expect(sectionOf(plan, 'D')?.heading).toBe('Section D Social care needs');
    expect(bodyOf(plan, 'D')).toBe('None');
    expect(bodyOf(plan, 'I')).toBe('to be confirmed');
    expect(bodyOf(plan, 'C')).toBe('There are no identified health needs.');
  });

  it('knows words that say there is nothing', () => {
    expect(plan.sections.filter(({ none }) => none).map(({ letter }) => letter)).toEqual(['C', 'D', 'G']);
    expect(plan.items.some(({ section }) => 'CDGIJ'.includes(section))).toBe(false);
  });

  it('cuts prose into needs, strengths, outcomes and provision, and keeps what goes together', () => {
    expect(textsOf(plan, 'strength')).toEqual([
      'Idris is a cheerful boy who enjoys company.',
      'Idris is working at Year 3 level in maths.',
    ]);
    expect(textsOf(plan, 'need')).toEqual([
      'He finds it difficult to follow instructions of more than\none step. This means that he copies others.',
      'He cannot recall number facts from one day to the next.',
    ]);
    expect(itemsOf(plan, 'need').map(({ area }) => area)).toEqual(['communication', 'cognition']);
    expect(textsOf(plan, 'outcome')).toHaveLength(2);
    expect(textsOf(plan, 'provision')).toEqual([
      'Idris will have a language programme written by a speech and language therapist. This will be delivered by a trained assistant. Each session will be reviewed.',
      'Staff will wait ten seconds.',
    ]);
    expect(textsOf(plan, 'aspiration')).toEqual(['He would like to drive one when he is older.']);
    expect(textsOf(plan, 'advice')).toEqual(['Parents, June 2025', 'EP, Dr Patel, May 2025']);
  });

  it('numbers items by Section in reading order', () => {
    expect(plan.items.map(({ id }) => id)).toEqual([
      'A1',
      'A2',
      'S1',
      'B1',
      'S2',
      'B2',
      'E1',
      'E2',
      'F1',
      'F2',
      'K1',
      'K2',
    ]);
  });
});

describe('layouts', () => {
  it('outcome tables with provision (E and F together)', () => {
    const plan = readMarked(`**Section E and F - Outcomes and Provision**

**Communication and Interaction**

| Outcome | Provision required to achieve the outcome | Provided by who and by when |
|---|---|---|
| By July Mina will ask with two words. | Modelling of phrases<br>Attention group, 15 minutes | Key worker<br>SENCO, termly |
|  | Advice each half term | Therapist |
`);
    expect(textsOf(plan, 'outcome')).toEqual(['By July Mina will ask with two words.']);
    expect(textsOf(plan, 'provision').slice(0, 2)).toEqual(['Modelling of phrases', 'Attention group, 15 minutes']);
    const [first, second, third] = itemsOf(plan, 'provision');
    expect(columnsOf(plan, first)).toMatchObject({ what: 'Modelling of phrases', who: 'Key worker' });
    expect(columnsOf(plan, second).who).toBe('SENCO, termly');
    expect(third?.text).toMatch(/^Advice each half term\s+Therapist$/);
    // An empty outcome cell goes on with the outcome above it.
    expect(columnsOf(plan, third).outcome).toBe('By July Mina will ask with two words.');
    expect(new Set(plan.items.map(({ row }) => row)).size).toBe(1);
    expect(plan.items.every(({ area }) => area === 'communication')).toBe(true);
  });

  it('one table per outcome, with steps that are no outcomes', () => {
    const plan =
      readPage(`<h2>Section E: Outcomes and F: Provision</h2><h3>Outcome 1</h3><p>By July Otis will read 60 words.</p>
      <p><b>Steps towards outcome</b></p><ul><li>Read 20 words by December.</li></ul>
      <table><tr><th>Provision</th><th>Who</th><th>How often</th><th>Review</th></tr>
      <tr><td>Word drill</td><td>Trained TA</td><td>10 minutes daily</td><td>Half-termly</td></tr></table>
      <h3>Outcome 2</h3><p>By July Otis will write his address.</p>`);
    expect(textsOf(plan, 'outcome')).toEqual([
      'By July Otis will read 60 words.',
      'By July Otis will write his address.',
    ]);
    const [outcome, second] = itemsOf(plan, 'outcome');
    const [provision] = itemsOf(plan, 'provision');
    expect(outcome).toMatchObject({ number: 'Outcome 1', section: 'E' });
    expect(provision).toMatchObject({ section: 'F', row: outcome?.row });
    expect(second?.row).not.toBe(outcome?.row);
    expect(columnsOf(plan, provision)).toEqual({
      what: 'Word drill',
      who: 'Trained TA',
      frequency: '10 minutes daily',
      review: 'Half-termly',
    });
    expect(provision?.text.replaceAll(/\s+/g, ' ')).toBe('Word drill Trained TA 10 minutes daily Half-termly');
  });

  it('needs, outcomes and provision side by side under area headings', () => {
    const header = '<tr><th>Section B Needs</th><th>Section E Outcomes</th><th>Section F Provision</th></tr>';
    const plan = readPage(`<h2>Section A: Views</h2><p>I sing.</p><h2>Communication and Interaction</h2><table>${header}
      <tr><td>Ayla cannot be understood.</td><td>By June Ayla will order a drink.</td><td>Speech therapy weekly.</td></tr></table>
      <h2>Cognition and Learning</h2><table>${header}
      <tr><td><ul><li>Ayla forgets names.</li><li>She cannot count.</li></ul></td><td>By June Ayla will count.</td><td>Counting daily.</td></tr>
      </table><h2>Section C: Health needs</h2><p>None</p>`);
    expect(lettersOf(plan)).toEqual(['A', 'B', 'C', 'E', 'F']);
    expect(bodyOf(plan, 'A')).toBe('I sing.');
    expect(sectionOf(plan, 'B')).toMatchObject({ heading: 'Section B Needs' });
    expect(sectionOf(plan, 'B')?.parts).toHaveLength(2);
    expect(itemsOf(plan, 'need').map(({ section, area }) => [section, area])).toEqual([
      ['B', 'communication'],
      ['B', 'cognition'],
      ['B', 'cognition'],
    ]);
    const [, need] = itemsOf(plan, 'need');
    const [, provision] = itemsOf(plan, 'provision');
    expect(need?.row).toBe(provision?.row);
  });

  it('areas first, with Sections inside them', () => {
    const plan = readText(`Communication and Interaction
Section B: Needs
- Ben struggles to take turns.
Section E: Outcomes
- By July Ben will take turns.
Section F: Provision
- Social skills group weekly.
Sensory and/or Physical
Section B: Needs
- Ben cannot bear loud noise.
Section F: Provision
- Ear defenders in class.`);
    expect(plan.items.map(({ id, area }) => [id, area])).toEqual([
      ['B1', 'communication'],
      ['E1', 'communication'],
      ['F1', 'communication'],
      ['B2', 'sensory-physical'],
      ['F2', 'sensory-physical'],
    ]);
    expect(bodyOf(plan, 'F')).toBe('Social skills group weekly.');
    expect(sectionOf(plan, 'F')?.parts).toHaveLength(2);
  });

  it('numbers that point at each other', () => {
    const plan = readText(`Section B
B1 Nia has difficulty with spelling.
B2 Nia becomes anxious in tests.
Section E
E1 By July Nia will spell 50 words (meets B1).
E2: By July Nia will sit a test. [links to needs 1 and 2]
Section F
F1.1 Spelling programme daily. (meets B1, links to E1)
Provision for Outcome 2: A quiet room for tests.`);
    expect(plan.items.map(({ number, refs }) => [number, refs])).toEqual([
      ['B1', []],
      ['B2', []],
      ['E1', ['B1']],
      ['E2', ['NEED 1', 'NEED 2']],
      ['F1.1', ['B1', 'E1']],
      [null, ['OUTCOME 2']],
    ]);
    expect(lettersOf(plan)).toEqual(['B', 'E', 'F']);
  });

  it('headings in the first person, without letters', () => {
    const plan =
      readPage(`<h1>My Plan</h1><h2>All about me</h2><p>I like frogs.</p><h2>My Special Educational Needs</h2>
      <h3>Learning</h3><p>What I am good at: I am good at drawing.</p><p>What I find hard: I find long words hard.</p>
      <h2>My health needs</h2><p>None identified</p>
      <h2>My Outcomes and Special Educational Provision</h2>
      <table><tr><td>Outcome</td><td>What support will I need?</td><td>Who will do this</td></tr>
      <tr><td>By July I will read a page.</td><td>Phonics</td><td>TA</td></tr></table><h2>My health provision</h2><p>None</p>`);
    expect(lettersOf(plan)).toEqual(['A', 'B', 'C', 'E', 'F', 'G']);
    expect(textsOf(plan, 'need')).toEqual(['I find long words hard.']);
    expect(textsOf(plan, 'strength')).toEqual(['I am good at drawing.']);
    expect(columnsOf(plan, itemsOf(plan, 'provision')[0])).toMatchObject({ what: 'Phonics', who: 'TA' });
  });

  it('a contents list in bracketed letters is not the plan', () => {
    const plan = readText(`(A) Views, Interests and Aspirations 2
(B) Special Educational Needs 3
(E) Outcomes 5
(F) Special Educational Provision 6

(A) Views, Interests and Aspirations
Kofi likes swimming.
(B) Special Educational Needs
Kofi finds it hard to sit still.
(E) Outcomes
By July Kofi will sit for story time.
(F) Special Educational Provision
Kofi will have:
- a wobble cushion in every lesson
- movement breaks every 20 minutes`);
    expect(bodyOf(plan, 'A')).toBe('Kofi likes swimming.');
    expect(sectionOf(plan, 'B')?.parts).toHaveLength(1);
    expect(textsOf(plan, 'provision')).toEqual([
      'a wobble cushion in every lesson',
      'movement breaks every 20 minutes',
    ]);
  });

  it('the whole plan as a form of labels and contents', () => {
    const plan =
      readPage(`<table><tr><td colspan=2><b>Section A: Views</b></td></tr><tr><td>My hopes</td><td>Lena wants to be a vet.</td></tr>
      <tr><td colspan=2><b>Section B: Special educational needs</b></td></tr><tr><td>Cognition and learning</td><td>Lena cannot tell the time.</td></tr>
      <tr><td>SEMH</td><td>Lena worries about tests.</td></tr><tr><td>Section I: Placement</td><td></td></tr>
      <tr><td>Section J: Personal budget</td><td>Not requested</td></tr></table>`);
    expect(lettersOf(plan)).toEqual(['A', 'B', 'I', 'J']);
    expect(itemsOf(plan, 'need').map(({ text, area }) => [text, area])).toEqual([
      ['Lena cannot tell the time.', 'cognition'],
      ['Lena worries about tests.', 'semh'],
    ]);
    expect(textsOf(plan, 'aspiration')).toEqual(['Lena wants to be a vet.']);
    expect(sectionOf(plan, 'I')?.blank).toBe(true);
    expect(sectionOf(plan, 'J')?.none).not.toBeNull();
  });

  it('needs said again beside provision are columns, not needs', () => {
    const plan = readPage(`<h2>Section B</h2><ul><li>Ravi has poor balance.</li></ul><h2>Section F</h2>
      <table><tr><th>Need (Section B)</th><th>Provision (Section F)</th><th>Staffing</th><th>Frequency</th></tr>
      <tr><td>Poor balance</td><td>Balance programme</td><td>PE teacher</td><td>Twice weekly</td></tr></table>`);
    expect(textsOf(plan, 'need')).toEqual(['Ravi has poor balance.']);
    expect(columnsOf(plan, itemsOf(plan, 'provision')[0])).toMatchObject({
      need: 'Poor balance',
      what: 'Balance programme',
    });
  });

  it('pathways, and details under a provision', () => {
    const plan = readMarked(`## Section E: Outcomes
### Employment
- By July Lou will finish a work placement.
### Independent Living
- By July Lou will cook two meals.
## Section F
1. Cookery, one hour weekly.
   - shopping first
2. Travel training, 10 sessions.`);
    expect(itemsOf(plan, 'outcome').map(({ area }) => area)).toEqual([null, 'independence']);
    expect(itemsOf(plan, 'provision').map(({ text }) => text.replaceAll(/\s+/g, ' '))).toEqual([
      'Cookery, one hour weekly. shopping first',
      'Travel training, 10 sessions.',
    ]);
  });

  it('provision by kind keeps the words of its groups out', () => {
    const plan = readText(`Section F
Curriculum
Phonics in a group of four, 20 minutes daily
Staffing
An adult within reach at lunch, every day
Equipment
Sloping desk in every class`);
    expect(textsOf(plan, 'provision')).toEqual([
      'Phonics in a group of four, 20 minutes daily',
      'An adult within reach at lunch, every day',
      'Sloping desk in every class',
    ]);
  });

  it('outcome cards join what stands on them', () => {
    const plan = readText(`Sections B, E and F
Card 1
Aspiration: I want to bake.
Need (B): Zed cannot weigh things.
Outcome (E): By July Zed will weigh flour.
Provision (F): Cookery lesson, one hour weekly.
Card 2
Need (B): Zed is lonely.
Provision (F): Club, youth worker, weekly.`);
    expect(plan.items.map(({ kind, section, text }) => [kind, section, text])).toEqual([
      ['aspiration', 'E', 'I want to bake.'],
      ['need', 'B', 'Zed cannot weigh things.'],
      ['outcome', 'E', 'By July Zed will weigh flour.'],
      ['provision', 'F', 'Cookery lesson, one hour weekly.'],
      ['need', 'B', 'Zed is lonely.'],
      ['provision', 'F', 'Club, youth worker, weekly.'],
    ]);
    const rows = plan.items.map(({ row }) => row);
    expect(new Set(rows.slice(0, 4)).size).toBe(1);
    expect(new Set(rows.slice(4)).size).toBe(1);
    expect(rows[0]).not.toBe(rows[4]);
  });

  it('needs and provision side by side, outcomes after; an empty provision cell stays empty', () => {
    const plan = readPage(`<h2>Sections B and F: Cognition and learning</h2><table>
      <tr><td><b>Special educational need</b></td><td><b>Special educational provision</b></td></tr>
      <tr><td>Max reads slowly.</td><td>Fluency programme, 1:1, daily.</td></tr>
      <tr><td>He cannot use money.</td><td></td></tr></table><h2>Section E - Outcomes</h2><ul><li>By July Max will pay for lunch.</li></ul>`);
    expect(plan.items.map(({ id, area }) => [id, area])).toEqual([
      ['B1', 'cognition'],
      ['F1', 'cognition'],
      ['B2', 'cognition'],
      ['E1', null],
    ]);
    expect(bodyOf(plan, 'F')).toMatch(/^Special educational need/);
  });

  it('needs, provision and outcome in one audit trail', () => {
    const plan =
      readPage(`<h2>Needs, outcomes and provision</h2><table><tr><th>Need</th><th>Provision</th><th>Outcome</th><th>Source</th></tr>
      <tr><td>Sol is deaf in one ear.</td><td>Radio aid in all lessons</td><td>By July Sol will follow a class talk.</td><td>K3</td></tr></table>`);
    expect(plan.items.map(({ id, row }) => [id, row])).toEqual([
      ['B1', plan.items[0]?.row],
      ['E1', plan.items[0]?.row],
      ['F1', plan.items[0]?.row],
    ]);
    expect(columnsOf(plan, plan.items[2])).toMatchObject({ source: 'K3', need: 'Sol is deaf in one ear.' });
  });
});
