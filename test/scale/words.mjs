/** What generated plans are made of. No child, family, school or service here has ever lived or been. */

/** @param {string} words */
const list = (words) => words.split('|');

export const forenames = list(
  'Aderyn|Bashir|Calla|Dov|Efe|Ffion|Gwil|Hana|Idris|Jonty|Kezia|Lowri|Mabli|Niamh|Osian|Perla|Quincy|Rafi|Saoirse|Tavi|Umair|Vesna|Wren|Xanthe|Yusra|Zofia|Anselm|Brannoc|Cerys|Danya|Elowen|Farah|Gethin|Halina|Isaura|Jory|Kofi|Lumi|Merryn|Nadia',
);
export const surnames = list(
  'Ashgrove|Brackwell|Colmer|Dunmarsh|Eastlake|Fenwater|Garsdale|Holloworth|Inchbald|Jessamy|Kelbrook|Larkham|Mossley|Netherby|Oakshaw|Pennard|Quillan|Rushmere|Saltern|Thornby|Underhay|Vellacott|Wetherlam|Yarrowby',
);
export const schools = list(
  'Larkfold Primary School|Stonebeck Academy|Merrow High School|Tidewell Special School|Northmere Infant School|Quarry Lane School|St Osyth’s Primary School|Ravensbourne College|Harebell Nursery School|Wickstead Specialist Academy|Elmbridge Junior School|Foxholes Community School',
);
export const teams = list('north|south|east|coast|city');
export const things = list(
  'dinosaurs|tractors|weather maps|drum kits|lighthouses|beetles|card games|bread|trams|origami|puppets|rock pools|comics|dominoes|kites|magnets|old clocks|football stickers|sea shanties|marble runs|pond life|model ships|drawing cats|baking|tent building|treasure maps|bird song|jigsaws|climbing walls|water slides',
);
export const people = list(
  'his grandad|her big sister|a cousin called Mo|the lunchtime cook|the boy next door|her uncle|a friend from swimming|the dog walker|his nan|the caretaker|two cousins|the librarian|her stepdad|a friend from church|the bus driver|his twin',
);
export const places = list(
  'the classroom|the dinner hall|the playground|the corridor|the library|assembly|the taxi|the changing room|the art room|the science room|the sports hall|the cloakroom|the computer room|the garden|the quiet room|the music room',
);
export const times = list(
  'at the start of the day|after lunch|before break|in the last lesson|on Monday mornings|on days with a visitor|when the timetable changes|in wet weather|after a weekend with family|near the end of term|in group work|in whole-class teaching|during tests|on school trips|in the first ten minutes|when it is loud',
);
export const subjects = list(
  'English|mathematics|science|history|geography|art|music|physical education|computing|design and technology|phonics|drama|handwriting|reading',
);
export const adults = list(
  'A speech and language therapist|A teaching assistant trained by the therapist|The class teacher|An occupational therapist|A specialist teacher|The school’s SENCO|A physiotherapist|A learning mentor with training in autism|A teacher of the deaf|An educational psychologist|A qualified teacher of vision|An emotional literacy assistant',
);
export const counts = list('two|three|four|five|six|seven|eight|nine|ten|twelve');
export const minutes = list('10|15|20|25|30|35|40|45|50|60');
export const often = list(
  'once a week|twice a week|three times a week|every school day|four times a week|once a fortnight|every morning|every Tuesday and Thursday|on each of five days|six times each half-term',
);
export const groups = list(
  'one to one|in a pair|in a group of three|in a group of no more than four|in a group of five|one adult to two pupils',
);
export const loose = list(
  'as needed|as appropriate|when staffing allows|regularly|where possible|on a flexible basis|from time to time|as and when required|subject to availability|as directed by staff',
);

/** One row an area of need: what is hard, what it means, what the child will do, what is done. Each part takes the words around it. */
export const areas = [
  {
    heading: 'Communication and interaction',
    hard: list(
      'follow an instruction of more than {count} parts|find the words for what happened|take turns in talk with {count} others|understand jokes and sayings|say when something is not clear|make speech sounds at the end of words|join two ideas in one sentence|answer a question about a story of {minutes} lines|understand words for time and order|keep to the subject for {count} turns',
    ),
    will: list(
      'carry out an instruction of {count} parts|tell an adult {count} things that happened|take {count} turns in a talk|ask for help in {count} lessons out of ten|say {count} sentences about a picture|answer {count} questions about a story',
    ),
    done: list(
      'direct work on understanding longer sentences|a programme on word finding|practice of speech sounds|a social communication group|work on asking for help|visual supports for each lesson|teaching of new words before each topic',
    ),
  },
  {
    heading: 'Cognition and learning',
    hard: list(
      'read a page of {count} lines|write {count} sentences without a break|hold {count} numbers in mind|learn new words after {count} lessons|count on from {minutes}|spell words of {count} letters|begin a task within {minutes} minutes|work out change from {count} pounds|copy from the board|remember the order of {count} steps',
    ),
    will: list(
      'read {minutes} of the first hundred words|write {count} sentences that others can read|count on from {minutes} to a hundred|spell {minutes} words from the list|finish {count} tasks out of ten|solve {count} sums',
    ),
    done: list(
      'a structured reading programme|over-learning of number facts|a daily spelling lesson|work in small steps with a checklist|pre-teaching of key ideas|support to plan a piece of writing|practical maths with apparatus',
    ),
  },
  {
    heading: 'Social, emotional and mental health',
    hard: list(
      'settle after a change within {minutes} minutes|join a game of {count} children|stay in a lesson of {minutes} minutes|tell an adult about a worry|lose a game|wait for {count} others to speak|come into school on {count} days|sleep before a test|share an adult’s attention|go back to a task after {minutes} minutes',
    ),
    will: list(
      'use a calming plan on {count} days out of ten|join a game of {count} children|stay in {count} lessons a week|tell an adult about a worry {count} times a month|come into school on {count} days in every ten|return to work within {minutes} minutes',
    ),
    done: list(
      'a check-in about the day|emotional literacy sessions|a nurture group|rehearsal of changes with a calendar|work on naming feelings|a friendship group|time with a key adult to look back on the day',
    ),
  },
  {
    heading: 'Sensory and physical needs',
    hard: list(
      'hold a pencil for {minutes} minutes|walk more than {minutes} steps without a rest|sit upright for {minutes} minutes|hear speech from {count} metres|see print smaller than size {minutes}|bear the noise of {count} people|fasten {count} buttons|climb a flight of {count} stairs|use cutlery|cross a room with {count} obstacles',
    ),
    will: list(
      'write for {minutes} minutes|walk {minutes} metres with a frame|fasten {count} buttons|eat with a fork at {count} meals out of ten|hear {count} words out of ten|sit on a bench for {minutes} minutes',
    ),
    done: list(
      'a programme for hand strength|a movement circuit|a hearing aid check|enlarged print on each sheet|a sensory diet set by the therapist|practice in dressing|positioning with a standing frame',
    ),
  },
];
