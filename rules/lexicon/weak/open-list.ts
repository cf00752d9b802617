/** Lists that never close (domain 4.6, group 7). */
import type { WeakPhrase } from '../weak-phrases.ts';

const remark = {
  group: 'open-list',
  effect: 'remarks',
  curedBy: ['amount', 'detail'],
  severity: 'consider',
  authority: 'practice',
  at: 'practice',
} as const;
const open = {
  ...remark,
  effect: 'softens',
  curedBy: ['never'],
  severity: 'should',
  authority: 'law',
  at: 'CFA 2014 s.37(2)',
} as const;

const things =
  '(strategies|resources|approaches|interventions|activities|tools|techniques|equipment|programmes|methods|' +
  'aids|support|materials|adaptations|professionals|agencies|supports|options|provision|exercises|games)';

export const openList: readonly WeakPhrase[] = [
  {
    ...remark,
    id: 'such-as',
    phrases: ['such as', '(things|something|activities|strategies|tools|resources) like'],
    why: 'One example from the list would satisfy the words.',
    ask: 'the closed list',
    fineWhen: 'It illustrates one thing that is already specified.',
    weak: 'Tools «such as» timers will be used.',
    fine: 'A TA teaches 5 feeling words, such as “proud”, for 10 minutes each morning.',
  },
  {
    ...remark,
    id: 'for-instance',
    phrases: ['(for example|for instance)'],
    why: 'An example is not a list of what will be provided.',
    ask: 'the closed list',
    fineWhen: 'It illustrates one thing that is already specified.',
    weak: 'Breaks, «for example» a walk, are planned.',
    fine: 'A 5-minute break after each lesson with the TA, for example a walk to the gate.',
  },
  {
    ...remark,
    id: 'e-g',
    phrases: ['e . g', '(eg|e g)'],
    why: 'An example is not a list of what will be provided.',
    ask: 'the closed list',
    fineWhen: 'It illustrates one thing that is already specified.',
    weak: 'Sensory tools («e.g». putty) are used.',
    fine: 'A TA rehearses one coping step (e.g. slow breaths) with Callum for 5 minutes before each lesson.',
  },
  {
    ...remark,
    id: 'including',
    phrases: ['(including|includes|include|included are|to include) (the following)?'],
    why: '“Including” leaves the rest of the list unwritten.',
    ask: 'the closed list',
    fineWhen: 'The whole list follows.',
    weak: 'Support «including» visuals.',
    fine: 'Playground games led by the HLTA for 20 minutes, 3 times a week, including once outdoors.',
  },
  {
    ...open,
    id: 'not-limited-to',
    phrases: [
      '(including|includes|include|to include)? ,? (but)? (is|are)? not (be)? (limited|restricted|confined|' +
        'exclusive) to',
      '(this|the)? (list|is) (is)? not (an)? (exhaustive|closed|complete) (list)?',
      'a non exhaustive list',
    ],
    why: 'The words say that the list is not the provision.',
    ask: 'the closed list',
    fineWhen: 'Never in Section F.',
    weak: 'Tools «including but not limited to» a timer and a chart.',
    fine: 'Tools, including a timer and a chart, are set out by the class TA before every lesson.',
  },
  {
    ...open,
    id: 'etc',
    phrases: ['(etc|etcetera|et cetera)'],
    why: '“Etc.” hides the part of the list that matters to someone.',
    ask: 'the rest of the list',
    fineWhen: 'Never in Section F.',
    weak: 'Visual timetable, word mats, «etc».',
    fine: 'Visual timetable, word mat and task strip, set out by the TA in every lesson.',
  },
  {
    ...open,
    id: 'and-so-on',
    phrases: [
      'and (so on|so forth|the like|such like|suchlike|many more|much more|others)',
      '(among|amongst) (others|other things|other)',
      'to name (but)? a few',
    ],
    why: 'The reader has to finish the list.',
    ask: 'the rest of the list',
    fineWhen: 'Never in Section F.',
    weak: 'Cooking, shopping «and so on» will be taught weekly.',
    fine: 'Cooking and shopping are taught for 60 minutes each Tuesday by a life skills tutor, and so is bus travel.',
  },
  {
    ...open,
    id: 'or-similar',
    phrases: [
      'or (something)? similar',
      `(or|and) (similar|equivalent|comparable|alternative|suitable alternative) ${things}`,
      'or (a|an) (similar|suitable|equivalent|appropriate|comparable) (alternative|programme|intervention|' +
        'scheme|approach|resource|product|device|group|activity)',
      'or (a)? suitable alternative',
    ],
    why: 'Anything that someone calls similar would do.',
    ask: 'the thing itself, or what must be the same about it',
    fineWhen: 'What must be the same is stated.',
    curedBy: ['detail', 'figure'],
    severity: 'consider',
    weak: 'A phonics scheme «or similar».',
    fine: 'In every lesson the class TA sets out a tablet with a 10-inch screen or similar, with the symbol app.',
  },
  {
    ...open,
    id: 'or-equivalent',
    phrases: ['or (an|its|the|any)? equivalent (to)?', 'or (similar|the same) (qualification|level)'],
    why: 'An equivalent can be anything unless the standard is given.',
    ask: 'the standard it must match',
    fineWhen: 'It follows a qualification, where equivalents are known.',
    curedBy: ['detail', 'who', 'figure'],
    severity: 'consider',
    authority: 'practice',
    at: 'practice',
    weak: 'A reading scheme «or equivalent» will be used.',
    fine: 'A TA with a level 3 award in autism or equivalent works with Freya for 10 hours a week.',
  },
  {
    ...open,
    id: 'or-other',
    phrases: [
      '(or|and) (any)? other (suitable|appropriate|relevant|such|similar|agreed|recommended|specialist|visual|' +
        `sensory|practical)? ${things}`,
      '(or|and) another (suitable|similar|appropriate|evidence based|such)? (programme|intervention|scheme|' +
        'approach|resource|activity|strategy)',
    ],
    why: '“Other” opens the list again.',
    ask: 'the closed list',
    fineWhen: 'The others are named in the same item.',
    curedBy: ['detail', 'amount'],
    severity: 'consider',
    weak: 'Timers «and other resources» are used.',
    fine: 'A timer and other resources (a task strip, a first-then card) are used by the TA in every lesson.',
  },
  {
    ...open,
    id: 'may-include',
    phrases: [
      "(may|might|could|can|would) (also)? include', '(may|might|could|can) consist of', '(may|might|could) " +
        'involve',
    ],
    why: 'Nothing on a list that “may include” it has to happen.',
    ask: 'what it will include',
    fineWhen: 'Never for provision; a lesson’s content may vary.',
    effect: 'empties',
    severity: 'must',
    at: 'CFA 2014 s.42',
    weak: 'Therapy of 30 minutes a week, which «may include» signing.',
    fine: 'Therapy of 30 minutes a week from a therapist, which includes 10 minutes of signing.',
  },
  {
    ...open,
    id: 'one-or-more-of',
    phrases: [
      '(one or more|one or two|some or all|any or all|any|either|one) of the following',
      '(any|some) combination of',
      '(chosen|selected|drawn|picked) from (a|the)? (menu|list|range|bank|selection|toolkit|following)',
    ],
    why: 'The smallest choice would satisfy the words.',
    ask: 'which ones, and how much of each',
    fineWhen: 'The child chooses, and every choice is as good.',
    effect: 'empties',
    severity: 'must',
    at: 'Worcestershire v SE [2020] UKUT 217 (AAC) para 74',
    weak: 'Ayo will have «one or more of the following»: typing, signing, drama.',
    fine: 'Ayo will have all of these: typing 15 minutes daily, signing 30 minutes weekly, drama 60 minutes weekly.',
  },
  {
    ...remark,
    id: 'combination-of',
    phrases: ['a (combination|blend|balance) of'],
    why: 'How much of each is not said.',
    ask: 'how much of each',
    fineWhen: 'Each part has its amount.',
    effect: 'softens',
    curedBy: ['amount'],
    weak: 'Mia will have «a combination of» individual teaching and group work.',
    fine:
      'An HLTA teaches Mia phonics in a combination of 1:1 teaching, 20 minutes daily, and group work, 30 ' +
      'minutes every Friday.',
  },
];
