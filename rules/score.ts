/** What the rules found → Score: criterion by criterion, so that every point can be traced. `score-weights.ts` holds the numbers. */
import { catalogue } from './catalogue/index.ts';
import type { RuleResult } from './check.ts';
import type { Finding, Score } from './contract.ts';
import type { Reading } from './reading-of.ts';
import { type Part, type RubricCriterion, rubric } from './rubric.ts';
import {
  bands,
  caps,
  considerCosts,
  lossByShare,
  onScale,
  scoreAreas,
  severalNeeds,
  standingWeights,
  wholeItems,
} from './score-weights.ts';

type Marked = Score['criteria'][number];

/** Scores a plan. null for a passage alone: it is judged, not graded. Same results, same Score. */
export function scoreOf(reading: Reading, results: readonly RuleResult[], findings: readonly Finding[]): Score | null {
  if (reading.plan.text.passage) return null;
  const criteria = rubric.map((criterion) => markOf(criterion, results, findings));
  const areas = Object.fromEntries(
    scoreAreas.map(({ id, parts }) => [id, scoreOfArea(scoreOfParts(parts, criteria), strongShare(id, reading))]),
  );
  const parts = [...new Set(rubric.map(({ part }) => part))];
  const sections = Object.fromEntries(parts.map((part) => [part, scoreOfParts([part], criteria)]));
  const isRead = (['A', 'B', 'E', 'F'] as const).every((letter) => reading.section(letter).present);
  const capped = capsOf(reading, findings);
  const overall = isRead ? Math.min(round(onScale(weigh(areas)), 1), ...capped.map(({ most }) => most)) : null;
  return {
    overall,
    band: overall === null ? null : (bands.find(({ from }) => overall >= from)?.band ?? 'inadequate'),
    provisional: true,
    areas,
    sections,
    caps: capped.map(({ why }) => why),
    criteria,
  };
}

function markOf({ id }: RubricCriterion, results: readonly RuleResult[], findings: readonly Finding[]): Marked {
  const serving = new Set(catalogue.filter((rule) => rule.criteria.includes(id)).map((rule) => rule.id));
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

/** Half for how its items stand up as wholes, half for the criteria; the one alone where the other is not to be had. */
function scoreOfArea(byCriteria: number | null, strong: number | null): number | null {
  if (byCriteria === null || strong === null) return byCriteria;
  const { share, worth } = wholeItems;
  return round((1 - share) * byCriteria + share * 10 * worth(strong), 1);
}

/** The share of an area's items that are strong, of those that could be judged; null where the area has none. */
function strongShare(area: (typeof scoreAreas)[number]['id'], reading: Reading): number | null {
  const verdicts = verdictsOf(area, reading).filter((verdict) => verdict !== 'unsure');
  return verdicts.length === 0 ? null : verdicts.filter((verdict) => verdict === 'strong').length / verdicts.length;
}

function verdictsOf(area: (typeof scoreAreas)[number]['id'], { voice, needs, outcomes, provisions }: Reading) {
  switch (area) {
    case 'voice':
      return voice ? [voice.facts.verdict] : [];
    case 'needs':
      return needs.map(({ facts }) => facts.verdict);
    case 'outcomes':
      return outcomes.map(({ facts }) => facts.verdict);
    case 'provision':
      return provisions.filter(({ item }) => item.section === 'F').map(({ facts }) => facts.verdict);
    case 'health-care':
      return provisions.filter(({ item }) => item.section !== 'F').map(({ facts }) => facts.verdict);
    default:
      return [];
  }
}

function weigh(areas: Readonly<Record<string, number | null>>): number {
  const judged = scoreAreas.flatMap(({ id, weight }) => {
    const score = areas[id];
    return score === null || score === undefined ? [] : [{ score, weight }];
  });
  const whole = judged.reduce((sum, { weight }) => sum + weight, 0);
  return whole === 0 ? 0 : judged.reduce((sum, { score, weight }) => sum + score * weight, 0) / whole;
}

function capsOf({ outcomes, provisions, voice, needs, section }: Reading, findings: readonly Finding[]) {
  const inF = provisions.filter(({ item }) => item.section === 'F');
  const isQuantified = ({ facts }: (typeof inF)[number]) =>
    facts.elements.frequency !== null || facts.elements.duration !== null;
  const unmet = findings.filter(({ criteria, certainty }) => criteria.includes('GT-01') && certainty === 'sure').length;
  const needsInB = needs.filter(({ item }) => item.section === 'B').length;
  return [
    ...(outcomes.length === 0 && section('E').present ? [caps.noOutcomes] : []),
    ...(voice === null && section('A').present ? [caps.noViews] : []),
    ...(section('F').present && !inF.some(isQuantified) ? [caps.nothingQuantified] : []),
    ...(unmet >= severalNeeds.count && unmet >= severalNeeds.share * needsInB ? [caps.needsUnmet] : []),
  ];
}

const round = (value: number, places: number) => Math.round(value * 10 ** places) / 10 ** places;
