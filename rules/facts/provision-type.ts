/** Which kind of Provision it is: asked first, because each kind needs other things (domain 4.3). */
import type { ProvisionType } from '../contract.ts';
import type { Hit } from '../lexicon/phrases.ts';
import { isFree } from './marks.ts';
import { hitsOf, type Passage } from './passage.ts';
import type { ProvisionMarks, Stated } from './provision-marks.ts';

const lists: readonly { list: string; type: ProvisionType; head: number }[] = [
  { list: 'training-word', type: 'training', head: 0 },
  { list: 'therapy-word', type: 'therapy', head: 0 },
  { list: 'support-word', type: 'support', head: 0 },
  { list: 'equipment-word', type: 'equipment', head: 1 },
  { list: 'environment-word', type: 'environment', head: 1 },
  { list: 'strategy-word', type: 'strategy', head: 1 },
  { list: 'intervention-word', type: 'intervention', head: 2 },
];

interface Known {
  marks: ProvisionMarks;
  hasDuration: boolean;
  hasCoverage: boolean;
  /** All who teach the child are bound, nobody by name. */
  forEveryone: boolean;
  /** Whoever delivers it: "supplied by the occupational therapy service" is no therapy. */
  who: Stated | null;
}

/** The type of the leftmost head word; where two start together, the earlier in the list. */
export function readType(passage: Passage, known: Known): ProvisionType {
  let best: { type: ProvisionType; at: number; length: number } | null = null;
  for (const { list, type } of lists) {
    const hit = hitsOf(passage, list).find((candidate) => isHead(passage, candidate, type, known));
    if (!hit) continue;
    const length = hit.to - hit.from;
    if (!best || hit.from < best.at || (hit.from === best.at && length > best.length))
      best = { type, at: hit.from, length };
  }
  // A class of a stated size, in every lesson, is where the child is taught.
  const classes = hitsOf(passage, 'environment-word').some(({ from }) =>
    /^class/.test(passage.words[from]?.norm ?? ''),
  );
  if (classes && known.hasCoverage && !known.hasDuration) return 'environment';
  if (!best) return known.hasDuration ? 'intervention' : known.hasCoverage ? 'strategy' : 'support';
  // What every adult does in every lesson is a way of working, whatever it is called.
  if (known.forEveryone && known.hasCoverage && !known.hasDuration && best.type === 'intervention') return 'strategy';
  // A session with minutes is taught: the things and ways of working named first are its content.
  if (known.hasDuration && (best.type === 'strategy' || best.type === 'environment')) {
    const { at, length } = best;
    const taught = hitsOf(passage, 'intervention-word').some(
      (hit) => isFree(known.marks.purpose, hit) && (hit.from < at || hit.from >= at + length),
    );
    if (taught) return 'intervention';
  }
  return best.type;
}

/** Not in a purpose clause, and not the name of whoever does it ("by an OT"). */
function isHead(passage: Passage, hit: Hit, type: ProvisionType, { marks, who }: Known): boolean {
  if (who && hit.from > who.from && hit.from < who.to && !isRoleWord(passage, hit)) return false;
  if (isAdvisedOn(passage, hit)) return false;
  // "both Team Teach certified": a qualification is no training given.
  if (/^(certified|trained|qualified|accredited|certificate)$/.test(passage.words[hit.to]?.norm ?? '')) return false;
  if (!isFree(marks.purpose, hit) || isAmountWord(passage, hit) || passage.words[hit.from - 1]?.norm === 'who')
    return false;
  if (!isRoleWord(passage, hit)) return true;
  // "teaching assistant" teaches nothing by its name; "SALT" at the head of a line is the therapy.
  if (type !== 'therapy') return false;
  let before = hit.from - 1;
  while (before >= 0 && /^(a|an|the|his|her|their|qualified|specialist)$/.test(passage.words[before]?.norm ?? ''))
    before--;
  return !/^(by|from|with|to|,|and|or)$/.test(passage.words[before]?.norm ?? '');
}

/** "will advise on acoustics": the advice is what is given. */
const isAdvisedOn = ({ words }: Passage, { from }: Hit): boolean => {
  const before = words.slice(Math.max(0, from - advised), from).map(({ norm }) => norm);
  return (
    before.some((norm) => /^(on|about)$/.test(norm)) &&
    before.some((norm) => /^(advise|advises|advising|advice|guidance|consult|consults)$/.test(norm))
  );
};
const advised = 6;

const isRoleWord = (passage: Passage, hit: Hit): boolean =>
  hitsOf(passage, 'role').some((role) => role.from <= hit.from && role.to >= hit.to);

/** "in all lessons": there a lesson is when, not what. */
export function isAmountWord(passage: Passage, hit: Hit): boolean {
  return ['coverage', 'coverage-loose', 'frequency', 'duration'].some((list) =>
    hitsOf(passage, list).some((other) => other.from <= hit.from && other.to >= hit.to),
  );
}
