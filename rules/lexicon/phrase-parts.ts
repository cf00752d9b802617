/**
 * The phrase language, read from the left: what may come first, and what must follow it. Read no further than a text goes,
 * because most of the thousands of phrases are never met in a plan.
 *
 * A phrase is words with spaces between them, lower case, straight apostrophes, hyphens written as spaces:
 *   regular           that word                          support~      any form of it (supports, supported, supporting)
 *   (a|an|the)        one of these; `(a|)` may be absent   weekly?       may be absent
 *   lessons?          lesson or lessons (an s before the ? is what may be absent)
 *   <n>               a number, in digits or words         <unit>        a word of a class (see `classes`)
 *   count ?down       written together or apart (countdown, count down)
 *   *                 one to three words of any kind, never across a mark
 */
import { stemOf } from '../facts/words.ts';

/** What may come next in a phrase, and the phrase from there on. */
export interface Step {
  /** A word itself, any form of it (`name` is its stem), a word of a class, or any word that is no mark. */
  by: 'literal' | 'stem' | 'class' | 'any';
  name: string;
  rest: string;
}

/** Inside a gap, by how many words it may still take. Only ever in what is left of a phrase. */
const inGap = ['', ' *1', ' *2'];

/** Whether what is left of a phrase stands inside a gap, which a line end breaks. */
export const isInGap = (rest: string): boolean => rest.startsWith(' *1') || rest.startsWith(' *2');

/** What may come first in `phrase`, in order; `mayEnd`: nothing more need come. Throws when it is badly written. */
export function readSteps(phrase: string): { steps: Step[]; mayEnd: boolean } {
  const steps: Step[] = [];
  const mayEnd = addSteps(phrase, steps, phrase);
  return { steps, mayEnd };
}

/** Words written together or apart, spelled out both ways. */
export const spellOut = (phrase: string): string =>
  phrase.includes(' ?') ? phrase.replaceAll(/([a-z]+) \?([a-z]+?(?:~|s\?)?)(?![a-z~?])/g, '($1$2|$1 $2)') : phrase;

function addSteps(text: string, steps: Step[], phrase: string): boolean {
  let at = 0;
  while (text[at] === ' ') at++;
  if (at === text.length) return true;
  const end = partEnd(text, at, phrase);
  const rest = text.slice(end);
  const mayBeAbsent = addPart(text.slice(at, end), rest, steps, phrase);
  return mayBeAbsent ? addSteps(rest, steps, phrase) : false;
}

/** Adds what a part may begin with; true when it may be absent. */
function addPart(part: string, rest: string, steps: Step[], phrase: string): boolean {
  if (part.length > 1 && part.endsWith('?')) {
    const whole = part.slice(0, -1);
    if (!/^[a-z]{3,}s$/.test(whole)) {
      addPart(whole, rest, steps, phrase);
      return true;
    }
    for (const name of [whole.slice(0, -1), whole]) steps.push({ by: 'literal', name, rest });
    return false;
  }
  if (!part.startsWith('(')) {
    addWord(part, rest, steps, phrase);
    return false;
  }
  const anyForm = part.endsWith(')~');
  if (!anyForm && !part.endsWith(')')) throw unknownPart(part, phrase);
  let mayBeAbsent = false;
  for (const choice of choicesOf(part.slice(1, anyForm ? -2 : -1))) {
    if (choice === '') mayBeAbsent = true;
    else if (addChoice(anyForm ? `${choice}~` : choice, rest, steps, phrase)) mayBeAbsent = true;
  }
  return mayBeAbsent;
}

/** The choice's own first words, each with the rest of the choice and then of the phrase behind it. */
function addChoice(choice: string, rest: string, steps: Step[], phrase: string): boolean {
  const end = partEnd(choice, 0, phrase);
  if (end === choice.length) return addPart(choice, rest, steps, phrase);
  const behind = choice.slice(end);
  const mayBeAbsent = addPart(choice.slice(0, end), behind + rest, steps, phrase);
  return mayBeAbsent ? addChoice(behind.trimStart(), rest, steps, phrase) : false;
}

/** Where the part that starts at `from` ends: at the next space outside brackets. */
function partEnd(text: string, from: number, phrase: string): number {
  const space = text.indexOf(' ', from);
  const bracket = text.indexOf('(', from);
  if (bracket < 0 || (space >= 0 && space < bracket)) return space < 0 ? text.length : space;
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 40) depth++;
    else if (code === 41) depth--;
    else if (code === 32 && depth === 0) return at;
  }
  if (depth !== 0) throw new Error(`The phrase "${phrase}" has an unclosed bracket`);
  return text.length;
}

function choicesOf(inside: string): string[] {
  if (!inside.includes('(')) return inside.split('|').map((choice) => choice.trim());
  const choices: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < inside.length; at++) {
    const code = inside.charCodeAt(at);
    if (code === 40) depth++;
    else if (code === 41) depth--;
    else if (code === 124 && depth === 0) {
      choices.push(inside.slice(from, at).trim());
      from = at + 1;
    }
  }
  choices.push(inside.slice(from).trim());
  return choices;
}

function addWord(part: string, rest: string, steps: Step[], phrase: string): void {
  if (part.startsWith('*')) {
    const more = part === '*' ? 2 : part === '*2' ? 1 : 0;
    steps.push({ by: 'any', name: '', rest });
    if (more > 0) steps.push({ by: 'any', name: '', rest: inGap[more] + rest });
  } else if (part.startsWith('<') && part.endsWith('>')) steps.push({ by: 'class', name: part.slice(1, -1), rest });
  else if (/[()|?<>]/.test(part)) throw unknownPart(part, phrase);
  else if (part.endsWith('~') && part.length > 1) steps.push({ by: 'stem', name: stemOf(part.slice(0, -1)), rest });
  else steps.push({ by: 'literal', name: part, rest });
}

const unknownPart = (part: string, phrase: string) =>
  new Error(`The phrase "${phrase}" holds "${part}", which the phrase language does not know`);
