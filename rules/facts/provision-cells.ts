/** A table has said which words are who, how often and how long: its cells are asked before the words of the row. */
import type { ColumnRole } from '../plan/plan.ts';
import { fill } from './marks.ts';
import { hitsOf, type Passage, readPassage, wordsBetween } from './passage.ts';
import { readAmount } from './provision-amount.ts';
import { readGrouping } from './provision-grouping.ts';
import { type ProvisionMarks, readMarks, type Stated, say } from './provision-marks.ts';
import { readWho } from './provision-who.ts';

/** One cell of an item's row; `start` counts UTF-16 code units from the item's own start and may lie outside its text. */
export interface Cell {
  role: ColumnRole;
  start: number;
  text: string;
}

export type Cells = readonly Cell[];

/** What the cells state; null where there is no such cell, or it states nothing. */
export interface CellElements {
  what: string | null;
  /** A cell for who names somebody, everybody or nobody in particular: then it alone decides. */
  decidesWho: boolean;
  who: string | null;
  everyone: string | null;
  frequency: string | null;
  coverage: string | null;
  loose: string | null;
  duration: string | null;
  grouping: string | null;
  where: string | null;
  review: string | null;
}

const besides: ReadonlySet<ColumnRole> = new Set(['who', 'frequency', 'duration', 'grouping']);

/** Reads the cells, and takes those about reviewing and sources out of `marks`: their times are no amount of support. */
export function readCells(passage: Passage, cells: Cells, marks: ProvisionMarks): CellElements {
  for (const cell of cells)
    if (cell.role === 'review' || cell.role === 'due' || cell.role === 'source') setAside(passage, cell, marks.aside);
  const textOf = (role: ColumnRole) => cells.find((cell) => cell.role === role)?.text.trim() || null;
  return {
    // Beside cells for who or how often, the whole cell says what.
    what: cells.some(({ role }) => besides.has(role)) ? textOf('what') : null,
    ...whoOf(textOf('who')),
    ...amountOf(textOf('frequency'), textOf('duration')),
    grouping: groupingOf(textOf('grouping')),
    where: textOf('where'),
    review: textOf('review') ?? textOf('due'),
  };
}

function setAside(passage: Passage, { start, text }: Cell, aside: boolean[]): void {
  const from = passage.words.findIndex((word) => word.start >= start);
  if (from < 0 || start < 0) return;
  let to = from;
  while (to < passage.words.length && (passage.words[to]?.end ?? 0) <= start + text.length) to++;
  fill(aside, from, to);
}

function whoOf(text: string | null): Pick<CellElements, 'decidesWho' | 'who' | 'everyone'> {
  if (text === null) return { decidesWho: false, who: null, everyone: null };
  // Every child in the early years has one by statute, so in a cell of its own it is a role.
  if (/^key person\b/i.test(text)) return { decidesWho: true, who: text, everyone: null };
  const passage = readPassage(text);
  const who = readWho(passage, readMarks(passage));
  const saysMore = ['grouping', 'duration', 'frequency'].some((list) => hitsOf(passage, list).length > 0);
  return {
    decidesWho: hitsOf(passage, 'role').length > 0,
    // The whole cell is who, unless it says more than that.
    who: who.named && (who.everyone || saysMore ? say(passage, who.named) : text),
    everyone: who.everyone && text,
  };
}

function amountOf(
  often: string | null,
  long: string | null,
): Pick<CellElements, 'frequency' | 'coverage' | 'loose' | 'duration'> {
  const frequency = often === null ? null : readIn(often);
  const duration = long === null || long === often ? null : readIn(long);
  const length = duration?.amount.duration ?? null;
  const lengthBeside = frequency?.amount.duration ?? null;
  const ways = frequency && [...frequency.amount.frequency, frequency.amount.coverage].filter((way) => way !== null);
  return {
    // The whole cell says how often, unless it says how long as well.
    frequency: frequency && ways && ways.length > 0 ? (lengthBeside ? sayAll(frequency.passage, ways) : often) : null,
    coverage: frequency?.amount.coverage ? often : null,
    loose: frequency?.amount.loose ? often : null,
    duration: duration && length ? say(duration.passage, length) : frequency && say(frequency.passage, lengthBeside),
  };
}

function readIn(text: string) {
  const passage = readPassage(text);
  return { passage, amount: readAmount(passage, readMarks(passage)) };
}

function groupingOf(text: string | null): string | null {
  if (text === null) return null;
  const passage = readPassage(text);
  const isBareNumber = passage.words.some((word) => word.value !== null);
  return readGrouping(passage, readMarks(passage)) || isBareNumber || /^(individual|pair)/i.test(text) ? text : null;
}

/** Stretches joined with semicolons, each said once; null for none. */
export function sayAll(passage: Passage, stated: readonly Stated[]): string | null {
  const said = new Set(stated.map(({ from, to }) => wordsBetween(passage, from, to)));
  return said.size > 0 ? [...said].join('; ') : null;
}
