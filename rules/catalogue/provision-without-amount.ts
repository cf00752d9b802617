import { promisesNothing } from '../facts/background.ts';
import { hitsOf } from '../facts/passage.ts';
import type { ProvisionFacts } from '../facts/provision.ts';
import { isYearlyTotal } from '../facts/totals.ts';
import { oneASentence, saidOn, standsInstead, uncuredOn } from '../facts/weak-words.ts';
import { saysThereIsNone } from '../plan/none.ts';
import { defineRule } from '../rule.ts';

export const provisionWithoutAmount = defineRule({
  id: 'provision-without-amount',
  title: 'Say how much, how often and from whom',
  checks: 'Every Provision says how long and how often, or that it runs in every lesson, and who provides it.',
  area: 'provision',
  severity: 'should',
  criteria: ['F-04', 'F-05', 'F-02', 'F-08', 'G-01'],
  source: { work: 'send-code', at: '9.69' },

  looksAt: (reading) => reading.provisions,

  *check({ item, facts }) {
    const gap = gapOf(facts);
    // Where only a pointer or a price stands, or a total for the year, a sharper rule says so.
    if (!gap || standsInstead(facts) || isYearlyTotal(facts) || isTriggered(facts)) return;
    if (promisesNothing(facts.passage) || saysThereIsNone(item.text)) return;
    // A thing fitted, seated or supplied is there or not: "how often" is the wrong question.
    const isStanding = facts.type === 'environment' || facts.type === 'equipment';
    if (isStanding && uncuredOn(facts, 'vague').length === 0) {
      // A whole sentence about a thing has as a rule said where; a bare label has not.
      const isBare = facts.passage.words.filter((word) => word.kind === 'word').length <= 6;
      if (!isBare || item.section !== 'F' || facts.weak.some(({ entry }) => entry.group === 'condition')) return;
      yield {
        span: item.span,
        itemId: item.id,
        severity: 'consider',
        certainty: 'ask',
        message: 'Is this there all the time, or in which lessons? And who sees to it?',
        instead: ['[what], in [which lessons or places], provided and looked after by [role]'],
      };
      return;
    }
    // A way of working with its worker named lacks only its times: that is a question.
    if (isWayOfWorking(facts)) {
      yield {
        span: item.span,
        itemId: item.id,
        severity: 'consider',
        certainty: 'ask',
        message:
          item.section === 'F'
            ? 'In which lessons, or at which times of the day, is this done?'
            : 'When, or how often, is this done?',
        instead: ['[what is done], in [which lessons or at which times]'],
        question: 'In which lessons or at which times does the child need this?',
      };
      return;
    }
    const who = facts.missing.includes('who') ? ', nor who provides it' : '';
    const [weak] = [...oneASentence(facts, uncuredOn(facts, 'vague'))];
    const isTraining = facts.type === 'training';
    yield {
      span: item.span,
      itemId: item.id,
      message: weak
        ? `${weak.entry.why} It does not say ${gap}${who}.`
        : `It does not say ${gap}${who}, so a family cannot tell what will be given.`,
      instead: [
        isTraining
          ? '[role and employer] will train [which roles] in [what], for [how long], [when, and how often again]'
          : '[role and training] will deliver [what] for [how long each time], [how often], [alone, or how many in the group]',
      ],
      question: isTraining
        ? 'Who trains whom in what, for how long, and when is it done again?'
        : 'How long is each session, how often, with how many others, and who delivers it?',
    };
  },

  examples: [
    {
      weak: { F: '«Samir will have help from a teaching assistant with his reading.»' },
      strong: { F: 'A teaching assistant will practise reading with Samir one to one for 15 minutes every day.' },
      because: 'Help that has no size can shrink to nothing.',
    },
    {
      weak: { F: '«Regular sessions with an occupational therapist.»' },
      strong: {
        F: 'An occupational therapist will work with Beth on dressing skills for 40 minutes once a fortnight in term time.',
      },
      because: '“Regular” can be daily or yearly.',
    },
    {
      weak: { F: '«Noura will have 12 hours of support from a teaching assistant.»' },
      strong: {
        F: 'Noura will have 12 hours of support each week from a teaching assistant, in every English and maths lesson.',
      },
      because: 'Hours without a week, a term or a year behind them are not yet an amount.',
    },
    {
      strong: { F: 'Class teachers will give Owen instructions in steps of five words or fewer in every lesson.' },
      because: 'A way of working that runs in every lesson needs no minutes.',
    },
  ],
});

/** Somebody named, or everybody, does a thing that has no length; no word of help or amount stands in for it. */
const isWayOfWorking = ({ type, missing, weak, elements, passage }: ProvisionFacts): boolean =>
  elements.who !== null &&
  elements.what !== null &&
  !missing.includes('who') &&
  weak.length === 0 &&
  elements.duration === null &&
  (type === 'strategy' || (type === 'support' && hitsOf(passage, 'support-word').length === 0));

/** A rescue, or a break that the child starts: nobody can say beforehand how often. */
function isTriggered(facts: ProvisionFacts): boolean {
  const { passage } = facts;
  if (hitsOf(passage, 'child-starts').length > 0) return !facts.missing.includes('who');
  const isWhen =
    saidOn(facts, 'condition').length > 0 ||
    passage.words.some(({ norm }) => norm === 'if' || norm === 'when' || norm === 'should');
  return isWhen && hitsOf(passage, 'emergency').length > 0;
}

/** What the words leave out of the amount, as the end of “It does not say …”; null when nothing. */
function gapOf({ missing, elements, hasCoverage, passage }: ProvisionFacts): string | null {
  // What runs through every lesson lasts as long as the lesson; a list is sent in no time.
  const isTimeless =
    (hasCoverage && /\blessons?\b/i.test(elements.frequency ?? '')) ||
    /^(every|each) time$/i.test(elements.frequency ?? '') ||
    (elements.frequency !== null && hitsOf(passage, 'untimed-act').length > 0);
  const often = missing.includes('frequency');
  const long = missing.includes('duration') && !isTimeless;
  // A class of a stated size is where the child is taught, not a session.
  if (/^class/i.test(elements.grouping ?? '')) return null;
  if (often && long) return 'how long each time or how often';
  if (long) return 'how long each time';
  if (!often) return null;
  return elements.duration && /^\d[\d.]* (hours|hrs)$/i.test(elements.duration)
    ? `whether “${elements.duration}” is for each week, each term or the year`
    : 'how often';
}
