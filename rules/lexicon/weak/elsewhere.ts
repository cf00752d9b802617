/** Money, other papers and other sections, where the provision should be (domain 4.5; 4.6, group 8). */
import type { WeakPhrase } from '../weak-phrases.ts';

const base = {
  group: 'process',
  effect: 'softens',
  curedBy: ['amount'],
  severity: 'should',
  authority: 'law',
  at: 'CFA 2014 s.37(2)',
} as const;

const style = { ...base, severity: 'consider', authority: 'practice', at: 'practice' } as const;

const pointer = {
  ...base,
  curedBy: ['amount', 'list'],
  at: 'Worcestershire v SE [2020] UKUT 217 (AAC) para 74',
} as const;

const paper =
  '(report|reports|advice|appendix|appendices|letter|letters|recommendations|recommendation|paperwork|' +
  'document|documents)';

const schoolPaper =
  '(iep|ieps|provision map|risk assessment|behaviour plan|support plan|learning plan|individual education ' +
  'plan|one page profile|pupil passport|positive handling plan|pastoral plan|pen portrait|sensory profile|' +
  'plan|profile|send support plan|individual plan|transition plan|safety plan|regulation plan)';

export const elsewhere: readonly WeakPhrase[] = [
  {
    ...base,
    id: 'school-budget',
    phrases: [
      '(delegated|notional|sen|send|school|devolved|personal) (sen|send)? (budget|budgets|funding|funds)',
      '(pupil premium|element (<n>|two|three) (funding)?)',
      'from (the)? (school|setting|college) (budget|funds|resources)',
    ],
    why: 'Money is not provision.',
    ask: 'hours and roles',
    fineWhen: 'It stands in Section J.',
    weak: 'Help is met from the «delegated budget».',
    fine: 'A TA works with Idris for 6 hours a week, whatever the delegated budget covers.',
  },
  {
    ...base,
    id: 'top-up',
    phrases: [
      '(top up|high needs|exceptional needs|additional|extra|inclusion|enhanced|additional needs|complex ' +
        'needs) (funding|funds|money|block|grant)',
      'top up',
      '(funding|funds|money|finance) (will|to|for|is|of|has|should|allocated|provided|at|from|equivalent)',
    ],
    why: 'Money is not provision.',
    ask: 'the hours and roles that it buys',
    fineWhen: 'It stands in Section J.',
    weak: 'Jude has «top-up funding».',
    fine: 'Jude has 12 hours a week with a TA in all core lessons, paid from top-up funding.',
  },
  {
    ...base,
    id: 'funding-band',
    phrases: [
      '(funding|support|resource|need|needs) (band|bands|banding|level|tier|matrix)',
      'band (b|c|d|e|f|g|h|<n>) (funding|support|provision)?',
      '(banded|banding) (funding|at|level|of)?',
    ],
    why: 'A band is a price; the child needs hours and people.',
    ask: 'hours and roles',
    fineWhen: 'It stands in Section J.',
    weak: 'Poppy is on «Band E».',
    fine: 'Poppy has 15 hours a week with an HLTA, which the authority prices at Band E.',
  },
  {
    ...base,
    id: 'funded-hours',
    phrases: [
      '(hours|hrs) (of)? (funded|funding)',
      'funded (hours|support|place|at|by|through|from|for|sessions|ta|adult)',
      '(to|up to|at) the value of',
      '£ <n>',
      '<n> (a year|per year|per annum|pa) funding',
    ],
    why: 'A sum of money can buy less every year.',
    ask: 'the hours themselves, the role and the ratio',
    fineWhen: 'It stands in Section J.',
    weak: 'Help «to the value of» a part-time post.',
    fine: 'Esme has 15 hours a week with a TA, a post funded by the authority.',
  },
  {
    ...pointer,
    id: 'see-report',
    phrases: [
      `(see|as per|refer to|please see|please refer to) *? ${paper}`,
      '(detailed|outlined|set out|contained|described|specified|identified|stated|listed|given|highlighted|' +
        `included|noted|recommended|suggested|made) (in|within) (the|a|his|her|their)? *? ${paper}`,
      '(see|please see) (attached|appended|enclosed|separate|overleaf)',
    ],
    why: 'A reader must be able to rely on the plan without the reports.',
    ask: 'the content of the report, copied in',
    fineWhen: 'The content stands in the item and the pointer comes after it.',
    severity: 'must',
    weak: 'Exercises «as per the therapist’s report».',
    fine: 'Exercises for 10 minutes daily with a TA: bridges, reaches and rolls, as set out in the therapy report.',
  },
  {
    ...pointer,
    id: 'see-school-plan',
    phrases: [
      '(see|as per|refer to|please see|follow|following|in line with|according to|in accordance with|using|' +
        `through|via) (the|a|an|his|her|their|school|an individual|individual)? ${schoolPaper}`,
      '(detailed|outlined|set out|contained|described|specified|identified|stated|listed|included|recorded) ' +
        `(in|within|on) (the|a|an|his|her|their|school)? (school|own|current|individual)? ${schoolPaper}`,
    ],
    why: 'The other paper can change without anyone amending the plan.',
    ask: 'the content, copied in',
    fineWhen: 'The content stands in the item, or it is a medical care plan.',
    weak: 'Targets are «set out in his IEP».',
    fine: 'A TA teaches two life skills for 30 minutes every Friday, with the steps recorded on his pupil passport.',
  },
  {
    ...style,
    id: 'see-above',
    phrases: [
      '(see|as) (above|below|previously|stated above|outlined above|described above|mentioned above|section <n>)',
      '(as (previously|already))? (mentioned|stated|outlined|described|noted) (above|previously|earlier|elsewhere)',
    ],
    why: 'The reader has to hunt for the content.',
    ask: 'the content, or the number of the item',
    fineWhen: 'The item is numbered, or the content is repeated.',
    curedBy: ['amount', 'list', 'figure'],
    weak: 'Provision for writing: «as above».',
    fine: 'Writing: see above, item 4, 15 minutes daily with a TA.',
  },
  {
    ...base,
    id: 'plan-will-be-written',
    phrases: [
      '(a|an|the|his|her|their)? (individual|behaviour|support|risk|learning|transition|safety|regulation|' +
        'positive handling|provision|sensory|communication|care|health care|healthcare|pastoral|intervention|' +
        'personalised|detailed|new)? (education|support|management|behaviour|learning)? (plan|plans|programme|' +
        'profile|passport|risk assessment|provision map|iep|pep|timetable) (will|to|should|is to) (be)? (written|' +
        'developed|drawn up|created|devised|produced|put in place|completed|agreed|established|made|prepared|' +
        'formulated|designed|implemented)',
    ],
    why: 'A plan to come is not in this plan.',
    ask: 'what it will hold, who writes it and by when',
    fineWhen: 'Its author, content and date are stated.',
    curedBy: ['amount', 'figure', 'detail'],
    weak: '«A behaviour plan will be written».',
    fine: 'A TA is beside Omar on stairs for 5 minutes after every lesson; a risk assessment will be made by 1 May.',
  },
  {
    ...style,
    id: 'transport',
    phrases: [
      '(home to school|school|home school) (transport|travel|taxi)',
      'transport (to|will|is|for|provided|should|from|arrangements)',
      '(a)? taxi (to|will|is|with|provided|for)',
      '(a)? (passenger assistant|travel assistance|transport escort|school escort)',
    ],
    why: 'Transport is not special educational provision.',
    ask: 'what the child is taught on the journey; transport itself belongs in the letter',
    fineWhen: 'The child is taught to travel, which is education.',
    effect: 'remarks',
    curedBy: ['detail', 'amount'],
    weak: 'Omar will have «home to school transport».',
    fine: 'A travel trainer teaches Omar the bus route for 60 minutes weekly until school transport ends.',
  },
  {
    ...style,
    id: 'respite',
    phrases: [
      'respite (care|provision|support|hours|stays|breaks)?',
      'short breaks (provision|service|package|offer|hours|funding|scheme)',
    ],
    why: 'Breaks from caring belong in Section H1 or H2.',
    ask: 'what is taught there; the break itself belongs in Section H1 or H2',
    fineWhen: 'It stands in H1 or H2.',
    effect: 'remarks',
    curedBy: ['detail', 'amount'],
    authority: 'law',
    at: 'CFA 2014 s.37(2)',
    weak: 'Bethan will have «respite».',
    fine: 'A teacher visits the respite house for 2 hours every Saturday to teach Bethan to cook.',
  },
  {
    ...style,
    id: 'parental-preference',
    phrases: [
      "(parental|parents|parents '|parent's|family|mother's) (preference|preferred|choice|choices|wishes|wish|request)",
      '(preferred|preference for|choice of|named) (school|setting|placement|college)',
    ],
    why: 'Preference is about placement, and Section F is about provision.',
    ask: 'the provision alone; preference belongs in Section A or the letter',
    fineWhen: 'It reports the family’s view in Section A.',
    effect: 'remarks',
    curedBy: ['detail'],
    weak: 'This school is the «parental preference».',
    fine: 'By family choice Callum signs; a TA signs every lesson with him.',
  },
  {
    ...style,
    id: 'placement-words',
    phrases: [
      '(a|an|in a|within a|the)? (specialist|special|alternative|mainstream|resourced|residential|independent|' +
        'maintained) (setting|school|placement|environment|college|base|unit)',
      '(alternative provision|resourced provision|resource base|special school)',
    ],
    why: 'The kind of school belongs in Section I, and not in a draft at all.',
    ask: 'the features that the child needs: numbers, room, skills',
    fineWhen: 'The plan is final, or the base is named to make the provision clear.',
    effect: 'remarks',
    curedBy: ['detail', 'amount'],
    authority: 'law',
    at: 'CFA 2014 s.38(5)',
    weak: 'Freya needs «a special school».',
    fine: 'A teacher has Freya in the resource base at her present school for 2 hours every day, in a class of 8.',
  },
];
