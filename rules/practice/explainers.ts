/** One page about each Section and each letter of SMART: what it is for, what it holds, and a pair that shows it. */
import type { SectionLetter } from '../plan-text.ts';
import { type Authority, type WorkId, works } from '../sources.ts';

export interface Explainer {
  /** "section-F", "smart-M". */
  id: string;
  title: string;
  /** In a sentence, to anybody. */
  inShort: string;
  holds: readonly string[];
  keepsOut: readonly string[];
  /** A question to carry into the next meeting. */
  ask: string;
  source: { work: string; at: string; authority: Authority };
  /** The worked example, from the library. */
  pairId: string;
}

const by = (work: WorkId, at: string) => ({ work: works[work].title, at, authority: works[work].authority });

const sections: readonly (Omit<Explainer, 'id' | 'title'> & { letter: SectionLetter; name: string })[] = [
  {
    letter: 'A',
    name: 'views, interests and aspirations',
    inShort: 'The child or young person speaks here, and so do the parents, each in a place of their own.',
    holds: [
      'What the child likes, does well and hopes for, soon and later',
      'How to talk with the child, and how the child takes part in decisions',
      'Who asked, how and when; whose words they are where it says “I”',
      'What the parents say, apart from what the child says',
    ],
    keepsOut: ['Needs and provision that stand nowhere else', 'Adult words in a child’s mouth', 'A long history'],
    ask: 'Would the child’s best friend know whose page this is?',
    source: by('send-regulations', 'reg 12(1)(a)'),
    pairId: 'pr-voice-adult-words',
  },
  {
    letter: 'B',
    name: 'special educational needs',
    inShort: 'Everything that makes it harder for this child to learn, one need at a time.',
    holds: [
      'Each difficulty on a line of its own, and what follows from it in lessons and in the day',
      'Strengths beside the needs, area by area',
      'Where the child is now, with the date',
    ],
    keepsOut: [
      'A diagnosis in the place of a need',
      'Hours and help: they go into Section F',
      'Scores that nobody explains',
    ],
    ask: 'What would a supply teacher know on Monday morning from this line?',
    source: by('send-regulations', 'reg 12(1)(b)'),
    pairId: 'ey-need-effect',
  },
  {
    letter: 'C',
    name: 'health needs',
    inShort: 'The health needs that belong to the special educational needs.',
    holds: ['Each health need and what it does to learning and the day', 'A plain “none” where there are none'],
    keepsOut: [
      'The whole medical history',
      'Medicines by name and dose',
      'Speech and language needs: they go into Section B',
    ],
    ask: 'What does this need do to a school day?',
    source: by('send-regulations', 'reg 12(1)(c)'),
    pairId: 'se-medicine-dose',
  },
  {
    letter: 'D',
    name: 'social care needs',
    inShort: 'What the child needs from social care because of the special educational needs or a disability.',
    holds: [
      'What is hard at home and outside, for the child and those who care for the child',
      'Who asked, and a plain “none” where there are none',
    ],
    keepsOut: ['“Not known to social care” in the place of an answer'],
    ask: 'Did somebody ask the family, or only look for a file?',
    source: by('send-regulations', 'reg 12(1)(d)'),
    pairId: 'pr-club-social-care',
  },
  {
    letter: 'E',
    name: 'outcomes',
    inShort: 'What the child will be able to do, by when, because of the help.',
    holds: [
      'The child as the one who does it, and something that others can see',
      'How everyone will know that it is reached, and by when',
      'Steps towards what the child hopes for; from Year 9 towards adult life',
    ],
    keepsOut: ['What adults will give: it goes into Section F', 'Hopes: they go into Section A', 'Steps for this term'],
    ask: 'What would you see on the day it is reached?',
    source: by('send-code', '9.66'),
    pairId: 'ey-talk-outcome',
  },
  {
    letter: 'F',
    name: 'special educational provision',
    inShort: 'What will be done for each need in Section B: the part that the council must make sure happens.',
    holds: [
      'For every need: what, who, how long, how often, alone or in how small a group',
      'The training or qualification it takes',
      'Therapy that teaches',
    ],
    keepsOut: [
      '“Regular”, “as required”, “access to”',
      'Reports to look up elsewhere',
      'What every child gets',
      'Money and staffing',
    ],
    ask: 'It is Tuesday and two people are off ill. Whose job is this, and for how long?',
    source: by('cfa-2014', 's.42'),
    pairId: 'ey-talk-amount',
  },
  {
    letter: 'G',
    name: 'health provision',
    inShort: 'What the health service will do about the needs in Section C.',
    holds: ['For each health need: what, who, how long and how often'],
    keepsOut: ['“Under the care of”, “open to”', 'Therapy that teaches: it goes into Section F'],
    ask: 'What will the clinic do, and how often?',
    source: by('send-regulations', 'reg 12(1)(g)'),
    pairId: 'pr-asthma-plan',
  },
  {
    letter: 'H1',
    name: 'social care under the 1970 Act',
    inShort: 'Help at home, day breaks, equipment and travel that must be made for a disabled child under 18.',
    holds: ['For each: what, who, how long and how often', 'Short breaks that are not overnight'],
    keepsOut: ['Overnight breaks: they go into H2', 'Anyone of 18 or over: their care goes into H2'],
    ask: 'Which Act is this line made under?',
    source: by('cfa-2014', 's.37(2)(e)'),
    pairId: 'ey-breaks-social-care',
  },
  {
    letter: 'H2',
    name: 'other social care',
    inShort: 'All other social care that is reasonably needed, adult care from 18 among it.',
    holds: ['Overnight short breaks, family support, adult care', 'For each: what, who, how long and how often'],
    keepsOut: ['The same words as in H1'],
    ask: 'How old is this young person, and who gives this care next year?',
    source: by('send-regulations', 'reg 12(1)(h)'),
    pairId: 'ad-social-age',
  },
  {
    letter: 'I',
    name: 'placement',
    inShort: 'The school, college or other setting, and its type. In a first draft it is left empty.',
    holds: ['In a final plan: the name and the type, or the type alone'],
    keepsOut: ['A name or a type in a draft', 'Reasons, transport and promises'],
    ask: 'Is this a draft? Then why is this box not empty?',
    source: by('cfa-2014', 's.38(5)'),
    pairId: 'se-placement-draft',
  },
  {
    letter: 'J',
    name: 'personal budget',
    inShort: 'Where support is paid for by direct payment: which needs and outcomes it is for.',
    holds: ['What the payment buys, for which need, towards which outcome', 'A plain “none” where there is none'],
    keepsOut: ['A sum with nothing beside it'],
    ask: 'What may it be spent on, and what is it meant to change?',
    source: by('send-regulations', 'reg 12(1)(j)'),
    pairId: 'ps-payment',
  },
  {
    letter: 'K',
    name: 'advice and information',
    inShort: 'The reports that the plan rests on, listed, dated and attached.',
    holds: ['Each report: whose it is, in what role, and of which day', 'Everyone who must be asked'],
    keepsOut: ['A role without a date'],
    ask: 'How old is each report?',
    source: by('send-regulations', 'reg 6(1)'),
    pairId: 'ps-advice-date',
  },
];

