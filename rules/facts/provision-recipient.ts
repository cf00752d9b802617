/** Roles that are given something: those whom the training is for, not the one who gives it. */
import { sentenceAt } from './marks.ts';
import type { Passage } from './passage.ts';
import type { Stated } from './provision-marks.ts';

/** Words to look back over. */
const farthest = 6;
const opens = /^(for|to|by|from|with|will|of|in|on|at|train|trains|coach|coaches|training|upskill|brief|briefs)$/;
const teaches = /^(train|trains|coach|coaches|training|upskill|brief|briefs)$/;
const givenThing =
  /^(training|workshop|workshops|inset|advice|guidance|coaching|briefing|supervision|support|copy|report|copied)$/;

/** "training for the class teacher", "advice to staff", "will train two teaching assistants". */
export function isRecipient(passage: Passage, hit: Stated): boolean {
  if (isTrained(passage, hit)) return true;
  let before = hit.from - 1;
  // "training for six college staff and the job coach": past the one who learns beside.
  for (let back = 0; back < farthest && before >= 0; back++) {
    const word = passage.words[before];
    if (!word || word.kind === 'mark' || opens.test(word.norm)) break;
    before--;
  }
  const word = passage.words[before]?.norm ?? '';
  if (teaches.test(word)) return before > 0;
  if (word !== 'for' && word !== 'to') return false;
  const from = word === 'for' ? sentenceAt(passage, before).from : Math.max(0, before - farthest);
  return passage.words.slice(from, before).some(({ norm }) => givenThing.test(norm));
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
