/** Page headers and footers that a paste from a paged document leaves between the lines: left out, and said so. */

import type { NotChecked } from '../plan-text.ts';

export interface Unfurnished {
  text: string;
  /** Each line that was left out, as it stood. */
  removed: readonly string[];
}

/** "… Page 2 of 5", alone or behind a running title. */
const numbered = /\bpage\s+\d{1,3}\s*(?:of|\/)\s*\d{1,3}\b/i;
/** "- 3 -" or "Page 3" and nothing else. */
const bare = /^(?:page\s+\d{1,3}|-\s*\d{1,3}\s*-)$/i;
/** A running title that ends or begins with its page ("Draft 1   Page 3"), or a figure alone: page lines where they count up. */
const counting =
  /^(?:(?!.*(?:\b[A-Za-z]{2,}|\d|[^\w\s])[.!?:]\s).*\bpage\s+(\d{1,3})|page\s+(\d{1,3})\s{2,}.*|(\d{1,3}))$/i;
const longest = 140;
/** The front page's title stands among so many lines. */
const topLines = 12;

/** Whether a line is a page's number and no more than its running title. */
export const isPageNumber = (line: string): boolean =>
  line.length <= longest && (numbered.test(line) || bare.test(line.trim()) || /^\d{1,3}$/.test(line.trim()));

/** How public bodies mark who may see a paper. */
const marking =
  /\b(?:OFFICIAL|PROTECT|RESTRICTED|CONFIDENTIAL)\b|\b(?:official|confidential)\b.{0,20}\b(?:sensitive|personal)\b/;

/** What a running title names the paper by. */
const reference =
  /\b(?:EHCP?|EHC Plan|Education,? Health and Care Plan)\b.*\b(?:ref(?:erence)?|draft|version|final|for)\b/i;

/** Each line left out, named once; lines that differ by their numbers alone are one. */
export function furnitureLeftOut(lines: readonly string[]): NotChecked[] {
  const named = new Map(lines.map((line) => [line.replaceAll(/\d+/g, '#'), line]));
  return [...named.values()].map((line) => ({
    what: `“${line}”`,
    why: marking.test(line)
      ? 'The protective marking on the page: left out here, it stays on the plan.'
      : 'A page header or footer, left out.',
  }));
}

/** Takes page furniture out of pasted lines, and closes the gap where a sentence ran on over the page. */
export function withoutFurniture(source: string): Unfurnished {
  const lines = source.split('\n');
  const pageLines = pageLinesOf(lines);
  for (const at of markedLinesOf(lines)) pageLines.add(at);
  if (pageLines.size === 0) return { text: source, removed: [] };
  const titles = runningTitles(lines, pageLines);
  const removed: string[] = [];
  const kept: string[] = [];
  const gaps: number[] = [];
  lines.forEach((line, at) => {
    const words = line.trim();
    if (!pageLines.has(at) && !titles.has(words)) {
      kept.push(line);
      return;
    }
    removed.push(words);
    gaps.push(kept.length);
  });
  return { text: closeGaps(kept, gaps).join('\n'), removed };
}

/** Lines that number a page: by their words, or because figures at a line's end count up from page to page. */
function pageLinesOf(lines: readonly string[]): Set<number> {
  const found = new Set<number>();
  const counted = new Map<string, { at: number; page: number }[]>();
  for (const [at, line] of lines.entries()) {
    const words = line.trim();
    if (words === '' || words.length > longest) continue;
    if (numbered.test(words) || bare.test(words)) found.add(at);
    const match = counting.exec(words);
    const page = Number(match?.[1] ?? match?.[2] ?? match?.[3]);
    if (!match) continue;
    const key = keyOf(words);
    const run = counted.get(key);
    if (run) run.push({ at, page });
    else counted.set(key, [{ at, page }]);
  }
  for (const run of counted.values()) {
    const countsUp =
      run.length > 1 && run.every(({ page }, index) => index === 0 || page === (run[index - 1]?.page ?? 0) + 1);
    if (countsUp) for (const { at } of run) found.add(at);
  }
  return found;
}

/** A line with the plan's marking or reference on it that comes back, the same but for figures, apart from the words around it. */
function markedLinesOf(lines: readonly string[]): number[] {
  const runs = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    const words = line.trim();
    if (words === '' || words.length > longest || /[.!?;]$/.test(words)) continue;
    if (!marking.test(words) && !reference.test(words)) continue;
    const key = keyOf(words);
    const run = runs.get(key);
    if (run) run.push(at);
    else runs.set(key, [at]);
  }
  // The first may be the front page's own title.
  return [...runs.values()].flatMap((run) => (run.length < 2 ? [] : (run[0] ?? 0) < topLines ? run.slice(1) : run));
}

const keyOf = (words: string) => words.toLowerCase().replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ');

/**
 * Running titles: lines that stand beside page lines, apart only by blank ones, on two pages and more, and nowhere else
 * but at the very top. "None" under four headings is no running title.
 */
function runningTitles(lines: readonly string[], pageLines: ReadonlySet<number>): Set<string> {
  const titles = new Set<string>();
  const edges = new Set(pageLines);
  // A header of several lines: each stands beside the one before.
  for (let round = 0; round < 4; round++) {
    const found = titlesBeside(lines, edges);
    if (found.size === 0) break;
    for (const words of found) titles.add(words);
    for (const [at, line] of lines.entries()) if (found.has(line.trim())) edges.add(at);
  }
  return titles;
}

function titlesBeside(lines: readonly string[], pageLines: ReadonlySet<number>): Set<string> {
  const beside = new Map<string, number>();
  const all = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    const words = line.trim();
    if (words === '' || words.length > longest || pageLines.has(at)) continue;
    all.set(words, (all.get(words) ?? 0) + 1);
    if (isBeside(lines, pageLines, at, -1) || isBeside(lines, pageLines, at, 1))
      beside.set(words, (beside.get(words) ?? 0) + 1);
  }
  return new Set(
    [...beside].filter(([words, count]) => count > 1 && (all.get(words) ?? 0) <= count + 1).map(([words]) => words),
  );
}

function isBeside(lines: readonly string[], pageLines: ReadonlySet<number>, at: number, step: 1 | -1): boolean {
  let other = at + step;
  for (let blank = 0; blank < 4 && lines[other]?.trim() === ''; blank++) other += step;
  return pageLines.has(other);
}

/** Where the words before a page's end run on ("on the" … "CELF"), the blank lines around the break go too. */
function closeGaps(lines: string[], gaps: readonly number[]): string[] {
  const drop = new Set<number>();
  for (const gap of gaps) {
    let before = gap - 1;
    while (before >= 0 && lines[before]?.trim() === '') before--;
    let after = gap;
    while (after < lines.length && lines[after]?.trim() === '') after++;
    const runsOn =
      /[a-z0-9,;-]$/i.test(lines[before]?.trim() ?? '') &&
      (lines[before]?.trim().length ?? 0) > 30 &&
      /^[a-z]|^[A-Z]/.test(lines[after]?.trim() ?? '');
    if (runsOn) for (let at = before + 1; at < after; at++) drop.add(at);
  }
  return lines.filter((_line, at) => !drop.has(at));
}
