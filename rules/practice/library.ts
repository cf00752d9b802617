/** Every pair there is to teach by: the rules' own examples, and the passages written by hand. */
import { catalogue, ruleById } from '../catalogue/index.ts';
import { type ReadSketch, readSketch } from '../catalogue/sketches.ts';
import type { Area, Finding } from '../contract.ts';
import { areaByWords } from '../plan/areas.ts';
import type { Example, Rule, Severity, Sketch } from '../rule.ts';
import { works } from '../sources.ts';
import type { Phase } from './passage.ts';
import { passages } from './passages/index.ts';
import { phaseTold } from './phase-told.ts';

/** Weak words and the same made strong, with why, by whose authority, and what to ask a room between the two. */
export interface Pair {
  /** Packs refer to it: a passage's own, or the rule's with the number of the example ("outcome-negative-2"). */
  id: string;
  /** null for a pair out of a trainer's pack that names no rule. */
  ruleId: string | null;
  title: string;
  /** What holds where the words are strong; null with no rule. */
  checks: string | null;
  weak: Sketch;
  strong: Sketch;
  because: string;
  /** null: the engine's own question does. */
  ask: string | null;
  source: Finding['source'] | null;
  severity: Severity | null;
  sections: readonly (keyof Sketch)[];
  area: Area | null;
  phase: Phase;
  /** Kind, dates and the like that the sketches are read with. */
  told: Pick<Example, 'whole' | 'kind' | 'today' | 'dob' | 'year'>;
  /** Some words of the weak side are marked, so that they can be looked for. */
  isMarked: boolean;
}

interface Material {
  id: string;
  weak: Sketch;
  strong: Sketch;
  because: string;
  ask: string | null;
  area: Area | null;
  phase: Phase;
  told: Pair['told'];
}

/** A rule's lines of a pair: what it is called, what it checks, and its source. */
export function pairOf(rule: Rule | null, title: string, { id, weak, strong, ...rest }: Material): Pair {
  const work = rule && works[rule.source.work];
  return {
    id,
    ruleId: rule?.id ?? null,
    title: rule?.title ?? title,
    checks: rule?.checks ?? null,
    weak,
    strong,
    source: rule && work ? { work: work.title, at: rule.source.at, authority: work.authority } : null,
    severity: rule?.severity ?? null,
    sections: Object.keys(weak) as (keyof Sketch)[],
    isMarked: Object.values(weak).some((text) => text.includes('«')),
    ...rest,
  };
}

const toldOf = ({ whole, kind, today, dob, year }: Example): Pair['told'] => ({
  ...(whole !== undefined && { whole }),
  ...(kind !== undefined && { kind }),
  ...(today !== undefined && { today }),
  ...(dob !== undefined && { dob }),
  ...(year !== undefined && { year }),
});

const wordsOf = (sketch: Sketch) => Object.values(sketch).join('\n');

/** Where the words tell no area, Sections of health or of social care alone do. */
function areaOfSections(letters: readonly string[]): Area | null {
  if (letters.every((letter) => letter === 'C' || letter === 'G')) return 'health';
  return letters.every((letter) => /^(?:D|H1|H2)$/.test(letter)) ? 'social-care' : null;
}

function ofExamples(rule: Rule): Pair[] {
  return rule.examples.flatMap((example, index) => {
    const { weak, strong, because } = example;
    if (!weak || !strong) return [];
    const words = `${wordsOf(weak)}\n${wordsOf(strong)}`;
    return pairOf(rule, rule.title, {
      id: `${rule.id}-${index + 1}`,
      weak,
      strong,
      because,
      ask: null,
      area: areaByWords(words.replace(/[«»]/g, '')) ?? areaOfSections(Object.keys(weak)),
      phase: phaseTold(words, example.year ?? null),
      told: toldOf(example),
    });
  });
}

let made: readonly Pair[] | null = null;

/** The library: pairs by hand first, then each rule's own in teaching order. Made once, when first asked for. */
export function library(): readonly Pair[] {
  made ??= [
    ...passages.map((passage) => {
      const { id, rule, weak, strong, because, ask, area, phase } = passage;
      const material = { id, weak, strong, because, ask, area, phase, told: toldOf(passage) };
      return pairOf(ruleById(rule) ?? null, id, material);
    }),
    ...catalogue.flatMap(ofExamples),
  ];
  return made;
}

/** The pair of this id, null when there is none (any more). */
export const pairById = (id: string): Pair | null => library().find((pair) => pair.id === id) ?? null;

/**
 * One side of a pair as the engine reads it, with where its marks stand. Of a strong side only what it holds is judged: that
 * other Sections are not in the sketch is no fault to teach.
 */
export function readSide({ told, because, ...sides }: Pair, side: 'weak' | 'strong'): ReadSketch {
  return readSketch(sides[side], { ...told, because, ...(side === 'strong' && { whole: false }) });
}
