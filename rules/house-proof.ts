/** Proves a house file by its own examples, and that none of its phrases would mark nearly everything. */
import { catalogue } from './catalogue/index.ts';
import { readSketch } from './catalogue/sketches.ts';
import type { House } from './house.ts';
import { type HousePhrase, phraseMarker } from './house-phrases.ts';
import { readPlan } from './plan/index.ts';
import type { Item } from './plan/plan.ts';
import type { PlanText, Span } from './plan-text.ts';
import type { Sketch } from './rule.ts';

/** Where in the file, and what is wrong there. */
export type Fault = readonly [path: readonly PropertyKey[], message: string];

/** A phrase that stands in more than this share of good examples tells nobody anything. */
const mostGood = 0.1;

/** What is wrong with a house's phrases, each with its place in the file. */
export function faultsIn({ phrases }: Pick<House, 'phrases'>): Fault[] {
  if (phrases.length === 0) return [];
  return [...phrases.flatMap((phrase, at) => exampleFaults(phrase, at)), ...reachFaults(phrases)];
}

function exampleFaults(phrase: HousePhrase, at: number): Fault[] {
  const marksIn = phraseMarker([phrase]);
  const read = (words: string) => {
    const sketch: Sketch = { [phrase.sections[0] ?? 'F']: words };
    const { text, marks } = readSketch(sketch, { because: phrase.reason });
    const found = readPlan(text).items.flatMap((item) => marksIn(item).map(({ span }) => span));
    return { wanted: wordsAt(text, marks), found: wordsAt(text, found), places: [marks, found].map(placesOf) };
  };
  const faults: Fault[] = [];
  const weak = read(phrase.weak);
  if (weak.wanted === '') faults.push([['phrases', at, 'weak'], 'It marks no words: put « and » around them']);
  else if (weak.places[0] !== weak.places[1]) {
    const got = weak.found || 'nothing';
    faults.push([['phrases', at, 'weak'], `Its example fails: ${weak.wanted} should be marked, and ${got} is`]);
  }
  const strong = read(phrase.strong);
  if (strong.found !== '') {
    faults.push([['phrases', at, 'strong'], `Its example fails: ${strong.found} is marked in it`]);
  }
  return faults;
}

const placesOf = (spans: readonly Span[]) => spans.map(({ start, end }) => `${start}-${end}`).join();

function wordsAt({ fields }: PlanText, spans: readonly Span[]): string {
  return spans
    .map(({ field, start, end }) => `“${fields.find(({ id }) => id === field)?.text.slice(start, end) ?? ''}”`)
    .join(', ');
}

let good: readonly (readonly Item[])[] | null = null;

/** The items of our own rules' strong examples: nothing in them is to be marked. */
function goodItems(): readonly (readonly Item[])[] {
  good ??= catalogue
    .flatMap(({ examples }) => examples)
    .flatMap((example) => (example.strong ? [readPlan(readSketch(example.strong, example).text).items] : []));
  return good;
}

/** All phrases are looked for in one go, each of its words as a phrase of its own. */
function reachFaults(phrases: readonly HousePhrase[]): Fault[] {
  const each = phrases.flatMap((phrase, at) =>
    phrase.words.map((words, index) => ({ at, index, words, alone: { ...phrase, words: [words], fineWhen: [] } })),
  );
  const marksIn = phraseMarker(each.map(({ alone }) => alone));
  const reached = new Map<HousePhrase, number>();
  for (const items of goodItems()) {
    const here = new Set(items.flatMap(marksIn).map(({ phrase }) => phrase));
    for (const phrase of here) reached.set(phrase, (reached.get(phrase) ?? 0) + 1);
  }
  return each.flatMap(({ at, index, words, alone }): Fault[] => {
    const of = goodItems().filter((items) => items.some(({ section }) => alone.sections.includes(section))).length;
    const number = reached.get(alone) ?? 0;
    if (number <= mostGood * of) return [];
    const why = `“${words}” would match nearly everything: it stands in ${number} of ${of} good examples`;
    return [[['phrases', at, 'words', index], why]];
  });
}
