/** Proves a house file by its own examples, and that none of its phrases would mark nearly everything. */
import { catalogue } from './catalogue/index.ts';
import { readSketch } from './catalogue/sketches.ts';
import type { House } from './house.ts';
import { type HousePhrase, phraseRule } from './house-phrases.ts';
import type { PlanText, Span } from './plan-text.ts';
import { type Reading, readingOf } from './reading-of.ts';
import type { Example } from './rule.ts';

/** Where in the file, and what is wrong there. */
export type Fault = readonly [path: readonly PropertyKey[], message: string];

/** A phrase that stands in more than this share of good sentences tells nobody anything. */
const mostGood = 0.1;

/** What is wrong with a house's phrases, each with its place in the file. */
export function faultsIn({ name, phrases }: House): Fault[] {
  if (phrases.length === 0) return [];
  return phrases.flatMap((phrase, index) => {
    const marks = marker({ name, phrase });
    return [
      ...exampleFaults(phrase, marks).map(([at, why]): Fault => [['phrases', index, at], why]),
      ...reachFaults(name, phrase).map(([at, why]): Fault => [['phrases', index, 'words', at], why]),
    ];
  });
}

/** The places one phrase marks in a reading. */
function marker({ name, phrase }: { name: string; phrase: HousePhrase }): (reading: Reading) => Span[] {
  const rule = phraseRule({ name, phrases: [phrase] });
  return (reading) =>
    (rule.looksAt(reading) ?? []).flatMap((target) =>
      [...rule.check(target, reading)].flatMap(({ span }) => (span ? [span] : [])),
    );
}

function exampleFaults(phrase: HousePhrase, marks: ReturnType<typeof marker>): ['weak' | 'strong', string][] {
  const faults: ['weak' | 'strong', string][] = [];
  const section = phrase.sections[0] ?? 'F';
  const example: Example = { because: phrase.reason };
  const weak = readSketch({ [section]: phrase.weak }, example);
  const found = marks(readingOf(weak.text, null));
  const words = (spans: readonly Span[]) => wordsAt(weak.text, spans);
  if (weak.marks.length === 0) faults.push(['weak', 'It marks no words: put « and » around them']);
  else if (words(found) !== words(weak.marks) || found.length !== weak.marks.length) {
    faults.push([
      'weak',
      `Its example fails: ${words(weak.marks)} should be marked, and ${words(found) || 'nothing'} is`,
    ]);
  }
  const strong = readSketch({ [section]: phrase.strong }, example);
  const wrong = marks(readingOf(strong.text, null));
  if (wrong.length > 0) faults.push(['strong', `Its example fails: ${wordsAt(strong.text, wrong)} is marked in it`]);
  return faults;
}

function wordsAt({ fields }: PlanText, spans: readonly Span[]): string {
  return spans
    .map(({ field, start, end }) => `“${fields.find(({ id }) => id === field)?.text.slice(start, end) ?? ''}”`)
    .join(', ');
}

let good: readonly Reading[] | null = null;

/** The strong examples of our own rules: sentences in which nothing is to be marked. */
function goodReadings(): readonly Reading[] {
  good ??= catalogue
    .flatMap(({ examples }) => examples)
    .flatMap((example) => (example.strong ? [readingOf(readSketch(example.strong, example).text, null)] : []));
  return good;
}

function reachFaults(name: string, phrase: HousePhrase): [number, string][] {
  const readings = goodReadings().filter(({ plan }) =>
    plan.items.some(({ section }) => phrase.sections.includes(section)),
  );
  return phrase.words.flatMap((words, index): [number, string][] => {
    const marks = marker({ name, phrase: { ...phrase, words: [words], fineWhen: [] } });
    const reached = readings.filter((reading) => marks(reading).length > 0).length;
    const isWide = reached > mostGood * readings.length;
    return isWide
      ? [
          [
            index,
            `“${words}” would match nearly everything: it stands in ${reached} of ${readings.length} good examples`,
          ],
        ]
      : [];
  });
}
