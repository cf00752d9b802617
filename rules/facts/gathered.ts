/** How the child's views were got, with whom and when (CoP 9.69 A; domain 6.1, attribution and method). */

import type { Hit } from '../lexicon/phrases.ts';
import { smallWords } from '../lexicon/plain-words.ts';
import { hitsOf, type Passage } from './passage.ts';
import type { Turn } from './voice-turns.ts';
import { hitsWithin } from './within.ts';

/** The words that say each; null when nothing says so. */
export interface Gathered {
  how: Hit | null;
  who: Hit | null;
  when: Hit | null;
}

/** A thing the child did, or somebody gathering or watching, and the name and the day beside it. */
export function readGathered(passage: Passage, turns: readonly Turn[]): Gathered {
  const hits = (list: string) => hitsOf(passage, list);
  const likes = hits('prefers').length;
  const told = hits('told').find((hit) => isChildsAct(passage, turns, hit));
  const asked = hits('asked-of').find(
    (hit) => !isPastime(passage, hit.from) && (told !== undefined || likes > 0 || isOfViews(passage, hit)),
  );
  const near = (list: string) => hits(list).find((hit) => !isPastime(passage, hit.from)) ?? null;
  // A professional's observation of a pupil is no view; what was seen to please the child, or told with a name and a day, is.
  const isNoted = near('gathered-by') !== null && near('gathered-when') !== null && hits('voice-stance').length === 0;
  const watched = likes > 1 || (likes > 0 && near('gathered-by') !== null) || isNoted ? hits('watched')[0] : undefined;
  const headed = turns.find((turn) => !turn.isHeading && turn.topic === 'gathering');
  const how = told ?? asked ?? watched ?? (headed ? { entry: 'gathering', from: headed.from, to: headed.to } : null);
  return { how, who: how && near('gathered-by'), when: how && near('gathered-when') };
}

/** Who, when or by what means stands beside how: enough for a reader to know whose words these are. */
export function isStated(passage: Passage, { how, who, when }: Gathered): boolean {
  return how !== null && (who !== null || when !== null || isNamedMeans(passage, how));
}

/** The way of asking is itself named: "using Talking Mats" says how without a name or a date. */
function isNamedMeans(passage: Passage, how: Hit): boolean {
  return hitsWithin(passage, sentenceAt(passage, how.from), 'means').length > 0;
}

const sentenceAt = (passage: Passage, at: number) =>
  passage.sentences.find(({ to }) => at < to) ?? { from: at, to: passage.words.length };

/** "Enjoys drawing with his TA", "loves making videos" is a pastime, not a way of asking. */
function isPastime(passage: Passage, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
    const word = passage.words[at];
    if (!word || word.kind === 'mark') return false;
    if (/^(enjoys?|likes?|loves?|liked|loved|good|keen|prefers?)$/.test(word.norm)) return true;
    if (/^(told|said|chose|asked|when|views|that)$/.test(word.norm)) return false;
  }
  return false;
}

const otherSubject =
  /^(mum|dad|mother|father|parents|parent|carers?|gran|nan|grandmother|grandfather|family|teachers?|staff|school|ta|senco|report|psychologist|therapist|friends|mama|baba|people|adults|everyone|worker)$/;

/** The child is the one who told, chose or showed: nobody else stands right before the words. */
function isChildsAct(passage: Passage, turns: readonly Turn[], hit: Hit): boolean {
  const turn = turns.find((candidate) => hit.from >= candidate.from && hit.from < candidate.to);
  if (!turn || turn.isHeading || turn.speaker === 'parents' || isPastime(passage, hit.from)) return false;
  const norm = passage.words[hit.from]?.norm ?? '';
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

const ofViews =
  /^(views?|words|wishes|thoughts|opinions|feelings|voice|answers|profile|page|section|said|wants|likes|comments|chose|information|contribution|choices|favourites|write|say)$/;

/** Gathering views, not working on targets. */
function isOfViews(passage: Passage, hit: Hit): boolean {
  const { from, to } = sentenceAt(passage, hit.from);
  return passage.words.slice(from, to).some(({ norm }) => ofViews.test(norm));
}
