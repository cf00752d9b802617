/** What a sentence's words say it is, for places that do not say it: need or strength, outcome or provision, wish or view. */
import { hitsOf, readPassage } from '../facts/passage.ts';
import { areBothBare, goesOnWithProvision } from './provision-goes-on.ts';
import { countWords, flatten, spaced } from './same-length.ts';

/** Scores this far below the middle state a difficulty (more than one standard deviation). */
const lowPercentile = 16;
const lowScore = 85;

function isLowScore(flat: string): boolean {
  const percentile = /\b(\d{1,2})(?:st|nd|rd|th)? (?:per)?centile/.exec(flat)?.[1];
  const score = /\bscored? (?:of |was |is )?(\d{2,3})\b/.exec(flat)?.[1];
  return (
    (percentile !== undefined && Number(percentile) < lowPercentile) ||
    (score !== undefined && Number(score) < lowScore)
  );
}

/** Any of these lists says something of the sentence. */
const says = (sentence: string, ...lists: readonly string[]) => {
  const passage = readPassage(sentence.slice(0, 2000));
  return lists.some((list) => hitsOf(passage, list).length > 0);
};

/** Words of trouble that no "no difficulty with…" takes back. */
function isTroubled(sentence: string): boolean {
  const passage = readPassage(sentence.slice(0, 2000));
  const spared = hitsOf(passage, 'no-trouble');
  const isSpared = (hit: { from: number; to: number }) => spared.some(({ from, to }) => hit.from < to && from < hit.to);
  return (
    ['trouble', 'can-trouble'].some((list) => hitsOf(passage, list).some((hit) => !isSpared(hit))) ||
    isLowScore(flatten(sentence.slice(0, 2000)))
  );
}

/** A clause that takes back what came before it. */
const turnsAfter =
  /[a-z], (?:but|so (?:he|she|they|i|that)|which means|though|although|however|yet)\b|\b(?:but|although) (?:he|she|they|i|this|only|not)\b/;
/** A condition that is nothing to the plan. */
const dismissed = spaced(
  '\\b(?:has|have|with) no (?:bearing|effect|impact) on\\b|\\b(?:does|do) not affect (?:his|her|their) (?:learning|education|schooling)\\b',
);
/** How the list of needs is made: its order, its numbers. */
const ofTheList = spaced(
  '^(?:they|these|the (?:needs|numbers|letters|entries))(?: [a-z]+)? (?:is|are|stand) (?:(?:not|never|set out|listed|written|given) )*in (?:any |an |no )?(?:particular |special )?order\\b|^the (?:numbers?|letters?) (?:is|are) (?:there|here|so that|only so)\\b',
);
const elsewhere = spaced(
  '\\b(?:is|are) (?:described|set out|covered|listed|detailed|explained|recorded|addressed) (?:in|under|above|below|elsewhere)\\b',
);

/** A sentence that only says where the plan tells it, or that it matters not: no need of its own. */
export const pointsElsewhere = (sentence: string): boolean =>
  dismissed.test(flatten(sentence.slice(0, 400))) ||
  ofTheList.test(flatten(sentence.slice(0, 400))) ||
  (countWords(sentence, 16) <= 15 && elsewhere.test(flatten(sentence.slice(0, 400))));

/** What a Section B sentence is: a need by default; null says neither (history, how it was found out). */
export function needOrStrength(sentence: string): 'need' | 'strength' | null {
  if (isTroubled(sentence)) return 'need';
  // What he can do, and then a turn: the turn is the need.
  if (says(sentence, 'able') && turnsAfter.test(flatten(sentence.slice(0, 2000)))) return 'need';
  if (says(sentence, 'no-trouble', 'attainment', 'able')) return 'strength';
  return says(sentence, 'background') ? null : 'need';
}

/** Whether the words name something the child can do, likes or is. */
export const praises = (sentence: string): boolean => says(sentence, 'able');

const wish = spaced(
  "\\b(?:want(?:s|ed)? to|would (?:like|love) (?:to|[a-z'-]+(?: and [a-z'-]+)? to)|i'd (?:like|love) to|hopes?|hoping|dreams?|wish(?:es)?|when (?:i|he|she|they) (?:am|is|are|grows?|leaves?|finish(?:es)?)(?: (?:older|up|school|college))?|in (?:the|his|her|my|their) future|one day|aspir(?:es|ations?|ing)|ambitions?|(?:i want|wants) (?:a|my|his|her|more|friends)|would like)\\b",
);
/** A wish about the plan's day, not about a life: "would like you to know". */
const smallWish = spaced(
  '\\b(?:like you to|want you to|wants? people to|would like (?:people|staff|adults|teachers) to|like everyone to)\\b',
);

/** Whether a Section A sentence is about the future. */
export function isWish(sentence: string): boolean {
  const flat = flatten(sentence.slice(0, 2000));
  return wish.test(flat) && !smallWish.test(flat);
}

