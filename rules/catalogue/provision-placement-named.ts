import type { Item } from '../plan/plan.ts';
import type { Span } from '../plan-text.ts';
import { regime } from '../regime/index.ts';
import { defineRule } from '../rule.ts';

const kindOfPlace =
  '(?:special|mainstream|specialist|independent|residential|resourced|maintained|non-maintained)(?: (?:primary|secondary|day|residential))? (?:school|setting|college|placement|academy|provision|unit|base)';
/** "will attend a special school", "a place at a resourced unit"; must not match "a special school visit" or "his mainstream class". */
const typeNamed = new RegExp(
  `(?:\\battend|\\bplacement (?:at|in)|\\bplaces? (?:at|in)|\\beducated (?:at|in)|\\b(?:transfer|move) to|\\bstart at|\\benrolled at) (?:a|an|the|his|her|their)?(?: \\w+){0,2}? ?\\b${kindOfPlace}\\b(?! (?:visit|staff|teacher|link|outreach))`,
  'i',
);
/** One to four capitalised words and a word for a school; must not match "The School" or "High School Musical". */
const schoolName =
  /(?:[A-Z][\p{L}'’.-]+ ){1,4}(?:School|Academy|College|Nursery|Sixth Form|Primary|Secondary|High School|Grammar School|Infants?|Juniors?)\b(?! [A-Z])/u;
/** "will attend X", "a place at X", "transfer to X": where the child is to go. */
const goesTo =
  /(?:\battend|\bplacement (?:at|in)|\bplaces? (?:at|in)|\b(?:transfer|move|moves|transition) to|\bstart at|\benrolled at)\s+$/i;

export const provisionPlacementNamed = defineRule({
  id: 'provision-placement-named',
  title: 'Keep the school out of Section F in a draft',
  checks: 'Section F of a first draft does not say where the child will go to school.',
  area: 'statute',
  severity: 'must',
  criteria: ['F-20'],
  source: { work: 'cfa-2014', at: 's.38(5)' },

  looksAt: (reading) => {
    const isDraft = reading.kind !== null && regime.placement.openIn.includes(reading.kind);
    return isDraft ? reading.plan.items.filter(({ kind, section }) => kind === 'provision' && section === 'F') : null;
  },

  *check(item) {
    const type = typeNamed.exec(item.text);
    if (type) {
      yield {
        span: spanIn(item, type.index, type[0].length),
        itemId: item.id,
        message:
          'A draft plan must not specify a school or a type of school. Say here what the child needs there, and leave the place for the final plan.',
      };
      return;
    }
    const name = schoolName.exec(item.text);
    if (!name || /^The (?:School|College|Academy|Nursery)$/.test(name[0])) return;
    const isFuture = goesTo.test(item.text.slice(0, name.index));
    yield {
      span: spanIn(item, name.index, name[0].length),
      itemId: item.id,
      certainty: isFuture ? 'sure' : 'ask',
      message: isFuture
        ? 'A draft plan must not name the school the child will go to. The family first has the chance to say which they want.'
        : 'Is this where the child goes now? A draft plan must not name where they will go.',
    };
  },

  examples: [
    {
      weak: { F: 'Ondine will «attend a special school» with a class of eight.' },
      strong: { F: 'A teaching assistant will sit with Ondine in every lesson, in a class of no more than eight.' },
      because: 'A type of school counts as much as a name.',
      kind: 'firstDraft',
    },
    {
      weak: {
        F: 'A teaching assistant at «Pennywell Hill Academy» will meet Zeki at the gate for 10 minutes every morning.',
      },
      strong: { F: 'A teaching assistant will meet Zeki at the gate for 10 minutes every morning.' },
      because: 'The reader may take it for a decision.',
      kind: 'firstDraft',
    },
    {
      strong: {
        F: 'A teaching assistant at Pennywell Hill Academy will meet Zeki at the gate for 10 minutes every morning.',
      },
      because: 'In a final plan a place may be named where it makes the provision plain.',
      kind: 'final',
    },
  ],
});

const spanIn = ({ span }: Item, from: number, length: number): Span => ({
  ...span,
  start: span.start + from,
  end: span.start + from + length,
});
