/** Labels over and beside the words of a plan ("Strengths:", "Outcome 2", "Provided by"), and what each one makes of them. */

import { memory } from '../memory.ts';
import type { SectionLetter } from '../plan-text.ts';
import type { ColumnRole } from './plan.ts';
import { countWords, flatten, spaced } from './same-length.ts';

/** What a label says its words are. `card` opens a group; `aside` is none of the kinds a plan's items have. */
export type Role = ColumnRole | 'strength' | 'view' | 'aside' | 'card' | 'number' | 'links' | 'area';

const columnRoles: ReadonlySet<Role> = new Set([
  'what',
  'who',
  'frequency',
  'duration',
  'grouping',
  'where',
  'review',
  'due',
  'source',
  'need',
  'outcome',
  'aspiration',
  'steps',
] satisfies ColumnRole[]);
/** Whether a cell of this role is kept among an item's columns. */
export const isColumnRole = (role: Role): role is ColumnRole => columnRoles.has(role);

export interface Label {
  role: Role;
  /** The letter printed in it: "Need (B)". */
  letter: SectionLetter | null;
  /** The number printed in it: "Outcome 2" gives "Outcome 2", "Need B1" gives "B1". */
  number: string | null;
  /** Names one thing ("Outcome"), so that the labels around it make one card; a plural names a group. */
  single: boolean;
  /** Index just past the label and its mark. */
  end: number;
}

