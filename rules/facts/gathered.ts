/** How the child's views were got, with whom and when (CoP 9.69 A; domain 6.1, attribution and method). */

import type { Hit } from '../lexicon/phrases.ts';
import { smallWords } from '../lexicon/plain-words.ts';
import { hitsOf, type Passage } from './passage.ts';
import type { Turn } from './voice-turns.ts';
import { hitsWithin, indexAt, type Stretch } from './within.ts';

/** The words that say each; null when nothing says so. */
export interface Gathered {
  how: Hit | null;
  who: Hit | null;
  when: Hit | null;
}

/** A thing the child did, or somebody gathering or watching, and the name and the day beside it: the telling that says most. */
export function readGathered(passage: Passage, turns: readonly Turn[]): Gathered {
  const hits = (list: string) => hitsOf(passage, list);
  const likes = hits('prefers').length;
  const isMissing = ({ from, to }: Stretch) =>
    hitsWithin(passage, { from: Math.max(0, from - mostGapWords), to: to + mostGapWords }, 'no-view').some(
      (gap) => from < gap.to && gap.from < to,
    );
  const told = hits('told').filter((hit) => isChildsAct(passage, turns, hit));
  const asked = hits('asked-of').filter(
    (hit) =>
      !isPastime(passage, hit.from) &&
      !isMissing(hit) &&
      !isNegated(passage, hit) &&
      (told.length > 0 || likes > 0 || isOfViews(passage, hit)),
  );
  const near = (list: string) => hits(list).find((hit) => !isPastime(passage, hit.from)) ?? null;
  // A professional's observation of a pupil is no view; what was seen to please the child, or told with a name and a day, is.
  const isNoted = near('gathered-by') !== null && near('gathered-when') !== null && hits('voice-stance').length === 0;
  const isWatching = likes > 1 || (likes > 0 && near('gathered-by') !== null) || isNoted;
  const watched = isWatching ? hits('watched').filter((hit) => !isNegated(passage, hit)) : [];
  const headed = turns.find((turn) => !turn.isHeading && turn.topic === 'gathering');
  const tellingOf = (how: Hit) => ({
    how,
    who: nearest(passage, turns, 'gathered-by', how),
    when: nearest(passage, turns, 'gathered-when', how),
  });
  // The means alone ("on his talker, with Mrs Lund, on 4 May") tell it where both a name and a day stand beside them.
  const means = hits('means').filter((hit) => !isPastime(passage, hit.from));
  const tellings = [
    ...[...told, ...asked, ...watched].map(tellingOf),
    ...means.map(tellingOf).filter(({ who, when }) => who && when),
  ];
  const said = ({ who, when }: Gathered) => Number(who !== null) + Number(when !== null);
  const best = tellings.reduce<Gathered | null>(
    (most, telling) => (most === null || said(telling) > said(most) ? telling : most),
    null,
  );
  if (best) return best;
  if (!headed) return { how: null, who: null, when: null };
  return {
    how: { entry: 'gathering', from: headed.from, to: headed.to },
    who: near('gathered-by'),
    when: near('gathered-when'),
  };
}

/** "Views of the family were not sought", "asked for him to be seen by a doctor": nobody did so yet. */
const isNegated = (passage: Passage, { from, to }: Stretch) =>
  passage.words.slice(from, to).some(({ norm }) => norm === 'not') || passage.words[from - 1]?.norm === 'be';

/** The first hit in view of the telling, outside the family's history; "he says" reaches no further than its own sentence. */
function nearest(passage: Passage, turns: readonly Turn[], list: string, { from }: Stretch): Hit | null {
  const isSaid = /^(said|says|say|tells|adds|added)$/.test(passage.words[from]?.norm ?? '');
  const reach = turns.length <= fewTurns ? fewTurns : isSaid ? 0 : mostSentencesAway;
  const here = indexAt(turns, from);
  if (here < 0) return null;
  const inView = turns.slice(Math.max(0, here - reach), here + reach + 1);
  for (const turn of inView) {
    if (turn.topic === 'history') continue;
    const hit = hitsWithin(passage, turn, list).find((found) => !isPastime(passage, found.from));
    if (hit) return hit;
  }
  return null;
}

/** A name or a day further off than this belongs to another telling. */
const mostSentencesAway = 4;
/** No phrase that says a view is missing is longer. */
const mostGapWords = 12;
/** So short a passage is one telling. */
const fewTurns = 8;

/** Who, when or by what means stands beside how: enough for a reader to know whose words these are. */
export function isStated(passage: Passage, { how, who, when }: Gathered): boolean {
  return how !== null && (who !== null || when !== null || isNamedMeans(passage, how));
}

/** Somebody is named in the telling, though no list knows what they are to the child. */
export function isSomeoneNamed(passage: Passage, { from }: Stretch): boolean {
  const sentence = sentenceAt(passage, from);
  return passage.words.slice(sentence.from, sentence.to).some((word, at, words) => {
    if (!word.capital || at === 0) return word.capital && byWhom.test(words[at + 1]?.norm ?? '');
    return withWhom.test(words[at - 1]?.norm ?? '') || byWhom.test(words[at + 1]?.norm ?? '');
  });
}

