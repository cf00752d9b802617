/** Labelled pieces of wording against what the engine says of each. */
import {
  type Appraisal,
  type AppraisedItem,
  appraise,
  type PlanText,
  type SectionLetter,
  sectionLetters,
} from '../index.ts';
import { elementOf, elementWords, isSureAndGrave, letters, triOf, wordCount } from './eval-answers.ts';
import type { LabelledItem, PairItem } from './eval-data.ts';
import type { Scorecard } from './eval-measures.ts';
import { judgePair } from './eval-pairs.ts';
import { judgeTriple } from './eval-triples.ts';
import { type Chosen, requestText } from './plan-texts.ts';

/** Words read and findings made, for findings per 1,000 words. */
export interface Load {
  words: number;
  findings: number;
}

/** Adds every item's answers to the card. */
export function judgeItems(
  items: readonly (LabelledItem | PairItem)[],
  grammar: Chosen['grammar'],
  card: Scorecard,
): Load {
  const load = { words: 0, findings: 0 };
  for (const item of items) {
    if (item.kind === 'pair') {
      judgePair(item, card);
      continue;
    }
    const appraisal = appraise(textOf(item), { grammar });
    load.words += wordCount(appraisal);
    load.findings += appraisal.findings.length;
    if (item.kind === 'triple') judgeTriple(item, appraisal, card);
    else judgeItem(item, appraisal, card);
    if (item.label === 'strong') {
      const alarm = appraisal.findings.find(isSureAndGrave);
      const got = alarm ? `${alarm.ruleId} “${alarm.quote}”` : 'silent';
      card.matches('strong items left alone').add({ id: item.id, expected: 'silent', got, words: item.text });
    }
  }
  return load;
}

function judgeItem(item: LabelledItem, appraisal: Appraisal, card: Scorecard): void {
  const { id, kind, label, text } = item;
  const items = appraisal.items.filter((found) => found.kind === kind);
  // A strength, or "none known", where a Need should stand is read as no Need at all: it states none.
  const isNoNeed = kind === 'need' && items.length === 0;
  const got = kind === 'voice' ? (appraisal.voice?.verdict ?? 'unsure') : isNoNeed ? 'weak' : verdictOf(items);
  card.tally(`verdict: ${kind} weak`, 'weak').add({ id, expected: label, got, words: text });
  const [first] = items;
  for (const letter of letters) {
    const answer = item.smart?.[letter];
    if (answer === undefined || answer === null) continue;
    const given = first?.smart?.[letter] ?? 'unsure';
    card.tally(`letter: not ${letter}`, 'no').add({ id, expected: triOf(answer), got: given, words: text });
  }
  for (const [name, answer] of Object.entries(item.elements ?? {})) {
    if (answer === null) continue;
    const element = elementOf(name);
    const words = items.map((found) => elementWords(found, element)).find((found) => found !== null) ?? null;
    card
      .tally(`element: ${element}`, 'stated')
      .add({ id, expected: answer ? 'stated' : 'absent', got: words === null ? 'absent' : 'stated', words: text });
  }
}

/** A passage of several items is as weak as its weakest. */
function verdictOf(items: readonly AppraisedItem[]): 'strong' | 'weak' | 'unsure' {
  const verdicts = items.map(({ verdict }) => verdict ?? 'unsure');
  if (verdicts.includes('weak')) return 'weak';
  return verdicts.length === 0 || verdicts.includes('unsure') ? 'unsure' : 'strong';
}

const sectionOfKind = { outcome: 'E', provision: 'F', need: 'B', voice: 'A' } as const;

function textOf(item: LabelledItem): PlanText {
  const { id, kind, text } = item;
  const about = { id, kind: null, today: null, dob: null, year: null, notChecked: [] };
  if (kind !== 'triple') {
    const section = sectionLetters.find((letter) => letter === item.section) ?? sectionOfKind[kind];
    return requestText({ ...about, text, section }, { kind: null, today: null });
  }
  const box = (section: SectionLetter, words = '') => ({ id: section, text: words, section, blocks: null });
  const fields = [box('B', item.need), box('E', item.outcome), box('F', item.provision)];
  return { ...about, fields, whole: false, passage: false };
}
