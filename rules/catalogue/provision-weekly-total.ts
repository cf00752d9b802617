import type { ProvisionFacts } from '../facts/provision.ts';
import { weeklyMinutes } from '../facts/totals.ts';
import type { Item } from '../plan/plan.ts';
import { defineRule } from '../rule.ts';

/** 32.5 hours: a school week with its breaks. More than that is counted twice, or cannot be given (domain 4.5, our threshold). */
const schoolWeek = 32.5 * 60;

interface Counted {
  item: Item;
  minutes: number;
}

export const provisionWeeklyTotal = defineRule({
  id: 'provision-weekly-total',
  title: 'Check that the hours fit into a week',
  checks: 'The weekly hours in Section F come to no more than a school week.',
  area: 'provision',
  severity: 'consider',
  criteria: ['F-13'],
  source: { work: 'audit-practice', at: 'totals that add up' },

  looksAt: (reading) => {
    const counted = reading.provisions.flatMap(({ item, facts }) => {
      const minutes = item.section === 'F' && isOwnTime(facts) ? weeklyMinutes(facts) : null;
      return minutes === null ? [] : [{ item, minutes, isSupport: facts.type === 'support' }];
    });
    // A helper goes along to lessons and therapy, so the two kinds of hours overlap by nature and are never added together.
    const kinds = [counted.filter(({ isSupport }) => isSupport), counted.filter(({ isSupport }) => !isSupport)];
    return counted.length > 0 ? kinds.filter((kind) => kind.length > 0) : null;
  },

  *check(counted: readonly Counted[]) {
    const total = counted.reduce((sum, { minutes }) => sum + minutes, 0);
    if (total <= schoolWeek) return;
    const [largest] = [...counted].sort((a, b) => b.minutes - a.minutes);
    if (!largest) return;
    yield {
      span: largest.item.span,
      itemId: largest.item.id,
      certainty: 'ask',
      message:
        counted.length > 1
          ? `Weekly amounts of this kind in Section F add up to about ${Math.round(total / 60)} hours, more than a school week. Are some inside others?`
          : `This comes to about ${Math.round(total / 60)} hours a week, more than a school week. Does it hold breaks, journeys or evenings?`,
      question: 'Which of these hours are part of the others?',
    };
  },

  examples: [
    {
      weak: {
        F:
          '- «A teaching assistant will support Laszlo one to one in lessons for 30 hours each week.»\n' +
          '- A learning mentor will support Laszlo one to one in lessons for 10 hours each week.',
      },
      strong: {
        F:
          '- A teaching assistant will support Laszlo one to one in lessons for 25 hours each week.\n' +
          '- A specialist teacher will teach Laszlo to read for 1 hour every day.',
      },
      because: 'A week that cannot hold its hours is a plan that cannot be kept.',
    },
    {
      weak: { F: '«A teaching assistant will support Nadia one to one in lessons for 40 hours each week.»' },
      strong: { F: 'A teaching assistant will support Nadia one to one in lessons for 27 hours each week.' },
      because: 'No school week is that long.',
    },
    {
      strong: {
        F:
          '- A teaching assistant will support Goran one to one in lessons for 27 hours each week.\n' +
          '- Of these hours, the teaching assistant will spend 90 minutes every day teaching Goran phonics.',
      },
      because: 'Hours said to be part of other hours are counted once.',
    },
  ],
});

/** Time with the child, in so many words; not time inside other time, nor training for adults. */
function isOwnTime({ type, passage }: ProvisionFacts): boolean {
  if (type === 'training' || type === 'equipment' || type === 'environment') return false;
  // Evenings and weekends are not the school's hours.
  return !/\b(at home|evenings?|overnight|weekends?|saturdays?|sundays?|after school|holidays?|of these|of this|of which|within (these|this|the)|included in|part of (these|this|the)|included)\b/i.test(
    passage.text,
  );
}
