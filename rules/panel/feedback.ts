/** What goes back to the writer: what is good, what to change first, and what to ask of whose advice. */
import type { Appraisal, Area, Finding } from '../contract.ts';
import { rubric } from '../rubric.ts';
import { standingWeights } from '../score-weights.ts';
import type { Mark } from './marks.ts';
import { groupWord } from './names.ts';

export interface Feedback {
  /** Criteria met, as the questions they answer. */
  strengths: readonly string[];
  first: readonly Finding[];
  /** By whose advice: the area of need, or the whole plan. */
  questions: readonly { of: string; asks: readonly string[] }[];
}

const mostStrengths = 3;
const mostFirst = 5;
const severities = { must: 0, should: 1, consider: 2 } as const;
const authorities = { law: 0, code: 1, practice: 2 } as const;
/** Provision and outcomes before the rest: a child gets what they say. */
const sections = ['F', 'E'];

/** A person's mark goes before the engine's: what an auditor found met is praised, and no longer asked to be changed. */
export function feedbackOf(appraisal: Appraisal, marks: ReadonlyMap<string, Mark>): Feedback {
  const met = new Set(
    (appraisal.score?.criteria ?? [])
      .filter(({ id, status }) => (marks.has(id) ? marks.get(id) === 'met' : status === 'met'))
      .map(({ id }) => id),
  );
  const isCleared = ({ criteria }: Finding) =>
    criteria.length > 0 && criteria.every((id) => marks.get(id) === 'met' || marks.get(id) === 'not-applicable');
  const open = appraisal.findings.filter((finding) => !isCleared(finding));
  const items = new Map(appraisal.items.map((item) => [item.id, item]));
  const sectionOf = ({ itemId }: Finding) => (itemId ? (items.get(itemId)?.section ?? '') : '');
  const rank = (finding: Finding) =>
    severities[finding.severity] * 100 +
    authorities[finding.source.authority] * 10 +
    (sections.includes(sectionOf(finding)) ? 0 : 1);
  return {
    strengths: onePerPart(rubric.filter(({ id }) => met.has(id)))
      .slice(0, mostStrengths)
      .map(({ asks }) => asks),
    first: differing(open.filter(({ certainty }) => certainty === 'sure').sort((a, b) => rank(a) - rank(b))).slice(
      0,
      mostFirst,
    ),
    questions: questionsIn(open, (finding) => (finding.itemId ? (items.get(finding.itemId)?.area ?? null) : null)),
  };
}

/** What weighs most, of each part once. */
function onePerPart(criteria: typeof rubric): typeof rubric {
  const seen = new Set<string>();
  return [...criteria]
    .sort((a, b) => standingWeights[b.standing] - standingWeights[a.standing])
    .filter(({ part }) => !seen.has(part) && seen.add(part));
}

/** Each kind of advice once: five lines that say one thing five times teach one thing. */
function differing(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ ruleId }) => !seen.has(ruleId) && seen.add(ruleId));
}

function questionsIn(findings: readonly Finding[], areaOf: (finding: Finding) => Area | null): Feedback['questions'] {
  const byArea = new Map<string, Set<string>>();
  for (const finding of findings) {
    if (finding.question === null) continue;
    const area = areaOf(finding);
    const of = area === null ? 'The whole plan' : groupWord(area);
    const about = finding.quote ? ` (“${cut(finding.quote)}”)` : '';
    byArea.set(of, (byArea.get(of) ?? new Set()).add(`${finding.question}${about}`));
  }
  return [...byArea].map(([of, asks]) => ({ of, asks: [...asks] }));
}

const mostQuoted = 90;
const cut = (quote: string) =>
  quote.length > mostQuoted ? `${quote.slice(0, quote.lastIndexOf(' ', mostQuoted))}…` : quote;
