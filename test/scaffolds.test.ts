import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPassage } from '../rules/facts/passage.ts';
import { appraise } from '../rules/index.ts';
import type { Role } from '../rules/lexicon/roles.ts';
import { planOfSections } from '../rules/plan-of-sections.ts';

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

const units = /^(minutes?|mins?|hours?|hrs?|daily|weekly|fortnightly|termly|monthly|annually)$/;
const months = /^(january|february|march|april|june|july|august|september|october|november|december)$/;

/** Facts outside square brackets that the draft does not hold. */
function inventedFacts(scaffold: string, held: string): string[] {
  const outside = scaffold.replaceAll(/\[[^\]]*\]/g, ' ');
  const lower = held.toLowerCase();
  const passage = readPassage(outside);
  const facts = passage.words.filter(
    (word) =>
      /\d/.test(word.norm) ||
      units.test(word.norm) ||
      months.test(word.norm) ||
      names.some((known) => known.toLowerCase() === word.norm),
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

describe('scaffolds', () => {
  it(`hold no fact of their own in ${runs} generated drafts`, () => {
    let seen = 0;
    fc.assert(
      fc.property(draft, fc.boolean(), (sections, whole) => {
        const held = Object.values(sections).join('\n');
        for (const finding of appraise(planOfSections(sections, { whole })).findings) {
          for (const scaffold of finding.instead) {
            seen++;
            expect(inventedFacts(scaffold, held), `${finding.ruleId}: ${scaffold}`).toEqual([]);
          }
        }
      }),
      { numRuns: runs },
    );
    expect(seen).toBeGreaterThan(runs);
  }, 600_000);

  it('would be caught if one did', () => {
    expect(inventedFacts('A teaching assistant will help for 20 minutes [how often]', 'Help with reading.')).toEqual([
      '20',
      'minutes',
      'teaching assistant',
    ]);
    expect(inventedFacts('[role] will help for [how many minutes]', 'Help with reading.')).toEqual([]);
  });
});
