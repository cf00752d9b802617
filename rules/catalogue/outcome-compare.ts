import { onlyPromises } from '../facts/arrangement.ts';
import { spanOf } from '../facts/at.ts';
import { isUnread } from '../facts/outcome.ts';
import { promisedHits } from '../facts/promise.ts';
import { vagueLead } from '../facts/vague-lead.ts';
import { defineRule } from '../rule.ts';

export const outcomeCompare = defineRule({
  id: 'outcome-compare',
  title: 'Measure the child against the child',
  checks: 'No Outcome is measured by what other children do alone.',
  area: 'outcomes',
  severity: 'consider',
  criteria: ['E-07', 'E-09'],
  source: { work: 'audit-practice', at: 'plan quality checklists' },

  looksAt: (reading) => onlyPromises(reading.outcomes).filter(({ facts }) => facts.looksLike === null),

  *check({ item, facts }) {
    const [hit] = promisedHits(facts, 'comparison');
    if (!hit || vagueLead(facts) || facts.smart.measurable === 'no') return;
    const isCounted = facts.criteria.some(
      (criterion) =>
        /^(rate|amount|change|measure)$/.test(criterion.entry.sort) &&
        (criterion.to <= hit.from || criterion.from >= hit.to),
    );
    if (isCounted) return;
    yield {
      span: spanOf(item, facts.passage, hit),
      itemId: item.id,
      certainty: 'ask',
      message:
        'What will this child be able to do, told without the others? Where other children stand moves, and a reader cannot see it.',
      instead: ['from [what the child does now] to [what the child will do that others can see]'],
      question: 'Where is the child now, and what could be reached from there?',
    };
  },

  isUnsure: ({ facts }) => isUnread(facts),

  examples: [
    {
      weak: { E: 'By the end of Key Stage 2 Yusuf will be working at «age-related expectations» in mathematics.' },
      strong: {
        E: 'By the end of Key Stage 2 Yusuf will solve two-step money problems, with coins to hold, in 4 out of 5 tries.',
      },
      because: 'The line moves each year, and says nothing about what he will do.',
    },
    {
      weak: { E: 'By July 2029 Bethan will answer questions in class on her own «as often as her peers».' },
      strong: { E: 'By July 2029 Bethan will answer a question in class in 3 lessons a day.' },
      because: 'Who counts the peers?',
    },
    {
      strong: { E: 'By the end of Year 4 Kofi will play a board game with two peers to its end on 3 days each week.' },
      because: 'Other children are let through where they are company, not the measure.',
    },
  ],
});
