const columns = ['What', 'Who and with what training', 'How long each time', 'How often', 'Group size', 'Reviewed'];

/**
 * A strong draft: every need is answered, every amount is there, the child is heard. Numbered needs and outcomes in
 * sections of their own; one table of provision for each outcome, with a column for each part.
 * @type {{ title: string, blocks: import('./make.mjs').Block[] }}
 */
export const strong = {
  title: 'Draft EHC Plan: Tobias Quenby (invented)',
  blocks: [
    { heading: 'Education, Health and Care Plan', level: 1 },
    {
      table: [
        ['Full name', 'Tobias Quenby'],
        ['Known as', 'Toby'],
        ['Date of birth', '3 December 2018'],
        ['Year group', 'Year 3'],
        ['Plan status', 'First draft'],
        ['Date of draft', '16 November 2026'],
        ['To be reviewed by', '16 November 2027'],
      ],
      plain: true,
    },
    { heading: 'Section A – The views, interests and aspirations of Toby and his parents', level: 1 },
    { heading: 'How these views were gathered', level: 2 },
    {
      text:
        'Toby spoke with Mr Sutcliffe, his teaching assistant, on 5 and 6 October 2026. He used Talking Mats to ' +
        'sort pictures and took photographs on a walk round the school. Mr Sutcliffe wrote down his words and ' +
        'read them back to him. Toby’s parents, Hannah and Joel, wrote their part at home and talked it through ' +
        'with the coordinator on 12 October 2026.',
    },
    { heading: 'What Toby says', level: 2 },
    {
      text:
        '“I like buses. I know the 41 and the 73 and where they go. I like Lego and my Grandad’s shed. I like Mr ' +
        'Sutcliffe because he says it again and he isn’t cross. I don’t like carpet time because it is too many ' +
        'words. My hand hurts when I write. At playtime I want to play tag but they run off before I know the ' +
        'rules.”',
    },
    {
      text:
        '“I am good at building and at remembering numbers. Before I am in Year 6 I want to read the bus book by ' +
        'myself and go to Finn’s house. When I am a man I will drive the 41.”',
    },
    { heading: 'What his parents say', level: 2 },
    {
      text:
        'Toby was born six weeks early and began to talk at three. He is funny, patient and loyal. He shows that ' +
        'he has had enough by humming, and he calms when he is shown a picture of what comes next. Hannah and ' +
        'Joel hope that he will read for pleasure, have a friend who asks him round, and in time work and travel ' +
        'on his own.',
    },
    { heading: 'Section B – Special educational needs', level: 1 },
    { heading: 'Communication and interaction', level: 2 },
    {
      text:
        'Toby’s strengths: he is keen to talk, listens well to one person at a time and uses ' +
        'gesture when words run out.',
    },
    {
      text:
        '**Need 1.** Toby finds it hard to understand spoken instructions with more than two parts. In September ' +
        '2026 he followed 3 out of 10, so he misses what to do in most lessons.',
    },
    {
      text:
        '**Need 2.** Toby has difficulty joining a game. He stands at the edge and does not know how to ask, so ' +
        'he plays alone on four days out of five.',
    },
    { heading: 'Cognition and learning', level: 2 },
    { text: 'Toby’s strengths: he remembers numbers and routes, and builds from a plan made for much older children.' },
    {
      text:
        '**Need 3.** Toby cannot yet read words that he has not been taught. He reads 20 of the first 100 common ' +
        'words, which is the level of a child in Reception, so he needs an adult for any written task.',
    },
    { heading: 'Social, emotional and mental health', level: 2 },
    { text: 'No needs were identified in this area. Toby is settled and happy in school.' },
    { heading: 'Sensory and physical', level: 2 },
    { text: 'Toby’s strengths: he runs, climbs and rides a bicycle.' },
    {
      text:
        '**Need 4.** Toby’s hands tire quickly because the joints are loose. He writes for about three minutes ' +
        'before it hurts, and cannot yet fasten his coat or cut his food.',
    },
    { heading: 'Section C – Health needs related to special educational needs', level: 1 },
    { text: 'No health needs related to Toby’s special educational needs were identified.' },
    { heading: 'Section D – Social care needs related to special educational needs', level: 1 },
    { text: 'No social care needs were identified.' },
    { heading: 'Section E – Outcomes', level: 1 },
    {
      text:
        '**Outcome 1.** By the end of Year 6 (July 2030) Toby will follow a spoken instruction with three parts, ' +
        'without a picture, in 8 out of 10 tries in class.',
    },
    {
      text:
        '**Outcome 2.** By July 2028 Toby will ask to join a game and play it with at least two other children ' +
        'for ten minutes, on three playtimes out of five.',
    },
    {
      text:
        '**Outcome 3.** By the end of Year 6 (July 2030) Toby will read aloud a page of a book of his choice that ' +
        'he has not seen before, with no more than five words read wrongly in 100.',
    },
    {
      text:
        '**Outcome 4.** By July 2029 Toby will write six sentences by hand or type them in 15 minutes, and fasten ' +
        'his own coat every day, without pain.',
    },
    {
      text:
        'Mr Sutcliffe, the class teacher and Toby’s parents will agree shorter-term targets for each outcome ' +
        'every term, and the coordinator will check progress towards them with the family in the last week of ' +
        'each term.',
    },
    { heading: 'Section F – Special educational provision', level: 1 },
    { heading: 'Provision for outcome 1 (meets need 1)', level: 2 },
    {
      table: [
        columns,
        [
          'Direct language therapy to teach Toby to understand longer instructions',
          'Speech and language therapist registered with the Health and Care Professions Council',
          '45 minutes',
          'Once a week in term time',
          'One to one',
          'Every term',
        ],
        [
          'Practice of that week’s therapy targets for understanding instructions',
          'Teaching assistant trained by the therapist for two hours each term',
          '15 minutes',
          'Every school day',
          'One to one',
          'Every term',
        ],
      ],
    },
    { heading: 'Provision for outcome 2 (meets need 2)', level: 2 },
    {
      table: [
        columns,
        [
          'A Lego-based play group that teaches Toby how to join a game and take turns',
          'Teaching assistant trained in Lego-based therapy',
          '40 minutes',
          'Twice a week in term time',
          'Toby and three other children',
          'Every half term',
        ],
        [
          'A game taught beforehand and then started beside Toby in the playground',
          'Midday supervisor coached by the teaching assistant',
          '20 minutes',
          'Every day at lunch',
          'Toby and at least two other children',
          'Every half term',
        ],
      ],
    },
    { heading: 'Provision for outcome 3 (meets need 3)', level: 2 },
    {
      table: [
        columns,
        [
          'A structured phonics programme to teach Toby to read new words, starting from his first sounds',
          'Specialist teacher with a Level 5 qualification in literacy difficulties',
          '30 minutes',
          'Twice a week in term time',
          'One to one',
          'Every half term',
        ],
        [
          'Reading practice with words from the phonics programme and books about buses',
          'Teaching assistant trained by the specialist teacher for one day each year',
          '15 minutes',
          'Every school day',
          'One to one',
          'Every half term',
        ],
      ],
    },
    { heading: 'Provision for outcome 4 (meets need 4)', level: 2 },
    {
      table: [
        columns,
        [
          'A hand-strength and handwriting programme, with practice in fastening a coat and using cutlery',
          'Occupational therapist registered with the Health and Care Professions Council',
          '45 minutes',
          'Once a fortnight in term time',
          'One to one',
          'Every term',
        ],
        [
          'Exercises from the hand-strength and handwriting programme',
          'Teaching assistant trained by the occupational therapist for two hours each term',
          '10 minutes',
          'Every school day',
          'One to one',
          'Every term',
        ],
        [
          'Touch-typing lessons on a laptop that Toby may use in every lesson for writing longer than three sentences',
          'Teaching assistant trained in the typing programme',
          '15 minutes',
          'Three times a week in term time',
          'One to one',
          'Every term',
        ],
      ],
    },
    { heading: 'Section G – Health provision', level: 1 },
    { text: 'None required.' },
    {
      heading: 'Section H1 – Social care provision under the Chronically Sick and Disabled Persons Act 1970',
      level: 1,
    },
    { text: 'None required.' },
    { heading: 'Section H2 – Other social care provision', level: 1 },
    { text: 'None required.' },
    { heading: 'Section I – Placement', level: 1 },
    { text: 'Left blank in the draft.' },
    { heading: 'Section J – Personal budget', level: 1 },
    { text: 'Toby’s parents have not asked for a personal budget.' },
    { heading: 'Section K – Advice and information', level: 1 },
    {
      table: [
        ['Advice', 'Author and role', 'Date'],
        ['Parents’ views', 'Hannah and Joel Quenby', '12 October 2026'],
        ['Educational advice', 'Mrs Okonjo, head teacher', '8 October 2026'],
        ['Psychological advice', 'Dr Farrant, educational psychologist', '15 October 2026'],
        ['Medical advice', 'Dr Vasquez, community paediatrician', '13 October 2026'],
        ['Social care advice', 'Mr Lund, social worker', '9 October 2026'],
        ['Speech and language therapy advice', 'Ms Ibekwe, speech and language therapist', '20 October 2026'],
        ['Occupational therapy advice', 'Mr Choudhury, occupational therapist', '21 October 2026'],
      ],
    },
  ],
};
