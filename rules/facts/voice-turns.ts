/** Section A as turns: whose words each sentence is, the child's, the parents' or someone telling about the child (domain 6.1). */

import { type VoiceTopic, voiceHeadings } from '../lexicon/voice-words.ts';
import { isGuidance } from '../plan/none.ts';
import { type Passage, wordsBetween } from './passage.ts';
import { hitsWithin, type Stretch } from './within.ts';

/** `about`: told of the child by someone who is not named as speaking for themselves. */
export type Speaker = 'child' | 'parents' | 'about';

/** One sentence or heading, as `[from, to)` indexes into the passage's words. */
export interface Turn {
  from: number;
  to: number;
  speaker: Speaker;
  /** A heading, a label or a template's note to its writer, which nobody says. */
  isHeading: boolean;
  /** What the heading over it, or the label before it, is about; null when there is none it knows. */
  topic: VoiceTopic | null;
  /** Words in it, marks left out. */
  words: number;
}

/** The longest line that can be a heading. */
const mostHeadingWords = 12;
/** "Early years.", "How to communicate with Adaeze." before the sentences they head. */
const mostRunInWords = 5;
const runsIn: ReadonlySet<VoiceTopic> = new Set(['history', 'parents', 'gathering', 'communication'] as const);
/** With one of these it is a sentence. */
const isSaid = /^(i|he|she|they|is|are|was|were|likes?|loves?|wants?|says?|said|has|have|hopes?|will)$/;

export function readTurns(passage: Passage): readonly Turn[] {
  const turns: Turn[] = [];
  const quoted = quotedWords(passage);
  let topic: VoiceTopic | null = null;
  let before: Speaker = 'about';
  for (const line of linesOf(passage)) {
    const label = readLabel(passage, line);
    const isHeading = label !== null && label.to >= line.to;
    if (isHeading || label?.topic) before = 'about';
    if (isHeading) topic = label.topic;
    if (label)
      turns.push({
        ...label,
        speaker: 'about',
        isHeading: true,
        topic: label.topic,
        words: countWords(passage, label),
      });
    if (isHeading) continue;
    // A label inside a line holds for that line; a heading of its own holds until the next one.
    const here: VoiceTopic | null = label?.topic ?? topic;
    const opening = saidFrom(passage, line);
    for (const sentence of cutAt(opening, sentencesIn(passage, label ? { from: label.to, to: line.to } : line))) {
      const isTold =
        (sentence.from >= opening && !isThird(passage, sentence)) || isOwnLabel(passage, label, sentence, here);
      const speaker: Speaker = isTold ? 'child' : speakerOf(passage, sentence, here, before, quoted);
      const isHeading = isGuidance(wordsBetween(passage, sentence.from, sentence.to));
      turns.push({ ...sentence, speaker, isHeading, topic: here, words: countWords(passage, sentence) });
      before = speaker;
    }
  }
  return turns;
}

/** "He comes alive in water", with no "I" beside it: told of the child. */
const isThird = (passage: Passage, stretch: Stretch) =>
  hitsWithin(passage, stretch, 'third-person').length > 0 && hitsWithin(passage, stretch, 'first-person').length === 0;

const countWords = (passage: Passage, { from, to }: Stretch) =>
  passage.words.slice(from, to).filter((word) => word.kind !== 'mark').length;

/** Lines as printed; a line that goes on in lower case only wrapped. */
function linesOf(passage: Passage): readonly Stretch[] {
  const lines: Stretch[] = [];
  let from = 0;
  passage.words.forEach((word, at) => {
    if (word.norm !== '\n') return;
    const next = passage.words[at + 1];
    const wraps = next?.kind === 'word' && !next.capital && next.norm !== 'i' && at - from > mostHeadingWords;
    if (wraps) return;
    if (at > from) lines.push({ from, to: at });
    from = at + 1;
  });
  if (from < passage.words.length) lines.push({ from, to: passage.words.length });
  return lines;
}

function sentencesIn(passage: Passage, { from, to }: Stretch): readonly Stretch[] {
  return passage.sentences
    .filter((sentence) => sentence.to > from && sentence.from < to)
    .map((sentence) => ({ from: Math.max(from, sentence.from), to: Math.min(to, sentence.to) }))
    .filter((sentence) => countWords(passage, sentence) > 0);
}

/** The same stretches, the one that holds `place` cut in two there. */
function cutAt(place: number, stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.flatMap(({ from, to }) =>
    place > from && place < to
      ? [
          { from, to: place },
          { from: place, to },
        ]
      : [{ from, to }],
  );
}

