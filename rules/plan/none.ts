/** Words that say there is nothing to say, and words a template left behind: neither is ever an item. */
import { countWords, flatten, spaced } from './same-length.ts';

/** A longer text says something. It also keeps the patterns below from runs of spaces without end. */
const mostCharacters = 400;
/** Up to this many words a "none" can be dressed in ("No social care needs have been identified for Sam at this time"). */
const mostNoneWords = 18;

const plainNone = spaced(
  '^(?:none|nil|nothing|n ?/ ?a|n\\.a|not (?:applicable|known|required|requested|relevant|identified|specified|needed)|no|-+)' +
    '(?: (?:known|identified|required|requested|specified|reported|recorded|noted|needed|applicable|currently|present|' +
    'at (?:this|the) (?:time|present|moment|stage)|at present|at this time|for (?:this|the) (?:draft|plan|child)))*$',
);
/** "Exclusions from the National Curriculum: none". */
const labelled = /^[^.:;]{3,80}: [^.:;]{2,80}$/;
/** "Has no identified social care needs"; must not match "has no friends and needs help". */
const nothingOfIt = spaced(
  "\\b(?:no|without|(?:not|n't) (?:have|require|need) any|nil) (?:(?:identified|known|additional|specific|current|significant|" +
    'health|social|care|medical|other|further|special|educational|physical|related|recorded|ongoing|unmet|separate|personal|' +
    'direct|formal|such|or|and) )*(?:needs?|provision|budget|payments?|concerns?|involvement|services?|outcomes?|requirements?)\\b',
);
const nothingIdentified = spaced(
  '^(?:there (?:are|is|were|have been) )?(?:currently )?no\\b.* (?:identified|known|required|requested|specified|reported|recorded|noted|sought|agreed)\\b',
);
const notKnownTo = spaced("\\bnot (?:currently )?(?:known|open) to (?:children's )?(?:social care|health|any)");
const notAsked = spaced('\\b(?:has|have|was|were) not (?:been )?(?:requested|sought|asked for)');
/** "Not applicable: Robin is over 18", "None known to the service", "I don't need anything else at the moment". */
const noneWithReason = spaced(
  "^(?:(?:(?:this )?(?:section |part )?(?:does|do) not apply|not applicable|n ?/ ?a)\\b.*|(?:none|nothing)(?: else| further)?(?: is| are| was| were| has been| have been)? (?:known|identified|needed|required|reported)\\b.*|.*\\b(?:do not|does not|don't|doesn't) need anything(?: else| more)?\\b.*)$",
);
/** "The assessment found that the help in H1 meets her needs": nothing more is provided. */
const alreadyMet = spaced(
  '\\b(?:found|concluded|agreed|considered|shows?) that (?:the )?(?:help|support|provision|services?|care)\\b.*\\b(?:meets?|is enough)\\b',
);
/** A clause that goes on to say something: "no needs identified but he tires easily" is not nothing. */
const goesOn = /\b(?:but|however|although|though|except|apart from|until|because)\b/;

