import { onlyPromises } from '../facts/arrangement.ts';
import { spanOf } from '../facts/at.ts';
import { readNotDoing } from '../facts/not-doing.ts';
import { isUnread } from '../facts/outcome.ts';
import { vagueLead } from '../facts/vague-lead.ts';
import { defineRule } from '../rule.ts';

export const outcomeNegative = defineRule({
  id: 'outcome-negative',
  title: 'Say what the child will do instead',
  checks: 'Every Outcome tells what the child will do, not only what will stop.',
  area: 'outcomes',
  severity: 'consider',
  criteria: ['E-13'],
  source: { work: 'audit-practice', at: 'the “dead man” test' },

  looksAt: (reading) => onlyPromises(reading.outcomes).filter(({ facts }) => facts.looksLike === null),

  *check({ item, facts }) {
    const found = readNotDoing(facts);
    const lead = vagueLead(facts);
    // The vague word is said already, and a clearer one will say what the child does.
    if (!found || (lead && lead.from < found.hit.to && lead.to > found.hit.from)) return;
    yield {
      span: spanOf(item, facts.passage, found.hit),
      itemId: item.id,
      certainty: found.isFewer && facts.smart.measurable === 'yes' ? 'ask' : 'sure',
      message:
        'This says what will stop, not what will take its place. What will the child do instead, at the moments when this happens now?',
      instead: ['When [what sets it off], [name] will [what the child will do instead], [how often or how much]'],
      question: 'What is the child learning to do in place of this?',
    };
  },

  isUnsure: ({ facts }) => isUnread(facts),

  examples: [
    {
      weak: { E: 'By July 2028 Aleks «will not hit» other children at playtime.' },
      strong: {
        E: 'By July 2028 Aleks will hold up his red card and walk to the quiet bench when a game goes wrong, on 4 playtimes out of 5.',
      },
      because: 'A child asleep does not hit anyone either.',
    },
    {
      weak: { E: 'By the end of Year 10 Shanice will «reduce her outbursts» in class.' },
      strong: {
        E: 'By the end of Year 10 Shanice will tell an adult that she needs five minutes outside, in words or with her card, on 3 occasions out of 4.',
      },
      because: 'Fewer of what she does now says nothing about what she will do.',
    },
    {
      strong: {
        E: 'By the end of Year 3 Rafi will ask for a turn with words or a sign and not grab, on 4 occasions out of 5.',
      },
      because: 'What will stop is let through beside what will be done.',
    },
  ],
});
