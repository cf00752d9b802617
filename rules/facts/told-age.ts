/** How old the child is, where the passage itself says so. */
import type { Passage } from './passage.ts';

const oldest = 25;
/** A school year's pupils are as old as its number and five more. */
const yearToAge = 5;

/** In whole years, 0 for a baby of months; null where nothing tells. */
export function readAge(passage: Passage): number | null {
  const { words } = passage;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || word.value === null || word.value > oldest || !Number.isInteger(word.value)) continue;
    const before = words[at - 1]?.norm ?? '';
    const next = words[at + 1]?.norm ?? '';
    if (before === 'year' || before === 'yr' || before === 'y') return word.value + yearToAge;
    if (/^(months?)$/.test(next) && words[at + 2]?.norm === 'old') return 0;
    if (
      /^(am|i'm|im|aged?|only|nearly|almost|turned|is|now|he's|she's)$/.test(before) &&
      !/^(of|in|on|minutes?|hours?|days?|weeks?|times?|year|things?|months?)$/.test(next)
    )
      return word.value;
    if (before === '(' && (next === ')' || next === ',')) return word.value;
    // "Tallulah, 12, was asked"; "Conor, 24": a name and a comma before it.
    if (
      before === ',' &&
      words[at - 2]?.capital &&
      (next === ',' || next === '.' || next === ')' || next === '' || next === ':')
    )
      return word.value;
    if (/^(years?|yrs?)$/.test(next) && words[at + 2]?.norm === 'old') return word.value;
  }
  return null;
}
