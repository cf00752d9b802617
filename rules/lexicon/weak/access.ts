/** Being allowed, offered or near something is not being given it (domain 4.6, group 1). */
import type { WeakPhrase } from '../weak-phrases.ts';

const base = {
  group: 'access',
  effect: 'softens',
  curedBy: ['amount', 'who', 'detail'],
  severity: 'should',
  authority: 'law',
  at: 'Worcestershire v SE [2020] UKUT 217 (AAC) para 74',
} as const;
const practice = { ...base, severity: 'consider', authority: 'practice', at: 'practice' } as const;

/** What plans give "access" to. "The curriculum" is left out on purpose: access to it is an aim, not a provision. */
const offered = [
  '(a|an|some|any|additional|extra|adult|adults|specialist|small|quiet|sensory|support|regular|individual|appropriate)',
  '(visual|alternative|<ratio>|one to one|ict|staff|trusted|therapy|therapies|resources|equipment|interventions)',
  '(opportunities|programmes|mentoring|counselling|pastoral|calm|safe|nurture|elsa|technology|assistive|advice)',
  '(physiotherapy|occupational|speech|salt|slt|ot|psychology|outdoor|play|movement|time|external|outside|peer)',
  '(the|his|her|their|our) (sensory|quiet|nurture|calm|safe|wellbeing|pastoral|hub|base|library|school|resource|key)',
];
const has =
  '(have|has|having|had|given|gain|gaining|get|gets|getting|need|needs|require|requires|offered|with|provide|provides)';
const kind = '(regular|ongoing|continued|some|daily|easy|ready|frequent|appropriate|supported|weekly|increased|free)';

