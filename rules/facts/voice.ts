/** Whose voice Section A holds: person, how the views were gathered, and whether it is the child's (CoP 9.69 A; domain 6). */
import type { Verdict, Voice } from '../contract.ts';
import { hitsOf, type Passage, readPassage } from './passage.ts';

export interface VoiceFacts extends Voice {
  /** Share of first-person jargon: hits per 100 words. */
  jargon: number;
  hasNoView: boolean;
  hasConcrete: boolean;
  isParentsOnly: boolean;
  passage: Passage;
}

export function readVoice(text: string): VoiceFacts {
  const passage = readPassage(text);
  const words = passage.words.filter((word) => word.kind !== 'mark').length;
  const count = (list: string) => hitsOf(passage, list).length;
  const first = count('first-person');
  const sentences = Math.max(1, passage.sentences.length);
  const quotes = countQuotes(passage);
  const thirdSubject = countThird(passage);
  const person: Voice['person'] = words === 0 ? 'none' : first === 0 ? 'third' : thirdSubject > sentences * 0.4 ? 'mixed' : 'first';
  const gathered = count('gathered');
  const stated = gathered > 0 && (count('gathered-by') > 0 || count('gathered-when') > 0 || gathered > 1);
  const jargonHits = count('adult-jargon');
  const jargon = words === 0 ? 0 : (100 * jargonHits) / words;
  const hasNoView = count('no-view') > 0;
  const hasConcrete = count('concrete') > 0;
  const parents = count('parent-voice');
  const isParentsOnly = parents > 0 && first === 0 && !stated && quotes === 0;
  const verdict = decide({ words, first, jargon, jargonHits, stated, quotes, hasNoView, hasConcrete, isParentsOnly, isGeneric: isGeneric(passage), isParentsMarked: isMarkedAsParents(passage), person });
  return { person, howGathered: stated ? 'stated' : 'not-stated', verdict, jargon, hasNoView, hasConcrete, isParentsOnly, passage };
}

function decide(known: {
  words: number;
  first: number;
  jargon: number;
  jargonHits: number;
  stated: boolean;
  quotes: number;
  hasNoView: boolean;
  hasConcrete: boolean;
  isParentsOnly: boolean;
  isGeneric: boolean;
  isParentsMarked: boolean;
  person: Voice['person'];
}): Verdict {
  if (known.words < 4) return 'weak';
  if (known.quotes > 0 && known.jargon < 4 && (known.jargonHits < 2 || known.stated)) return 'strong';
  if (known.hasNoView && !known.stated) return 'weak';
  if (known.person === 'first' || known.person === 'mixed') {
    const isShort = known.words <= 30;
    if ((known.jargonHits >= 2 && known.jargon >= 4) || (isShort && known.jargonHits >= 1 && known.jargon >= 3 && !known.hasConcrete)) return 'weak';
    return known.words < 25 && known.isGeneric ? 'weak' : 'strong';
  }
  if (known.stated || known.isParentsMarked) return 'strong';
  return 'weak';
}

/** Sentences told about the child: "He likes…", "Amira says…". */
function countThird(passage: Passage): number {
  return passage.sentences.filter(({ from, to }) => {
    const head = passage.words.slice(from, Math.min(to, from + 4)).map((word) => word.norm);
    return head.some((norm) => norm === 'he' || norm === 'she' || norm === 'his' || norm === 'her') && !head.includes('i');
  }).length;
}

function countQuotes(passage: Passage): number {
  const marks = passage.words.filter((word) => word.kind === 'mark' && word.norm === '"').length;
  return Math.floor(marks / 2);
}

const plainWords = new Set(
  (
    "i i'm my me mine like likes liked love loves enjoy school teacher teachers friend friends nice fun good happy play playing home family mum dad tv music games work lessons class the a an to and at is are am it " +
    'with in of do not don\'t very really lots everyone people help helps going go want be kind best things when new maths reading am'
  ).split(' '),
);

/** Nothing in it could tell this child from any other. */
function isGeneric(passage: Passage): boolean {
  return passage.words.every((word) => word.kind === 'mark' || plainWords.has(word.norm));
}

/** A heading or an opening that says the words are the parents' own. */
function isMarkedAsParents(passage: Passage): boolean {
  const opening = passage.text.slice(0, 60).toLowerCase();
  return /\b(mum|dad|mother|father|parent|parents|family|carer|carers|gran|foster)\b[^.]{0,40}(:|\bsays?\b|\bsaid\b|\btold\b|\bviews?\b|\bwrote\b|\bwants? (you|people|everyone) to know\b)/.test(opening);
}