/** A heading line, or the words before a colon, with what they are about. */
function readLabel(passage: Passage, { from, to }: Stretch): (Stretch & { topic: VoiceTopic | null }) | null {
  const words = passage.words.slice(from, to);
  const colon = words.findIndex((word) => word.norm === ':');
  const last = words.at(-1)?.norm ?? '';
  if (
    colon > 0 &&
    countWords(passage, { from, to: from + colon }) <= mostHeadingWords &&
    !words.slice(0, colon).some((word) => word.norm === '.')
  ) {
    const end = from + colon + 1;
    const topic = topicOf(passage, { from, to: end });
    // "He told us: I want…" opens a quotation; a label names what follows.
    if (topic !== 'parents' && words.slice(0, colon).some((word) => saidWord.test(word.norm))) return null;
    return topic || end >= to ? { from, to: end, topic } : null;
  }
  const stop = words.findIndex((word) => word.norm === '.');
  if (stop > 0 && countWords(passage, { from, to: from + stop }) <= mostRunInWords) {
    const topic = topicOf(passage, { from, to: from + stop });
    if (topic && runsIn.has(topic) && !words.slice(0, stop).some(({ norm }) => isSaid.test(norm)))
      return { from, to: from + stop + 1, topic };
  }
  if (
    '.!?;,'.includes(last) ||
    countWords(passage, { from, to }) > mostHeadingWords ||
    passage.words[to]?.norm !== '\n'
  )
    return null;
  const topic = topicOf(passage, { from, to });
  return topic && isTitle(passage, { from, to }) ? { from, to, topic } : null;
}

/** "My best day: …", "What I'd change: …": the line goes on in the same voice. A heading of its own may be the form's. */
function isOwnLabel(passage: Passage, label: Stretch | null, sentence: Stretch, topic: VoiceTopic | null): boolean {
  if (
    !label ||
    hitsWithin(passage, sentence, 'third-person').length > 0 ||
    topic === 'parents' ||
    topic === 'gathering' ||
    topic === 'history'
  )
    return false;
  return hitsWithin(passage, label, 'first-person').length > 0;
}

/** "Marcus said: …", "he asked us to write: …": the rest of the line is the child's, without quotation marks. Else past all words. */
function saidFrom(passage: Passage, { from, to }: Stretch): number {
  for (let at = from + 1; at < to; at++) {
    if (passage.words[at]?.norm !== ':') continue;
    const before = passage.words.slice(Math.max(from, at - 4), at);
    const isSaid = before.some(
      (word, index) => saidWord.test(word.norm) && !/^(yes|no)$/.test(before[index + 1]?.norm ?? ''),
    );
    const isOther = before.some((word) => parentWord.test(word.norm));
    if (isSaid && !isOther && at + 1 < to) return at + 1;
  }
  return passage.words.length;
}

const professional = /^(psychologist|therapist|paediatrician|report|senco|sendco|consultant|advice|assessment)$/;
/** "Mum:", "My dad (by telephone):"; never "Family: I live with…". */
const oneParent = /^(mum|dad|mother|father|gran|nan|grandmother|grandfather|mama|baba)$/;
const saidWord = /^(said|told|wrote|typed|write|writes|says|dictated|answered|replied|signed|explained|added|emailed)$/;
const parentWord =
  /^(mum|dad|mother|father|parents?|gran|nan|carers?|family|grandmother|grandfather|teacher|staff|school|mama|baba)$/;

/** A line of a list ("buses 12 and 7") is no heading: a heading starts with a capital and holds no verb of telling. */
function isTitle(passage: Passage, { from, to }: Stretch): boolean {
  const first = passage.words.slice(from, to).find((word) => word.kind === 'word');
  return first?.capital === true && countWords(passage, { from, to }) <= 9;
}

function topicOf(passage: Passage, { from, to }: Stretch): VoiceTopic | null {
  const hits = hitsWithin<(typeof voiceHeadings)[number]>(passage, { from, to }, 'voice-heading');
  // In the order of the list: "Parents' hopes" is the parents' before it is a hope.
  const topics = voiceHeadings.map(({ topic }) => topic);
  const opening = passage.words.slice(from, Math.min(to, from + 2)).map(({ norm }) => norm);
  const isNamed = passage.words[to - 1]?.norm === ':' && opening.some((norm) => oneParent.test(norm));
  if (isNamed) return 'parents';
  return topics.find((topic) => hits.some((hit) => hit.entry.topic === topic)) ?? null;
}

