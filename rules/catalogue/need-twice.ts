import { needsOfB } from '../facts/section-b.ts';
import { stemsOf } from '../facts/substance.ts';
import { defineRule } from '../rule.ts';

/** Words of its own a need must hold before another can be called its twin, and the share of them both must have. */
const leastOwn = 5;
const mostlyAlike = 0.8;

export const needTwice = defineRule({
  id: 'need-twice',
  title: 'Give each need one place',
  checks: 'No Need in Section B stands in two places.',
  area: 'needs',
  severity: 'consider',
  criteria: ['B-09'],
  source: { work: 'audit-practice', at: 'council drafting guidance' },

  looksAt: (reading) => {
    const needs = needsOfB(reading.needs);
    return needs.length > 1 ? needs : null;
  },

  *check({ item, facts }, reading) {
    const needs = needsOfB(reading.needs);
    const before = needs.slice(
      0,
      needs.findIndex((need) => need.item.id === item.id),
    );
    // A table repeats a need on purpose, beside another outcome.
    if (item.row !== null) return;
    const twin = before.find(
      (need) => need.item.row === null && isAlike(stemsOf(need.facts.passage), stemsOf(facts.passage)),
    );
    if (!twin) return;
    const isElsewhere = twin.item.area !== item.area;
    yield {
      span: item.span,
      itemId: item.id,
      certainty: 'ask',
      message: `Is this the need that stands ${isElsewhere ? 'in another area' : 'above'}? Told once, it gets one outcome and one provision.`,
      threadTo: [twin.item.id],
    };
  },

  examples: [
    {
      weak: {
        B:
          'Communication and interaction\n- When the plan for the day changes Zuri hides under the coats and misses the lesson.\n' +
          'Social, emotional and mental health\n- «When the plan for the day changes, Zuri hides under the coats and misses the lesson.»',
      },
      strong: {
        B:
          'Communication and interaction\n- When the plan for the day changes Zuri hides under the coats and misses the lesson.\n' +
          'Social, emotional and mental health\n- Zuri wakes at four and worries about school, and falls asleep in lessons by noon.',
      },
      because: 'Two places make two needs of one, and halves answer each.',
    },
    {
      weak: {
        B:
          '- Pavel trips on the stairs and holds on to the wall when other pupils run past.\n' +
          '- Pavel cannot copy from the board, so leaves with half a page.\n' +
          '- «He trips on stairs and holds on to the wall when pupils run past.»',
      },
      strong: {
        B:
          '- Pavel trips on the stairs and holds on to the wall when other pupils run past.\n' +
          '- Pavel cannot copy from the board, so leaves with half a page.',
      },
      because: 'A word or two changed does not make it another need.',
    },
    {
      strong: {
        B: '- Noor cannot read small print, so loses her place in maths.\n- Noor cannot read small print on buses, so does not know where to get off.',
      },
      because: 'The same difficulty with another effect is let through.',
    },
  ],
});

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size < leastOwn || other.size < leastOwn) return false;
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared / (one.size + other.size - shared) >= mostlyAlike;
}
