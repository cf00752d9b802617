/**
 * What the rules found → Score: item by item and criterion by criterion, so that every point leads back to findings.
 * `score-weights.ts` holds the numbers, `score-words.ts` says how they came about.
 */
import type { RuleResult } from './check.ts';
import type { Finding, Score } from './contract.ts';
import { type Rulebook, rulebookOf } from './house-rules.ts';
import type { Reading } from './reading-of.ts';
import { type Part, type RubricCriterion, rubric } from './rubric.ts';
import {
  caps,
  considerCosts,
  doubtedVoice,
  lossByShare,
  scale,
  scoreAreas,
  severalNeeds,
  standingWeights,
  wholeItems,
} from './score-weights.ts';
import { areaWords, overallWords } from './score-words.ts';

type Marked = Score['criteria'][number];
type AreaId = (typeof scoreAreas)[number]['id'];
type Stood = Score['how'][number]['items'];

/** Scores a plan. null for a passage alone: it is judged, not graded. Same results, same Score. */
export function scoreOf(
  reading: Reading,
  results: readonly RuleResult[],
  findings: readonly Finding[],
  book: Rulebook = rulebookOf(null),
): Score | null {
  if (reading.plan.text.passage) return null;
  const criteria = rubric.map((criterion) => markOf(criterion, results, findings, book));
  const how = scoreAreas.map(({ id, parts }) => {
    const byCriteria = scoreOfParts(parts, criteria);
    const items = byCriteria === null ? null : stoodIn(id, reading, findings);
    const score = items === null ? byCriteria : blend(byCriteria ?? 0, items);
    const area = { area: id, weight: book.weightOf(id), score, items, byCriteria };
    return { ...area, words: areaWords(area) };
  });
  const parts = [...new Set(rubric.map(({ part }) => part))];
  const isRead = (['A', 'B', 'E', 'F'] as const).every((letter) => reading.section(letter).present);
  const capped = capsOf(reading, findings, book);
  const mean = isRead ? round(weigh(how), 2) : null;
  const uncapped = mean === null ? null : round(onScale(mean), 1);
  const overall = uncapped === null ? null : Math.min(uncapped, ...capped.map(({ most }) => most));
  const band = overall === null ? null : (book.bands.find(({ from }) => overall >= from)?.band ?? 'inadequate');
  return {
    overall,
    band,
    provisional: true,
    mean,
    areas: Object.fromEntries(how.map(({ area, score }) => [area, score])),
    sections: Object.fromEntries(parts.map((part) => [part, scoreOfParts([part], criteria)])),
    caps: capped.map(({ why }) => why),
    how,
    words: overallWords({ mean, uncapped, overall, band, capped, bands: book.bands, missing: missingFrom(reading) }),
    criteria,
  };
}

function markOf(
  { id }: RubricCriterion,
  results: readonly RuleResult[],
  findings: readonly Finding[],
  { rules }: Rulebook,
): Marked {
  const serving = new Set(rules.filter((rule) => rule.criteria.includes(id)).map((rule) => rule.id));
  const own = results.filter(({ ruleId }) => serving.has(ruleId));
  const evidence = findings.filter(({ ruleId }) => serving.has(ruleId));
  const marked = (status: Marked['status'], value: number | null): Marked => ({
    id,
    status,
    value,
    evidence: evidence.map((finding) => finding.id),
  });
  if (own.some(({ status }) => status === 'failed')) return marked('failed', null);
  // No rule serves it: a reader must say.
  if (own.length === 0) return marked('unsure', null);
  const looking = own.filter(({ looked }) => looked > 0);
  if (looking.length === 0) return marked('not-applicable', null);
  const value = 1 - Math.min(1, Math.max(...looking.map(lossOf)));
  if (value < 1) return marked(value > 0 ? 'partly' : 'not-met', round(value, 2));
  // Questions cost nothing, and earn nothing either: only an answer can.
  return looking.some(({ status, flagged }) => status === 'unsure' || flagged > 0)
    ? marked('unsure', null)
    : marked('met', 1);
}

function lossOf({ looked, surely, mildly }: RuleResult): number {
  return lossByShare((surely + considerCosts * mildly) / looked);
}

/** Out of ten; null where nothing in these parts could be judged. */
function scoreOfParts(parts: readonly Part[], criteria: readonly Marked[]): number | null {
  let sum = 0;
  let whole = 0;
  for (const [index, { part, standing }] of rubric.entries()) {
    const value = criteria[index]?.value;
    if (!parts.includes(part) || value === null || value === undefined) continue;
    sum += standingWeights[standing] * value;
    whole += standingWeights[standing];
  }
  return whole === 0 ? null : round((10 * sum) / whole, 1);
}