type Row = readonly [role: Role, pattern: string];
const rows: readonly Row[] = [
  ['card', 'card|thread|golden thread|goal sheet|plan row'],
  [
    'steps',
    '(?:short(?:er)?[- ]term|smaller|interim|medium[- ]term) (?:outcomes?|targets?|goals?|steps?|objectives?)|steps?(?: towards?(?: (?:the|this|my|achieving))*(?: outcomes?)?)?|milestones?|success criteria|how (?:will )?(?:we|i|you|they) (?:will )?know(?: [a-z]+){0,8}|targets?|sto',
  ],
  [
    'outcome',
    '(?:long(?:er)?[- ]term |overall |planned |agreed |intended |desired |expected |smart |educational |education |health |social care |my |linked )*(?:outcomes?)(?: sought| statement)?|lto|what (?:i|we) (?:want|would like|hope) to achieve|' +
      'what (?:will|is going to) (?:be (?:different|better)|change)(?: (?:for|by) (?:me|us|then|[a-z-]+))?|what i want(?: to (?:be able to do|happen|do|learn|change))?|what (?:i|we|he|she|they) will be able to do|my (?:main )?(?:goal|aim)s?',
  ],
  [
    'aspiration',
    "(?:long[- ]term )?(?:(?:my|parents'?s?|parental|family'?s?|our|carers?'?s?|parent/carers?'?s?|his|her|their|the|mum'?s?|dad'?s?) )*(?:(?:parents?'?s?|carers?'?s?|family'?s?) )*(?:hopes?|aspirations?|dreams?|ambitions?|wishes)(?:(?: and|,|/|&) (?:hopes?|aspirations?|dreams?|ambitions?|goals?|wishes))*(?: for (?:the |my |his |her |their )?(?:future|child|son|daughter|[a-z-]+))?|when i (?:am|grow) (?:older|up|an adult)|future",
  ],
  [
    'strength',
    "(?:(?:my|key|summary of|areas? of|his|her|their|current|relative|identified) )*strengths?(?:(?: and|,|/|&) (?:interests?|abilities|skills|achievements|progress|qualities|talents|likes))*|what (?:is|'s) (?:going|working) well(?: here| already| now)?|what (?:i|he|she|they) (?:can do|do(?:es)? well|am good at|is good at|are good at)(?: well)?|what (?:i|he|she|they) (?:am|is|are) good at|what (?:works|goes) well(?: here| already| now| at (?:home|school|college|nursery|work))?|achievements|can do|abilities|what [a-z-]+ (?:can do|does well|is good at|likes and can do)|(?:people|what people) (?:like|admire)(?: and admire)? about [a-z-]+",
  ],
  [
    'need',
    '(?:(?:my|key|summary of|areas? of|identified|his|her|their|the|main|specific|individual|current|sen|send|learning|special educational|health|social care|primary|secondary) )*(?:needs?|difficulty|difficulties|barriers?(?: to learning)?|challenges?)(?:(?: and|,|/|&) (?:needs?|difficulties|barriers|challenges|impact))*(?: identified)?|sen|what (?:i|he|she|they) finds? (?:hard|difficult|tricky)|what (?:i|he|she|they) (?:need|needs) help with|what [a-z-]+ (?:needs|needs help with|finds (?:hard|difficult|tricky))|(?:impact|effect) (?:of|on)(?: [a-z]+)? (?:needs?|difficulties)',
  ],
  [
    'aside',
    '(?:current )?(?:attainment|levels?|functioning|progress|assessments?|scores?)(?: (?:and|of|in|levels?|data|information|functioning|attainment|progress|scores?))*|(?:arrangements? for )?(?:monitoring|review(?:ing)?)(?: arrangements?| and review| of progress)*|how (?:progress|this|the outcome|it) will be (?:monitored|reviewed|measured)|how will (?:progress|this|the outcomes?|it|they) be (?:monitored|reviewed|measured|evaluated)|background|(?:family |medical |educational |school )?history|diagnos(?:is|es)|summary of diagnos(?:is|es)|travel|transport|finance(?:/resources?)?|future changes|who completed this section|how (?:these|the|my|his|her|their) views were (?:gathered|obtained)|rationale|evidence(?: base)?|source',
  ],
  [
    'view',
    "(?:likes?|dislikes?|what (?:is|'s) important (?:to|for) [a-z-]+|what i like|how i communicate|friends and family|how (?:best )?to support [a-z-]+|(?:parent(?:'s?|s(?:'s?)?)?(?:/carers?'?)?|carer(?:'s?|s(?:'s?)?)?|family'?s?|mum(?:'s?|s'?)?|dad'?s?|my|our|child'?s?|young person'?s?|his|her|their) )*(?:likes?|dislikes?|views?|story|concerns|worries)(?:(?: and|,|/|&) (?:interests?|feelings|wishes|concerns))*|(?:what i like|what (?:is|'s) important (?:to|for) [a-z-]+|how i communicate|how (?:best )?to support [a-z-]+|friends and family)",
  ],
  [
    'who',
    '(?:from|by) whom|who from|who(?: (?:will|is|by|provides?|does)(?: (?:provide|deliver|do|help|lead|be|responsible|involved|to)(?: (?:this|it|me|help))?)?)?(?: and (?:by )?when)?|(?:to be )?(?:provided|delivered|led|given|done) by(?: whom?)?(?: and (?:by )?when)?|by whom(?: and (?:by )?when)?|responsib(?:le|ility)(?: (?:person|of|for))*|staffing|lead(?: (?:person|professional|agency))?|agency|provider|level of expertise|person responsible|staff(?: (?:involved|required|responsible))?|adult',
  ],
  [
    'grouping',
    'with how many|how many (?:pupils|children|students|young people|people|others|in (?:the|a) group)|(?:number of|which) (?:pupils|children|students)|with whom|who with|group(?:ing)?(?: size)?|ratio|1:1(?: ?(?:/|or) ?(?:small )?group)?|individual or group|group or individual|size of group',
  ],
  [
    'review',
    'by when and review|review(?:ed)?(?: ?/ ?monitoring| (?:date|by|when))*|when (?:will|to) (?:this |it )?be? ?reviewed?|who reviews|reviewed by|monitoring(?: (?:arrangements|and review))?|start(?:ing)? date|evaluation|how (?:it )?will (?:it )?be (?:reviewed|monitored)|date',
  ],
  [
    'due',
    '(?:to be )?(?:(?:achieved?|reached|met|done) )?by when|timescales?|time ?frame|target date|due(?: date)?|deadline',
  ],
  [
    'frequency',
    'how often(?: and (?:how long|for how long|when))?|frequency(?: (?:and|&|/) duration)?|when(?: and how often)?|number of sessions|sessions?|quantity|amount(?: of (?:time|support))?|hours(?: per week)?|how much(?: and how often)?|dosage|intensity',
  ],
  ['duration', '(?:for )?how long|duration|length(?: of (?:session|time))?|time(?: allocated)?|minutes'],
  ['where', 'where|location|setting|place|environment'],
  [
    'source',
    'source(?: of (?:evidence|advice|information))?|evidence|appendix|report(?: ref(?:erence)?)?|advice|reference(?: to advice)?',
  ],
  [
    'links',
    '(?:link(?:ed|s)?(?: to| with)?|relates? to|meets?|address(?:es|ing)?|for)(?: (?:the|which))?(?: (?:needs?|outcomes?|provisions?|aspirations?|section [a-h]))*(?: (?:no\\.?|numbers?|ref))?|(?:needs?|outcomes?) (?:met|addressed|ref(?:erence)?|no\\.?|numbers?)',
  ],
  ['number', 'ref(?:erence)?(?: no\\.?)?|no\\.?|number|#|id|code|item(?: no\\.?)?'],
  ['area', '(?:broad )?area(?: of (?:need|sen))?|pathway|domain|category(?: of need)?|pfa (?:area|pathway)'],
  [
    'what',
    '(?:special educational |educational |health |health care |social care |my |the |agreed |required |type of |additional )*(?:provision|support|strateg(?:y|ies)|action|actions|intervention|interventions|help|approach|approaches|resources?)(?: (?:required|needed|to be (?:provided|made)|in place|i need|that will be provided|/ support|and strategies|and support|and resources|and approaches))*|sep|what (?:will|is to|needs to|must) be (?:done|provided|put in place)|what (?:support|help|provision|will happen|will help|is done|is needed|needs to happen|(?:we|staff|adults|people|others|everyone|they|you|school|college) (?:will|must|should|need to) do)(?: (?:i|he|she|they|is|will|be|needs?|needed|provided|to|happen|get|have|receive|me|there|about it|here))*|how(?: (?:i|we|this|the) (?:will|need|needs|can)(?: (?:be|help|do|met|helped|supported|this))*)?|what|activity|provision and strategies',
  ],
];

