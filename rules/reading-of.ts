/** A Plan with everything its words say, found once: what rules ask. */

import type { Thread } from './contract.ts';
import { type DeadlineRead, readDeadlines } from './facts/deadlines.ts';
import type { Grammar } from './facts/grammar-door.ts';
import { type NeedFacts, readNeed } from './facts/need.ts';
import { type OutcomeFacts, readOutcome } from './facts/outcome.ts';
import { type Beside, withBeside } from './facts/outcome-beside.ts';
import { type ProvisionFacts, readProvision } from './facts/provision.ts';
import type { Cells } from './facts/provision-cells.ts';
import type { Dates } from './facts/timeframes.ts';
import { readVoice, type VoiceFacts } from './facts/voice.ts';
import type { House } from './house.ts';
import { readPlan } from './plan/index.ts';
import type { ColumnRole, Item, Plan, Section } from './plan/plan.ts';
import type { Extent, PlanKind, PlanText, SectionLetter, Span } from './plan-text.ts';
import { readThread } from './thread/index.ts';

export interface Judged<Facts> {
  item: Item;
  facts: Facts;
}

export interface Reading {
  plan: Plan;
  kind: PlanKind | null;
  dates: Dates;
  needs: readonly Judged<NeedFacts>[];
  outcomes: readonly Judged<OutcomeFacts>[];
  provisions: readonly Judged<ProvisionFacts>[];
  /** null where Section A is not in view, or is empty. */
  voice: { section: Section; span: Span; facts: VoiceFacts } | null;
  thread: Thread;
  /** Short forms of the council's own. */
  acronyms: House['acronyms'];
  /** What the law gives time for. */
  deadlines: readonly DeadlineRead[];
  /** The Section, whether or not it is here. */
  section(letter: SectionLetter): Section;
  /** The words under a Span. */
  words(span: Span): string;
}

/** The cells of an item's table row, their places counted from the item's own start. */
function cellsOf({ columns, span }: Item, words: Reading['words']): Cells {
  return Object.entries(columns).map(([role, { start, end }]) => ({
    role: role as ColumnRole,
    start: start - span.start,
    text: words({ field: span.field, start, end }),
  }));
}

/** The words that stand over an item, outermost first. */
const overOf = ({ over, span: { field } }: Item, words: Reading['words']): readonly string[] =>
  over.map(({ start, end }) => words({ field, start, end }));

/** Reads a PlanText. `today` is the plan's own date before the caller's. Never throws on any text. */
export function readingOf(text: PlanText, grammar: Grammar | null, house: House | null = null): Reading {
  const plan = readPlan(text, house);
  const dates: Dates = {
    today: plan.front.date ?? text.today,
    dob: text.dob ?? plan.front.dob,
    year: text.year ?? plan.front.year,
  };
  const kind = text.kind ?? plan.front.kind;
  const texts = new Map(text.fields.map((field) => [field.id, field.text]));
  const words = (span: Span) => texts.get(span.field)?.slice(span.start, span.end) ?? '';
  const judge = <Facts>(kind: Item['kind'], read: (text: string) => Facts): Judged<Facts>[] =>
    plan.items.filter((item) => item.kind === kind).map((item) => ({ item, facts: read(item.text) }));
  const besideOf = (item: Item): Beside => {
    const said = (cell: Extent | undefined) => (cell ? [words({ field: item.span.field, ...cell })] : []);
    const { due, steps, review } = item.columns;
    return { times: [...said(due), ...overOf(item, words)], others: [...said(steps), ...said(review)] };
  };
  const byLetter = new Map(plan.sections.map((section) => [section.letter, section]));
  const section = (letter: SectionLetter): Section =>
    byLetter.get(letter) ?? {
      letter,
      heading: null,
      span: null,
      parts: [],
      present: false,
      blank: false,
      none: null,
      merged: false,
      confidence: 'sure',
    };
  const sectionA = section('A');
  const voiceText = sectionA.parts.map(words).join('\n');
  return {
    plan,
    kind,
    dates,
    needs: judge('need', readNeed),
    outcomes: plan.items
      .filter(({ kind }) => kind === 'outcome')
      .map((item) => ({ item, facts: withBeside(readOutcome(item.text, dates, grammar), besideOf(item), dates) })),
    provisions: plan.items
      .filter(({ kind }) => kind === 'provision')
      .map((item) => ({ item, facts: readProvision(item.text, cellsOf(item, words), overOf(item, words)) })),
    voice:
      sectionA.span && voiceText.trim() !== ''
        ? { section: sectionA, span: sectionA.span, facts: readVoice(voiceText) }
        : null,
    thread: readThread(plan),
    acronyms: house?.acronyms ?? [],
    deadlines: readDeadlines(plan, kind, dates),
    section,
    words,
  };
}
