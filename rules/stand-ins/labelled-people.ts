/** Where a form says that a person follows: "Mother: Cerys Vaughan", a cell beside "Name", a column under "Author". */
import { personLabel } from './people-words.ts';
import type { Token } from './tokens.ts';

/** A range of tokens, `[from, to)`. */
export interface LabelledValue {
  from: number;
  to: number;
}

/** A value longer than this is prose, in code units. */
const mostLength = 160;
const columnLabel =
  /^(?:full |child[’']s |pupil[’']s )?(?:name|names|author|professional|who|written by|contact|person|name and role|role and name|name of professional|attended by|lead|surname|first name|provided by|completed by|by whom|practitioner|contributor)s?$/i;
const clean = (cell: string) =>
  cell
    .replace(/[*_`:#]/g, '')
    .trim()
    .replace(/^[-•]\s?/, '')
    .trim();

export function labelledPeople(text: string, tokens: readonly Token[]): LabelledValue[] {
  const values: LabelledValue[] = [];
  let at = 0;
  const add = (start: number, end: number) => {
    if (end - start > mostLength) return;
    while (at > 0 && (tokens[at - 1]?.start ?? 0) >= start) at--;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++;
    let to = at;
    while (to < tokens.length && (tokens[to]?.end ?? 0) <= end) to++;
    if (to > at) values.push({ from: at, to });
  };
  let columns: boolean[] = [];
  let waits = false;
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const bar = line.includes('\t') ? '\t' : line.includes('|') ? '|' : null;
    const cells = cellsOf(line, bar);
    const labels = cells.map(({ words }) => personLabel.test(clean(words)));
    if (bar && cells.filter(({ words }) => columnLabel.test(clean(words))).length > 0 && cells.length > 2)
      columns = cells.map(({ words }) => columnLabel.test(clean(words)));
    else if (bar === null) columns = [];
    cells.forEach(({ start, words }, index) => {
      const from = lineStart + start;
      if (bar && columns[index] && !columnLabel.test(clean(words))) add(from, from + words.length);
      if (bar && index > 0 && labels[index - 1] && !labels[index]) add(from, from + words.length);
      const colon = /^([^:]{2,60}):[*_]*\s*/.exec(words);
      if (colon && personLabel.test(clean(colon[1] ?? ''))) add(from + colon[0].length, from + words.length);
    });
    // A label alone on its line speaks of the line below.
    if (waits && bar === null && line.trim() !== '') add(lineStart, lineStart + line.length);
    waits = bar === null && (line.trim() === '' ? waits : personLabel.test(clean(line)) && line.trim().length < 50);
    lineStart += line.length + 1;
  }
  return values;
}

function cellsOf(line: string, bar: string | null): { start: number; words: string }[] {
  if (bar === null) return [{ start: 0, words: line }];
  let start = 0;
  return line
    .split(bar)
    .map((words) => {
      const cell = { start, words };
      start += words.length + 1;
      return cell;
    })
    .filter(({ words }, index, all) => words.trim() !== '' || (index > 0 && index < all.length - 1));
}