const labels = rows.map(([role, pattern]) => ({ role, pattern: spaced(`^(?:${pattern})(?![a-z])`) }));
const numberWords = 'one|two|three|four|five|six|seven|eight|nine|ten';
/** "(B)", "(Section B)", "- Section F", "B:" after the words of a label. */
const letterAfter = spaced(
  '^ ?[-:/]? ?[(\\[](?:section |sec )?([a-k]|h ?[12])[)\\]]|^ ?[-:(/]? ?section ([a-k]|h ?[12])\\b\\)?|^ ?[-:/]? ?(h ?[12])(?![a-z0-9.])',
);
const letterBefore = spaced('^(?:section )?[(\\[]?([a-k]|h[12])[)\\]]?(?: ?[:\\-.] ?| )(?=[a-z])');
const numberAfter = spaced(
  `^ ?(?:no\\.? |number |ref )?((?:[a-z]{1,4}\\.?)?\\d{1,2}(?:\\.\\d{1,2})*[a-z]?|${numberWords})(?![a-z0-9%]|:\\d|[./]\\d)`,
);
/** "Provision for Outcome 1", "Support to meet needs 1 and 3": the numbers are read as references, not here. */
const forItems = spaced(
  '^ (?:for|to (?:meet|achieve|support)|meeting|towards|linked to) (?:the )?(?:outcomes?|needs?) ?(?:no\\.? ?)?[a-z]?\\d{1,2}(?: ?(?:,|&|and) ?[a-z]?\\d{1,2})*',
);
const mayEnd = /^\s*(?:$|[:|]\s*|[-\u2013\u2014]\s+|\?\s*|\.\s+(?=\S)|[.]\s*$|\)\s*:?\s*)/;

/** Labels that a paste leaves without their mark; before a capital ("Need Sam finds…") they are no part of the sentence. */
const pastedLabels = new Set([
  'aspiration',
  'need',
  'outcome',
  'provision',
  'strength',
  'strengths',
  'needs',
  'outcomes',
]);

const remembered = memory<Label | null>();

/**
 * Reads a label at the start of the text; null when none stands there. `open` lets it end at any space (the label's own
 * words are set in bold, or fill a cell): then `text` must be the label alone.
 */
export function readLabel(text: string): Label | null {
  const head = text.slice(0, 160);
  const label = remembered(head, () => readFresh(head));
  return label && label.end > text.length ? { ...label, end: text.length } : label;
}

