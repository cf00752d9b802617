/** Loose words that sort a sentence of Section B (domain 5.5): trouble, strength, or neither. What a Need must say to be one is in `need-words.ts`. */
export const needCues: readonly { list: string; phrases: readonly string[] }[] = [
  {
    /** Words of difficulty. "Only", "too" and "needs" count: a need is often put mildly. */
    list: 'trouble',
    phrases: [
      '(difficult|difficulty|difficulties|struggl~|struggle~|problem~|barrier~|challeng~|challenge~|trouble~)',
      'hard (for|to)',
      '(it|this|them|these|very|so|quite|really|extremely|too|reading|writing|spelling|learning|waiting|sharing|talking|eating|sleeping) hard',
      "(cannot|can't|cant|can not|unable|isn't|aren't|doesn't|don't|didn't|won't|hasn't|haven't|isnt|doesnt|dont|wont|hasnt)",
      'not (yet|able|always|understand|have|know|like)',
      '(does|do|did|is|are|has|have|will|was) not',
      '(never|rarely|seldom|unless|hardly|barely|few|fewer|little|no longer|less than|under half|nothing|nobody)',
      'no (friends?|contact|sense|awareness|words?|speech|idea|way)',
      'without (support|help|adult|an adult|prompt~|someone)',
      '(limited|limits|delay|delays|delayed|below|behind|poor|poorly|weak|weaker|weakness|weaknesses|slow|slowly|slower|impair~|impairment~|disorder|disability|disabled|diagnos~|diagnosis|diagnoses|lack~|low|reduced|severe~|severely|significant|significantly|profound~|profoundly|moderate|complex|at risk|vulnerable|sensitiv~|sensitive|easily|too|only|needs|requires|relies|reliant|depends?)',
      '(anxi~|anxious|anxiety|distress~|overwhelm~|upset|cross|angry|anger|refus~|refuse~|refusal|avoid~|avoidance|withdraw~|withdrawn|worry|worries|worried|fear~|fearful|scared|afraid|frightened|confus~|confuse~|confusion|misunderst~|misunderstands|misread~|distract~|distracted|isolat~|isolate~|lonely|bullied|dysregulat~|meltdowns?|trauma~|traumatic|tearful|cries|clumsy|stammer~)',
      '(loses?|lost|forgets?|tires?|tired|fatigue~|exhaust~|pain~|painful|runs? (off|away)|hits?|bites?|kicks?|throws?|screams?|hurts?|trips?|falls?|drops|chews|dribbl~|dribble~|missed|misses|late|part time|excluded)',
      '(deaf~|deafness|blind|hearing loss|autis~|autism|autistic|adhd|dyslexi~|dyslexia|dyslexic|dyspraxi~|dyspraxia|dyscalculi~|dyscalculia|epilep~|epilepsy|epileptic|syndrome|palsy|apraxia|seizures?|allerg~|allergy|allergic|asthma|condition|mute|mutism)',
      'takes? *? (longer|times)',
      'areas? of (need|difficulty|concern)',
      'walks? (out|off|away)',
      'stops? (him|her|them) *',
      'short of breath',
      'sent (home|out|away)',
      '(worn out|glue ear|held back|left behind|out of reach)',
      '(like|that of) (a|an) *? (child|baby|toddler|pupil) of',
    ],
  },
  {
    /** "Can become upset", "can find it hard": no strength. */
    list: 'can-trouble',
    phrases: [
      'can (also|often|sometimes|still|then|quickly|easily)? (be|become|get|find|feel|struggle|appear|seem|lose|take|lead|make|cause|only)',
    ],
  },
  {
    list: 'no-trouble',
    phrases: [
      'no *? (difficulty|difficulties|concerns?|problems?|needs?)',
      "(disabled|autism|autistic|epilepsy|asthma|allergy|anxiety|disability|difficulties) *? (children's|team|service|nurse|clinic|outreach|register)",
      'did not want (one|it|any|an assessment)',
      'not (a|currently a)? (concern|problem|difficulty|an area of)',
      '(takes|has|have|is on|are on|needs) no *? (medicine|medicines|medication|allergy|allergies|equipment|aids)',
      'in good *? health',
      'can be (settled|calm|secure|well liked|kind|friendly|polite|caring|motivated|confident|keen|cheerful|happy|curious|sociable|popular|creative|determined|hard working|thoughtful|helpful|bright|able|articulate|affectionate|independent|proud|gifted|talented|loyal|optimistic|generous|gentle|funny|lively|outgoing|resilient|reliable|honest|careful|patient|imaginative|inquisitive|loving|charming|warm|sensible|punctual)',
      "(does not|doesn't) have (any)? (difficult~|difficulty|difficulties|problems?|needs?)",
    ],
  },
  {
    /** What the child can do, likes or is. */
    list: 'able',
    phrases: [
      '(can|is able to|are able to|enjoys?|likes?|loves?|strengths?|excels?|knows|understands|follows|keeps trying|tries hard|age appropriate|above average|secure in|confident|confidently|fluent|fluently)',
      'is good (at|with)',
      'good (at|sense|memory|understanding|knowledge|vocabulary|relationships?)',
      '(responds|works|reasons|does) well',
      'works hard',
      '(remembers|keeps (his|her|their)|settles quickly|gets on with|takes pride)',
      'is (a|an)? (very)? (settled|calm|secure|well liked|kind|friendly|polite|caring|motivated|confident|keen|cheerful|happy|curious|sociable|popular|creative|determined|hard working|thoughtful|helpful|bright|able|articulate|affectionate|independent|proud|gifted|talented|loyal|optimistic|generous|gentle|funny|lively|outgoing|resilient|reliable|honest|careful|patient|imaginative|inquisitive|loving|charming|warm|sensible|punctual)',
      '(in|within) the (high|upper|above)? average range',
      '(is|are) (typical|normal|unremarkable|excellent)',
      'has (a)? (good|strong|excellent|great|wonderful|learned|learnt|made *? progress)',
      'within (the)? (normal|average|expected)',
      '(in line with|at (the)? expected)',
    ],
  },
  {
    list: 'attainment',
    phrases: [
      '(working|reading|achieving|performing) (at|within|towards|in)',
      '(score|scores|scored|percentile|centile|age equivalent|reading age|spelling age|band|early learning goal|p scales?|p levels?|p <n>|level <digits>|standard scores?|standardised scores?)',
      'year <digits> (expectations|objectives|curriculum)',
      'assessed (at|as working)',
    ],
  },
  {
    /** How it came about and how it was found out: neither a need nor a strength. */
    list: 'background',
    phrases: [
      '(was (born|referred|seen|assessed|first|adopted|placed)|were (referred|assessed)|attended|attends|moved to|joined|transferred|lives with|was completed|were completed)',
      'started (at)? (school|nursery|at)',
      'was (a|an)? (pupil|student)',
      'is (a|an|in|currently in) *? (year|reception|nursery|key stage)',
      'is <n> years old',
      'has (had|been) (seen|assessed|referred|known)',
      'has attended',
      '(was|were) (offered|invited|visited)',
      '(saw|met|visited) *',
      '(in touch|contact) with *? *? (service|team|worker)',
      '(is|are) attached',
      'report (dated|by|from)',
      'this (section|information) (is|was)',
    ],
  },
];