function speakerOf(
  passage: Passage,
  sentence: Stretch,
  topic: VoiceTopic | null,
  before: Speaker,
  quoted: readonly boolean[],
): Speaker {
  const inside = (list: string) => hitsWithin(passage, sentence, list);
  const first = inside('first-person');
  const third = inside('third-person');
  const isQuoted = passage.words
    .slice(sentence.from, sentence.to)
    .some((word, at) => word.kind === 'word' && quoted[sentence.from + at]);
  const told = inside('parent-voice').some(
    (hit) => !/^(my|our)$/.test(passage.words[hit.from - 1]?.norm ?? '') || first.length === 0,
  );
  if (inside('parent-first-person').some((hit) => isParentsOwn(passage, hit, before))) return 'parents';
  if (topic === 'parents') return 'parents';
  // "What they say: “He is stubborn. I want him to…”": the quotation goes on as theirs.
  if (before === 'parents' && third.length > 0 && (isQuoted || first.length > 0)) return 'parents';
  const own = first.filter((hit) => !quoted[hit.from]);
  // "He leans into music; we think he dislikes the noise": whoever watched tells of the child.
  const isSeen = third.some(({ from }) => from === sentence.from) && inside('prefers').length > 0;
  const goesOn =
    before === 'parents' &&
    own.length === 0 &&
    !isSeen &&
    passage.words.slice(sentence.from, sentence.to).some(({ norm }) => /^(we|our|us|we've|we're|we'd)$/.test(norm));
  if (goesOn) return 'parents';
  // "Dad thinks I should stay on", after "I want": the child tells what a parent thinks.
  if (
    told &&
    (own.length === 0 || before !== 'child') &&
    (own.length === 0 ||
      passage.words.slice(sentence.from, sentence.from + 2).every((word) => word.norm !== 'my' && word.norm !== 'i'))
  )
    return 'parents';
  if (own.length > 0) return 'child';
  if ((isQuoted || isNamedSpeaker(passage, sentence)) && !told) return 'child';
  // "Science is fun when things explode." goes on from the child's own words; "He is kind." does not.
  const isOfOthers = passage.words.slice(sentence.from, sentence.from + 3).some((word) => professional.test(word.norm));
  // "It was not possible to obtain her views" is the form's, whatever stands before it.
  const isForms = isOfOthers || inside('no-view').length > 0;
  return before === 'child' && third.length === 0 && !isForms && !opensWithName(passage, sentence) ? 'child' : 'about';
}

/** "Yusra, pointing at her chart: “Not mornings…”": a name, what it did, and then its words. */
function isNamedSpeaker(passage: Passage, { from, to }: Stretch): boolean {
  const first = passage.words[from];
  if (!first?.capital || parentWord.test(first.norm)) return false;
  const colon = passage.words.slice(from, to).findIndex(({ norm }) => norm === ':');
  return colon > 0 && colon <= mostHeadingWords && passage.words[from + colon + 1]?.norm === '"';
}

/** "We like him" after "I" is a child's talk of a friend; "we hope he", "our son" is a parent's. */
function isParentsOwn(passage: Passage, { from, to }: Stretch, before: Speaker): boolean {
  const [first, second] = passage.words.slice(from, to).map((word) => word.norm);
  if (first === 'i') return /^(hope|wish|worry|pray|fear)$/.test(second ?? '');
  if (!first?.startsWith('we')) return true;
  return (
    before !== 'child' || /^(feel|feels|felt|believe|hope|want|would|worry|fear|think|fought|wish)$/.test(second ?? '')
  );
}

function opensWithName(passage: Passage, { from }: Stretch): boolean {
  const [first, second] = passage.words.slice(from, from + 2);
  // "Pilar (by telephone, 24 September) is proud of…"
  if (first?.capital && second?.norm === '(') return true;
  return (
    first?.capital === true &&
    /^(is|has|likes|loves|enjoys|finds|can|needs|wants|says|will|does|was)$/.test(second?.norm ?? '') &&
    !/^(it|this|that|school|maths|science|pe|art|reading|writing|everyone|what|who|english|music|history)$/.test(
      first.norm,
    )
  );
}

/** True for each word between quotation marks, double or single, that holds three words or more. */
export function quotedWords(passage: Passage): readonly boolean[] {
  const marks: boolean[] = new Array(passage.words.length).fill(false);
  let open = -1;
  let kind = '';
  passage.words.forEach((word, at) => {
    if (word.norm !== '"' && word.norm !== "'") return;
    const before = passage.words[at - 1];
    const next = passage.words[at + 1];
    const opens =
      next !== undefined &&
      next.start === word.end &&
      (before === undefined || before.end < word.start || before.kind === 'mark');
    if (open < 0) {
      if (opens) [open, kind] = [at, word.norm];
      return;
    }
    if (word.norm !== kind || (kind === "'" && before?.end !== word.start)) return;
    if (countWords(passage, { from: open, to: at }) >= 3) marks.fill(true, open, at + 1);
    open = -1;
  });
  return marks;
}