const withWhom = /^(with|to|told|by|met|asked|and|for)$/;
const byWhom = /^(asked|sent|typed|watched|filmed|noted|met|helped|read|scribed|wrote|held)$/;

/** The way of asking is itself named: "using Talking Mats" says how without a name or a date. */
function isNamedMeans(passage: Passage, how: Hit): boolean {
  const at = indexAt(passage.sentences, how.from);
  const { from } = passage.sentences[Math.max(0, at - 1)] ?? how;
  return hitsWithin(passage, { from, to: passage.sentences[at]?.to ?? how.to }, 'means').length > 0;
}

const sentenceAt = (passage: Passage, at: number) =>
  passage.sentences[indexAt(passage.sentences, at)] ?? { from: at, to: passage.words.length };

/** "Enjoys drawing with his TA", "loves making videos" is a pastime, not a way of asking. */
function isPastime(passage: Passage, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
    const word = passage.words[at];
    if (!word || (word.kind === 'mark' && word.norm !== ',')) return false;
    if (/^(enjoys?|likes?|loves?|liked|loved|good|keen|prefers?)$/.test(word.norm)) return true;
    if (/^(told|said|chose|asked|when|views|that)$/.test(word.norm)) return false;
  }
  return false;
}

const otherSubject =
  /^(mum|dad|mother|father|parents|parent|carers?|gran|nan|grandmother|grandfather|family|teachers?|staff|school|ta|senco|report|psychologist|therapist|friends|mama|baba|people|adults|everyone|worker)$/;

/** The child is the one who told, chose or showed: nobody else stands right before the words. */
function isChildsAct(passage: Passage, turns: readonly Turn[], hit: Hit): boolean {
  const turn = turns[indexAt(turns, hit.from)];
  if (!turn || turn.isHeading || turn.speaker === 'parents' || turn.topic === 'history') return false;
  if (isPastime(passage, hit.from)) return false;
  const norm = passage.words[hit.from]?.norm ?? '';
  // "She was told about it by letter": others did the telling.
  if (/^(told|shown|sent)$/.test(norm) && isPassive.test(passage.words[hit.from - 1]?.norm ?? '')) return false;
  // "How she says yes" is a way of speaking; "She said", after "Ms Lund filled in the form", is Ms Lund.
  if (passage.words.slice(turn.from, hit.from).some((word) => word.norm === 'how')) return false;
  if (isOfAdult(passage, turn) || isParentsAct(passage, turn, hit)) return false;
  // Being asked, and the means themselves, need no subject.
  if (/^(asked|when|was|being|used|using|with|through|by|in|word|verbatim|as)$/.test(norm)) return true;
  for (let at = hit.from - 1; at >= Math.max(turn.from, hit.from - 4); at--) {
    const word = passage.words[at];
    if (!word) break;
    if (/^(he|she|they|i|who)$/.test(word.norm)) return true;
    if (otherSubject.test(word.norm)) return false;
    if (word.capital && /^(mr|mrs|ms|miss|dr|uncle|aunt)$/.test(passage.words[at - 1]?.norm ?? '')) return false;
    if (word.capital && at > turn.from) return true;
  }
  // The telling opens the sentence ("Told to Mrs Rees…"), or a name does ("Kezia's sister signed for her").
  const first = passage.words.slice(turn.from, turn.to).find((word) => word.kind === 'word');
  const isOpening = first === undefined || (passage.words[hit.from]?.start ?? 0) <= first.start;
  return isOpening || (first.capital && !smallWords.has(first.norm));
}

/** "Her parents watched the clips and added what they see": the sentence is the parents' until the child is its subject. */
const isParentsAct = (passage: Passage, { from }: Turn, hit: Stretch) =>
  passage.words.slice(from, from + 3).some(({ norm }) => otherSubject.test(norm)) &&
  !passage.words[hit.from - 1]?.capital &&
  !passage.words.slice(from + 3, hit.from).some(({ norm }) => /^(he|she|i|that|if)$/.test(norm));

/** Opens with "he" or "she" after a sentence that a named adult opens. */
function isOfAdult(passage: Passage, { from }: Turn): boolean {
  if (!/^(he|she)$/.test(passage.words[from]?.norm ?? '')) return false;
  let at = indexAt(passage.sentences, from - 1);
  const opener = () => passage.words[passage.sentences[at]?.from ?? -1]?.norm ?? '';
  for (let back = 0; back < mostSentencesAway && /^(he|she)$/.test(opener()); back++) at--;
  const first = passage.sentences[at]?.from ?? -1;
  return (
    /^(mr|mrs|ms|miss|dr|mum|dad|staff)$/.test(opener()) ||
    (/^(his|her|their)$/.test(opener()) && otherSubject.test(passage.words[first + 1]?.norm ?? ''))
  );
}

const isPassive = /^(was|were|is|are|been|being|be|get|got)$/;

const ofViews =
  /^(views?|words|wishes|thoughts|opinions|feelings|voice|answers|profile|page|section|said|wants|likes|comments|chose|information|contribution|choices|favourites|write|say)$/;

/** Gathering views, not working on targets. */
function isOfViews(passage: Passage, hit: Hit): boolean {
  const { from, to } = sentenceAt(passage, hit.from);
  return passage.words.slice(from, to).some(({ norm }) => ofViews.test(norm));
}
