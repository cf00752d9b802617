/** How old the child of a passage is, by what its words say; most say nothing. */
import type { Phase } from './passage.ts';

const signs: readonly [Phase, RegExp][] = [
  ['to-25', /\b(?:university|supported living|adult social care|tenancy)\b/i],
  ['post-16', /\b(?:college|sixth form|apprenticeship|Year 1[23])\b/i],
  ['secondary', /\b(?:Year (?:[789]|1[01])|Key Stage [34]|GCSEs?|secondary school)\b/i],
  ['primary', /\b(?:Year [1-6]|Key Stage [12]|primary school)\b/i],
  ['early-years', /\b(?:nursery|Reception|early years|portage|key person)\b/i],
];

/** `year` is the National Curriculum year where it is told beside the words. */
export function phaseTold(words: string, year: number | null): Phase {
  if (year !== null) {
    if (year <= 0) return 'early-years';
    if (year <= 6) return 'primary';
    return year <= 11 ? 'secondary' : 'post-16';
  }
  return signs.find(([, sign]) => sign.test(words))?.[0] ?? 'any';
}
