/** Where files and requests become PlanTexts: the only place that knows how reading is called. */
import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { House } from '../house.ts';
import type { Grammar, IsoDate, PlanKind, PlanText } from '../index.ts';
import { ReadError, readFile, readMarkdown, readPlain } from '../reading/index.ts';
import type { Request } from './request.ts';

/** What holds for a whole run: what the caller said about every plan, and the grammar door (null: cues alone). */
export interface Chosen {
  said: { today: IsoDate | null; kind: PlanKind | null };
  house: House | null;
  grammar: Grammar | null;
}

/** The one Field of a file or a request. */
const fieldId = 'text';
/** No plan is this large; a file that is would only fill the memory. */
const mostFileBytes = 100_000_000;

/** The plan in a file; its id is the path as given. Throws a ReadError when it cannot be read. */
export async function fileText(path: string, { said }: Pick<Chosen, 'said'>): Promise<PlanText> {
  return (await readPlanFile(path, said)).text;
}

/** The same with the page headers and footers that were left out of it. Throws a ReadError when it cannot be read. */
export async function readPlanFile(
  path: string,
  said: Chosen['said'],
): Promise<{ text: PlanText; furniture: readonly string[] }> {
  const { field, notChecked, furniture } = await readFile(basename(path), await bytesOf(path), { fieldId });
  const about = { ...said, dob: null, year: null, notChecked };
  return { text: { id: path, fields: [field], whole: true, passage: false, ...about }, furniture };
}

/** The passage or plan of one request; what it says itself comes before what was said for the run. Throws a ReadError. */
export function requestText(request: Omit<Request, 'group'>, said: Chosen['said']): PlanText {
  const { id, text, section, dob, year } = request;
  const { field, notChecked } = section === null ? readMarkdown(text, fieldId) : readPlain(text, fieldId);
  return {
    id,
    fields: [{ ...field, section }],
    whole: section === null,
    passage: section !== null,
    kind: request.kind ?? said.kind,
    today: request.today ?? said.today,
    dob,
    year,
    notChecked: [...request.notChecked, ...notChecked],
  };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > mostFileBytes) throw new ReadError(`It is over ${mostFileBytes / 1_000_000} MB, and was not opened.`);
    return await readBytes(path);
  } catch (problem) {
    if (problem instanceof ReadError) throw problem;
    throw new ReadError(whyUnopened(problem));
  }
}

function whyUnopened(problem: unknown): string {
  const code = problem instanceof Error && 'code' in problem ? problem.code : null;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EISDIR') return 'It is a folder: name the files in it.';
  if (code === 'EACCES' || code === 'EPERM') return 'You may not open it.';
  return `It could not be opened (${String(code)}).`;
}
