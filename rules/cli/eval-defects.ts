/** Defects planted in the evaluation's plans: which of the engine's findings speak to which kind. */
import type { Appraisal, Extent, Finding } from '../index.ts';
import type { PlanTruth } from './eval-data.ts';
import { placesOf, tokensOf } from './eval-match.ts';

type Defect = PlanTruth['plantedDefects'][number];

/**
 * Kinds of defect, by the criteria whose findings speak to them. Criteria outlive rules: a new rule for the same
 * criterion counts at once. A kind that is not here is found by any finding on its words.
 */
const criteriaByDefect: Readonly<Record<string, readonly string[]>> = {
  'need-without-provision': ['GT-01', 'GT-02'],
  'need-without-outcome': ['GT-05'],
  'outcome-without-provision': ['GT-04'],
  'provision-without-need': ['GT-03'],
  'orphan-provision': ['GT-03'],
  'aspiration-without-outcome': ['GT-06'],
  'vague-provision': ['F-01', 'F-02', 'F-04', 'F-05', 'F-06', 'F-07', 'F-08', 'F-09', 'F-10', 'F-12', 'F-13', 'G-01'],
  'provision-as-outcome': ['E-02'],
  'aspiration-as-outcome': ['E-03'],
  'target-as-outcome': ['E-04', 'E-11'],
  'vague-outcome': ['E-06', 'E-07'],
  'unmeasurable-outcome': ['E-06', 'E-07'],
  'outcome-not-measurable': ['E-06', 'E-07'],
  'outcome-without-measure': ['E-06', 'E-07'],
  'outcome-without-time': ['E-11'],
  'outcome-not-time-bound': ['E-11'],
  'outcome-in-the-past': ['E-11'],
  'provision-as-need': ['B-06', 'DOC-13'],
  'provision-in-b': ['B-06', 'DOC-13'],
  'undefined-acronym': ['L-02'],
  'placeholder-left': ['DOC-05'],
  'wrong-name': ['DOC-06', 'L-05'],
  'wrong-pronoun': ['L-05'],
  'wrong-age': ['DOC-07', 'L-06'],
  'stale-age': ['DOC-07', 'L-06', 'E-11'],
  'stale-age-or-year': ['DOC-07', 'L-06', 'E-11'],
  'old-body': ['L-06', 'DOC-07'],
  'missing-section': ['DOC-01', 'DOC-02'],
  'merged-section': ['DOC-02'],
  'merged-sections': ['DOC-02', 'DOC-01'],
  'empty-section': ['DOC-03', 'C-01', 'D-01'],
  'blank-section': ['DOC-03', 'C-01', 'D-01'],
  'section-points-elsewhere': ['F-21', 'G-01', 'G-03'],
  'contradictory-amounts': ['F-13'],
  'missing-adulthood-outcomes': ['E-18', 'F-19'],
  'outcome-multi': ['E-12'],
  'broken-reference': ['GT-07', 'K-05'],
  'old-advice': ['K-03'],
  'missing-advice': ['K-01'],
  'no-child-voice': ['A-01', 'A-04'],
  'tokenistic-voice': ['A-01', 'A-10', 'A-13'],
  'guidance-left': ['DOC-05'],
  'template-text-left': ['DOC-05'],
  'past-review-date': ['DOC-11', 'T-03'],
  'not-known-to-social-care': ['D-02'],
  'named-school-in-draft': ['I-01', 'F-20'],
  'named-school-in-provision': ['F-20'],
  'views-method-missing': ['A-01', 'A-04', 'A-05'],
  'diagnosis-as-need': ['B-02'],
  'outcome-negative': ['E-13'],
  'duplicated-text': ['DOC-10', 'B-09'],
  'copied-text': ['DOC-10', 'B-09'],
  'placement-named': ['I-01', 'F-20'],
  'placement-in-draft': ['I-01', 'F-20'],
  'section-i-filled': ['I-01', 'F-20'],
  'voice-not-gathered': ['A-01', 'A-04', 'A-05'],
  'views-not-gathered': ['A-01', 'A-04', 'A-05'],
  'adult-voice': ['A-05', 'A-10'],
  'therapy-in-health': ['F-14'],
  'therapy-in-g': ['F-14'],
  'resource-condition': ['F-08', 'F-09'],
};

/** What a whole plan lacks has no place of its own. */
const anywhere = new Set(['missing-adulthood-outcomes']);

/** The finding that speaks to the defect, or null; and whether anything at all was said of its words. */
export function soughtDefect(defect: Defect, appraisal: Appraisal): { finding: Finding | null; anyThere: boolean } {
  const there = appraisal.findings.filter((finding) => standsAt(finding, defect, appraisal));
  const accepted = Object.hasOwn(criteriaByDefect, defect.type) ? criteriaByDefect[defect.type] : undefined;
  if (accepted === undefined) return { finding: there[0] ?? null, anyThere: there.length > 0 };
  const speaks = ({ criteria }: Finding) => criteria.some((criterion) => accepted.includes(criterion));
  const isAnywhere = anywhere.has(defect.type);
  const whole = appraisal.findings.filter((finding) => isAnywhere || (finding.span === null && names(finding, defect)));
  return { finding: [...there, ...whole].find(speaks) ?? null, anyThere: there.length > 0 };
}

/** The finding's words, or those of the item it is about, overlap the defect's. */
function standsAt({ span, itemId }: Finding, { where }: Defect, { fields, items }: Appraisal): boolean {
  const place = span ?? items.find(({ id }) => id === itemId)?.span;
  const field = fields.find(({ id }) => id === place?.field);
  if (!place || !field) return false;
  return placesOf(where, field.text).some(
    (extent) => overlaps(extent, place) || isHeadingOf(extent, place, field.text),
  );
}

/** A heading stands for what is below it: what a whole Section lacks is told there. */
const isHeadingOf = (heading: Extent, body: Extent, text: string) =>
  heading.end <= body.start &&
  text.slice(heading.end, body.start).trim() === '' &&
  text.slice(heading.end, body.start).includes('\n');

const overlaps = (one: Extent, other: Extent) => one.start < other.end && other.start < one.end;

/** A finding about the whole plan must name what the defect is about, where the answer file tells (a Section's letter). */
function names({ message, itemId }: Finding, { detail }: Defect): boolean {
  if (itemId !== null) return false;
  const said = ` ${tokensOf(message).join(' ')} `;
  return !detail || said.includes(` ${tokensOf(detail).join(' ')} `);
}
