/** What each family of weak words is about: so that one rule speaks of it, and no other repeats it (domain 4.4 to 4.7). */
import type { WeakPhrase } from './weak-phrases.ts';

/** `dose`: the words say no more than that the amount is missing. `vague`: all that no narrower topic takes. */
export type WeakTopic = keyof typeof families | 'vague';

const families = {
  resources: [
    'subject-to-resources',
    'depending-on-staffing',
    'resources-permitting',
    'existing-resources',
    'when-staff-available',
  ],
  delegation: [
    'at-discretion',
    'as-school-sees-fit',
    'school-decides',
    'as-advised-by',
    'in-line-with-advice',
    'set-by',
    'to-be-determined',
    'to-be-agreed',
    'in-consultation-with',
    'plan-will-be-written',
  ],
  verb: [
    'may-be-given',
    'could-be-given',
    'should-be-given',
    'it-is-recommended',
    'would-benefit-from',
    'would-be-helpful',
    'ideally',
    'consideration-given',
    'explore-options',
    'try-to',
  ],
  condition: [
    'where-possible',
    'as-required',
    'as-needed',
    'when-child-needs',
    'as-necessary',
    'as-and-when',
    'as-appropriate',
    'as-deemed-necessary',
    'need-arises',
    'problems-arise',
    'according-to-need',
    'subject-to-review',
    'following-assessment',
    'will-be-assessed',
    'on-request',
    'when-child-ready',
    'ad-hoc',
    'fade-out',
    'flexible-approach',
    'opportunity-arises',
    'as-long-as-needed',
    'whatever-support',
  ],
  status: ['referral', 'waiting-list', 'open-to-service'],
  pointer: ['see-report', 'see-school-plan'],
  universal: [
    'quality-first-teaching',
    'ordinarily-available',
    'normal-curriculum',
    'reasonable-adjustments',
    'graduated-approach',
  ],
  money: ['school-budget', 'top-up', 'funding-band', 'funded-hours', 'equivalent-of'],
  ceiling: ['up-to'],
  range: ['number-range'],
  choice: ['one-to-one-or-group', 'one-or-more-of', 'may-include', 'ta-or-teacher', 'or-delegate'],
  'group-size': ['small-group', 'small-setting', 'high-ratio', 'shared-support'],
  who: [
    'staff',
    'adults',
    'someone',
    'named-person',
    'school-will',
    'key-adult',
    'professionals',
    'outside-agencies',
    'the-team',
    'parents-will',
    'peer-support',
  ],
  skill: ['suitably-qualified', 'experienced-in', 'with-understanding', 'trained-staff'],
  'open-list': ['etc', 'and-so-on', 'not-limited-to', 'or-similar', 'or-other'],
  misplaced: ['transport', 'respite', 'parental-preference', 'placement-words'],
  dose: [
    'on-a-daily-basis',
    'dedicated-time',
    'sessions-uncounted',
    'movement-breaks',
    'nurture-support',
    'social-skills-work',
    'social-stories',
    'pre-teaching',
    'over-learning',
    'mentoring',
    'counselling',
    'therapy-named',
    'one-to-one-support',
    'individual-support',
    'smooth-transition',
    'little-and-often',
    'block-of',
  ],
} as const satisfies Record<string, readonly string[]>;

const topics: ReadonlyMap<string, WeakTopic> = new Map(
  (Object.keys(families) as (keyof typeof families)[]).flatMap((topic) => families[topic].map((id) => [id, topic])),
);

/** The topic of a family; `vague` for one that no list names. */
export function topicOf({ id }: Pick<WeakPhrase, 'id'>): WeakTopic {
  return topics.get(id) ?? 'vague';
}

/** Ids that the topics name, for the test that each of them exists. */
export const topicIds: readonly string[] = [...topics.keys()];
