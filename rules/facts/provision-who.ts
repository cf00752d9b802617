/** Who delivers a Provision: a role that acts, not one that advises, is trained, or is given the advice (domain 4.3, 4.6 G6). */

import type { Hit } from '../lexicon/phrases.ts';
import type { Role } from '../lexicon/roles.ts';
import { bracketEnd, isFree } from './marks.ts';
import { hitsOf, type Passage } from './passage.ts';
import { agentBehindBy } from './provision-agent.ts';
import { advises, isOwnVerb, type ProvisionMarks, type Stated } from './provision-marks.ts';
import { isRecipient } from './provision-recipient.ts';
import { withQualities } from './provision-title.ts';

export interface Who {
  named: Stated | null;
  /** All who teach or look after the child, each of them bound. */
  everyone: Stated | null;
}

export function readWho(passage: Passage, marks: ProvisionMarks): Who {
  let everyone: Stated | null = null;
  let best: { stated: Stated; weight: number; acts: number } | null = null;
  for (const hit of hitsOf<Role>(passage, 'role')) {
    if (hit.entry.sort === 'family' || (hit.entry.sort === 'vague' && !isQualified(passage, hit))) continue;
    if (isAdviser(passage, hit) || isVerb(passage, hit) || isRecipient(passage, hit)) continue;
    if (hit.entry.sort === 'everyone') {
      everyone ??= withQualities(passage, hit);
      continue;
    }
    // "Level 3 practitioner": the number belongs to the title.
    if (!isFree(marks.aside, { ...hit, from: hit.to - 1 }) || isService(passage, hit)) continue;
    if (everyone && hit.from < everyone.to) continue;
    const acts = weightOf(passage, hit);
    const weight = (isFree(marks.purpose, hit) ? 3 : 0) + acts;
    if (!best || weight > best.weight) best = { stated: withQualities(passage, hit), weight, acts };
  }
  // A role that only stands in a list of things yields to whoever the grammar says acts.
  const agent = best && best.acts > 0 ? null : agentBehindBy(passage, marks);
  return { named: agent ?? best?.stated ?? null, everyone };
}

/** "Key person, Level 3, trained by the therapist": what they hold makes a loose title a role. */
function isQualified(passage: Passage, hit: Stated): boolean {
  if (!/^(,|\()$/.test(passage.words[hit.to]?.norm ?? '')) return false;
  return hitsOf(passage, 'skill').some(
    ({ from }) =>
      from === hit.to + 1 &&
      /^(level|qualified|trained|registered|holding|holds|certificated|accredited)$/.test(
        passage.words[from]?.norm ?? '',
      ),
  );
}

const articles = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'our', 'my', 'one', 'school', "school's", 'local']);

const opensTitle = /^(by|from|with)$/;
const titleWords = 4;

/** The word that governs the role: "by" of "by an adoption support worker"; '' at the start of the text. */
function governor(passage: Passage, hit: Stated): string {
  let before = hit.from - 1;
  while (before >= 0 && articles.has(passage.words[before]?.norm ?? '')) before--;
  for (let at = before; at > before - titleWords && (passage.words[at]?.kind ?? 'mark') !== 'mark'; at--)
    if (opensTitle.test(passage.words[at]?.norm ?? '')) return passage.words[at]?.norm ?? '';
  return passage.words[before]?.norm ?? '';
}

/** How plainly the role acts: "by the tutor", then "Tutor: …" and "the tutor will"; in a list of things ("room, teacher or timetable") not at all. */
function weightOf(passage: Passage, hit: Stated): number {
  const before = governor(passage, hit);
  if (before === 'by') return 2;
  if (/^(from|with|[:;(\t\n|.])?$/.test(before)) return 1;
  return /^(will|to|must|shall|who|is|are|\w+s)$/.test(passage.words[hit.to]?.norm ?? '') && before !== ',' ? 1 : 0;
}

/** "An adult will scribe": the name of a helper as a verb is what is done, not who. */
function isVerb(passage: Passage, hit: Stated): boolean {
  return hit.to - hit.from === 1 && /^(will|can|must|shall)$/.test(passage.words[hit.from - 1]?.norm ?? '');
}

/** The word behind a role and its brackets. */
function nextAfterBrackets(passage: Passage, at: number): string {
  return passage.words[bracketEnd(passage, at)]?.norm ?? '';
}

/** What a professional writes: naming it puts nobody in the room. */
const paper =
  /^(recommendations?|reports?|advice|programmes?|plans?|targets?|guidelines|guidance|sheets?|assessments?|strategies|letters?|referral|recommended|exercises|approval|booklet)$/;
const farthest = 5;

/** "open to the Disabilities Team", "speak to the physiotherapist", "the waiting list for the clinic": a body that has not come. */
function isWaitedFor(passage: Passage, hit: Stated): boolean {
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - farthest); at--) {
    const word = passage.words[at];
    if (!word || word.kind === 'mark') return false;
    const next = passage.words[at + 1]?.norm ?? '';
    if (
      /^(open|known|referred|referral|discharged|signposted|speak|talk|write|apply)$/.test(word.norm) &&
      /^(to|from)$/.test(next)
    )
      return true;
    if (/^(list|contact|ask|consult)$/.test(word.norm) && /^(for|the|a|an)$/.test(next)) return true;
  }
  return false;
}