function readFresh(head: string): Label | null {
  const flat = flatten(head);
  let at = /^[^a-z0-9#]*/.exec(flat)?.[0].length ?? 0;
  let letter: SectionLetter | null = null;
  const numbered = /^(?:\d{1,2}[.):]|[a-z][.)])\s+/.exec(flat.slice(at));
  if (numbered) at += numbered[0].length;
  const direct = matchLabel(flat, at);
  if (!direct) {
    const prefix = letterBefore.exec(flat.slice(at));
    if (!prefix) return null;
    letter = asLetter(prefix[1]);
    at += prefix[0].length;
  }
  const match = direct ?? matchLabel(flat, at);
  if (!match) return null;
  let end = match.end;
  let number: string | null = null;
  for (let turn = 0; turn < 2; turn++) {
    const letterFound = letter ? null : letterAfter.exec(flat.slice(end));
    if (letterFound) {
      letter = asLetter(letterFound[1] ?? letterFound[2] ?? letterFound[3]);
      end += letterFound[0].length;
      continue;
    }
    const numberFound: RegExpExecArray | null = number ? null : numberAfter.exec(flat.slice(end));
    if (!numberFound?.[1]) break;
    const numberEnd: number = end + numberFound[0].length;
    const printed = head.slice(numberEnd - numberFound[1].length, numberEnd);
    number = /^[a-z]+\.?\d/i.test(printed) ? printed : head.slice(at, numberEnd).replaceAll(/\s+/g, ' ');
    end = numberEnd;
  }
  const answers = forItems.exec(flat.slice(end));
  if (answers) end += answers[0].length;
  const note = /^\s?\([^)]{0,60}\)/.exec(head.slice(end));
  if (note) end += note[0].length;
  const after = head.slice(end, end + 12);
  // "Outcome 1 By July…": a number parts a label from its words as well as a colon does.
  const names =
    number !== null || letter !== null || (match.end === end && pastedLabels.has(flat.slice(at, match.end)));
  const tail = mayEnd.exec(after) ?? (names ? /^\s+(?=[A-Z"'\u2018\u201c])/.exec(after) : null);
  if (!tail) return null;
  // "Needs. He…" is rare; "Support." alone is a fragment of prose unless a number or letter marks it.
  if (tail[0].trimStart().startsWith('.') && !number && !letter) return null;
  const words = flat.slice(at, match.end);
  const single = !/(?:needs|outcomes|aspirations|strengths|difficulties|hopes|barriers)\b/.test(words);
  return { role: match.role, letter, number, single, end: Math.min(head.length, end + tail[0].length) };
}

/** What a column under this header holds; null when its words say nothing known. */
export function readColumn(header: string): Label | null {
  if (countWords(header, 17) > 16) return null;
  const whole = readLabel(header);
  if (whole && whole.end >= header.trimEnd().length) return { ...whole, role: asColumnRole(header, whole.role) };
  const flat = flatten(header);
  // The word that comes first tells: "Provision required to achieve the outcome" is provision.
  let best: { role: Role; at: number } | null = whole ? { role: whole.role, at: -1 } : null;
  for (const { role, pattern } of columnWords) {
    const found = pattern.exec(flat);
    if (found && (!best || found.index < best.at)) best = { role, at: found.index };
  }
  if (!best) return null;
  const letter = /(?:section |\()(h ?[12]|[a-k])\b/.exec(flat)?.[1];
  return { role: best.role, letter: asLetter(letter), number: null, single: true, end: header.length };
}

/** Over a column, or beside a cell, "Monitoring" and "Evidence" belong to the row's provision; over prose they are asides. */
export function asColumnRole(header: string, role: Role): Role {
  if (role !== 'aside') return role;
  if (/monitor|review|progress will/i.test(header)) return 'review';
  return /source|evidence/i.test(header) ? 'source' : role;
}

const columnWords: readonly { role: Role; pattern: RegExp }[] = [
  ['links', '\\b(?:linked (?:to|need|outcome)|links? to|relates to)'],
  [
    'steps',
    '\\b(?:steps|(?:first|next|small) step|short[- ]term|milestones|success criteria|how (?:will )?(?:we|i|you|they)(?: will)? know|targets?)\\b',
  ],
  [
    'who',
    '\\b(?:who|whom|provided by|delivered by|responsible|responsibility|staffing|staff|agency|provider|expertise)\\b',
  ],
  ['review', '\\b(?:reviewed|review|monitor(?:ing|ed)?|evaluat(?:ion|ed)|start date)\\b'],
  ['due', '\\b(?:by when|timescales?|target date|deadline)\\b'],
  ['frequency', '\\b(?:how often|frequency|when|quantity|amount|how much|number of sessions)\\b'],
  ['duration', '\\b(?:how long|duration|length)\\b'],
  ['grouping', '\\b(?:how many|with whom|group size|ratio|grouping|small group)\\b'],
  ['where', '\\b(?:where|location)\\b'],
  ['outcome', '\\b(?:outcomes?|to achieve|goals?)\\b'],
  ['aspiration', '\\b(?:aspirations?|hopes?)\\b'],
  ['strength', '\\b(?:strengths?|going well|can do|good at)\\b'],
  ['need', '\\b(?:needs?|difficult(?:y|ies)|barriers?|hard)\\b'],
  [
    'what',
    '\\b(?:provision|support|strateg(?:y|ies)|interventions?|actions?|help|what will (?:happen|be done)|how(?! (?:many|much|long|often)))\\b',
  ],
  ['source', '\\b(?:source|evidence|appendix|report)\\b'],
].map(([role, pattern]) => ({ role: role as Role, pattern: spaced(pattern ?? '') }));

function matchLabel(flat: string, at: number): { role: Role; end: number } | null {
  let best: { role: Role; end: number } | null = null;
  const rest = flat.slice(at, at + 110);
  for (const { role, pattern } of labels) {
    const match = pattern.exec(rest);
    if (match && match[0].length > 0 && at + match[0].length > (best?.end ?? 0))
      best = { role, end: at + match[0].length };
  }
  return best;
}

function asLetter(printed: string | undefined): SectionLetter | null {
  if (!printed) return null;
  const letter = printed.toUpperCase().replace(/\s/, '');
  return letter === 'H' ? 'H1' : (letter as SectionLetter);
}
