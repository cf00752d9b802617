/** The report's files. Each is written beside its place and moved there whole; same records, same bytes. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { boardWord } from '../panel/board-word.ts';
import {
  boardOf,
  boardPage,
  boardTable,
  criteriaTable,
  type Gathering,
  groupsTable,
  pickedTable,
  type Tally,
  tallySchema,
  unreadTable,
} from '../panel/index.ts';

/** The tally of the report in `folder`. Throws an Error with a sentence where there is none. */
export function earlierTally(folder: string): Tally {
  let text: string;
  try {
    text = readFileSync(join(folder, 'report.json'), 'utf8');
  } catch {
    throw new Error(`--before: there is no report in ${folder}.`);
  }
  const given = tallySchema.safeParse(JSON.parse(text));
  if (!given.success) throw new Error(`--before: the report in ${folder} was made by another version.`);
  return given.data;
}

/** Writes everything but the records. */
export async function writeReport(
  out: string,
  gathering: Gathering,
  sameChild: readonly (readonly string[])[],
  before: Tally | null,
): Promise<void> {
  mkdirSync(out, { recursive: true });
  const tally = gathering.tally();
  const board = boardOf(tally, before);
  const files: Record<string, string | Uint8Array> = {
    'report.json': json(tally),
    'groups.csv': groupsTable(tally),
    'criteria.csv': criteriaTable(tally),
    'look-first.csv': pickedTable(tally.first),
    'sample-random.csv': pickedTable(tally.random),
    'sample-risk.csv': pickedTable(tally.risk),
    'not-read.csv': unreadTable(tally.unread, sameChild),
    'board.json': json(board),
    'board.csv': boardTable(board),
    'board.html': boardPage(board),
    'board.docx': await boardWord(board),
  };
  for (const [name, content] of Object.entries(files)) replace(join(out, name), content);
}

/** Writes a file so that nobody ever reads half of it. */
export function replace(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
