/** What the engine says of a pair's weak side, the rule that it teaches first. Found once for each pair. */
import { appraise, type Extent, type Finding, type Sketch } from '../../rules/index.ts';
import { type Pair, readSide } from '../../rules/practice/index.ts';
import { markOf, marks } from '../finding-order.ts';

export interface Hint {
  finding: Finding;
  /** The Section of the sketch that holds its words; null when it is about none. */
  field: string | null;
}

/** A side as it is shown: each Section's words without marks, the marks, and what the engine says. */
export interface Shown {
  sections: readonly { field: keyof Sketch; text: string; marks: readonly Extent[] }[];
  hints: readonly Hint[];
}

const remembered = new WeakMap<Pair, { weak?: Shown; strong?: Shown }>();

export function shownOf(pair: Pair, side: 'weak' | 'strong'): Shown {
  const known = remembered.get(pair) ?? {};
  const made = known[side] ?? make(pair, side);
  known[side] = made;
  remembered.set(pair, known);
  return made;
}

function make(pair: Pair, side: 'weak' | 'strong'): Shown {
  const { text, marks: marked } = readSide(pair, side);
  const rank = (finding: Finding) => (finding.ruleId === pair.ruleId ? -1 : marks.indexOf(markOf(finding)));
  const findings = [...appraise(text).findings].sort((a, b) => rank(a) - rank(b));
  return {
    sections: text.fields.map(({ id, text: words }) => ({
      field: id as keyof Sketch,
      text: words,
      marks: marked.filter(({ field }) => field === id),
    })),
    hints: findings.map((finding) => ({ finding, field: finding.span?.field ?? null })),
  };
}

/** "Section F", or the plan for a sketch of a whole one. */
export const fieldName = (field: keyof Sketch): string => (field === 'page' ? 'The plan' : `Section ${field}`);
