import { lacksContent } from '../facts/content.ts';
import type { ProvisionFacts } from '../facts/provision.ts';
import { isYearlyTotal } from '../facts/totals.ts';
import { openWords } from '../facts/weak-words.ts';
import { defineRule } from '../rule.ts';

export const provisionWithoutContent = defineRule({
  id: 'provision-without-content',
  title: 'Say what happens in that time',
  checks: 'Every Provision with an amount also says what is done.',
  area: 'provision',
  severity: 'must',
  criteria: ['F-01'],
  source: { work: 'redbridge', at: 'an hour a week with no content' },

  // Help at home is itself what Section H gives.
  looksAt: (reading) => reading.provisions.filter(({ item }) => item.section === 'F' || item.section === 'G'),

  *check({ item, facts }) {
    const { missing } = facts;
    if (
      missing.includes('duration') ||
      (missing.includes('frequency') && !isYearlyTotal(facts)) ||
      !lacksContent(facts)
    )
      return;
    // "a range of strategies": the sharper finding asks for the list.
    if (openWords(facts).length > 0) return;
    // "ELSA, weekly": by custom the leader's title names the work.
    if (!hasEmptyNoun(facts) && facts.passage.words.some((word) => titleOfWork.test(word.norm))) return;
    const isSession = facts.passage.words.some((word) =>
      /^(sessions?|lessons?|visits?|slots?|appointments?)$/.test(word.norm),
    );
    // Hours beside the child every day are a person's presence: when, and doing what, is a question rather than a fault.
    if (isPresence(facts)) {
      yield {
        span: item.span,
        itemId: item.id,
        severity: 'should',
        certainty: 'ask',
        message: 'In which lessons or at which times is this help given, and what does the adult do there?',
        instead: ['[role] will [what the adult does] in [which lessons and times], [the amount already stated]'],
        question: 'In which lessons is this help needed, and what should the adult do there?',
      };
      return;
    }
    const isEmpty = hasEmptyNoun(facts);
    yield {
      span: item.span,
      itemId: item.id,
      certainty: isSession && !isEmpty ? 'ask' : 'sure',
      message:
        isSession && !isEmpty
          ? 'What happens in these sessions? The words give their length and leader, and not what is worked on.'
          : `${
              facts.elements.duration === null
                ? 'It says when, but not what is done then.'
                : 'The amount is clear, but not what is done in that time.'
            } Any use of it would satisfy these words.`,
      instead: ['[what is taught, practised or treated, and by which method], for [the amount already stated]'],
      question: 'What happens in these sessions: which skill, by which method or programme?',
    };
  },

  // Half of all readers disagree about what counts as an activity: where no list knows the words, nothing is said for sure.
  isUnsure: ({ facts }) => facts.elements.what === null && !facts.missing.includes('what'),

  examples: [
    {
      weak: { F: '«Input from a specialist teacher for 60 minutes every week.»' },
      strong: { F: 'A specialist teacher will teach Idris to read with a coloured ruler for 60 minutes every week.' },
      because: 'A tribunal refused an hour a week that nobody could picture.',
    },
    {
      weak: { F: '«Regular support for 30 minutes, twice a week, from a teaching assistant.»' },
      strong: { F: 'A teaching assistant will rehearse sharing a toy with Mei Lin for 30 minutes, twice a week.' },
      because: '“Support” has a length here, and still no content.',
    },
    {
      strong: {
        F: 'Gabriel will have 15 hours a week of one-to-one support from a teaching assistant in English, maths and science.',
      },
      because:
        'A person at the child’s side in named lessons is content enough; what they do there is often a list of its own.',
    },
  ],
});

/** Help from a named role, for hours and not for minutes. */
const isPresence = ({ type, elements }: ProvisionFacts): boolean =>
  type === 'support' && elements.who !== null && /hours?|hrs?/i.test(elements.duration ?? '');

/** Words that name help and no act; a session with a therapist at least tells the kind of work. */
const emptyNoun = /^(support|help|input|time|interventions?|programmes?|assistance|guidance|contact|attention)$/;
/** "In term time" is when, not what. */
const hasEmptyNoun = ({ passage: { words } }: ProvisionFacts): boolean =>
  words.some(({ norm }, at) => emptyNoun.test(norm) && !(norm === 'time' && words[at - 1]?.norm === 'term'));
const titleOfWork = /^(coach|coaches|instructors?|elsas?|counsellors?|therapists?|physiotherapists?|intervenors?)$/;
