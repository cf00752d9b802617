/** The area of need a heading names, or the words of an item tell. */
import type { Area } from '../contract.ts';
import { readWords } from '../facts/words.ts';
import { areaWords } from '../lexicon/areas.ts';
import { PhraseBook } from '../lexicon/phrases.ts';
import { memory } from '../memory.ts';
import { countWords, flatten, spaced } from './same-length.ts';

/** What a sub-heading says of the area: null is a heading that groups by something else ("Employment", "General"). */
export interface AreaHeading {
  area: Area | null;
  /** Index just past the area's own words. */
  end: number;
}

const mostHeadingWords = 16;

/** Whole names at the start of a heading, longest first. Each must be followed by the end, a mark or one of `mayFollow`. */
const names: readonly { area: Area | null; name: RegExp }[] = [
  [
    'communication',
    'communication (?:and|&|/|\\+) (?:social )?interaction(?: skills| difficulties| needs)?|communication,? (?:and|&) language|language (?:and|&) communication|c ?(?:&|and) ?i|speech,? ?(?:and )?language,? ?(?:(?:and|&) communication)?(?: needs| skills| difficulties)?|social communication(?: (?:and|&) interaction)?|communication(?: skills)?|interaction|slcn|(?:my )?talking(?: and (?:understanding|listening))?|(?:understanding|listening) and talking|how i (?:talk|communicate)',
  ],
  [
    'cognition',
    'cognition (?:and|&|/|\\+) learning(?: skills| difficulties| needs)?|learning (?:and|&) cognition|c ?(?:&|and) ?l|cognitive (?:skills|development)|learning(?: skills| difficulties)?|(?:my )?thinking(?: and learning)?|how i (?:learn|think)|literacy(?: (?:and|&) (?:numeracy|mathematics|maths))?|mathematics|maths|numeracy|academic(?: progress| learning)?',
  ],
  [
    'semh',
    'social,? ?emotional,? ?(?:(?:and|&) )?mental health(?: difficulties| needs| (?:and|&) wellbeing)?|social,? (?:and|&)? ?emotional(?: (?:development|wellbeing|well-being|needs|skills))?|semh(?: difficulties| needs)?|personal,? ?social,? ?(?:and|&)? ?emotional development|psed|emotional (?:wellbeing|well-being|health|regulation)(?: (?:and|&) (?:mental health|behaviour))?|behaviour,? ?emotional,? ?(?:and|&) social(?: development| difficulties)?|mental health(?: (?:and|&) wellbeing)?|behaviour|(?:my )?(?:feelings|emotions)(?: and (?:friends|friendships|behaviour|relationships))?|friends and feelings|managing feelings|how i feel',
  ],
  [
    'sensory-physical',
    'sensory ?(?:and ?/ ?or|and|&|/|or|,) ?physical(?: (?:and|&) medical)?(?: needs| difficulties| development| skills| impairment)?|physical ?(?:and ?/ ?or|and|&|/|or|,) ?(?:sensory|medical)(?: needs| difficulties| development)?|p ?(?:&|and) ?s|s ?(?:&|and) ?p|physical (?:development|needs|skills)|sensory(?: needs| processing)?|(?:fine|gross) (?:and (?:fine|gross) )?motor skills|motor skills|(?:my )?(?:body|senses)(?: and (?:my )?(?:body|senses))?|hearing impairment|vision impairment|visual impairment',
  ],
  [
    'independence',
    '(?:self[- ]?(?:care|help)|independence)(?: skills)? ?(?:and|&|/|,) ?(?:self[- ]?(?:care|help)|independence)(?: skills)?(?: and keeping safe)?|self[- ]?(?:care|help)(?: skills)?|independence(?: skills)?|preparation for adulthood and independence|life skills|daily living(?: skills)?|looking after myself|doing things (?:for|by) myself',
  ],
  ['health', 'health(?: (?:and|&) (?:wellbeing|well-being))?|medical(?: needs)?'],
  ['social-care', 'social care'],
  [
    null,
    // Pathways to adulthood: a need on one may be of any area, so its own words tell.
    'independent living(?: skills)?|living independently|(?:(?:being|staying|good) health(?:y)?)|being healthy|preparing for adulthood|preparation for adulthood|pfa|employment(?: ?(?:/|and|&) ?(?:further |higher )?education(?: and training)?)?|education(?: ?(?:/|and|&|,) ?(?:training|employment|learning)(?: and (?:training|employment))?)?|(?:higher|further) education(?:,? (?:and/or|and|or|/) employment)?|learning (?:and|&) work|community(?: (?:inclusion|participation))?(?: ?(?:/|and|&|,) ?(?:friends|relationships|social)(?: and relationships)?)?|friends,? ?relationships(?: and (?:the )?community)?|relationships(?: and community)?|general|all areas|across all areas|other|understanding the world|expressive arts(?: and design)?',
  ],
].map(([area, name]) => ({ area: area as Area | null, name: spaced(`^(?:${name ?? ''})(?![a-z])`) }));

