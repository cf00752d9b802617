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
/** A running title says the same words on at least this many pages. */
const timesRepeated = 3;
const longest = 140;

/** Whether a line is a page's number and no more than its running title. */
export const isPageNumber = (line: string): boolean =>
  line.length <= longest && (numbered.test(line) || bare.test(line.trim()) || /^\d{1,3}$/.test(line.trim()));

/** How public bodies mark who may see a paper. */
const marking =
  /\b(?:OFFICIAL|PROTECT|RESTRICTED|CONFIDENTIAL)\b|\b(?:official|confidential)\b.{0,20}\b(?:sensitive|personal)\b/;

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
  const pages = lines.filter((line) => line.length <= longest && numbered.test(line)).length;
  if (pages === 0 && !lines.some((line) => bare.test(line.trim()))) return { text: source, removed: [] };
  const counts = new Map<string, number>();
  for (const line of lines) {
    const key = line.trim();
    if (key !== '' && key.length <= longest) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const removed: string[] = [];
  const kept: string[] = [];
  const gaps: number[] = [];
  lines.forEach((line, at) => {
    const words = line.trim();
    const isNumber = words.length <= longest && (numbered.test(words) || bare.test(words));
    // A repeated line counts only right beside a page number: "None" under four headings is no running title.
    const besideNumber = [at - 1, at + 1].some(
      (other) => numbered.test(lines[other] ?? '') || bare.test((lines[other] ?? '').trim()),
    );
    const isTitle = words !== '' && besideNumber && (counts.get(words) ?? 0) >= timesRepeated;
    if (!isNumber && !isTitle) {
      kept.push(line);
      return;
    }
    removed.push(words);
    gaps.push(kept.length);
  });
  return { text: closeGaps(kept, gaps).join('\n'), removed };
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
      /[a-z0-9,;]$/i.test(lines[before]?.trim() ?? '') &&
      (lines[before]?.trim().length ?? 0) > 30 &&
      /^[a-z]|^[A-Z]/.test(lines[after]?.trim() ?? '');
    if (runsOn) for (let at = before + 1; at < after; at++) drop.add(at);
  }
  return lines.filter((_line, at) => !drop.has(at));
}
