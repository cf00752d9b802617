import { describe, expect, it } from 'vitest';
import { readPlan } from './read.ts';
import { isReadPoorly } from './read-poorly.ts';

const planOf = (text: string) =>
  readPlan({
    id: null,
    fields: [{ id: 'plan', text, section: null, blocks: null }],
    whole: true,
    passage: false,
    kind: null,
    today: null,
    dob: null,
    year: null,
    notChecked: [],
  });
const review = 'The school will look at progress towards the outcomes at each review with the family. ';
const outcome = 'By July 2028 Jo will ask for help in words three times a day.';

describe('isReadPoorly', () => {
  it('is so where a Section holds words and nothing was made of them', () => {
    expect(isReadPoorly(planOf(`Section E: Outcomes\n${review}`), 'E')).toBe(true);
  });
  it('is so where most words are in no item', () => {
    expect(isReadPoorly(planOf(`Section E: Outcomes\n${review.repeat(6)}\n\n${outcome}`), 'E')).toBe(true);
  });
  it.each([
    ['what was read', `Section E: Outcomes\n${outcome}\n${outcome}`],
    ['an empty Section', 'Section E: Outcomes\n\nSection F: Special educational provision\nA tutor.'],
    ['none', 'Section E: Outcomes\nNone'],
    ['no Section', 'Section B: Special educational needs\nJo cannot read.'],
  ])('is not so of %s', (_what, text) => expect(isReadPoorly(planOf(text), 'E')).toBe(false));
});
