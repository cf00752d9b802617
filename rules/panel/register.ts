/** A register of plans as CSV: which file is which plan, whose team it is, and what else groups it. */
import Papa from 'papaparse';
import type { Area } from '../contract.ts';
import { readAreaHeading } from '../plan/areas.ts';
import { type AgeBand, ageBandAt, ageBands, type Grouping, type SettingType, settingTypes } from './record.ts';
import { settingOf } from './record-of.ts';

export interface Entry {
  /** null: the file's own place in the folder. */
  ref: string | null;
  told: Partial<Grouping>;
}
export interface Register {
  /** By the file's path in the folder, or its name alone, lower case, with forward slashes. */
  entries: ReadonlyMap<string, Entry>;
  /** What could not be used, in sentences, row by row. */
  notTaken: readonly string[];
}

const columns = {
  file: ['file', 'filename', 'path', 'document'],
  ref: ['ref', 'reference', 'id', 'planref', 'planreference', 'casenumber', 'caseref'],
  team: ['team', 'area', 'locality', 'caseteam'],
  setting: ['setting', 'settingtype', 'placement', 'placementtype', 'provision', 'schooltype'],
  need: ['need', 'primaryneed', 'areaofneed', 'mainneed'],
  age: ['age', 'ageband', 'ageinyears'],
  month: ['month', 'date', 'plandate', 'dateofplan', 'issued', 'dateissued'],
} as const;
type Column = keyof typeof columns;
const letters = (words: string) => words.toLowerCase().replaceAll(/[^a-z]/g, '');
/** A register longer than this is no list of plans. */
const mostNotTaken = 100;

/** Reads the text of a CSV file with a header row. Never throws: what it cannot use is told. */
export function readRegister(csv: string): Register {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [header = [], ...rows] = data;
  const places = new Map<Column, number>();
  for (const [place, title] of header.entries()) {
    const column = (Object.keys(columns) as Column[]).find((name) =>
      (columns[name] as readonly string[]).includes(letters(title)),
    );
    if (column && !places.has(column)) places.set(column, place);
  }
  const notTaken: string[] = [];
  const say = (row: number, why: string) => {
    if (notTaken.length < mostNotTaken) notTaken.push(`Row ${row}: ${why}`);
  };
  if (!places.has('file')) {
    return { entries: new Map(), notTaken: ['The register has no column “file”, so nothing in it could be used.'] };
  }
  for (const { row, message } of errors) if (row !== undefined) say(row + 1, message);
  const entries = new Map<string, Entry>();
  for (const [index, cells] of rows.entries()) {
    const row = index + 2;
    const cell = (column: Column) => cells[places.get(column) ?? -1]?.trim() ?? '';
    const file = fileKey(cell('file'));
    if (file === '') {
      say(row, 'it names no file.');
      continue;
    }
    if (entries.has(file)) {
      say(row, 'its file stands in an earlier row, which is used.');
      continue;
    }
    const told: Partial<Grouping> = {};
    const take = <Name extends keyof Grouping>(name: Name, read: (words: string) => Grouping[Name], what: string) => {
      const words = cell(name);
      if (words === '') return;
      const value = read(words);
      if (value === null) say(row, `its ${what} was not understood.`);
      else told[name] = value;
    };
    take('team', (words) => words, 'team');
    take('setting', settingNamed, 'setting');
    take('need', needNamed, 'need');
    take('age', ageNamed, 'age');
    take('month', monthNamed, 'month');
    entries.set(file, { ref: cell('ref') || null, told });
  }
  return { entries, notTaken };
}

const fileKey = (path: string) =>
  path
    .replaceAll('\\', '/')
    .replace(/^\.?\//, '')
    .toLowerCase()
    .normalize('NFC');

/** What the register says of the file at this place in the folder. */
export function entryOf({ entries }: Register, path: string): Entry | null {
  const key = fileKey(path);
  return entries.get(key) ?? entries.get(key.slice(key.lastIndexOf('/') + 1)) ?? null;
}

const settingNamed = (words: string): SettingType | null =>
  settingTypes.find((type) => letters(type) === letters(words)) ?? settingOf(words);

/** The short names that the yearly census uses for primary needs. */
const censusNeeds: Readonly<Record<string, Area>> = {
  asd: 'communication',
  slcn: 'communication',
  mld: 'cognition',
  sld: 'cognition',
  pmld: 'cognition',
  spld: 'cognition',
  semh: 'semh',
  hi: 'sensory-physical',
  vi: 'sensory-physical',
  msi: 'sensory-physical',
  pd: 'sensory-physical',
};
const needNamed = (words: string): Area | null => censusNeeds[letters(words)] ?? readAreaHeading(words)?.area ?? null;

function ageNamed(words: string): AgeBand | null {
  const band = ageBands.find((known) => known === words.replaceAll(/\s|years/g, '').replace(/–|to/, '-'));
  if (band) return band;
  return /^\d{1,2}$/.test(words) ? ageBandAt(Number(words)) : null;
}

/** `2026-11`, `2026-11-03`, `03/11/2026`, `11/2026`. */
function monthNamed(words: string): string | null {
  const iso = /^(?<year>\d{4})-(?<month>\d{2})(?:-\d{2})?$/.exec(words);
  const british = /^(?:\d{1,2}\/)?(?<month>\d{1,2})\/(?<year>\d{4})$/.exec(words);
  const { year, month } = (iso ?? british)?.groups ?? {};
  const number = Number(month);
  return year && number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : null;
}