const outcomeCue = spaced(
  "^(?:(?:by|before|within|at) (?:the end|the time|(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:summer|spring|autumn|easter|christmas)|year|age|key stage|ks ?\\d|\\d|two|three|next|his|her)|for [a-z'-]+ to\\b|to (?:be able|improve|develop|increase))|\\bwill (?:be able to|independently|know|read|write|have (?:learned|learnt|improved|developed|increased))\\b|\\bwill (?:\\w+ly )?(?:improve|develop|increase|reduce|manage|use|say|tell|ask|join|attend|take part)\\b",
);
const provisionCue = spaced(
  '\\b(?:will (?:receive|have access|be (?:provided|given|offered|supported|taught|delivered|helped|encouraged|trained))|delivered by|provided by|led by|taught by|from an? (?:qualified|trained|specialist|speech|occupational|teaching)|minutes|mins?|hours?|sessions?|weekly|daily|fortnightly|termly|half[- ]termly|1 ?: ?1|one[- ]to[- ]one|programme|intervention|access to|support (?:from|with|for|to)|small group|staff (?:will|to|should|must)|adults? (?:will|to|should|must)|teaching assistant|therapist)\\b',
);

/** What a passage in a combined Section is, by its words: only where no label and no column tells. */
export function kindByWords(text: string): 'need' | 'outcome' | 'provision' {
  const flat = flatten(text.slice(0, 2000)).trim();
  if (/^by\b/.test(flat) && outcomeCue.test(flat)) return 'outcome';
  if (provisionCue.test(flat)) return 'provision';
  if (outcomeCue.test(flat)) return 'outcome';
  return 'need';
}

const followOn = spaced(
  '^(?:this|these|those|that|it|they|such|both|each (?:session|week|lesson|one|visit|time)|all sessions|(?:the )?sessions?|in these|in this|during (?:this|these|the|each)|here|as a result|consequently|therefore|for example|e\\.g|for instance|these will|targets? will|progress (?:will|is|towards)|review(?:ed|s)?|(?:he|she|they) will (?:be trained|deliver|provide|run|use (?:this|the|these)|review|meet)|the (?:programme|sessions?|group|intervention|support|therapist|work|activities|plan|targets?|training|impact|aim|purpose|focus|content|provision|approach|strateg(?:y|ies)|time|equipment|timetable)|following (?:this|each)|because of this|which|otherwise|when this|if this)\\b',
);
const provisionSubject =
  /\b(?:will|must|should|shall|to be|receives?|access|provided?|delivered|support(?:ed)?|sessions?|minutes|mins?|hours?|daily|weekly|fortnightly|termly|programme|training|use of|equipment|taught|teaching|small group|1:1|staff|adults?|teacher|assistant|therapist|needs?|requires?|strateg|visual|opportunit)/i;
/** Fragments of an amount ("Twice weekly, 30 minutes.") belong to what they measure. */
const amountOnly =
  /^(?:(?:for )?\d|once|twice|three times|four times|daily|weekly|fortnightly|monthly|termly|half-termly|every|minimum|at least|up to)\b/i;

/** Whether a sentence goes on with the one before it rather than saying a new thing. */
export function goesOnFrom(sentence: string, before: string, kind: 'provision' | 'outcome' | 'need'): boolean {
  const flat = flatten(sentence.slice(0, 600)).trim();
  if (kind === 'need') return goesOnFromNeed(flat, sentence, before);
  if (followOn.test(flat)) return true;
  if (kind === 'outcome') return !/\b(?:will|to|can|by|be able|i )\b/.test(flat);
  if (amountOnly.test(flat) && countWords(flat, 13) <= 12 && !/\bwill\b/.test(flat)) return true;
  if (areBothBare(sentence, before)) return false;
  if (!provisionSubject.test(flat) || !provisionSubject.test(before.slice(0, 600))) return true;
  if (goesOnWithProvision(sentence, before)) return true;
  const named = /^the ((?:[a-z-]+ ){0,2}[a-z-]+)/.exec(flat)?.[1];
  const earlier = flatten(before);
  return named?.split(' ').some((word) => word.length > 4 && earlier.includes(word) && !commonWords.has(word)) ?? false;
}

