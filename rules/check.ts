/** PlanText in, Appraisal out: the one loop that runs the rules and catches what they throw. */
import type { Appraisal, AppraisedItem, Finding, Smart } from './contract.ts';
import { contractVersion } from './contract-version.ts';
import type { Grammar } from './facts/grammar-door.ts';
import type { House } from './house.ts';
import { type Rulebook, rulebookOf } from './house-rules.ts';
import { isReadPoorly } from './plan/read-poorly.ts';
import type { NotChecked, PlanText, Span } from './plan-text.ts';
import { forReader } from './readers-list.ts';
import { type Reading, readingOf } from './reading-of.ts';
import type { Flag, Rule } from './rule.ts';
import { scoreOf } from './score.ts';
import { works } from './sources.ts';

export interface Options {
  /** A council's own settings; null or left out: ours alone. */
  house?: House | null;
  /** The second door of the facts; null or left out: cues alone. */
  grammar?: Grammar | null;
}

/** How one rule fared: with its denominator ("7 of 9 Outcomes"). */
export interface RuleResult {
  ruleId: string;
  status: 'flagged' | 'clear' | 'unsure' | 'not-applicable' | 'failed';
  /** How many things it looked at, and on how many it had something to say. */
  looked: number;
  flagged: number;
  /** On how many it was sure that something must or should be put right; on how many only that it might. */
  surely: number;
  mildly: number;
}

export interface Examined {
  reading: Reading;
  appraisal: Appraisal;
  results: RuleResult[];
  /** The findings rule by rule; the Appraisal has them in reading order. */
  found: Finding[];
}

/** Appraises a draft. Same text, options and catalogue: the same answer. Never throws for anything a plan may hold. */
export function appraise(text: PlanText, options: Options = {}): Appraisal {
  return appraiseInFull(text, options).appraisal;
}

/** The Appraisal together with how each rule fared, and what the plan was read as. */
export function appraiseInFull(text: PlanText, options: Options = {}): Omit<Examined, 'found'> {
  const { reading, appraisal, results, found } = examine(text, options);
  const score = scoreOf(reading, results, found, rulebookOf(options.house ?? null));
  return { reading, appraisal: { ...appraisal, score }, results };
}

/** The same without a Score, for whoever shows none: `score` is null. */
export function examine(text: PlanText, options: Options = {}): Examined {
  const house = options.house ?? null;
  const book = rulebookOf(house);
  const reading = readingOf(text, options.grammar ?? null, house);
  const findings: Finding[] = [];
  const results: RuleResult[] = [];
  const notChecked: NotChecked[] = [...text.notChecked];
  for (const rule of book.rules) {
    try {
      const { result, found } = runRule(rule, reading, book);
      results.push(result);
      findings.push(...found);
    } catch (cause) {
      results.push({ ...nothing, ruleId: rule.id, status: 'failed' });
      const kind = cause instanceof Error ? cause.name : 'an unknown fault';
      notChecked.push({ what: rule.title, why: `This check could not run (${kind}). The others did.` });
    }
  }
  notChecked.push(...notJudged(reading), ...(text.passage ? [] : readPoorly(reading)));
  return { reading, appraisal: assemble(text, reading, findings, notChecked, book), results, found: findings };
}

/** Sections of which too little was made out to say that something is missing from them. */
function readPoorly({ plan }: Reading): NotChecked[] {
  return (['E', 'F'] as const)
    .filter((letter) => isReadPoorly(plan, letter))
    .map((letter) => ({
      what: `Section ${letter}`,
      why: `Too little of it could be made out as ${letter === 'E' ? 'outcomes' : 'provision'}, so nothing is said to be missing from it.`,
    }));
}

function notJudged(reading: Reading): NotChecked[] {
  const { text, sections } = reading.plan;
  if (text.fields.every((field) => field.text.trim() === '')) {
    return [{ what: 'The draft', why: 'It holds no words yet, so nothing could be checked.' }];
  }
  if (text.whole && !sections.some((section) => section.present)) {
    const why =
      'No heading of a Section was found, so its parts could not be told apart. Name them “Section A” to “Section K”.';
    return [{ what: 'The whole text', why }];
  }
  return [];
}

const nothing = { looked: 0, flagged: 0, surely: 0, mildly: 0 };

