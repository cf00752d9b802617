/** Numbers of other items that a text names: "(meets B1, B3)", "links to E2", "Outcome 2", "for needs 1 and 3". */
import { flatten } from './same-length.ts';

const codePattern = String.raw`(?:[BCDEFGNOP]|CI|CL|SEMH|SP|LTO|STO)\.?\d{1,2}(?:\.\d{1,2})?[a-z]?|H[12][.-]\d{1,2}`;
/** Codes inside brackets, or after a word that points; "vitamin B12" in plain prose is neither. */
const bracketed = /[([]([^)\]]{2,80})[)\]]/g;
const pointed =
  /(?:meets?|links?(?: to)?|linked to|addresses|supports|towards|relates? to|see|for|achieve|under|->|\u2192)\s+((?:needs?|outcomes?|provisions?)?\s*(?:[BCDEFGNOP]|CI|CL|SEMH|SP|LTO|STO)\.?\d[^.;()]{0,60})/g;
const codes = new RegExp(`\\b(?:${codePattern})(?![\\w%]|:\\d)`, 'g');
/** "Outcome 2", "Needs 1, 2 and 3"; never "needs 1:1", "needs 2 adults" or "need 30 minutes". */
const named =
  /\b(needs?|outcomes?|provisions?|targets?)\s+(?:no\.?\s*|numbers?\s+)?((?:\d{1,2}(?:\.\d{1,2})?(?:\s*(?:,|&|and|to|-)\s*)?){1,6})(?![\w%/]|:\d|\s*(?:adult|staff|minute|min\b|mins\b|hour|hr|session|people|times|day|week|term|key|to one))/g;

/** Upper case, in the order printed, each once. Reads the first 3,000 code units. */
export function readRefs(text: string): string[] {
  const head = text.slice(0, 3000);
  const flat = flatten(head);
  const found: { at: number; ref: string }[] = [];
  const addCodes = (from: number, part: string) => {
    for (const match of part.matchAll(codes)) found.push({ at: from + match.index, ref: match[0].toUpperCase() });
  };
  for (const match of head.matchAll(bracketed)) addCodes(match.index, match[0]);
  for (const match of head.matchAll(pointed)) addCodes(match.index, match[0]);
  for (const match of flat.matchAll(named)) {
    const printed = head.slice(match.index, match.index + 1);
    const isNeed = match[1]?.startsWith('need') ?? false;
    const before = flat.slice(Math.max(0, match.index - 10), match.index);
    // A verb ("she needs 2 prompts") is lower case and points at nothing.
    if (isNeed && printed === 'n' && !/(?:for|meets?|to|see|[([,]|and) ?$/.test(before)) continue;
    const word = (match[1] ?? '').replace(/s$/, '').toUpperCase();
    for (const digit of (match[2] ?? '').matchAll(/\d{1,2}(?:\.\d{1,2})?/g))
      found.push({ at: match.index, ref: `${word} ${digit[0]}` });
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ ref }) => ref))];
}

/** All numbers in a cell whose column holds only references; `kind` names bare figures ("2" → "OUTCOME 2"). */
export function readRefCell(text: string, kind: 'NEED' | 'OUTCOME' | null): string[] {
  const refs: string[] = [];
  for (const match of text.slice(0, 400).matchAll(/\b([A-Za-z&]{1,4}[.-]?)?(\d{1,2}(?:\.\d{1,2})?)\b/g)) {
    const [whole, letters, digits] = match;
    refs.push((letters ? whole : kind ? `${kind} ${digits}` : whole).toUpperCase());
  }
  return [...new Set(refs)];
}
