/** Abbreviations that EHC Plans use (domain 7.2): what each is short for. Everyday ones need no expansion for any reader. */
export const everydayAcronyms: ReadonlySet<string> = new Set(
  'SEN SEND EHC EHCP NHS GP TA SENCO SENDCO LA PE ICT IT UK GCSE GCSES KS DOB TV ID OK DVD USB AM PM RE PSHE DT MFL NA II III IV VI A&E UPN CV SATS BTEC ATM YP CYP KG CM MM PC BBC UN EU US USA PTO NB FAQ PDF CD HMRC DWP PTA AKA ASAP BMX AI FM HDMI PIN'.split(' '),
);

export const acronyms: Readonly<Record<string, string>> = {
  AAC: 'augmentative and alternative communication', ABA: 'applied behaviour analysis', ADD: 'attention deficit disorder',
  ADHD: 'attention deficit hyperactivity disorder', ADOS: 'Autism Diagnostic Observation Schedule', AET: 'Autism Education Trust',
  ANSD: 'auditory neuropathy spectrum disorder', ASC: 'autism spectrum condition', ASD: 'autism spectrum disorder',
  ASL: 'additional support for learning', BAS: 'British Ability Scales', BPVS: 'British Picture Vocabulary Scale', BSL: 'British Sign Language',
  CAMHS: 'child and adolescent mental health services', CAS: 'childhood apraxia of speech', CBT: 'cognitive behavioural therapy',
  CELF: 'Clinical Evaluation of Language Fundamentals', CIN: 'child in need', CLA: 'child looked after', CP: 'cerebral palsy or child protection',
  CSDPA: 'Chronically Sick and Disabled Persons Act 1970', CSW: 'communication support worker', CTOPP: 'Comprehensive Test of Phonological Processing',
  CVI: 'cerebral visual impairment', DBT: 'dialectical behaviour therapy', DCD: 'developmental coordination disorder', DCO: 'designated clinical officer',
  DDP: 'dyadic developmental psychotherapy', DLD: 'developmental language disorder', DMO: 'designated medical officer', DSCO: 'designated social care officer',
  EAL: 'English as an additional language', EBSA: 'emotionally based school avoidance', EBSNA: 'emotionally based school non-attendance',
  EDS: 'Ehlers-Danlos syndrome', EHCNA: 'education, health and care needs assessment', ELSA: 'emotional literacy support assistant',
  EMDR: 'eye movement desensitisation and reprocessing', EOTAS: 'education otherwise than at school', EP: 'educational psychologist',
  EYFS: 'early years foundation stage', FASD: 'foetal alcohol spectrum disorder', GDD: 'global developmental delay', HCPC: 'Health and Care Professions Council',
  HI: 'hearing impairment', HLTA: 'higher level teaching assistant', ICB: 'integrated care board', IEP: 'individual education plan',
  IHCP: 'individual healthcare plan', ISP: 'individual support plan', LAC: 'looked after child', LD: 'learning disability', LSA: 'learning support assistant',
  MASH: 'multi-agency safeguarding hub', MDT: 'multi-disciplinary team', MHST: 'mental health support team', MLD: 'moderate learning difficulties',
  MSI: 'multi-sensory impairment', NELI: 'Nuffield Early Language Intervention', OAP: 'ordinarily available provision', OCD: 'obsessive compulsive disorder',
  ODD: 'oppositional defiant disorder', OT: 'occupational therapist', PACE: 'playfulness, acceptance, curiosity and empathy', PDA: 'pathological demand avoidance',
  PECS: 'Picture Exchange Communication System', PEP: 'personal education plan', PFA: 'preparing for adulthood', PMLD: 'profound and multiple learning difficulties',
  PODD: 'Pragmatic Organisation Dynamic Display', PRU: 'pupil referral unit', PTSD: 'post-traumatic stress disorder', QFT: 'quality first teaching',
  QTOD: 'qualified teacher of the deaf', QTVI: 'qualified teacher of the vision impaired', RWI: 'Read Write Inc', SALT: 'speech and language therapist',
  SCERTS: 'Social Communication, Emotional Regulation and Transactional Support', SEMH: 'social, emotional and mental health', SLCN: 'speech, language and communication needs',
  SLD: 'severe learning difficulties', SLT: 'speech and language therapist', SM: 'selective mutism', SPD: 'sensory processing disorder',
  SPLD: 'specific learning difficulties', SRP: 'specialist resource provision', STA: 'specialist teaching assistant', TAC: 'team around the child',
  TAF: 'team around the family', TEACCH: 'structured teaching for autistic people', TOD: 'teacher of the deaf', VB: 'verbal behaviour', VOCA: 'voice output communication aid',
  WIAT: 'Wechsler Individual Achievement Test', WISC: 'Wechsler Intelligence Scale for Children', YARC: 'York Assessment of Reading for Comprehension',
};