export const access: readonly WeakPhrase[] = [
  {
    ...base,
    id: 'access-to',
    phrases: [
      ...offered.map((what) => `${has}? ${kind}? access to ${what}`),
      `${has} ${kind}? access to`,
      `${kind} access to`,
    ],
    why: 'Having access to something is not the same as being given it.',
    ask: 'who gives it, how long and how often',
    fineWhen: 'It is about the building, exam arrangements or the curriculum, or a tool stays with the child all day.',
    weak: 'Ayo will «have access to a» sensory room.',
    fine: 'Ayo will have access to a sensory room with his teaching assistant for 15 minutes at 10:45 every day.',
  },
  {
    ...base,
    id: 'able-to-access',
    phrases: [
      '(will|should|to) be able to (access|attend|visit|go to|join)',
      '(will|should|to) be able to use (the|a|an) (sensory|quiet|calm|safe|nurture|wellbeing|library|hub|base|pass)',
      '(will|can|to|should|could|may|and) access (a|an|the (sensory|nurture|school|wellbeing|calm)|support|' +
        'therapy|small)',
      '(able|free) to (access|use|visit|attend|drop into|go to) (it|this|these|the room|the space)',
    ],
    why: 'Being able to use something does not mean that it will happen.',
    ask: 'what the child will use, when, and who takes or teaches them',
    fineWhen:
      'It describes an ability the child is building, or the choice is the child’s and the tool has been ' + 'taught.',
    weak: 'Mia «will be able to access» the homework club.',
    fine: 'Mia will be able to access the homework club from 15:30 to 16:15 every Tuesday with an HLTA.',
  },
  {
    ...base,
    id: 'available',
    phrases: [
      '(is|are|be|being|made|make|making|remain) (readily|freely|easily|always|also|there and)? available',
      '(freely|easily) available',
      '(the)? availability of (a|an|the|support|staff|adults|adult)?',
      '(is|are|be) on offer',
    ],
    why: 'Something available may never be given.',
    ask: 'who gives it, when, and for how long',
    fineWhen: 'A tool is kept where the child can reach it, and someone has taught them to use it.',
    weak: 'An adult will «be available» at lunchtime.',
    fine: 'A teaching assistant will be available to Kit for the whole of lunch, 12:15 to 13:00, every day.',
  },
  {
    ...base,
    id: 'opportunities',
    phrases: ['(the|an|every|ample)? opportunity~ (to|for|of)?'],
    why: 'An opportunity can be offered once and never taken up.',
    ask: 'how many planned times a day or week, how long, and who leads',
    fineWhen: 'The opportunities are counted and someone is named to lead them.',
    severity: 'must',
    weak: 'Zara will have «opportunities to» practise her speech sounds.',
    fine:
      'Zara will have 3 planned opportunities a day to practise her speech sounds, 5 minutes each, led by a ' +
      'teaching assistant.',
  },
  {
    ...base,
    id: 'chance-to',
    phrases: ['(a|the|every|another|more|lots of)? (chance|chances) (to|for|of)'],
    why: 'A chance is not provision: nobody has to make it happen.',
    ask: 'planned times, and who leads them',
    fineWhen: 'The times are counted and led by a named role.',
    weak: 'Ravi will get «a chance to» talk about his worries.',
    fine: 'Ravi has a chance to talk about his worries with the ELSA for 20 minutes every Friday.',
  },
  {
    ...base,
    id: 'exposure-to',
    phrases: ['(exposure|exposed|expose|exposing) (him|her|them)? to'],
    why: 'Being near something is not being taught it.',
    ask: 'what is taught, by whom, how long and how often',
    fineWhen: 'It names a planned, graded programme led by someone trained.',
    weak: 'Leila will benefit from «exposure to» good language models.',
    fine: 'A clinical psychologist leads graded exposure to noise, 30 minutes a week for 8 weeks.',
  },
  {
    ...base,
    id: 'provision-of',
    phrases: [
      '(the)? provision of',
      'provision (will be|is|to be|should be) (made|put in place|in place|available)',
      '(make|makes|making|made) (suitable|appropriate|adequate)? provision for',
      '(provide|provides|providing) for (his|her|their|this|the)',
    ],
    why: 'The word “provision” stands where the provision itself should be.',
    ask: 'what is provided, by whom, how long and how often',
    fineWhen: 'The whole specification follows.',
    weak: '«Provision will be made» for his motor skills.',
    fine:
      'The provision of a writing slope by the occupational therapist, for use in every lesson from 7 ' +
      'September 2026.',
  },
  {
    ...base,
    id: 'be-offered',
    phrases: [
      '(be|is|are|being) (also|regularly|routinely)? offered',
      '(will|to|and|should) offer (him|her|them|a|an|the|support|regular|some)',
      '(an|the) offer of',
    ],
    why: 'An offer may be refused or never made; the duty is to provide.',
    ask: 'what the child will receive, from whom and how often',
    fineWhen: 'Choosing is the point of it, such as a choice of two activities.',
    weak: 'Tomasz will «be offered» mentoring.',
    fine: 'At the start of every lesson Tomasz will be offered two ways to record his work, by the class teacher.',
  },
  {
    ...practice,
    id: 'be-invited',
    phrases: ['(be|is|are) (invited|welcome|welcomed|asked if (he|she|they) would like) (to|into)'],
    why: 'An invitation leaves it open whether anything happens.',
    ask: 'what the child will do, when and with whom',
    fineWhen: 'It invites parents or the child to a meeting.',
    weak: 'Noor will «be invited to» a friendship group.',
    fine: 'Noor will be invited to choose the game at her friendship group, 30 minutes every Friday, led by an ELSA.',
  },
  {
    ...practice,
    id: 'be-included',
    phrases: [
      "(will|to|should) be (fully|actively|also)? (included|involved|engaged) (in|within)', 'inclusion (in|" +
        'within)',
    ],
    why: 'Being included does not say what the child will do or what adults will do about it.',
    ask: 'which activity, how it is adapted, and who helps',
    fineWhen: 'The activity, its times and the adult’s part are stated.',
    weak: 'Idris «will be included in» class activities.',
    fine: 'Idris will be included in the class news circle for 10 minutes each morning, with a TA signing beside him.',
  },
  {
    ...practice,
    id: 'place-to-go',
    phrases: [
      '(a|the|his|her|their)? (safe|quiet|calm|calming|chill out|quieter|safer|dedicated safe) (space|place|' +
        'area|zone|haven|spot)~',
      '(somewhere|anywhere) (quiet|safe|calm|quieter|private) (to (go|work|sit|calm))?',
      'a (place|space|room) to (go|go to|retreat|calm|escape|withdraw|regulate|chill)',
    ],
    why: 'A space with no room, times or adult named may turn out to be a corridor.',
    ask: 'which room, when it can be used, and who is there',
    fineWhen: 'The room is named, always open, and an adult is named.',
    weak: 'Jude needs «a quiet space» at busy times.',
    fine: 'A quiet space, the room beside the library, is kept for Jude every lunchtime with a teaching assistant.',
  },
  {
    ...practice,
    id: 'links-with',
    phrases: [
      '(links|liaison|partnership|co operation|cooperation) (with|between)',
      '(regular|close|good|ongoing|maintain|maintaining|frequent|keep in|in close|continued|in) contact with',
      '(good|effective|close|regular|open|clear) communication (with|between)',
      'home school (links|liaison|contact|partnership)',
    ],
    why: 'Links and contact say nothing of who does what, or how often.',
    ask: 'who contacts whom, how, how often and what for',
    fineWhen: 'A person, a method and how often are stated.',
    weak: 'There will be close «links with» home.',
    fine: 'Links with home: the teaching assistant rings Ravi’s mother for 10 minutes every Friday.',
  },
  {
    ...practice,
    id: 'signposting',
    phrases: [
      "(be|is|are)? (signpost|signposts|signposted|signposting) (to|towards|for|him|her|them)', '(be|is|are) " +
        'signposted',
    ],
    why: 'Pointing to a service does not provide it.',
    ask: 'which service, what it gives, and how much',
    fineWhen: 'It is an extra after the provision itself.',
    curedBy: ['amount', 'who'],
    weak: 'The family will «be signposted to» local groups.',
    fine:
      'The SENCO meets Bethan’s family for 30 minutes each term, and families are signposted to local groups ' +
      'as well.',
  },
  {
    ...practice,
    id: 'open-door',
    phrases: ['(an)? open door (policy|approach|access)?', '(a|the) point of contact'],
    why: 'An open door leaves the first step to the child.',
    ask: 'who sees the child, when, and for how long',
    fineWhen: 'It adds to a fixed time with a named role.',
    curedBy: ['amount', 'who'],
    weak: 'The pastoral office has «an open door policy».',
    fine: 'The learning mentor sees Callum at 08:50 for 10 minutes every day, with an open door at lunch as well.',
  },
  {
    ...practice,
    id: 'on-hand',
    phrases: [
      '(on|close at|close to|at) hand',
      '(adult|adults|staff|ta|person|teacher|assistant) (nearby|close by|in the vicinity|in close proximity)',
      '(nearby|close by) (adult|staff|ta)',
    ],
    why: 'Someone near at hand has no stated task.',
    ask: 'who, in which lessons, how close, and to do what',
    fineWhen: 'The role, the times and the task are stated.',
    weak: 'A member of the team will be «on hand» in PE.',
    fine: 'In every PE lesson a teaching assistant is on hand within 2 metres to steady Esme on the apparatus.',
  },
  {
    ...practice,
    id: 'entitled-to',
    phrases: ['(is|are|be|remains|become|becomes) (also)? (entitled|eligible) (to|for)', 'entitlement to'],
    why: 'Being entitled to something is not being given it.',
    ask: 'what the child will receive, how much and from whom',
    fineWhen: 'It records an exam arrangement already in place, with its figure.',
    curedBy: ['amount', 'figure'],
    weak: 'Omar «is entitled to» help in tests.',
    fine: 'Omar is entitled to 25% extra time in every test, and the exams officer books it.',
  },
];
