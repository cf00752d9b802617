/** Roles that are given something: those whom the training is for, not the one who gives it. */
import { hitsOf, type Passage } from './passage.ts';
import type { Stated } from './provision-marks.ts';

const articles = /^(a|an|the|his|her|their|our|my|one|school|school's|local|all|four|three|two|<n>)$/;
const givenThing =
  /^(training|workshop|workshops|inset|advice|guidance|coaching|briefing|supervision|support|copy|report|copied)$/;

/** "training for the class teacher", "advice to staff", "will train two teaching assistants". */
export function isRecipient(passage: Passage, hit: Stated): boolean {
  if (isTrained(passage, hit)) return true;
  let before = hit.from - 1;
  while (before >= 0 && (articles.test(passage.words[before]?.norm ?? '') || passage.words[before]?.value !== null))
    before--;
  const word = passage.words[before]?.norm ?? '';
  if (/^(train|trains|coach|coaches|training|upskill|brief|briefs)$/.test(word) && before > 0) return true;
  if (word !== 'for' && word !== 'to') return isJoined(passage, hit, before);
  for (let at = Math.max(0, before - 6); at < before; at++)
    if (givenThing.test(passage.words[at]?.norm ?? '')) return true;
  return false;
}

/** "training for six college staff and the job coach": the second of two who learn. */
function isJoined(passage: Passage, hit: Stated, before: number): boolean {
  if (passage.words[before]?.norm !== 'and') return false;
  return hitsOf(passage, 'role').some(
    (other) => other.to === before && other.from < hit.from && isRecipient(passage, other),
  );
}

/** "Five lecturers will have training in…": those who learn, not the one who teaches. */
export function isTrained(passage: Passage, hit: Stated): boolean {
  const rest = passage.words.slice(hit.to, hit.to + 14).map((word) => word.norm);
  const verb = rest.findIndex((norm) => norm === 'will' || norm === 'to' || norm === 'are' || norm === 'must');
  if (verb < 0 || verb > 8) return false;
  const tail = rest.slice(verb + 1, verb + 7);
  const takes = tail.some((norm) => /^(have|receive|attend|complete|go|undertake|do|be|get)$/.test(norm));
  return (
    takes &&
    tail.some((norm) => /^(training|trained|workshop|workshops|inset|course)$/.test(norm)) &&
    !rest.slice(0, verb).includes('who')
  );
}