/** Whether the whole text only says none, not applicable or not known. */
export function isNone(text: string): boolean {
  if (text.length > mostCharacters) return false;
  const flat = flatten(text)
    .trim()
    .replace(/^[("'*\-: ]+/, '')
    .replace(/[)"'*.!;: ]+$/, '');
  if (flat === '') return /^\s*[-\u2013\u2014]+\s*$/.test(text);
  if (plainNone.test(flat) || (labelled.test(flat) && plainNone.test(flat.slice(flat.lastIndexOf(':') + 1).trim())))
    return true;
  if (countWords(flat, mostNoneWords + 1) > mostNoneWords) return false;
  if (noneWithReason.test(flat) && !/\b(?:but|however|although|except|apart from)\b/.test(flat)) return true;
  if (alreadyMet.test(flat)) return true;
  if (goesOn.test(flat)) return false;
  if (flat.includes('. ') && flat.split('. ').every((part) => isNone(part))) return true;
  if (/[.;] /.test(flat)) return false;
  return nothingIdentified.test(flat) || nothingOfIt.test(flat) || notKnownTo.test(flat) || notAsked.test(flat);
}

const notYet = spaced(
  '^(?:tbc|tba|to be (?:confirmed|completed|agreed|determined|advised)|left blank|blank|not (?:yet )?named|' +
    'this section (?:will be|is) (?:left blank|completed))\\b',
);

/** "To be confirmed" and its kin: words about a gap, not about the child. */
export function isNotYet(text: string): boolean {
  return notYet.test(flatten(text.slice(0, mostCharacters)).trim());
}

/** Who signed a provision off, and when: no provision itself. */
const signedOff = spaced(
  '^(?:agreed|approved|signed(?: off)?|funded|authorised|confirmed) (?:by|on)\\b|' +
    '^[^.;:]{0,60}\\b(?:integrated care board|icb|commissioning (?:group|body)|ccg|health board|panel)(?: has| have)? (?:agreed|approved|confirmed|gave (?:its|their) (?:agreement|approval))\\b|' +
    '^[^.;:]{0,60}\\bsigned (?:this |it )?(?:for|on behalf of) the\\b',
);

const asksWriter = spaced(
  '^(?:please|guidance(?: notes?)?(?: for (?:the )?(?:writers?|authors?|completion|completing))?:|guidance for|notes? (?:to|for) (?:the )?(?:writers?|authors?|completion)|note to (?:the )?(?:writer|author)|insert|enter|click|choose|select|type here|delete as|' +
    'tap here|complete this|use this section|this (?:section|part|box|column) (?:should|must|needs to|is (?:for|where)|sets? out|describes|asks)|' +
    'the (?:provision|support|help|needs|outcomes)(?: below| here| that follows?)? (?:is|are) (?:set out|listed|grouped|arranged|told)\\b|(?:the|this|each|every) (?:tables?|lists?|entry|row|column|box|grid|card)s?(?: below| above| that follows?)? (?:says?|shows?|sets? out|lists?|gives?|describes?|tells?|explains?)|' +
    'this is where|you (?:should|must|may) (?:include|describe|list|set out|record)|\\(?(?:please|delete|insert)\\b)',
);
/** One bracketed or angled placeholder and nothing else: "[Insert need]", "<Known as>", "«Child_Forename1»". */
const onlyPlaceholder = /^(?:\[[^\]]*\]|<[^>]*>|\u00ab[^\u00bb]*\u00bb|x{2,}|\.{3,}|_+)[.\s]*$/i;

/** Numbers of other items and nothing of its own: "Outcome 4, above", "See B2 and B3", "(K7)". */
const onlyRefs = spaced(
  '^[(\\[]?(?:as |see |meets |links to )?(?:(?:needs?|outcomes?|provisions?|sections?|rows?|[a-z]{1,4}\\.?\\d{1,2}(?:\\.\\d{1,2})?|\\d{1,2}|above|below|and|also|[,;&]) ?)+[)\\]]?\\.?$',
);
/** "See outcome on directing his own care", "As in Section F above". */
const pointer = spaced(
  '^[(\\[]?(?:see|as (?:in|for|under)|same as|refer to|please see) (?:the )?(?:other )?(?:outcomes?|needs?|provision|sections?|rows?|above|below|page)\\b|^[(\\[]?(?:as|same as|see) (?:above|below)\\b',
);
const mostPointerCharacters = 80;
export const isReference = (text: string): boolean =>
  text.length <= mostPointerCharacters &&
  ((/\d/.test(text) && onlyRefs.test(flatten(text.trim()))) || pointer.test(flatten(text.trim())));

/** Whether the text is a template speaking to its writer, or a gap it left to fill. */
export function isGuidance(text: string): boolean {
  const trimmed = text.trim().slice(0, mostCharacters);
  return (
    (text.length <= mostCharacters && onlyPlaceholder.test(trimmed)) ||
    asksWriter.test(flatten(trimmed)) ||
    signedOff.test(flatten(trimmed))
  );
}

const noneFirst = spaced('^\\W*(?:none|nil|not applicable|n/a)\\b[^.;:]{0,40}[.;:]');
/** "None. Sam does not need services of this kind": a first sentence that is a none and no more. */
export const opensWithNone = (text: string): boolean => noneFirst.test(flatten(text.slice(0, 80)));

/** "None at present. Adult social care will assess …": it opens by saying that there is none, whatever it adds. */
export function saysThereIsNone(text: string): boolean {
  return /^\W*(?:none|nothing|not applicable|n\/a)\b/i.test(text.slice(0, mostCharacters));
}