function blend(byCriteria: number, { stand, judged }: NonNullable<Stood>): number {
  const { share } = wholeItems;
  return round((1 - share) * byCriteria + (share * 10 * stand) / judged, 1);
}

/** A finding that costs: sure, of weight, and about something the rubric asks. */
const costs = ({ certainty, severity, criteria }: Finding) =>
  certainty === 'sure' && severity !== 'consider' && criteria.length > 0;

/** Which of an area's items stand, of those that could be judged; null where the area has none. */
function stoodIn(area: AreaId, reading: Reading, findings: readonly Finding[]): Stood {
  if (area === 'voice') {
    const verdict = reading.voice?.facts.verdict ?? 'unsure';
    const falls = findings.some((finding) => costs(finding) && finding.criteria.some((id) => id.startsWith('A-')));
    if (falls) return { stand: 0, judged: 1, fall: [] };
    return verdict === 'unsure' ? null : { stand: verdict === 'strong' ? 1 : doubtedVoice, judged: 1, fall: [] };
  }
  const ids = itemsOf(area, reading);
  const having = (wanted: (finding: Finding) => boolean) =>
    new Set(findings.filter(wanted).map(({ itemId }) => itemId));
  const costly = having(costs);
  const told = having(({ certainty }) => certainty === 'sure');
  const asked = having(({ certainty }) => certainty === 'ask');
  const fall = ids.filter((id) => costly.has(id));
  // What only a question is about is nobody's loss and nobody's gain.
  const stand = ids.filter((id) => !costly.has(id) && (told.has(id) || !asked.has(id))).length;
  return stand + fall.length === 0 ? null : { stand, judged: stand + fall.length, fall };
}

function itemsOf(area: AreaId, { needs, outcomes, provisions }: Reading): string[] {
  const inF = (isInF: boolean) => provisions.filter(({ item }) => (item.section === 'F') === isInF);
  const items = { needs, outcomes, provision: inF(true), 'health-care': inF(false) } as const;
  return area in items ? items[area as keyof typeof items].map(({ item }) => item.id) : [];
}

/** The weighed mean of what could be judged, out of ten; 0 where nothing could. */
export function weigh(areas: readonly { score: number | null; weight: number }[]): number {
  const judged = areas.flatMap(({ score, weight }) => (score === null ? [] : [{ score, weight }]));
  const whole = judged.reduce((sum, { weight }) => sum + weight, 0);
  return whole === 0 ? 0 : judged.reduce((sum, { score, weight }) => sum + score * weight, 0) / whole;
}

/** The place of a mean on the scale of ten. */
export function onScale(mean: number): number {
  const at = scale.findIndex(([from]) => from > mean);
  const [high, low] = [scale[at < 0 ? scale.length - 1 : at], scale[at < 0 ? scale.length - 2 : at - 1]];
  if (!high || !low) return mean;
  return low[1] + ((mean - low[0]) * (high[1] - low[1])) / (high[0] - low[0]);
}

/** The Sections without which nothing is said of the whole. */
function missingFrom({ section }: Reading): string[] {
  return (['A', 'B', 'E', 'F'] as const).filter((letter) => !section(letter).present);
}

function capsOf(
  { outcomes, provisions, voice, needs, section }: Reading,
  findings: readonly Finding[],
  book: Rulebook,
) {
  const inF = provisions.filter(({ item }) => item.section === 'F');
  const isQuantified = ({ facts }: (typeof inF)[number]) =>
    facts.elements.frequency !== null || facts.elements.duration !== null;
  const unmet = findings.filter(({ criteria, certainty }) => criteria.includes('GT-01') && certainty === 'sure').length;
  const needsInB = needs.filter(({ item }) => item.section === 'B').length;
  const held = [
    ...(outcomes.length === 0 && section('E').present ? [caps.noOutcomes] : []),
    ...(voice === null && section('A').present ? [caps.noViews] : []),
    ...(section('F').present && !inF.some(isQuantified) ? [caps.nothingQuantified] : []),
    ...(unmet >= severalNeeds.count && unmet >= severalNeeds.share * needsInB ? [caps.needsUnmet] : []),
  ];
  const startOf = (wanted: string) => book.bands.find(({ band }) => band === wanted)?.from ?? 0;
  return held.map(({ below, why }) => ({ most: round(startOf(below) - 0.1, 1), why }));
}

const round = (value: number, places: number) => Math.round(value * 10 ** places) / 10 ** places;
