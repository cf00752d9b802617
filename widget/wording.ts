/** The words around findings: severities, sources and counts as a writer reads them. */
import type { Finding, ItemKind, Score } from '../rules/index.ts';
import { type Mark, markOf, marks } from './finding-order.ts';

export const markWords: Readonly<Record<Mark, string>> = {
  must: 'Must',
  should: 'Should',
  consider: 'Consider',
  question: 'Question',
};

const kindWords: Readonly<Record<ItemKind, string>> = {
  aspiration: 'Aspiration',
  view: 'Views',
  strength: 'Strength',
  need: 'Need',
  outcome: 'Outcome',
  provision: 'Provision',
  advice: 'Advice',
};
export const kindWord = (kind: ItemKind) => kindWords[kind];

/** How the source speaks: only law says "must". */
export const authorityWords: Readonly<Record<Finding['source']['authority'], { says: string; means: string }>> = {
  law: { says: 'The plan must', means: 'This is law. A plan that leaves it out can be challenged on it.' },
  code: {
    says: 'The Code says',
    means:
      'This is statutory guidance. A council follows it unless it has a good reason, and can say what the reason is.',
  },
  practice: {
    says: 'Panels look for',
    means: 'This is good practice, not law. Quality panels and the people who use plans ask for it.',
  },
};

/** "SEND Code of Practice, 9.69". */
export function sourceWords({ work, at }: Finding['source']): string {
  return at ? `${work}, ${at}` : work;
}

/** "1 hint", "3 hints", "no hints": a count never stands without its word. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number === 0 ? 'no' : number} ${number === 1 ? one : many}`;
}

/** "12 to look at: 3 must, 5 should, 4 questions." */
export function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing to fix.';
  const parts = marks.flatMap((mark) => {
    const number = findings.filter((finding) => markOf(finding) === mark).length;
    if (number === 0) return [];
    return mark === 'question' ? count(number, 'question') : `${number} ${markWords[mark].toLowerCase()}`;
  });
  return `${findings.length} to look at: ${parts.join(', ')}.`;
}

/** "3 November 2026" for `2026-11-03`. */
export function dateWords(iso: string): string {
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

export const bandWords: Readonly<Record<NonNullable<Score['band']>, string>> = {
  inadequate: 'inadequate',
  'requires-improvement': 'requires improvement',
  good: 'good',
  outstanding: 'outstanding',
};

/** A text cut to about `most` code units at a word, with an ellipsis where it was cut. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.lastIndexOf(' ', most);
  return `${line.slice(0, cut > most / 2 ? cut : most)}…`;
}
