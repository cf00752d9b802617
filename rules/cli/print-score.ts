/** The score, the dates and the house rules of an Appraisal, in words for a person. */
import type { Appraisal } from '../index.ts';

const bandNames = {
  inadequate: 'inadequate',
  'requires-improvement': 'requires improvement',
  good: 'good',
  outstanding: 'outstanding',
} as const;
const statusWords: Readonly<Record<Appraisal['dates'][number]['status'], string>> = {
  met: 'Kept',
  missed: 'Not kept',
  due: 'To come',
  unsure: 'Look again',
  unknown: 'Not known',
};

/** One sentence; null where there is no score. */
export function scoreLine({ score }: Appraisal): string | null {
  if (score === null) return null;
  if (score.overall === null || score.band === null) return score.words.join(' ');
  return `${score.overall.toFixed(1)} out of 10, ${bandNames[score.band]}. ${score.words.slice(0, -1).join(' ')} It is proposed by a machine: only a person confirms a grade.`;
}

/** One line a deadline that the plan says something about. */
export function dateLines({ dates }: Appraisal): string[] {
  return dates
    .filter(({ status }) => status !== 'unknown')
    .map(
      ({ status, title, words, source }) => `${statusWords[status]}. ${title}: ${words} (${source.work}, ${source.at})`,
    );
}

/** What a house file turned down; none without one. */
export function houseLines({ house }: Appraisal): string[] {
  return (house?.turnedDown ?? []).map(({ title, to, source }) => {
    const law = source.authority === 'law' ? ' This is law.' : '';
    return `${title}: ${to === 'off' ? 'turned off' : `only “${to}”`} (${source.work}, ${source.at}).${law}`;
  });
}
