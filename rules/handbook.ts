/**
 * The handbook: every rule as a page for people, the reader's list and the glossary. A door of its own: the desk shows it, and
 * `handbook-markdown.ts` writes HANDBOOK.md.
 */
import { catalogue } from './catalogue/index.ts';
import { glossary, type Term } from './lexicon/glossary/index.ts';
import { type ReaderLine, readersList } from './readers-list.ts';
import { rubric } from './rubric.ts';
import type { Example, Rule, RuleArea, Sketch } from './rule.ts';
import { type Authority, works } from './sources.ts';

export interface HandbookEntry {
  id: string;
  title: string;
  /** What holds where the rule is silent. */
  checks: string;
  /** What its weak examples lack, in a sentence each. */
  why: readonly string[];
  source: { work: string; at: string; authority: Authority };
  severity: Rule['severity'];
  /** What an auditor asks: "E-07: Does each say how anyone will know it is reached?" */
  serves: readonly string[];
  pairs: readonly Pick<Example, 'weak' | 'strong' | 'because'>[];
  /** What it lets through on purpose. */
  silent: readonly { strong: Sketch; because: string }[];
}

export interface HandbookChapter {
  area: RuleArea;
  title: string;
  entries: readonly HandbookEntry[];
}

const chapterTitles: Readonly<Record<RuleArea, string>> = {
  voice: 'Section A: the child’s views, interests and aspirations',
  needs: 'Sections B, C and D: needs',
  outcomes: 'Section E: outcomes',
  provision: 'Section F: special educational provision',
  'health-care': 'Sections G, H1 and H2: health and social care provision',
  thread: 'The golden thread: what answers what',
  statute: 'The form of the plan, and Sections I, J and K',
  language: 'Language',
};

export interface Handbook {
  /** In the order of the plan; in each the rules in teaching order. */
  chapters: readonly HandbookChapter[];
  reader: readonly ReaderLine[];
  /** In the order of the alphabet. */
  terms: readonly Term[];
}

export const handbook = (): Handbook => ({
  chapters: (Object.keys(chapterTitles) as RuleArea[]).map((area) => ({
    area,
    title: chapterTitles[area],
    entries: catalogue.filter((rule) => rule.area === area).map(entryOf),
  })),
  reader: readersList,
  terms: [...glossary].sort((one, other) => (one.term.toLowerCase() < other.term.toLowerCase() ? -1 : 1)),
});

function entryOf({ id, title, checks, severity, source, criteria, examples }: Rule): HandbookEntry {
  const asks = new Map(rubric.map((criterion) => [criterion.id, criterion.asks]));
  const weak = examples.filter((example) => example.weak);
  return {
    id,
    title,
    checks,
    why: [...new Set(weak.map(({ because }) => because))],
    source: { work: works[source.work].title, at: source.at, authority: works[source.work].authority },
    severity,
    serves: criteria.map((criterion) => `${criterion}: ${asks.get(criterion) ?? ''}`),
    pairs: weak.map(({ weak: lacks, strong, because }) => ({
      ...(lacks && { weak: lacks }),
      ...(strong && { strong }),
      because,
    })),
    silent: examples.flatMap(({ weak: lacks, strong, because }) => (strong && !lacks ? [{ strong, because }] : [])),
  };
}
