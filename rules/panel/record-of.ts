/** An examined plan → its record. */
import type { Examined } from '../check.ts';
import type { Area, Finding, ItemKind } from '../contract.ts';
import { readAreaHeading } from '../plan/areas.ts';
import type { IsoDate } from '../plan-text.ts';
import { type AgeBand, ageBandAt, type Grouping, type PlanRecord, recordVersion, type SettingType } from './record.ts';

export interface About {
  ref: string;
  /** What a register says of the plan: it goes before what the plan says. */
  told: Partial<Grouping>;
  /** Keep the words of each finding too. */
  withWords: boolean;
}

/** Same plan and `about`, same record. */
export function recordOf({ reading, appraisal }: Pick<Examined, 'reading' | 'appraisal'>, about: About): PlanRecord {
  const { score } = appraisal;
  const { front } = reading.plan;
  const findings = new Map(appraisal.findings.map((finding) => [finding.id, finding]));
  const found = {
    team: null,
    setting: settingOf(front.setting),
    need: front.primaryNeed ? areaNamed(front.primaryNeed) : null,
    age: ageBandOf(reading.dates),
    month: front.date?.slice(0, 7) ?? null,
  };
  return {
    version: recordVersion,
    ref: about.ref,
    kind: appraisal.kind,
    group: { ...found, ...about.told },
    overall: score?.overall ?? null,
    band: score?.band ?? null,
    provisional: score?.provisional ?? true,
    areas: score?.areas ?? {},
    sections: score?.sections ?? {},
    caps: score?.caps ?? [],
    criteria: Object.fromEntries(
      (score?.criteria ?? []).map(({ id, status, value, evidence }) => {
        const about = evidence.flatMap((name) => findings.get(name) ?? []);
        return [id, { status, value, ...placesOf(about) }];
      }),
    ),
    items: countsOf(appraisal.items.map(({ kind }) => kind)),
    findings: marksOf(appraisal.findings),
    unmetNeeds: appraisal.thread.unmetNeeds.length,
    words: appraisal.fields.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0),
    notChecked: appraisal.notChecked.length,
  };

  function placesOf(evidence: readonly Finding[]): Pick<PlanRecord['criteria'][string], 'spans' | 'quotes'> {
    const placed = evidence.flatMap(({ span, quote }) => (span ? [{ span, quote }] : []));
    return {
      spans: placed.map(({ span }) => [span.start, span.end]),
      ...(about.withWords ? { quotes: placed.map(({ quote }) => quote) } : {}),
    };
  }
}

function countsOf(kinds: readonly ItemKind[]): PlanRecord['items'] {
  const counts = { aspiration: 0, view: 0, strength: 0, need: 0, outcome: 0, provision: 0, advice: 0 };
  for (const kind of kinds) counts[kind]++;
  return counts;
}

function marksOf(findings: readonly Finding[]): PlanRecord['findings'] {
  const counts = { must: 0, should: 0, consider: 0, question: 0 };
  for (const { certainty, severity } of findings) counts[certainty === 'ask' ? 'question' : severity]++;
  return counts;
}

/** What a setting's name says for sure: "Elm Road School" may be special or mainstream, so it says nothing. */
const settingWords: readonly (readonly [SettingType, RegExp])[] = [
  ['alternative', /\b(?:pupil referral|pru|alternative provision|hospital school|home tuition|eotas|eotis)\b/],
  ['special', /\b(?:special school|specialist (?:academy|college|school|setting|provision)|special academy)\b/],
  ['early-years', /\b(?:nursery|nurseries|pre-?school|playgroup|childminder|early years)\b/],
  ['college', /\b(?:further education|sixth form college|fe college|college of|tertiary)\b/],
  ['mainstream', /\b(?:mainstream|primary|infants?|junior|first school|middle school|grammar|comprehensive)\b/],
];

/** The type of setting its name tells; null where the name leaves it open. */
export function settingOf(name: string | null): SettingType | null {
  const words = name?.toLowerCase() ?? '';
  return settingWords.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const areaNamed = (words: string): Area | null => readAreaHeading(words)?.area ?? null;

/** Years are counted on the day of the plan; a school year alone gives the age most pupils of it have. */
function ageBandOf({ today, dob, year }: Examined['reading']['dates']): AgeBand | null {
  const age = today && dob ? ageOn(today, dob) : year === null ? null : year + 5;
  return age === null ? null : ageBandAt(age);
}

function ageOn(day: IsoDate, dob: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(dob.slice(0, 4));
  return day.slice(5) < dob.slice(5) ? years - 1 : years;
}