function runRule(rule: Rule, reading: Reading, book: Rulebook): { result: RuleResult; found: Finding[] } {
  const targets = rule.looksAt(reading);
  if (!targets || targets.length === 0) {
    return { result: { ...nothing, ruleId: rule.id, status: 'not-applicable' }, found: [] };
  }
  const found: Finding[] = [];
  let flagged = 0;
  let unsure = 0;
  let surely = 0;
  let mildly = 0;
  for (const target of targets) {
    const before = found.length;
    for (const flag of rule.check(target, reading)) found.push(findingOf(rule, flag, reading, book));
    const own = found.slice(before);
    const sure = own.filter(({ certainty }) => certainty === 'sure');
    if (own.length > 0) flagged++;
    if (sure.some(({ severity }) => severity !== 'consider')) surely++;
    else if (sure.length > 0) mildly++;
    if (own.length === 0 && rule.isUnsure?.(target, reading)) unsure++;
  }
  const status = flagged > 0 ? 'flagged' : unsure > 0 ? 'unsure' : 'clear';
  return { result: { ruleId: rule.id, status, looked: targets.length, flagged, surely, mildly }, found };
}

function findingOf(rule: Rule, flag: Flag, reading: Reading, book: Rulebook): Finding {
  const work = works[rule.source.work];
  return {
    id: `${rule.id}@${flag.itemId ?? ''}${place(flag.span)}`,
    ruleId: rule.id,
    criteria: [...rule.criteria],
    span: flag.span,
    quote: flag.span ? reading.words(flag.span) : '',
    severity: book.severityOf(rule.id) ?? flag.severity ?? rule.severity,
    certainty: flag.certainty ?? 'sure',
    message: flag.message,
    instead: [...(flag.instead ?? [])],
    question: flag.question ?? null,
    source: { work: work.title, at: rule.source.at, authority: work.authority },
    itemId: flag.itemId ?? null,
    threadTo: [...(flag.threadTo ?? [])],
  };
}

const place = (span: Span | null) => (span ? `${span.field}:${span.start}-${span.end}` : ':whole');

function assemble(
  text: PlanText,
  reading: Reading,
  findings: Finding[],
  notChecked: NotChecked[],
  { house }: Rulebook,
): Appraisal {
  const { plan, dates, voice } = reading;
  return {
    version: contractVersion,
    id: text.id,
    kind: reading.kind,
    today: dates.today,
    fields: text.fields.map(({ id, text: words }) => ({ id, text: words })),
    sections: plan.sections.map(({ letter, heading, span, present, confidence }) => ({
      letter,
      heading,
      span,
      present,
      confidence,
    })),
    unassigned: [...plan.unassigned],
    items: itemsOf(reading),
    findings: inReadingOrder(findings, text),
    thread: reading.thread,
    voice: voice
      ? { person: voice.facts.person, howGathered: voice.facts.howGathered, verdict: voice.facts.verdict }
      : null,
    score: null,
    house,
    dates: reading.deadlines.map(({ span: _, ...date }) => date),
    forReader: forReader(reading),
    notChecked,
  };
}

function itemsOf(reading: Reading): AppraisedItem[] {
  const outcomes = new Map(reading.outcomes.map(({ item, facts }) => [item.id, facts]));
  const provisions = new Map(reading.provisions.map(({ item, facts }) => [item.id, facts]));
  const needs = new Map(reading.needs.map(({ item, facts }) => [item.id, facts]));
  return reading.plan.items.map((item) => {
    const outcome = outcomes.get(item.id);
    const provision = provisions.get(item.id);
    const need = needs.get(item.id);
    const { id, kind, section, area, span, text, confidence } = item;
    return {
      id,
      kind,
      looksLike: outcome?.looksLike ?? need?.looksLike ?? null,
      section,
      area,
      span,
      text,
      smart: outcome ? withThread(outcome.smart, item.id, reading) : null,
      elements: provision?.elements ?? null,
      type: provision?.type ?? null,
      verdict: outcome?.verdict ?? provision?.verdict ?? need?.verdict ?? null,
      confidence,
    };
  });
}

/** A linked Need makes an Outcome relevant to this child; no words alone can say so. */
function withThread(smart: Smart, id: string, { thread }: Reading): Smart {
  const isLinked = thread.links.some((link) => link.kind === 'need-outcome' && link.to === id);
  return smart.relevant === 'unsure' && isLinked ? { ...smart, relevant: 'yes' } : smart;
}

/** Where the words stand; what is missing from the whole plan comes first. */
function inReadingOrder(findings: Finding[], text: PlanText): Finding[] {
  const order = new Map(text.fields.map((field, index) => [field.id, index]));
  const at = ({ span }: Finding) => (span ? ((order.get(span.field) ?? 0) + 1) * 1e9 + span.start : 0);
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => at(a.finding) - at(b.finding) || a.index - b.index)
    .map(({ finding }) => finding);
}
