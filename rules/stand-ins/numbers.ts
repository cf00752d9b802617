/** Identifiers by their own form: e-mail, telephone, UPN, NHS number, postcode, and numbers that a label says are somebody's. */
import { type Identifier, type IdentifierKind, identifierAt } from './identifier.ts';

type Pattern = readonly [
  kind: IdentifierKind,
  pattern: RegExp,
  holds?: (text: string, match: RegExpExecArray) => boolean,
];

const digits = (text: string) => text.replace(/\D/g, '');
/** What stands shortly before a match, on its line. */
const before = (text: string, at: number, most = 40) =>
  text
    .slice(Math.max(0, at - most), at)
    .split('\n')
    .pop() ?? '';

/** The check digit of an NHS number: eleven less the weighted sum's remainder. */
function isNhsNumber(ten: string): boolean {
  const sum = [...ten.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === Number(ten[9]);
}

const patterns: readonly Pattern[] = [
  ['e-mail', /[\p{L}\d][\p{L}\d._%+'’-]{0,63}\s?@\s?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu],
  ['e-mail', /\b(?:https?:\/\/|www\.)[^\s<>"'”|)]{3,200}/gi],
  ['UPN', /\b[A-Z](?:\s?\d){11}\s?[\dA-Z]\b/gi, (_, [all]) => /^[A-Z]\s?\d{3}/i.test(all)],
  [
    'UPN',
    /\b[A-Z](?:[\s-]?\d){10,13}[A-Z]?\b/gi,
    (text, { index }) => /\b(?:UPN|pupil number|unique pupil)/i.test(before(text, index)),
  ],
  ['NHS number', /(?<![\d-])\d{3}[\s.-]\d{3}[\s.-]\d{4}(?![\d-])/g],
  [
    'NHS number',
    /(?<!\d)\d{10}(?!\d)/g,
    (text, { 0: all, index }) => !all.startsWith('0') && (/\bNHS\b/i.test(before(text, index)) || isNhsNumber(all)),
  ],
  ['NHS number', /(?<!\d)\d(?:[\s-]?\d){9}(?!\d)/g, (text, { index }) => /\bNHS\b/i.test(before(text, index, 25))],
  [
    'phone',
    /(?<![\d\p{L}])(?:\+\s?44\s?(?:\(0\)\s?)?|0044\s?|\(?0)\d(?:[\s().-]{0,2}\d){7,11}(?:\s?(?:ext|x)\.?\s?\d{1,5})?(?!\d)/giu,
    (_, [all]) => {
      const count = digits(all.replace(/(?:ext|x).*$/i, '')).length;
      return count >= 9 && count <= 14 && !/^\(?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/.test(all);
    },
  ],
  ['number', /\b[A-Z]{2}(?:\s?\d{2}){3}\s?[A-D]\b/g],
  // The inward part never holds C, I, K, M, O or V.
  ['postcode', /\b(?:GIR\s?0AA|[A-Z]{1,2}\d[A-Z\d]?\s{0,2}\d[ABD-HJLNP-UW-Z]{2})\b/g],
  [
    'postcode',
    /\b[a-z]{1,2}\d[a-z\d]?\s{1,2}\d[abd-hjlnp-uw-z]{2}\b/g,
    (_, [all]) => !/\b\d(?:hr|hrs|st|nd|rd|th|pm|am)$/.test(all),
  ],
];

/** "Case reference: 4471/B", "Hospital no. 88123": the label says whose it is. */
const labelled =
  /\b(?:(?:case|plan|pupil|child|client|patient|hospital|file|record|ehcp?|ehc plan|la|sen|send|social care|social services|mosaic|liquidlogic|capita|synergy|impulse|tribunal|appeal|ni|national insurance|passport|uln|unique learner|learner|candidate|student|admission|dfe|urn|person|service user|carefirst|system ?one|rio|mrn|pds|ch[iy]|gmc|hcpc|nmc|registration)[ \t]{1,3})(?:(?:number|no|num|ref|reference|id|identifier|identity)s?\b\.?[ \t]{0,3}){1,3}(?:is\b|was\b)?[ \t]{0,3}[:#|\t-]{0,3}[ \t]{0,3}((?=[\w/-]{0,30}\d)[\w][\w/.-]{2,30}\w)/gi;
const bare =
  /\b(?:ULN|UPN|MRN|CHI|GMC|HCPC|URN|our ref(?:erence)?|your ref(?:erence)?|ref(?:erence)?(?: number| no\.?)?|tribunal)(?:[ \t]{0,3}[:#|\t][ \t]{0,3}|[ \t]{1,3}(?=\w{1,20}[/-]))((?=[\w/-]{0,30}\d)[\w][\w/.-]{3,30}\w)/gi;

/** In order of sureness; they may overlap. */
export function findNumbers(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const [kind, pattern, holds] of patterns) {
    for (const match of text.matchAll(pattern)) {
      if (holds && !holds(text, match)) continue;
      const trimmed = match[0].replace(/[\s.(]+$/, '');
      found.push(identifierAt(kind, text, match.index, match.index + trimmed.length));
    }
  }
  for (const pattern of [labelled, bare]) {
    for (const match of text.matchAll(pattern)) {
      const value = match[1] ?? '';
      // A date or a paragraph is no reference.
      if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(value) || /^\d{1,2}\.\d{1,3}$/.test(value)) continue;
      const start = match.index + match[0].length - value.length;
      found.push(identifierAt('number', text, start, start + value.length));
    }
  }
  return found;
}
