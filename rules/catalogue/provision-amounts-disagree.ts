import { amountsOf, arrangementOf, weeklySupport, wrongSums } from '../facts/amounts-told.ts';
import { spanOf } from '../facts/at.ts';
import type { ProvisionFacts } from '../facts/provision.ts';
import type { Judged } from '../reading-of.ts';
import { defineRule } from '../rule.ts';

interface Target {
  judged: Judged<ProvisionFacts>;
  /** The same arrangement, told before with another amount. */
  other: Judged<ProvisionFacts> | null;
  /** Hours of support in a week that Section E tells and Section F does not, null where there are none. */
  elsewhere: number | null;
}

export const provisionAmountsDisagree = defineRule({
  id: 'provision-amounts-disagree',
  title: 'Let amounts agree wherever they are told',
  checks: 'A total is what its parts come to, and one provision told twice has one amount.',
  area: 'provision',
  severity: 'should',
  criteria: ['F-13'],
  source: { work: 'audit-practice', at: 'totals that add up' },

  looksAt: ({ provisions, outcomes }) => {
    const promised = outcomes.flatMap(({ facts }) => weeklySupport(facts.passage) ?? []);
    const given = provisions.flatMap(({ facts }) => weeklySupport(facts.passage) ?? []);
    const whole = given.reduce((sum, hours) => sum + hours, 0);
    const apart = promised.find((hours) => hours !== whole && !given.includes(hours)) ?? null;
    const firsts = new Map<string, Judged<ProvisionFacts>>();
    const firstGiven = provisions.find(({ facts }) => weeklySupport(facts.passage) !== null);
    const targets = provisions.map((judged): Target => {
      const key = arrangementOf(judged.facts.passage);
      const first = key === null ? undefined : firsts.get(key);
      if (key !== null && !first) firsts.set(key, judged);
      const differs = first !== undefined && amountsOf(first.facts.passage) !== amountsOf(judged.facts.passage);
      const isFirst = weeklySupport(judged.facts.passage) !== null && judged === firstGiven;
      return { judged, other: differs ? first : null, elsewhere: isFirst ? apart : null };
    });
    return targets.length > 0 ? targets : null;
  },

  *check({ judged: { item, facts }, other, elsewhere }) {
    for (const { from, to, total, parts } of wrongSums(facts.passage)) {
      yield {
        span: spanOf(item, facts.passage, { from, to }),
        itemId: item.id,
        certainty: 'ask',
        message: `The total is ${told(total)} and its parts come to ${told(parts)}. Which is meant?`,
        question: 'How much is it in all, and how is it made up?',
      };
    }
    if (elsewhere !== null) {
      yield {
        span: item.span,
        itemId: item.id,
        certainty: 'ask',
        message: `Section E speaks of ${elsewhere} hours of support a week, and no provision here comes to that. Which is right?`,
        question: 'How many hours of support a week are recommended?',
      };
    }
    if (!other) return;
    yield {
      span: item.span,
      itemId: item.id,
      certainty: 'ask',
      message:
        'The same provision stands elsewhere in this plan with another amount. Which is right, or are both meant?',
      question: 'How much of this provision is recommended, and is it given once or twice?',
      threadTo: [other.item.id],
    };
  },

  examples: [
    {
      weak: {
        F: 'A teaching assistant will support Bashir one to one for «20 hours each week, made up of 12 hours of literacy and 6 hours» of numeracy.',
      },
      strong: {
        F: 'A teaching assistant will support Bashir one to one for 18 hours each week, made up of 12 hours of literacy and 6 hours of numeracy.',
      },
      because: 'The school will plan for one figure and the family for the other.',
    },
    {
      weak: {
        F: '- A speech and language therapist will see Chidi alone for 45 minutes every week to practise longer sentences.\n- «A speech and language therapist will see Chidi alone for 30 minutes every fortnight to practise longer sentences.»',
      },
      strong: {
        F: '- A speech and language therapist will see Chidi alone for 45 minutes every week to practise longer sentences.\n- A speech and language therapist will show his teaching assistant the exercises for 30 minutes every half term.',
      },
      because: 'Nobody can keep to two amounts at once.',
    },
    {
      weak: {
        E: 'Raff will have a learning support assistant for 15 hours a week.',
        F: '«A learning support assistant will support Raff one to one in lessons for 12.5 hours each week.»',
      },
      strong: {
        F: '- A learning support assistant will support Raff one to one in maths for 5 hours each week.\n- A learning support assistant will support Raff one to one in English for 7.5 hours each week.',
      },
      because: 'The family reads 15, the school 12.5.',
    },
    {
      strong: {
        F: 'A specialist teacher will teach Bashir to read for 90 minutes each week, made up of 3 sessions of 30 minutes.',
      },
      because: 'Sessions are counted before they are added up.',
    },
  ],
});

/** Minutes in words: hours where they come out even. */
const told = (minutes: number): string =>
  minutes >= 60 && minutes % 30 === 0 ? `${minutes / 60} hour${minutes === 60 ? '' : 's'}` : `${minutes} minutes`;
