/** One generated plan: the same number, the same plan. Its words are put together so freely that plans share few sentences. */
import * as stock from './words.mjs';

/** @typedef {import('../fixtures/layouts.mjs').Block} Block */

/** Numbers from 0 to 1, the same for the same seed (mulberry32). @param {number} seed */
function numbersFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @param {number} number
 * @returns {{ team: string, blocks: Block[] }}
 */
export function generatedPlan(number) {
  const next = numbersFrom(number * 7919 + 17);
  /** @template Thing @param {readonly Thing[]} things @returns {Thing} */
  const one = (things) => /** @type {Thing} */ (things[Math.floor(next() * things.length)]);
  const between = (/** @type {number} */ low, /** @type {number} */ high) =>
    low + Math.floor(next() * (high - low + 1));
  const filled = (/** @type {string} */ words) =>
    words.replaceAll('{count}', () => one(stock.counts)).replaceAll('{minutes}', () => one(stock.minutes));

  const name = one(stock.forenames);
  const full = `${name} ${one(stock.surnames)}-${one(stock.surnames)}`;
  const school = one(stock.schools);
  const age = between(4, 17);
  const month = one(['January', 'March', 'April', 'May', 'June', 'September', 'October', 'November']);
  const bornIn = 2026 - age;
  /** How exact this plan's author is: from a plan that says little to one that says all. */
  const care = next();
  const exact = () => next() < care;

  const where = () => `in ${one(stock.places)} ${one(stock.times)}`;
  /** Sentences that fill a plan, as careful advice does. @param {(typeof stock.areas)[number]} area */
  const told = (area) => [
    `${name} is at ease ${where()} and likes to talk of ${one(stock.things)} and ${one(stock.things)} with ${one(stock.people)}.`,
    `Staff saw ${name} work on ${one(stock.things)} for ${one(stock.minutes)} minutes ${where()}, which ${one(stock.people)} had also noticed.`,
    `It is hard for ${name} to ${filled(one(area.hard))} ${where()}, so ${one(stock.subjects)} and ${one(stock.subjects)} take ${one(stock.counts)} times as long.`,
    `Last term ${name} was seen to ${filled(one(area.will))} ${where()} when ${one(stock.people)} stood near.`,
    `In ${one(stock.subjects)} ${name} finished ${one(stock.counts)} of ${one(stock.minutes)} pieces of work about ${one(stock.things)} ${one(stock.times)}.`,
  ];
  const need = (/** @type {(typeof stock.areas)[number]} */ area) =>
    exact()
      ? `${name} cannot ${filled(one(area.hard))} ${where()}, which means that ${name} misses about ${one(stock.minutes)} minutes of ${one(stock.subjects)} and gives up ${one(stock.things)}.`
      : `${name} has difficulties with ${one(stock.subjects)} ${where()} and with ${one(stock.things)}.`;
  const outcome = (/** @type {(typeof stock.areas)[number]} */ area) =>
    exact()
      ? `By ${one(['July', 'December', 'April'])} ${between(2027, 2029)} ${name} will ${filled(one(area.will))} ${where()}, seen by staff in ${one(stock.counts)} lessons of ${one(stock.subjects)}.`
      : `${name} will improve in ${one(stock.subjects)} and be happier ${where()} with ${one(stock.things)}.`;
  const provision = (/** @type {(typeof stock.areas)[number]} */ area) =>
    exact()
      ? `${one(stock.adults)} will provide ${one(area.done)} for ${name}, ${one(stock.minutes)} minutes ${one(stock.often)}, ${one(stock.groups)}, ${where()}, reviewed every ${one(stock.counts)} weeks.`
      : `${name} will have access to ${one(area.done)} ${where()}, ${one(stock.loose)}, with ${one(stock.things)}.`;

  const length = between(4000, 12_000);
  // About as many sentences as make the wanted number of words; each brings others along.
  const sentences = Math.round(length / 29);
  const share = (/** @type {number} */ part) => Math.max(2, Math.round((sentences * part) / stock.areas.length));
  /** @template Thing @param {number} count @param {() => Thing} make */
  const many = (count, make) => Array.from({ length: count }, make);
  const numbered = (/** @type {string} */ letter, /** @type {readonly string[]} */ lines) =>
    lines.map((line, at) => `${letter}${at + 1}: ${line}`);

  /** @type {Block[]} */
  const blocks = [
    { head: 'Education, Health and Care Plan', level: 1 },
    {
      table: [
        ['Name', full, 'Date of birth', `${between(1, 28)} ${month} ${bornIn}`],
        ['School', school, 'Primary need', one(stock.areas).heading],
        [
          'Plan status',
          one(['Draft', 'Final plan', 'Final plan']),
          'Date of plan',
          `${between(1, 28)} ${one(['June', 'July', 'September', 'October', 'November'])} 2026`,
        ],
      ],
    },
    { head: 'Section A: Views, interests and aspirations', level: 2 },
    {
      text: `${name} talked with ${one(stock.people)} about ${one(stock.things)} on ${between(1, 28)} ${month} 2026 and drew ${one(stock.counts)} pictures.`,
    },
    {
      text: `“I like ${one(stock.things)} and ${one(stock.things)} with ${one(stock.people)}. I don’t like ${one(stock.places)} ${one(stock.times)}. When I am older I want a job with ${one(stock.things)} near ${one(stock.people)}.”`,
    },
    ...many(share(0.12), () => ({ text: told(one(stock.areas)).slice(0, 2).join(' ') })),
    { head: 'Section B: Special educational needs', level: 2 },
    ...stock.areas.flatMap((area, at) => [
      { head: area.heading, level: /** @type {const} */ (3) },
      ...many(share(0.1), () => ({ text: told(area).join(' ') })),
      { bullets: many(between(1, 4), () => need(area)).map((words, line) => `B${at + 1}.${line + 1} ${words}`) },
    ]),
    { head: 'Section C: Health needs', level: 2 },
    {
      text: exact()
        ? `${name} has asthma and uses an inhaler ${where()}, so ${one(stock.subjects)} stops for ${one(stock.minutes)} minutes.`
        : `None identified for ${full}.`,
    },
    { head: 'Section D: Social care needs', level: 2 },
    {
      text: exact()
        ? `${name} needs ${one(stock.counts)} hours of care ${where()} to go out with ${one(stock.people)}.`
        : `${full} is not known to social care.`,
    },
    { head: 'Section E: Outcomes', level: 2 },
    {
      bullets: numbered(
        'E',
        stock.areas.flatMap((area) => many(between(1, 3), () => outcome(area))),
      ),
    },
    { head: 'Section F: Special educational provision', level: 2 },
    ...stock.areas.flatMap((area) => [
      { head: area.heading, level: /** @type {const} */ (3) },
      {
        table: [
          ['Provision', 'What staff see'],
          ...many(share(0.14), () => [provision(area), told(area).slice(2).join(' ')]),
        ],
        header: true,
      },
    ]),
    { head: 'Section G: Health provision', level: 2 },
    {
      text: exact()
        ? `A community nurse will train ${one(stock.counts)} staff for ${one(stock.minutes)} minutes ${one(stock.often)} in ${name}’s inhaler.`
        : `None identified for ${full}.`,
    },
    { head: 'Section H1: Social care provision', level: 2 },
    {
      text: exact()
        ? `${one(stock.counts)} hours of short breaks ${one(stock.often)} for ${name} with ${one(stock.things)}.`
        : `None identified for ${full}.`,
    },
    { head: 'Section H2: Other social care provision', level: 2 },
    {
      text: exact()
        ? `A support worker will take ${name} to ${one(stock.things)} for ${one(stock.minutes)} minutes ${one(stock.often)}.`
        : `None identified for ${full}.`,
    },
    { head: 'Section I: Placement', level: 2 },
    { text: exact() ? school : `To be named when the plan of ${full} is final.` },
    { head: 'Section J: Personal budget', level: 2 },
    { text: exact() ? `None requested for ${full}.` : '' },
    { head: 'Section K: Advice and information', level: 2 },
    {
      bullets: [
        `Parents’ views of ${full}, ${between(1, 28)} March 2026`,
        `${school}, SENCO’s report on ${full}, ${between(1, 28)} April 2026`,
        `Educational psychologist’s advice on ${full}, ${between(1, 28)} May 2026`,
        ...(exact()
          ? [
              `Community paediatrician on ${full}, ${between(1, 28)} May 2026`,
              `Social care advice on ${full}, ${between(1, 28)} May 2026`,
            ]
          : []),
      ],
    },
  ];
  return { team: one(stock.teams), blocks: blocks.filter((block) => !('text' in block && block.text === '')) };
}
