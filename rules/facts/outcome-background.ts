/** Which words of an Outcome tell where the child is now, and not what will be. */
import type { Verb } from '../lexicon/verbs.ts';
import { fill } from './marks.ts';
import { hitsOf, type Passage } from './passage.ts';
import type { Word } from './words.ts';

const now =
  /^(is|are|was|were|has|had|have|currently|began|finds|found|needs|needed|wrote|struggles|present|cannot|can't|gets|now|wants|likes|loves|hates)$/;
/** "To be reached by the time she is 24": the date of what was said before, not a promise of its own. */
const dateOnly =
  /^(to be|this (is )?to be|to happen|target|measured|measure|shown|success|by|criteria|timescale|evidence|achieve|achieved|at|for|on|from)\b/;
const reached = /^to be (reached|met|achieved|reviewed)$/;

/** Who looks and when: no promise. */
const reviewed =
  /^((to be|will be|it will be|this is to be|next|annual) )?(review|reviewed|looked|monitored|discussed)\b|^progress (to be|will be|is)\b/;

const opening = (words: readonly Word[], from: number) =>
  words
    .slice(from, from + 3)
    .map((word) => word.norm)
    .join(' ');

const isAhead = (norm: string, next: string | undefined) =>
  norm === 'will' ||
  norm.endsWith("'ll") ||
  norm === 'shall' ||
  (norm === 'to' && next === 'be') ||
  norm === 'able' ||
  /^(hope|aim)$/.test(norm);

/**
 * By word: true in sentences that tell of now, where another says what will be ("will", "to be able to"), and in what is told of the
 * child in passing (", who is 17,"). A number there is a starting point, not a measure.
 */
export function readBackground(passage: Passage): boolean[] {
  const { words, sentences } = passage;
  const marks: boolean[] = new Array(words.length).fill(false);
  const looksAhead = sentences.map(({ from, to }) => {
    if (reached.test(opening(words, from))) return false;
    for (let at = from; at < to; at++) if (isAhead(words[at]?.norm ?? '', words[at + 1]?.norm)) return true;
    return false;
  });
  const vague: boolean[] = new Array(words.length).fill(false);
  for (const hit of hitsOf<Verb>(passage, 'verb')) if (hit.entry.sort === 'vague') vague[hit.from] = true;
  if (looksAhead.includes(true)) {
    sentences.forEach(({ from, to }, index) => {
      if (looksAhead[index] || dateOnly.test(opening(words, from)) || isDeadline(passage, from, to)) return;
      // "Improved confidence in speaking." is a headline before the sentence that says what it means.
      for (let at = from; at < to; at++) {
        if (!now.test(words[at]?.norm ?? '') && !vague[at]) continue;
        fill(marks, from, to);
        return;
      }
    });
  }
  for (const { from, to } of sentences) if (reviewed.test(opening(words, from))) fill(marks, from, to);
  for (const { from, to } of sentences) markHeadline(passage, from, to, marks);
  markRelative(words, marks);
  return marks;
}

/** "Will be supported less: by Easter he starts the first question": said before the colon in general, behind it as an act that is measured. */
function markHeadline({ words, found }: Passage, from: number, to: number, marks: boolean[]): void {
  let colon = from;
  while (colon < to && words[colon]?.norm !== ':') colon++;
  const promise = words.slice(from, colon).findIndex(({ norm }) => norm === 'will' || norm === 'to');
  if (promise < 0 || words[from + promise + 1]?.norm !== 'be') return;
  for (let at = colon + 1; at < Math.min(to, colon + 14); at++) {
    if (!/^(he|she|they|i)$/.test(words[at]?.norm ?? '')) continue;
    const isMeasured = (found.get('criterion') ?? []).some((hit) => hit.from > at && hit.to <= to);
    if (isMeasured && !now.test(words[at + 1]?.norm ?? '')) fill(marks, from, colon + 1);
    return;
  }
}

/** "This is for the end of the autumn term", "We expect it by June": short, about the Outcome itself, with a time. */
const mostOfDeadline = 16;
function isDeadline({ words, found }: Passage, from: number, to: number): boolean {
  return (
    to - from <= mostOfDeadline &&
    /^(this|it|that|we|when|date|timing)$/.test(words[from]?.norm ?? '') &&
    (found.get('timeframe') ?? []).some((hit) => hit.from >= from && hit.to <= to)
  );
}

/** ", who is 17 and in the second year of a Level 2 course,": about the child, not about the change. */
function markRelative(words: readonly Word[], marks: boolean[]): void {
  words.forEach((word, at) => {
    if (
      word.norm !== ',' ||
      marks[at] ||
      !/^(who|whose|which|aged|currently|presently|now|already|formerly)$/.test(words[at + 1]?.norm ?? '')
    )
      return;
    let to = at + 2;
    let lastComma = -1;
    for (; to < words.length && words[to]?.norm !== '.' && words[to]?.norm !== 'will'; to++)
      if (words[to]?.norm === ',') lastComma = to;
    if (lastComma > at + 1 || words[to]?.norm === 'will') fill(marks, at, lastComma > 0 ? lastComma : to);
  });
}
