/** Finding a pair: by words, rule, Section, area, phase and by whose authority. */
import type { Area, Finding } from '../contract.ts';
import type { Sketch } from '../rule.ts';
import type { Pair } from './library.ts';
import type { Phase } from './passage.ts';

/** null: no matter which. */
export interface Wanted {
  words: string;
  ruleId: string | null;
  section: keyof Sketch | null;
  area: Area | null;
  phase: Phase | null;
  authority: Finding['source']['authority'] | null;
}

export const anything: Wanted = { words: '', ruleId: null, section: null, area: null, phase: null, authority: null };

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[«»“”]/g, '');

function searched({ id, title, because, ask, source, weak, strong }: Pair): string {
  const parts = [id, title, because, ask ?? '', source?.work ?? '', source?.at ?? ''];
  return plain([...parts, ...Object.values(weak), ...Object.values(strong)].join('\n'));
}

/** The pairs that fit every wish, in the library's order. Words may stand in any order, as parts of words. */
export function find(pairs: readonly Pair[], { words, ruleId, section, area, phase, authority }: Wanted): Pair[] {
  const asked = plain(words).split(/\s+/).filter(Boolean);
  return pairs.filter(
    (pair) =>
      (ruleId === null || pair.ruleId === ruleId) &&
      (section === null || pair.sections.includes(section)) &&
      (area === null || pair.area === area) &&
      (phase === null || pair.phase === phase) &&
      (authority === null || pair.source?.authority === authority) &&
      (asked.length === 0 || asked.every((word) => searched(pair).includes(word))),
  );
}