/** What may stand before an area's name. */
const lead = spaced(
  '^(?:(?:area(?: of need)?|broad area|pathway|domain|pfa)(?: \\d)? ?[:\\-.)] ?|\\d{1,2}(?:\\.\\d{1,2})+[.)]? |\\(?[0-9ivx]{1,4}[.):] ?|\\d |[a-z][.)] )?(?:(?:(?:special educational )?(?:provision|support|help|outcomes?|needs?) (?:for|in|with|relating to) )|(?:for|in|with) )?',
);
const mayFollow = spaced(
  '^ ?(?:$|[:\\-(\\[/|,.]|needs?\\b|strengths?\\b|outcomes?\\b|provision\\b|difficult|skills\\b|area\\b|and (?:other|medical|preparing|behaviour|independence|wellbeing|communication)|special educational)',
);

const remembered = memory<AreaHeading | null>();

/** Reads an area's name at the start of a heading; null when it names none. */
export function readAreaHeading(heading: string): AreaHeading | null {
  if (heading.length > 200 || countWords(heading, mostHeadingWords + 1) > mostHeadingWords) return null;
  return remembered(heading, () => readFresh(heading));
}

function readFresh(heading: string): AreaHeading | null {
  const flat = flatten(heading);
  const skipped = /^[^a-z0-9]*/.exec(flat)?.[0].length ?? 0;
  const from = skipped + (lead.exec(flat.slice(skipped))?.[0].length ?? 0);
  const rest = flat.slice(from);
  for (const { area, name } of names) {
    const match = name.exec(rest);
    if (match && mayFollow.test(rest.slice(match[0].length))) return { area, end: from + match[0].length };
  }
  return null;
}

interface Vote {
  area: Area;
  weight: number;
}
let compiled: PhraseBook | null = null;

function book(): PhraseBook {
  if (compiled) return compiled;
  const votes = (weight: number, of: 'strong' | 'weak') => ({
    list: of,
    entries: areaWords.map((words) => ({ area: words.area, weight, phrases: words[of] })),
    phrasesOf: ({ phrases }: { phrases: readonly string[] }) => phrases,
  });
  compiled = new PhraseBook({}).add(votes(2, 'strong')).add(votes(0.75, 'weak'));
  return compiled;
}

/** What follows one of these is a cause or an effect: it says less about the area than the difficulty itself. */
const turns = new Set([
  'because',
  'due',
  'since',
  'which',
  'so',
  'meaning',
  'instead',
  'when',
  'where',
  'after',
  'before',
  'from',
  'by',
]);
/** A later turn never lowers a word's vote below this share. */
const afterTurn = 0.5;
/** The winner must lead by this much; the first-named of two near equals gets a bonus smaller than a strong word. */
const margin = 0.5;
const firstNamed = 0.75;

/** The area of need that the words tell, or null when they tell none or more than one. Reads the first 4,000 code units. */
export function areaByWords(text: string): Area | null {
  const words = readWords(text.slice(0, 4000));
  const found = book().find(words);
  const turnAt = words.findIndex((word, index) => index > 2 && turns.has(word.norm));
  const votes = new Map<Area, number>();
  let first: { at: number; area: Area } | null = null;
  for (const list of ['strong', 'weak']) {
    for (const hit of found.get(list) ?? []) {
      const { area, weight } = hit.entry as Vote;
      const share = turnAt >= 0 && hit.from > turnAt ? afterTurn : 1;
      votes.set(area, (votes.get(area) ?? 0) + weight * share);
      if (list === 'strong' && (!first || hit.from < first.at)) first = { at: hit.from, area };
    }
  }
  if (first) votes.set(first.area, (votes.get(first.area) ?? 0) + firstNamed);
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  if (!best || best[1] < 1.5) return null;
  return next && best[1] - next[1] < margin ? null : best[0];
}
