/** How a score came about, in sentences for the people who have to agree with it. */
import type { Score } from './contract.ts';
import type { Rulebook } from './house-rules.ts';
import { wholeItems } from './score-weights.ts';

type Area = Omit<Score['how'][number], 'words'>;

const itemWords: Readonly<Record<string, readonly [one: string, many: string]>> = {
  needs: ['need', 'needs'],
  outcomes: ['outcome', 'outcomes'],
  provision: ['provision', 'provisions'],
  'health-care': ['provision', 'provisions'],
};
const bandWords: Readonly<Record<NonNullable<Score['band']>, string>> = {
  inadequate: 'inadequate',
  'requires-improvement': 'requires improvement',
  good: 'good',
  outstanding: 'outstanding',
};

/** One sentence or two. */
export function areaWords({ area, weight, score, items, byCriteria }: Area): string {
  if (score === null) return 'Nothing here could be judged by the words alone, so it does not count.';
  const criteria = `its criteria come to ${byCriteria} of 10`;
  if (items === null) return `${sentence(criteria)}. It weighs ${weight} of 100.`;
  const share = `for ${Math.round(wholeItems.share * 100)}% of this area`;
  const [one, many] = itemWords[area] ?? ['', ''];
  const stand =
    area === 'voice'
      ? `the child’s voice ${items.stand === 1 ? 'stands' : items.stand === 0 ? 'does not stand yet' : 'is in doubt, and counts half'}`
      : `${items.stand} of ${items.judged} ${items.judged === 1 ? one : many} ${items.stand === 1 ? 'stands' : 'stand'} as ${items.stand === 1 ? 'it is' : 'they are'}`;
  return `${sentence(stand)}, ${share}; ${criteria}, for the rest. It weighs ${weight} of 100.`;
}

interface Whole {
  mean: number | null;
  /** The place of the mean on the scale, before anything caps it. */
  uncapped: number | null;
  overall: number | null;
  band: Score['band'];
  capped: readonly { most: number; why: string }[];
  bands: Rulebook['bands'];
  /** Sections that have not been read. */
  missing: readonly string[];
}

export function overallWords({ mean, uncapped, overall, band, capped, bands, missing }: Whole): string[] {
  if (mean === null || overall === null || band === null) {
    const several = missing.length > 1;
    return [
      `There is no score for the whole yet: Section${several ? 's' : ''} ${listed(missing)} ${several ? 'have' : 'has'} not been read.`,
      'What has been read is scored so far, Section by Section.',
    ];
  }
  const cuts = bands.filter(({ from }) => from > 0).map((each) => `${bandWords[each.band]} from ${each.from}`);
  return [
    `The areas come to ${mean} of 10, each by its weight.`,
    `Readers ask more of a whole plan than of its parts, so on the scale of ten that stands at ${uncapped?.toFixed(1)}.`,
    ...capped.map(({ most, why }) => `It can be no higher than ${most}: ${why}`),
    `That is ${bandWords[band]} (${listed(cuts)}).`,
    'It is the machine’s proposal until a person has marked what needs a reader.',
  ];
}

const sentence = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