const delivers =
  /^(delivered|led|run|taught|given|carried|facilitated|staffed|done|completed|booked|supplied|provided|prepared|organised|kept|fitted|used|worn)$/;

/** The role is named for its advice, its programme or its training of others, not for doing this. */
function isAdviser(passage: Passage, hit: Hit<Role>): boolean {
  const last = passage.words[hit.to - 1];
  if (last && (last.norm.endsWith("'s") || last.norm.endsWith("s'")) && passage.words[hit.to]?.norm !== ',')
    return true;
  if (isWaitedFor(passage, hit)) return true;
  const next = nextAfterBrackets(passage, hit.to);
  if (paper.test(next) || (last?.norm === 'tutor' && /^(time|group|room|base)$/.test(next))) return true;
  if (next === 'looks' && passage.words[hit.to + 1]?.norm === 'at') return true;
  let before = hit.from;
  while (before > 0 && articles.has(passage.words[before - 1]?.norm ?? '')) before--;
  const isAdvice = hitsOf(passage, 'advice-only').some(
    (advice) => advice.to >= before && advice.to <= hit.from && advice.from < before,
  );
  if (!isAdvice && !isShownBy(passage, before)) return false;
  if (
    helps.test(last?.stem ?? '') &&
    passage.words[before - 1]?.norm === 'by' &&
    !teaches.test(passage.words[before - 2]?.norm ?? '')
  )
    return false;
  // "will be trained by the nurse": the training is what is given.
  if (/^(trained|coached|taught)$/.test(passage.words[before - 2]?.norm ?? '') && isOwnVerb(passage, before - 2))
    return false;
  for (let at = Math.max(0, before - 5); at < before; at++)
    if (delivers.test(passage.words[at]?.norm ?? '')) return false;
  return true;
}

/** Those who work beside the child: what is "set up by" or "checked by" them they do themselves. */
const helps = /^(assistant|ta|lsa|hlta|elsa|supervisor|mentor|keyworker)$/;
const teaches = /^(trained|coached|taught|shown)$/;

/** "trained each year by", "written and updated by": the role behind it taught or planned. */
function isShownBy(passage: Passage, before: number): boolean {
  if (passage.words[before - 1]?.norm !== 'by') return false;
  for (let at = before - 2; at >= Math.max(0, before - 6); at--) {
    const word = passage.words[at];
    if (!word || word.kind === 'mark' || delivers.test(word.norm)) return false;
    if (advises.test(word.norm)) return !isOwnVerb(passage, at);
  }
  return false;
}

/** "will get regular physio": there the short word is the therapy, not the therapist. */
export function isService(passage: Passage, hit: Stated): boolean {
  if (hit.to - hit.from > 1 || !/^(physio|salt|slt|ot|speech)$/.test(passage.words[hit.from]?.norm ?? '')) return false;
  const before = passage.words[hit.from - 1]?.norm ?? '';
  const after = passage.words[hit.to]?.norm ?? '';
  // "Ronan's OT joins him": a person of his own.
  if (before.endsWith("'s")) return false;
  return (
    !/^(a|an|the|by|from|with|qualified|nhs|and|or|,|school|community|specialist|paediatric|\/|:|;|\(|-|w|\t)$/.test(
      before,
    ) &&
    before !== '' &&
    !/^(will|to|:|assistant|session|sessions|input|visits|and|team)$/.test(after)
  );
}
