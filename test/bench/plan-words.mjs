/**
 * Invented plans of any length in which no sentence comes twice: a sentence said again would flatter whatever remembers.
 * One seed, one plan. Children, schools and councils are invented.
 */

import { toMarkdown } from '../fixtures/writers.mjs';

/** @typedef {{ pick: <T>(from: readonly T[]) => T, number: (least: number, most: number) => number }} Chance */

/**
 * @param {number} seed
 * @returns {Chance}
 */
export function chanceOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const number = (/** @type {number} */ least, /** @type {number} */ most) =>
    least + Math.floor(next() * (most - least + 1));
  return { number, pick: (from) => /** @type {any} */ (from[number(0, from.length - 1)]) };
}

const list = (/** @type {string} */ words) => words.split('; ');

/** What `{…}` stands for in a sentence. */
const slots = {
  day: list(
    'Monday; Tuesday; Wednesday; Thursday; Friday; assembly; registration; a trip; a test; lunch; the bus home',
  ),
  lesson: list(
    'maths; English; science; history; geography; music; drama; PE; art; computing; phonics; guided reading; cookery; forest school; French; swimming',
  ),
  place: list(
    'the hall; the playground; the dining room; the corridor; the classroom; the library; the taxi; the changing room; the quiet room; the music room; the garden; the office; the gym; the cloakroom; {made} Hall; the {made} room; {made} Park; {made} Lane',
  ),
  hard: list(
    'follow an instruction with more than two parts; find the words for what happened; wait for a turn; start a task alone; copy from the board; hold a pencil; hear speech in noise; sit on the carpet; read words not taught before; remember what was said a moment ago; tell when somebody is joking; put on a coat; keep a friend; cope when the timetable changes; manage stairs; spell common words; say when something hurts; ask for help; join a game; plan what to write; walk between lessons; calm down after break; sleep through the night; eat in front of others; use a knife and fork; count past twenty; tell the time; cross a road; understand why, who and when; keep still at a table',
  ),
  because: list(
    'because new words slip away within minutes; because noise hurts; because of a language disorder; because both hands tire; since a change of school; because of a hearing loss in the left ear; because worry builds up through the morning; owing to low muscle tone; because attention drifts to every sound; since reading takes all the effort there is',
  ),
  effect: list(
    'so tasks are left unfinished; so others speak instead; which leads to tears before every {lesson} lesson; so an adult reads each page aloud; and work is thrown away; so mornings at home are long; and other children move away; so very little is written down; and lessons are missed; which leaves friends puzzled; so clothes come home torn',
  ),
  act: list(
    'read a page of a new book aloud; write {few} sentences about the weekend; ask an adult for help; walk to {place} alone; join a game of {few} children; tell {few} facts about a topic; put on shoes and coat; use a visual timetable to get ready; order a drink in a café; sort {many} words by sound; copy {few} lines from a book; stay in the {lesson} lesson; name {few} feelings; count out {many} coins; wait for {few} turns; carry a tray across {place}; use a switch to choose; spell {many} words; explain a rule to a partner; catch the {often} bus; make a sandwich; plan a piece of writing in {few} steps',
  ),
  measure: list(
    'in {few} lessons out of {many}; on {few} days out of five; with no more than one prompt; for {many} minutes; with {many} in every hundred words right; without an adult beside {them}; as kept in the class record; in {few} weeks out of six; shown by a photograph each week; at the first time of asking',
  ),
  when: list(
    'By July {year}; By the end of Year {few}; By the annual review in {year}; Within {many} months; By the end of the spring term {year}; By Easter {year}; By {day} {many} May {year}',
  ),
  vague: list(
    'as appropriate; when needed; where possible; regularly; on an ongoing basis; as required; at times; from time to time',
  ),
  who: list(
    'a speech and language therapist; a teaching assistant trained by the therapist; an occupational therapist; the class teacher; a specialist teacher of the deaf; the SENCO; a physiotherapist; an educational psychologist; a learning mentor; a higher level teaching assistant; a clinical psychologist; an adult who knows {them} well; a qualified teacher with a dyslexia award; the school nurse',
  ),
  support: list(
    'direct work on {skill}; a programme for {skill}; small-group teaching of {skill}; practice in {skill}; help with {skill}; coaching in {skill}; pre-teaching of {skill}; a daily check of {skill}; access to {skill}',
  ),
  skill: list(
    'word endings; inference; handwriting; number bonds; turn taking; naming feelings; phonics; touch typing; balance; reading aloud; problem solving; telling stories; organising a bag; listening in noise; self-care; spelling; money; friendship; sentence building; travel; breathing when worried; fractions; planning writing; using a radio aid; road safety',
  ),
  often: list(
    'daily; weekly; twice a week; {few} times a week; once a fortnight; every {day}; each half term; every morning; after school',
  ),
  group: list(
    'one to one; in a pair; in a group of {few}; with {few} other children; in class; alone in {place}; in a group of no more than {few}',
  ),
  few: list('two; three; four; five; six'),
  many: list('10; 12; 15; 20; 25; 30; 40; 45; 50; 60; 7; 8; 9'),
  year: list('2027; 2028; 2029; 2030'),
  them: list('her'),
  like: list(
    'dogs; trains; the beach; chess; painting; football; slime; maps; cooking with Nan; space; drums; beetles; dinosaurs; swimming; cards; old films; knitting; bridges; tractors; the moon; horses; poems; robots; clay',
  ),
  job: list(
    'a vet; a chef; a nurse; a bus driver; a gardener; a dancer; a builder; a baker; a pilot; a teacher; an artist; a farmer',
  ),
  person: list(
    'Mum; Dad; Nan; my sister; Mr Obi; Miss Lund; Mrs Hale; Uncle Ravi; my friend Tess; Grandad; Ms Quill; Dr Penhale; Mrs {made}; Mr {made}; Ms {made}; Miss {made} from {made} Lodge',
  ),
  name: list('Marnie'),
  tool: list(
    'a radio aid; a writing slope; picture cards; a laptop; a timer; ear defenders; a wobble cushion; a pencil grip; coloured paper; a feelings chart; a word bank; a task board; a communication book; a standing frame',
  ),
};