const letters: readonly (Omit<Explainer, 'id' | 'title' | 'source'> & { letter: string; name: string })[] = [
  {
    letter: 'S',
    name: 'specific',
    inShort: 'One thing that this child will do, and that others can see or hear.',
    holds: ['The child as the one who does it', 'A verb that can be seen', 'One change'],
    keepsOut: ['“Improve”, “develop”, “be supported to”', 'Two outcomes in one'],
    ask: 'Could you film it?',
    pairId: 'ps-mood-outcome',
  },
  {
    letter: 'M',
    name: 'measurable',
    inShort: 'Two honest people who watch would agree whether it has been reached.',
    holds: ['How often, how much, or with how much help', 'An end that can be seen: the bus taken, the meal cooked'],
    keepsOut: ['“More”, “better”, “confident”', '“As observed by staff”: that is a way of looking, and no measure'],
    ask: 'Would the person next to you tick the same box?',
    pairId: 'pr-reading-measure',
  },
  {
    letter: 'A',
    name: 'achievable',
    inShort: 'This child can reach it in the time, from where the child is now, on an ordinary week.',
    holds: ['Where the child starts from', 'Room for a bad day'],
    keepsOut: ['“Always”, “never”, “every time”', 'Being somebody else'],
    ask: 'Do you always do it yourself?',
    pairId: 'se-maths-absolute',
  },
  {
    letter: 'R',
    name: 'relevant and realistic',
    inShort:
      'It matters to this child or for this child, in real life. The Code says realistic; many councils say relevant.',
    holds: ['A place in the child’s own day', 'A thread to what the child hopes for'],
    keepsOut: ['Skills that live only in a therapy room', 'What makes the child look like others'],
    ask: 'Would the child thank us for it at 25?',
    pairId: 'ps-learn-functional',
  },
  {
    letter: 'T',
    name: 'time-bound',
    inShort: 'It says by when, and the time is one that fits the child’s stage.',
    holds: ['A date or the end of a stage: “by July 2028”, “by the end of Key Stage 2”'],
    keepsOut: ['“In time”, “ongoing”', 'Half a term: that is a step for the school’s own plan'],
    ask: 'When will you look to see if it has happened?',
    pairId: 'ey-learning-time',
  },
];

export const explainers: readonly Explainer[] = [
  ...sections.map(({ letter, name, ...rest }) => ({
    id: `section-${letter}`,
    title: `Section ${letter}: ${name}`,
    ...rest,
  })),
  ...letters.map(({ letter, name, ...rest }) => ({
    id: `smart-${letter}`,
    title: `${letter} for ${name}`,
    source: by('send-code', '9.66'),
    ...rest,
  })),
];
