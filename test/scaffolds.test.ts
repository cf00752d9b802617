import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../rules/catalogue/index.ts';
import { readSketch } from '../rules/catalogue/sketches.ts';
import { readPassage } from '../rules/facts/passage.ts';
import { appraise } from '../rules/index.ts';
import type { Role } from '../rules/lexicon/roles.ts';
import { planOfSections } from '../rules/plan-of-sections.ts';
import type { PlanText } from '../rules/plan-text.ts';

/** Generated drafts; `npm run prove` makes it 10,000. */
const runs = Number(process.env.GT_RUNS ?? 1500);

const names = ['Amal', 'Joe', 'Priya', 'Tomos', 'Wei', 'Zofia'];
const pick = (...choices: string[]) => fc.constantFrom(...choices);
const name = fc.constantFrom(...names);
const sentence = (...parts: (fc.Arbitrary<string> | string)[]) =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((words) => `${words.filter(Boolean).join(' ')}.`);

const need = sentence(
  name,
  pick('finds it hard to', 'cannot yet', 'needs help to', 'has a diagnosis of', 'struggles to'),
  pick('follow instructions', 'sit with others', 'dyslexia', 'hold a pencil', 'calm down after lunch', 'hear in noise'),
);
const outcome = sentence(
  pick('', 'By July 2029', 'By the end of Year 6', 'In the long term', 'Within 12 months'),
  name,
  pick('will', 'will be able to', 'would like to', 'will receive', 'to', 'will not'),
  pick(
    'improve confidence',
    'read a page aloud',
    'support from a teaching assistant',
    'be a vet',
    'join a game',
    'hit others',
    'make progress and develop skills',
  ),
  pick('', 'on 4 days out of 5', 'without help', 'always', 'with one prompt', 'as measured by staff'),
);
const provision = sentence(
  pick('Access to', 'Regular', 'Up to 15 hours of', 'Opportunities for', 'A', 'One', ''),
  pick(
    'support with reading',
    'speech therapy',
    'small group work',
    'visual timetable',
    'sensory diet',
    'laptop',
    '1:1 help',
    'training for staff',
  ),
  pick('', 'from a teaching assistant', 'from staff', 'by the SALT', 'with an OT or assistant', 'from a specialist'),
  pick('', 'for 30 minutes', 'weekly', 'twice a week', 'in every lesson', '20 minutes daily'),
  pick('', 'as required', 'where possible', 'subject to funding', 'reviewed termly', 'such as games', 'see report'),
);
const views = sentence(
  pick('I like', 'He enjoys', 'Mum says', 'Views not available', 'I need to access'),
  pick('dogs', 'school', 'the curriculum', 'Minecraft', 'maths'),
);
const several = (line: fc.Arbitrary<string>) =>
  fc.array(line, { minLength: 0, maxLength: 3 }).map((lines) => lines.map((text) => `- ${text}`).join('\n'));
const draft = fc.record({
  A: several(views),
  B: several(need),
  E: several(outcome),
  F: several(provision),
  G: several(provision),
});

/** What every rule was written to find, so that each one's scaffolds are met; its figures are drawn anew. */
const sketched = catalogue.flatMap(({ examples }) =>
  examples.flatMap((example) => (example.weak ? [readSketch(example.weak, example).text] : [])),
);
const redrawn = fc
  .tuple(fc.constantFrom(...sketched), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }))
  .map(([plan, digits]): PlanText => {
    let turn = 0;
    const draw = (figure: string) => (figure.length > 2 ? figure : String(digits[turn++ % digits.length]));
    return { ...plan, fields: plan.fields.map((field) => ({ ...field, text: field.text.replaceAll(/\d+/g, draw) })) };
  });
const written = fc.tuple(draft, fc.boolean()).map(([sections, whole]) => planOfSections(sections, { whole }));

const units = /^(minutes?|mins?|hours?|hrs?|daily|weekly|fortnightly|termly|monthly|annually)$/;
const days = /^((mon|tues|wednes|thurs|fri|satur|sun)days?)$/;
const months = /^(january|february|march|april|june|july|august|september|october|november|december)$/;

/** Facts outside square brackets that the draft does not hold. */
function inventedFacts(scaffold: string, held: string): string[] {
  // The name of a part of the plan is no fact about the child.
  const outside = scaffold.replaceAll(/\[[^\]]*\]/g, ' ').replaceAll(/\bSections? [A-K]\d?\b/g, ' ');
  const lower = held.toLowerCase();
  const passage = readPassage(outside);
  const facts = passage.words.filter(
    (word) =>
      /\d/.test(word.norm) ||
      (word.value !== null && word.norm !== 'one') ||
      units.test(word.norm) ||
      days.test(word.norm) ||
      months.test(word.norm) ||
      names.some((known) => known.toLowerCase() === word.norm) ||
      (word.capital && !opensSentence(outside, word.start)),
  );
  const roles = (passage.found.get('role') ?? [])
    .filter((hit) => (hit.entry as Role).sort === 'named')
    .map((hit) =>
      passage.words
        .slice(hit.from, hit.to)
        .map((word) => word.norm)
        .join(' '),
    );
  return [...facts.map((word) => word.norm), ...roles].filter((fact) => !lower.includes(fact));
}

/** A capital that only opens a sentence names nobody. */
const opensSentence = (text: string, start: number) => /(^|[.:?!“"(])\s*$/.test(text.slice(0, start));

describe('scaffolds', () => {
  const check = (plan: PlanText, seen: Set<string>) => {
    const held = plan.fields.map(({ text }) => text).join('\n');
    for (const { ruleId, instead } of appraise(plan).findings) {
      for (const scaffold of instead) {
        seen.add(ruleId);
        expect(inventedFacts(scaffold, held), `${ruleId}: ${scaffold}`).toEqual([]);
      }
    }
  };

  it(`hold no fact of their own in ${runs} generated drafts`, () => {
    const seen = new Set<string>();
    const drafts = fc.oneof({ arbitrary: written, weight: 4 }, { arbitrary: redrawn, weight: 1 });
    fc.assert(
      fc.property(drafts, (plan) => check(plan, seen)),
      { numRuns: runs },
    );
    expect(seen.size).toBeGreaterThan(20);
  }, 600_000);

  it('hold none on what each rule was written to find', () => {
    const seen = new Set<string>();
    for (const plan of sketched) check(plan, seen);
    expect(seen.size).toBeGreaterThan(catalogue.length / 2);
  });

  it.each([
    ['A teaching assistant will help for 20 minutes [how often]', ['20', 'minutes', 'teaching assistant']],
    ['Joe will read for two sessions every Friday in June', ['Joe', 'two', 'friday', 'june']],
    ['[role] will help Amal weekly', ['weekly', 'Amal']],
  ])('would be caught if one did: %s', (scaffold, facts) => {
    const found = inventedFacts(scaffold, 'Help with reading.').map((fact) => fact.toLowerCase());
    for (const fact of facts) expect(found).toContain(fact.toLowerCase());
  });

  it('may say again what the draft holds', () => {
    expect(
      inventedFacts('[role] will help Amal for 20 minutes [how often]', 'Amal will have 20 minutes of help.'),
    ).toEqual([]);
    expect(inventedFacts('By [when], [name] will [do what].', 'Help with reading.')).toEqual([]);
  });
});