const sentences = {
  voice: [
    'I like {like} and {like}, and on {day} I am with {person}.',
    'My best thing at school is {lesson} with {person} in {place}.',
    'When I grow up I want to be {job}, or maybe work with {like}.',
    'I do not like it when {person} talks about {like} in {place}.',
    'It helps me when {person} gives me {tool} in {lesson}.',
    '{name} drew {like} with {person} in {place} and talked about {lesson}.',
    '“I feel tired after {lesson},” she said, “and then I want {like}.”',
    'We would like {name} to {act}, say her parents, and to be happy in {place}.',
    'Her parents worry about {day} and {lesson}, and hope for {like} with friends.',
  ],
  need: [
    '{name} finds it hard to {hard} in {lesson} {because}, {effect}.',
    'In {place} she cannot {hard}, {effect}.',
    'Difficulty with {skill} means that {name} needs longer than {many} minutes to {act}.',
    'On {day} {name} will often leave {place} {because}.',
    'She can {act} with help, but cannot yet {hard} {because}.',
    'Her scores for {skill} and {skill} were at the {many}th percentile in May {year}, {effect}.',
    '{name} has needs in {skill} that affect {lesson} and {lesson}.',
    'She enjoys {like} and is good at {skill}, though {lesson} is hard {because}.',
  ],
  outcome: [
    '{when} {name} will {act} {measure}.',
    '{when} {name} will be able to {act} in {lesson} {measure}.',
    '{name} will improve her {skill} and make progress in {lesson} {vague}.',
    'To {act} in {place} {measure}.',
    '{name} will have access to {support} in {lesson} from {who}.',
    '{when} {name} will {act} and {act} {measure}.',
  ],
  provision: [
    '{who} will give {name} {many} minutes of {support}, {often}, {group}.',
    '{name} will have {support} for {many} minutes {often}, {group}, from {who}.',
    'Staff will use {tool} in {lesson} and in {place} {vague}.',
    '{name} would benefit from {support} and {tool} {vague}, reviewed {often} by {who}.',
    '{who} will train {few} staff in {skill} for {many} minutes in September {year} and check {often}.',
    'Access to {tool} in {lesson}, {group}, with {support} {often}.',
    'Up to {many} hours of {support} a year from {who}, to be arranged in {place} {vague}.',
  ],
  row: [
    '{support} with {tool} in {place} for {lesson}',
    '{support} and {skill}, so that {name} can {act}',
    '{tool} for {lesson}, to {act}',
  ],
  general: [
    'The family met {person} on {many} May {year} to talk about {lesson} and {skill}.',
    'A report by {who} of {many} June {year} tells of {skill} in {lesson} and {place}.',
    'At home {name} can {act}, and {person} helps with {skill} {often}.',
  ],
};

const areas = [
  'Communication and interaction',
  'Cognition and learning',
  'Social, emotional and mental health',
  'Sensory and physical needs',
];

const syllables = {
  first: list(
    'Al; Ban; Cor; Dun; Ell; Fen; Gar; Hol; Inch; Jar; Kel; Lang; Mor; Nether; Oak; Pen; Quar; Rush; Stan; Thorn; Up; Ver; Wick; Yar',
  ),
  middle: list('a; be; ber; den; en; er; ham; il; in; ling; ly; mer; o; ra; ring; sel; ter; ton; u; ver; win'),
  last: list(
    'beck; by; cote; dale; den; field; ford; gate; ham; hurst; ley; low; mere; more; ness; ridge; stead; stone; ton; wick; wood; worth',
  ),
};

