/** Whole plans with their answer files against the engine's Appraisal of them. */
import { performance } from 'node:perf_hooks';
import { type Appraisal, appraise } from '../index.ts';
import { isSureAndGrave, wordCount } from './eval-answers.ts';
import type { LabelledPlan, PlanTruth } from './eval-data.ts';
import { soughtDefect } from './eval-defects.ts';
import type { Load } from './eval-items.ts';
import { tokensOf } from './eval-match.ts';
import type { Scorecard } from './eval-measures.ts';
import { judgePlanItems } from './eval-plan-items.ts';
import type { PlanTable } from './eval-plan-table.ts';
import { judgePlanThread } from './eval-plan-thread.ts';
import { countWords } from './eval-words.ts';
import { type Chosen, readPlanFile } from './plan-texts.ts';

/** What one plan cost: milliseconds to read the file and to appraise it, and what was found. */
export interface PlanTimes extends Load {
  file: string;
  readMs: number;
  appraiseMs: number;
  /** Findings of severity must or should that are sure. */
  grave: number;
}

/** Adds every plan's answers to the card. Throws when a plan's file cannot be read. */
export async function judgePlans(
  plans: readonly LabelledPlan[],
  grammar: Chosen['grammar'],
  card: Scorecard,
  table: PlanTable,
): Promise<PlanTimes[]> {
  const times: PlanTimes[] = [];
  for (const { path, truth } of plans) {
    const started = performance.now();
    const { text, furniture } = await readPlanFile(path, { today: null, kind: null });
    const read = performance.now();
    const appraisal = appraise(text, { grammar });
    const done = performance.now();
    judgePlan(truth, appraisal, card);
    for (const own of table.cardsOf(truth.file)) judgeReading(truth, appraisal, own);
    const counted = await countWords(path, text, furniture, appraisal);
    table.addWords(truth.file, counted.words, counted.lost.length, counted.outside);
    for (const word of counted.lost) {
      card.matches('words kept').add({ id: truth.file, expected: 'kept', got: 'lost', words: word });
    }
    times.push({
      file: truth.file,
      readMs: read - started,
      appraiseMs: done - read,
      words: wordCount(appraisal),
      findings: appraisal.findings.length,
      grave: appraisal.findings.filter(isSureAndGrave).length,
    });
  }
  return times;
}

function judgeReading(truth: PlanTruth, appraisal: Appraisal, card: Scorecard): ReturnType<typeof judgePlanItems> {
  judgeSections(truth, appraisal, card);
  return judgePlanItems(truth, appraisal, card);
}

function judgePlan(truth: PlanTruth, appraisal: Appraisal, card: Scorecard): void {
  const matched = judgeReading(truth, appraisal, card);
  judgePlanThread(truth, appraisal, matched, card);
  judgeDefects(truth, appraisal, card);
  judgeVoice(truth, appraisal, card);
  judgeBand(truth, appraisal, card);
}

function judgeSections(truth: PlanTruth, { sections, fields }: Appraisal, card: Scorecard): void {
  for (const [letter, expected] of Object.entries(truth.sections)) {
    const id = `${truth.file} ${letter}`;
    const got = sections.find((section) => section.letter === letter);
    card.tally('sections present', 'present').add({
      id,
      expected: expected.present ? 'present' : 'absent',
      got: got?.present ? 'present' : 'absent',
      words: got?.heading ?? '',
    });
    if (!expected.present || !got?.present || typeof expected.startsWith !== 'string') continue;
    const text = fields.find((field) => field.id === got.span?.field)?.text ?? '';
    const body = got.span ? text.slice(got.span.start, got.span.end) : '';
    const opening = tokensOf(expected.startsWith).join(' ');
    const words = tokensOf(body).join(' ');
    const isRight = opening === '' ? words === '' : words === opening || words.startsWith(`${opening} `);
    card.matches('section bodies start right').add(
      {
        id,
        expected: expected.startsWith || '(blank)',
        got: tokensOf(body).slice(0, 6).join(' ') || '(blank)',
        words: got.heading ?? '',
      },
      isRight,
    );
  }
}

function judgeDefects(truth: PlanTruth, appraisal: Appraisal, card: Scorecard): void {
  for (const defect of truth.plantedDefects) {
    const { finding, anyThere } = soughtDefect(defect, appraisal);
    const id = `${truth.file} ${defect.type}`;
    const got = finding ? 'found' : anyThere ? 'missed (another finding is there)' : 'missed';
    const words = defect.detail ? `${defect.where} [${defect.detail}]` : defect.where;
    card.tally('planted defects', 'found').add({ id, expected: 'found', got, words });
  }
}

function judgeVoice({ file, voice }: PlanTruth, appraisal: Appraisal, card: Scorecard): void {
  if (!voice) return;
  const got = appraisal.voice;
  const isFirst = got?.person === 'first' || got?.person === 'mixed';
  const words = 'Section A';
  card.matches('voice: first person').add({
    id: file,
    expected: voice.firstPerson ? 'yes' : 'no',
    got: got === null ? 'unsure' : isFirst ? 'yes' : 'no',
    words,
  });
  card.matches('voice: how gathered').add({
    id: file,
    expected: voice.viewsGatheredHowStated ? 'stated' : 'not-stated',
    got: got?.howGathered ?? 'unsure',
    words,
  });
  // Grades run from 1 (poor) to 4 (excellent).
  const expected = voice.grade >= 3 ? 'strong' : 'weak';
  card.tally('voice: weak', 'weak').add({ id: file, expected, got: got?.verdict ?? 'unsure', words });
}

function judgeBand({ file, overallGrade }: PlanTruth, { score }: Appraisal, card: Scorecard): void {
  if (!overallGrade || score === null) return;
  card.matches('bands').add({ id: file, expected: overallGrade, got: score.band ?? 'unsure', words: '' });
}
