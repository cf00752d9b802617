import type { NeedFacts } from '../facts/need.ts';
import { hitsOf } from '../facts/passage.ts';
import { needsOfB, standsAlone } from '../facts/section-b.ts';
import type { Judged } from '../reading-of.ts';
import { defineRule } from '../rule.ts';

/** A longer need tells what follows in words no list knows. */
const mostWords = 12;
/** With more words of its own than this a need shows what it leads to. */
const mostOwn = 3;

export const needWithoutEffect = defineRule({
  id: 'need-without-effect',
  title: 'Say what follows from the difficulty',
  checks: 'Needs in Section B say what the difficulty does to learning or daily life.',
  area: 'needs',
  severity: 'consider',
  criteria: ['B-07'],
  source: { work: 'audit-practice', at: 'council drafting guidance' },

  // One question for the section: a list of short needs would otherwise be asked the same thing ten times.
  looksAt: (reading) => {
    const needs = needsOfB(reading.needs).filter(({ facts }) => facts.fault === null);
    return needs.length > 0 ? [needs] : null;
  },

  *check(needs, { plan, needs: all }) {
    const bare = needs.filter((need) => isBare(need) && standsAlone(need, all, plan.text));
    const [first] = bare;
    if (!first || bare.length * 2 < needs.length) return;
    yield {
      span: first.item.span,
      itemId: first.item.id,
      certainty: 'ask',
      message: `What does this do to the child’s day or learning? ${bare.length === 1 ? 'That' : `${bare.length} needs here do not say, and that`} is what provision and outcomes are measured by.`,
      instead: ['[the difficulty], so [what the child misses, avoids or cannot do because of it].'],
      question: 'What does the child miss, avoid or need help with because of this?',
    };
  },

  examples: [
    {
      weak: { B: '- «Cannot yet fasten buttons or use scissors.»' },
      strong: { B: '- Cannot yet fasten buttons or use scissors, so waits for someone to dress her after swimming.' },
      because: 'Waiting on the bench tells how much it matters.',
    },
    {
      weak: { B: '- «Efosa does not yet recognise coins or notes.»\n- Efosa cannot cross a road.' },
      strong: {
        B: '- Efosa does not yet recognise coins or notes, so a shopkeeper has to take the right money from his hand.',
      },
      because: 'The effect shows what an outcome could change.',
    },
    {
      strong: { B: '- Emre will run into the road to get away from a dog.' },
      because: 'Where the difficulty is itself the danger, nothing more is asked.',
    },
  ],
});

/** Short, with a difficulty and nothing that says what it leads to, when it happens or how much. */
function isBare({ facts: { passage, hasDifficulty, substance } }: Judged<NeedFacts>): boolean {
  const words = passage.words.filter((word) => word.kind !== 'mark');
  if (!hasDifficulty || words.length > mostWords || substance > mostOwn) return false;
  if (hitsOf(passage, 'impact').length > 0 || words.some((word) => word.kind === 'number' || word.value !== null))
    return false;
  // "Runs into the road" is its own effect; "cannot", "does not" and "difficulty with" ask for one.
  return hitsOf(passage, 'difficulty').every((hit) => lacking.test(passage.words[hit.from]?.norm ?? ''));
}

const lacking =
  /^(cannot|can|can't|cant|does|doesn't|doesnt|do|don't|not|unable|has|is|no|never|rarely|difficulty|difficulties|trouble|struggles?|struggling|finds?|hard|weak|poor|limited|slow|reduced|low|delayed)$/;