/** @typedef {keyof typeof sentences} Sort */
/** @typedef {import('../fixtures/layouts.mjs').Block} Block */

class Writer {
  words = 0;
  #said = new Set();
  /** @param {Chance} chance */
  constructor(chance) {
    this.chance = chance;
  }

  /**
   * A sentence nobody has said in this plan.
   * @param {Sort} sort
   */
  say(sort) {
    for (let tries = 0; tries < 200; tries++) {
      const filled = this.#fill(this.chance.pick(sentences[sort]));
      const said = filled.charAt(0).toUpperCase() + filled.slice(1);
      if (this.#said.has(said)) continue;
      this.#said.add(said);
      this.words += said.split(' ').length;
      return said;
    }
    throw new Error(`There is nothing new to say of ${sort}`);
  }

  /** @param {string} pattern @returns {string} */
  #fill(pattern) {
    return pattern.replace(/\{([a-z]+)\}/g, (_, slot) =>
      slot === 'made' ? this.#name() : this.#fill(this.chance.pick(slots[/** @type {keyof typeof slots} */ (slot)])),
    );
  }

  /** A name nobody has: plans are full of words that no list knows. */
  #name() {
    const { pick } = this.chance;
    return pick(syllables.first) + pick(syllables.middle) + pick(syllables.last);
  }

  /** @param {readonly string[]} patterns */
  row(patterns) {
    const cells = patterns.map((pattern) => this.#fill(pattern));
    this.words += cells.join(' ').split(' ').length;
    return cells;
  }

  /** @param {Sort} sort @param {number} count */
  several(sort, count) {
    return Array.from({ length: count }, () => this.say(sort)).join(' ');
  }
}

/**
 * A plan of about so many words, as blocks that any format can be written from.
 * @param {number} words
 * @param {number} seed
 * @returns {Block[]}
 */
export function planBlocks(words, seed) {
  const writer = new Writer(chanceOf(seed));
  const { chance } = writer;
  /**
   * As many of one thing as make a share of the plan's words.
   * @template Part
   * @param {number} share @param {() => Part} more @returns {Part[]}
   */
  const until = (share, more) => {
    const goal = writer.words + share * words;
    /** @type {Part[]} */
    const parts = [];
    while (writer.words < goal) parts.push(more());
    return parts;
  };
  /** @param {string} title @returns {Block} */
  const section = (title) => ({ head: title, level: 2 });
  /** @param {Sort} sort @param {number} share @returns {Block[]} */
  const prose = (sort, share) => until(share, () => ({ text: writer.several(sort, chance.number(1, 3)) }));
  /** @param {number} share @param {(share: number, at: number) => readonly Block[]} more @returns {Block[]} */
  const byArea = (share, more) => areas.flatMap((head, at) => [{ head, level: 3 }, ...more(share / areas.length, at)]);
  const columns = ['Provision', 'Who', 'How long and how often', 'Group size'];
  const row = () => [writer.say('row'), ...writer.row(['{who}', '{many} minutes {often}', '{group}'])];
  /** @param {number} share @returns {Block} */
  const bullets = (share) => ({ bullets: until(share, () => writer.say('provision')) });
  return [
    { head: 'Education, Health and Care Plan', level: 1 },
    { text: 'Name: Marnie Quillfeather' },
    { text: 'Date of birth: 10 February 2017' },
    { text: 'Date of draft: 3 November 2026' },
    section('Section A: The views, interests and aspirations of Marnie and her parents'),
    ...prose('voice', 0.12),
    section('Section B: Special educational needs'),
    ...byArea(0.26, (share) => prose('need', share)),
    section('Section C: Health needs'),
    ...prose('need', 0.03),
    section('Section D: Social care needs'),
    ...prose('need', 0.02),
    section('Section E: Outcomes'),
    { numbered: until(0.14, () => writer.say('outcome')), pattern: '%1.' },
    section('Section F: Special educational provision'),
    ...byArea(0.33, (share, at) =>
      at % 2 === 0 ? [bullets(share)] : [{ table: [columns, ...until(share, row)], header: true }],
    ),
    section('Section G: Health provision'),
    bullets(0.04),
    section('Section H1: Social care provision'),
    { text: 'None at this time.' },
    section('Section I: Placement'),
    { text: 'A mainstream primary school.' },
    section('Section K: Advice and information'),
    ...prose('general', 0.06),
  ];
}

/**
 * The same in Markdown.
 * @param {number} words
 * @param {number} seed
 */
export const planMarkdown = (words, seed) => toMarkdown(planBlocks(words, seed));

/** @param {string} text */
export const countWords = (text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
