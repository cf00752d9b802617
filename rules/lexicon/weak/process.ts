/** Service status, advice, training and what every pupil has (domain 4.6, group 8). */
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

const universal = { ...base, curedBy: ['amount', 'detail'], at: 'CFA 2014 s.21(1)' } as const;

const service =
  '(camhs|salt|slt|ot|cypmhs|paediatrics|physiotherapy|audiology|speech and language therapy|occupational ' +
  'therapy|early help|social care|therapy services|mhst|the community paediatrician|the paediatrician|' +
  'dietetics|neurology|ophthalmology|orthoptics|continence)';

const give = '(provide|provides|offer|offers|give|gives|providing|offering|giving)';

const team =
  '(the|all|his|her|their|school|teaching|class)? (school|staff|setting|teachers|teacher|parents|adults|' +
  'college|team|home|family)';

const made = '((will|should) be|are|are to be|to be)? (made|put in place|provided|in place|considered)';

export const process: readonly WeakPhrase[] = [
  {
    ...base,
    id: 'referral',
    phrases: [
      '(a|an|the|further)? (referral|referrals|re referral) (to|for|will|has|have|is|should|made|on|into)?',
      '(be|been|is|was|are) (re)? (referred) (to|for|into|on)',
      '(refer|referring) (him|her|them)',
    ],
    why: 'A referral is a request, not provision.',
    ask: 'what is given now, how much, from whom',
    fineWhen: 'It is history, in Section A or C.',
    weak: '«A referral to» the sensory service will be made.',
    fine: 'A TA leads a 10-minute sensory circuit daily, and a referral to the therapist went in on 4 May 2026.',
  },
  {
    ...base,
    id: 'waiting-list',
    phrases: [
      '(on|joined|added to|placed on) (the|a)? *? waiting list',
      'waiting (list|lists)',
      '(awaiting|waiting for|waits for) (an|a|the|further)? (assessment|appointment|therapy|diagnosis|outcome|' +
        'input|allocation|support|report|advice|decision|place)',
      'awaiting',
    ],
    why: 'A place on a list gives the child nothing yet.',
    ask: 'what is given meanwhile, how much, from whom',
    fineWhen: 'It is history, in Section A or C.',
    weak: 'Kit is «on the waiting list» for therapy.',
    fine: 'While Kit is on the waiting list for therapy, a TA leads sound games for 15 minutes daily.',
  },
  {
    ...base,
    id: 'open-to-service',
    phrases: [
      `(is|are|remains|remain|currently|now|also)? (open|known) to ${service}`,
      `(remains|is|are|be|currently)? under (the care of (the|a|an)?|${service})`,
      '(on|on to|onto) (the|their|a|salt|ot|slt|physiotherapy)? *? (caseload|case load)',
      '(has been|was|been|is|be|were) discharged (from|by)?',
      'an open (case|referral|episode)',
    ],
    why: 'It says which service has a file, not what the service does.',
    ask: 'what it does, direct and indirect time, how often',
    fineWhen: 'It is history, in Section A or C.',
    weak: 'Zara «is known to CAMHS».',
    fine: 'Zara, who is open to CAMHS, sees its mental health practitioner for 50 minutes every fortnight.',
  },
  {
    ...base,
    id: 'advice-to-school',
    phrases: [
      `${give}? (advice|guidance|recommendations|consultation) (and (support|guidance|training))? (to|for|` +
        `with) ${team}`,
      `${give} (advice|consultation|guidance) (and (support|guidance|training))?`,
      '(consultation|consultative|advisory) (model|sessions|session|support|visits|role|service|basis|input)',
      '(advise|advises|advising) (the|all|his|her|their)? (school|staff|setting|teachers|adults|team|college)',
    ],
    why: 'Advice reaches the child only through someone else’s time.',
    ask: 'topic, hours, who advises whom, and what then happens in class',
    fineWhen: 'The hours and the topic are stated.',
    weak: 'The therapist will «give advice to staff».',
    fine: 'The therapist gives advice to staff on seating for 60 minutes each term, and the class TA fits the chair.',
  },
  {
    ...base,
    id: 'staff-training',
    phrases: [
      '(appropriate|relevant|specialist|specific|further|regular|ongoing)? training (for|to) (all|the|school|' +
        'relevant|key|his|her|their|class)? (staff|adults|teachers|tas|teaching staff|school staff|team|support ' +
        'staff|lsas|parents)',
      '(staff|whole school|team) (training|cpd|development)',
      'training (will|to|should|is|needs to) (be)? (provided|given|offered|accessed|arranged|delivered|' +
        'available|undertaken|sought)',
      '(receive|receives|access|accesses|attend|undertake|provided with|given) (appropriate|relevant|the ' +
        'relevant|specialist|specific|further|regular|ongoing|suitable|any|necessary)? training (in|on|from)?',
      '(upskill|upskilled|upskilling|cpd)',
    ],
    why: 'Training without a topic, hours and date may be a leaflet.',
    ask: 'the topic, hours, who trains whom, by when',
    fineWhen: 'The topic, hours and trainer are stated.',
    at: 'Code 9.69',
    authority: 'code',
    weak: '«Staff training» on autism.',
    fine: 'Staff training: 2 hours on epilepsy by the epilepsy nurse for all 6 class adults, every September.',
  },
  {
    ...universal,
    id: 'quality-first-teaching',
    phrases: [
      '(quality first (teaching)?|qft|hqt|high quality (inclusive|first|classroom|universal)? teaching|good ' +
        'quality teaching|good (classroom)? teaching)',
      '(inclusive|good|best) (teaching|classroom) practice',
      'good practice',
    ],
    why: 'All pupils get it, so it is not additional or different.',
    ask: 'what this child gets beyond it',
    fineWhen: 'It is the base to which the extra part is added.',
    severity: 'must',
    weak: 'Needs are covered by «quality first teaching».',
    fine: 'Beyond quality first teaching, a TA re-teaches each new maths step for 10 minutes daily.',
  },
  {
    ...universal,
    id: 'ordinarily-available',
    phrases: [
      '(ordinarily|normally|usually|generally) available (provision|in (school|mainstream|schools)|to all ' +
        '(pupils|children))?',
      '(universal|core|mainstream|ordinary|whole school|standard) (offer|provision|support|services|level|' +
        'strategies|level support)',
      "(the|school's|local)? (school|local) offer",
      '(available|open) to all (pupils|children|students)',
      '(at)? sen support (level)?',
    ],
    why: 'What every child can have is not special educational provision.',
    ask: 'what this child gets beyond it',
    fineWhen: 'It is the base to which the extra part is added.',
    severity: 'must',
    weak: 'Tomasz will have «ordinarily available provision».',
    fine: 'On top of ordinarily available provision, an HLTA teaches Tomasz to type for 20 minutes, 3 times a week.',
  },
  {
    ...universal,
    id: 'normal-curriculum',
    phrases: [
      '(as part of|within|through|from|in|under) (the|his|her|their)? school~? (normal|ordinary|usual|standard|' +
        'typical|everyday|mainstream|national) (school|class|classroom|teaching)? (curriculum|timetable|lessons|' +
        'offer|classroom practice|practice|provision|teaching|systems|arrangements|procedures|activities|planning)',
      '(through|within|by) (the)? (pshe|phse|rshe|sre) (curriculum|lessons|programme)?',
    ],
    why: 'It points at what every pupil has.',
    ask: 'what is added or changed for this child',
    fineWhen: 'The added part is stated with its amount.',
    weak: 'Social skills are taught «as part of the normal curriculum».',
    fine: 'An ELSA teaches Leila within the normal timetable for 30 minutes every Monday, with 2 other pupils.',
  },
  {
    ...universal,
    id: 'reasonable-adjustments',
    phrases: [
      `(reasonable|appropriate|necessary|suitable|classroom|relevant) (adjustment|adjustments) ${made}?`,
      `(adjustment|adjustments) ${made}`,
      '(allowances|accommodations) (will|are|to|should) (be)? made',
    ],
    why: 'The adjustments are not listed, and a school owes reasonable ones to any disabled pupil.',
    ask: 'the list of adjustments, and who makes each',
    fineWhen: 'They are listed.',
    curedBy: ['list', 'detail'],
    weak: '«Reasonable adjustments will be made».',
    fine: 'Reasonable adjustments in every test: a separate room, a reader and 15 more minutes, arranged by the SENCO.',
  },
  {
    ...universal,
    id: 'graduated-approach',
    phrases: [
      '(through|using|via|following)? (the|a)? graduated (approach|response)',
      '(assess plan do review|assess , plan , do (and|,)? review|plan do review|apdr)',
      '(wave|waves) (of intervention|<n>|<n> (support|intervention|interventions))',
      '(tier|stage) <n> (support|intervention|provision)',
    ],
    why: 'A cycle of planning is not yet provision.',
    ask: 'what the last cycle showed is needed',
    fineWhen: 'It says how the stated provision is reviewed.',
    weak: 'Help will come «through the graduated approach».',
    fine: 'Ravi has 20 minutes of phonics daily from a TA, reviewed each term through the graduated approach.',
  },
  {
    ...style,
    id: 'in-house',
    phrases: [
      '(in house|from within (the)? school|school based) (support|provision|interventions|intervention|' +
        'programme|offer|training|counselling|team)?',
      'in school (support|provision|offer|resources|interventions|systems)',
    ],
    why: 'It says where help comes from, not what it is.',
    ask: 'the role, the content and the amount',
    fineWhen: 'All of these are stated.',
    weak: 'Noor will have «in-house support».',
    fine: 'Noor has in-house counselling from a BACP-registered counsellor for 40 minutes a week.',
  },
  {
    ...style,
    id: 'existing-support',
    phrases: [
      '(existing|current|present) (support|provision|arrangements|interventions|intervention|package|' +
        'strategies|level of support|levels of support|programme)',
      '(already|currently) (in place|provided|receives|receiving|has|have|given)',
      '(as is|as at present|as currently|as now|the status quo)',
      '(remain|stay|continue) (as|in) (is|now|at present|currently|place)',
    ],
    why: 'A new reader cannot know what is in place now.',
    ask: 'what it is, written out with its amount',
    fineWhen: 'The amount is written out.',
    weak: '«Existing support» will go on.',
    fine: 'Existing support goes on: 10 hours a week with a TA in English and maths.',
  },
];