const setsTargets = spaced(
  '\\b(?:short(?:er)?[- ]term targets?|smaller steps|(?:the |his |her |their )?next steps|targets? for (?:each|every) (?:half )?term|steps towards?|steps (?:below|to(?:wards?)? (?:these|each|the))|(?:smaller|short|half[- ]termly|termly|interim|its own|their own) (?:targets?|steps?)|targets? (?:each|every) (?:half )?term)\\b',
);
const isSet = spaced(
  '\\b(?:sets?|agreed?|agree|reviewed?|looked? at|shared?|dr[ae]wn? up|written|write|updated?|checked?)\\b',
);
/** When and how the plan itself is looked at again, and who is asked. */
const reviews = spaced(
  '^(?:(?:the|this) (?:plan|outcomes?)|outcomes) (?:is|are|will be|must be) (?:reviewed|looked at|checked)\\b|\\bwill be asked (?:how|what|whether|if)\\b|\\bannual review will (?:look|check|ask|consider)\\b|^the (?:annual )?review (?:will|is)\\b',
);
const arranges = spaced(
  "^(?:(?:progress|the outcomes?|these outcomes?|outcomes)(?: towards? [a-z ]+)? (?:is|are|will be|looks?|runs?)\\b|(?:these|they|the outcomes|these outcomes|all of (?:these|them)) (?:were|was|have been|had been) (?:talked|agreed|discussed|written|set|shared|chosen|drawn|gone|worked|read|planned)\\b|(?:the )?(?:authority|parties|council)(?:'s position is| does not agree| do not agree| agrees? that)\\b|progress\\b[^.]{0,80}\\b(?:described|recorded|noted|kept|measured|checked|written|logged|shared)\\b|[^.]{0,80}\\b(?:be|is|are) (?:sent|given) (?:a |the )?cop(?:y|ies)\\b|how (?:we'll|we will|progress|it|this)\\b.*\\b(?:check|review|measure)|by the end of [a-z ]+ means\\b|(?:[^,.]{0,60}, )?(?:everyone|we) (?:meets?|will meet)\\b|(?:plans?|planning|arrangements) for [^.]{3,60} (?:will|is|are) (?:be )?(?:drawn|made|agreed|written|started)\\b|the first (?:review|meeting|time)\\b|the next review\\b|(?:the |all )?(?:school|setting|college|nursery|staff|council|senco|sendco|teachers?|key ?(?:worker|person)|team|we)\\b.*\\b(?:looks? at|check|review|measure|monitor|discuss|talk about)\\b.*\\bprogress\\b|long[- ]term outcomes? (?:for|to|by)[^.]{0,60}\\.?$)",
);

const setters =
  "(?:(?:the|his|her|their|my|every|each|a|an|all) |[a-z-]+(?:'s|s') )*(?:[a-z-]+ ){0,3}(?:school|setting|college|nursery|staff|council|coordinator|senco|sendco|teachers?|tutor|worker|person|team|parents?|teacher|therapists?|adviser|we|i|they|he|she|everybody|everyone)";
/** Who makes or looks at steps, boxes and outcomes, and when; what the plan's own words mean; who covers for whom. */
const aboutPlan = spaced(
  `^(?:(?:every|each|all(?: of)?(?: the| these)?|these|the) (?:outcomes?|box(?:es)?|targets?|goals?|cards?|rows?) (?:is|are|will be|has been|have been|was|were|looks?|starts?|belongs?|runs?)\\b|` +
    `${setters}\\b[^.;]{0,60}\\b(?:sets?|writes?|chooses?|choose|agrees?|draws? up|breaks? down|makes?) (?:the |his |her |their |my |its |small(?:er)? |short(?:er)? |next |new )+(?:steps?|targets?|goals?)\\b|` +
    `(?:small(?:er)?|short(?:er)?|next) (?:steps?|targets?|goals?) (?:is|are|will be) |unless (?:it|another|otherwise|a date)\\b[^.;]{0,40}\\b(?:says?|given|stated|date)|` +
    `["\u201c'\u2018][^"\u201d'\u2019]{2,30}["\u201d'\u2019] (?:below |here |above )?means\\b|` +
    `[^.;]{0,80}\\blooks? at (?:all )?(?:the |these )?(?:outcomes|boxes|targets|goals)\\b|[^.;]{0,60}\\bcovers? (?:any |for )?(?:absences?|sickness)\\b)`,
);

/** A sentence in Section E about how outcomes are set, checked and reviewed: no outcome itself (Code 9.69). */
export function isArrangement(sentence: string): boolean {
  const flat = flatten(sentence.slice(0, 600)).trim();
  return (
    aboutPlan.test(flat) || arranges.test(flat) || reviews.test(flat) || (setsTargets.test(flat) && isSet.test(flat))
  );
}

/** Whether the words of a Section B sentence themselves state a difficulty. */
export const statesDifficulty = (sentence: string): boolean => isTroubled(sentence) || says(sentence, 'difficulty');

const needLink =
  /^(?:this|these|that|as a result|consequently|therefore|for example|e\.g|for instance|because of this|which|such)\b/;
/** What often opens the sentence that tells how a difficulty shows. */
const needShown =
  /^(?:he|she|they|it|when|if|on|after|faced|without|under|most|even|at times|by the|each one|others|strangers|a raised|staff)\b/;

/** A need is told in two or three sentences: the difficulty, how it shows, what follows. A strength in between ends it. */
function goesOnFromNeed(flat: string, sentence: string, before: string): boolean {
  if (needLink.test(flat)) return true;
  if (!needShown.test(flat) || countWords(before, 90) > 80) return false;
  return needOrStrength(before) === 'need' && needOrStrength(sentence) === 'need';
}

const commonWords = new Set([
  'school',
  'class',
  'setting',
  'college',
  'nursery',
  'their',
  'there',
  'local',
  'authority',
  'child',
  'young',
  'person',
  'pupil',
]);
