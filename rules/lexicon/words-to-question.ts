/**
 * Words to question for respect and currency (domain 7.3): ours to ask about, never to correct. The child's and the family's own
 * words win, so Section A is not read for them. Where communities differ, that is said.
 */
export interface WordToQuestion {
  phrases: readonly string[];
  /** What to think about, in a sentence; the words themselves are quoted by the finding. */
  why: string;
  /** What some plans say instead; shown as words to weigh, not as a fix. */
  instead?: string;
  /** `ask`: people who use the word of themselves, or law and medicine that need it, may want it. */
  certainty: 'sure' | 'ask';
}

export const wordsToQuestion: readonly WordToQuestion[] = [
  {
    phrases: ['suffers from', 'suffering from', 'suffer from', 'suffered from', 'afflicted (by|with)', 'a victim of'],
    why: 'It says how bad life must be, which nobody has said.',
    instead: 'has, lives with',
    certainty: 'sure',
  },
  {
    phrases: ['wheelchair bound', 'confined to (a|his|her|their) wheelchair', 'bound to (a|his|her|their) wheelchair'],
    why: 'A wheelchair sets people free to move.',
    instead: 'uses a wheelchair',
    certainty: 'sure',
  },
  {
    phrases: [
      'the disabled (and|are|who|need|have|in)',

      'the autistic (and|are|who|need|have|in)',
      'sen (child|children|kids|pupil|pupils)',
      'send (kids|child)',
      '(the|our) special needs (children|kids)',
    ],
    why: 'It makes a person into a label.',
    instead: 'disabled people, a child with SEN',
    certainty: 'ask',
  },
  {
    phrases: [
      'handicapped',
      'mentally handicapped',
      'mental handicap',
      'retarded',
      'mental retardation',
      'spastic',
      'crippled',
      '(an|as) invalid',
      'educationally subnormal',
    ],
    why: 'The word is no longer used.',
    instead: 'the condition by its name',
    certainty: 'sure',
  },
  {
    phrases: [
      'normal (children|child|pupils|peers|kids|development|behaviour|school)',
      'able bodied',
      'abnormal (behaviour|development|play)',
    ],
    why: 'It makes this child the opposite of normal.',
    instead: 'typical for the age, other children, non-disabled',
    certainty: 'ask',
  },
  {
    phrases: [
      '(high|low|higher|lower) functioning',
      '(severely|mildly|profoundly) autistic',
      '(mild|severe) autism',
      'mental age (of)?',
      'the mental age',
    ],
    why: 'It tells little about what help is needed, and many autistic people dislike it.',
    instead: 'what the child can do, and with what help',
    certainty: 'ask',
  },
  {
    phrases: ["asperger's (syndrome)?", 'aspergers (syndrome)?', 'asperger syndrome'],
    why: 'It is no longer diagnosed. Some people still choose the word for themselves.',
    instead: 'autism, unless it is the person’s own word',
    certainty: 'ask',
  },
  {
    phrases: ['co morbid', 'comorbid', 'comorbidity', 'comorbidities', 'co morbidity'],
    why: 'Families hear “death” in it.',
    instead: 'also has, co-occurring',
    certainty: 'ask',
  },
  {
    phrases: [
      '(is|was|remains|mostly|largely|currently|completely|still|being) (non verbal|nonverbal)',
      '(non verbal|nonverbal) (child|children|boy|girl|pupil|pupils|student|young person|autistic)',
    ],
    why: 'Many people who do not speak have a great deal of language, and use the word differently.',
    instead: 'non-speaking, does not yet use spoken words',
    certainty: 'ask',
  },
  {
    phrases: [
      'challenging behaviour',
      'challenging behaviours',
      '(a|very|extremely) challenging (child|boy|girl|pupil|young person)',
      'behaves inappropriately',
    ],
    why: 'It does not tell what happens, when, or why.',
    instead: 'what the child does, when, and what it may mean',
    certainty: 'ask',
  },
  {
    phrases: [
      'attention seeking',
      'manipulative',
      'naughty',
      'lazy',
      'non compliant',
      'noncompliant',
      'defiant',
      'disobedient',
      'badly behaved',
      'temper tantrums',
      'tantrums',
    ],
    why: 'It judges the child. What was seen, and what was it for?',
    instead: 'what the child did, and what went before',
    certainty: 'ask',
  },
  {
    phrases: ['school refuser', 'school refusal', 'school refusing', 'truant', 'truants', 'truanting', 'school phobic'],
    why: 'It sounds like a choice, and says nothing of the barrier.',
    instead: 'finds it hard to attend, and because of what',
    certainty: 'ask',
  },
  {
    phrases: [
      'obsessed with',
      'obsessions',
      'obsessive (interests|interest|about)',
      'obsession with',
      'fixated on',
      'fixations',
    ],
    why: 'A strong interest can be how a child learns.',
    instead: 'a strong or focused interest in',
    certainty: 'ask',
  },
  {
    phrases: [
      'inappropriate (behaviour|behaviours|play|comments|language|touching)',
      'age inappropriate',
      'bizarre',
      'odd behaviour',
      'odd behaviours',
      'weird',
    ],
    why: 'Readers will each imagine something else.',
    instead: 'what the child does',
    certainty: 'ask',
  },
  {
    phrases: [
      'broken home',
      'problem family',
      'poor parenting',
      'chaotic (home|family|household|lifestyle)',
      'dysfunctional (family|home)',
      'single parent family',
      'failed placement',
      'placement breakdown',
      'placement broke down',
    ],
    why: 'It lays blame on the family or the child.',
    instead: 'the facts, as the family would tell them',
    certainty: 'ask',
  },
  {
    phrases: ['absconds', 'absconding', 'absconded', 'absconder', 'abscond'],
    why: 'It is a word for prisoners.',
    instead: 'runs off, goes missing, leaves the room',
    certainty: 'ask',
  },
  {
    phrases: [
      'despite (his|her|their) (disability|autism|difficulties|condition|diagnosis|needs)',
      'overcome (his|her|their) (disability|autism|condition)',
      'ineducable',
      'uneducable',
      '(brave|inspirational) (boy|girl|child)',
    ],
    why: 'It pities or praises a person for being disabled.',
    instead: 'leave it out',
    certainty: 'ask',
  },
  {
    phrases: ['not toilet trained', 'is not potty trained', 'not yet toilet trained'],
    why: 'It is said of pets too.',
    instead: 'is learning to use the toilet',
    certainty: 'ask',
  },
];
