/** A role as the words give it: with its article, its qualifiers, its employer, and what says its skill. */
import { bracketEnd, clauseEnd } from './marks.ts';
import { hitsOf, type Passage } from './passage.ts';
import type { Stated } from './provision-marks.ts';

/** A title with more added to it than this is a list of its own. */
const mostQualities = 5;

/** "a teaching assistant trained by the therapist", "every teacher and assistant who teaches her". */
export function withQualities(passage: Passage, hit: Stated): Stated {
  let { to } = hit;
  for (let turn = 0; turn < mostQualities; turn++) {
    const further = joinedRole(passage, to) ?? qualityEnd(passage, to);
    if (further <= to) break;
    to = further;
  }
  return { from: articleBefore(passage, hit.from), to: Math.min(to, passage.words.length) };
}

/** "the class teacher and teaching assistant": the end of the role joined on; null when none is. */
function joinedRole(passage: Passage, at: number): number | null {
  if (!/^(and|or|&|\/)$/.test(passage.words[at]?.norm ?? '')) return null;
  const next = /^(a|an|the|his|her|their)$/.test(passage.words[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  const roles = rolesByStart(passage);
  return roles.get(next) ?? roles.get(at + 1) ?? null;
}

const starts = new WeakMap<Passage, ReadonlyMap<number, number>>();

/** Where each role ends, by where it starts: found once a passage. */
function rolesByStart(passage: Passage): ReadonlyMap<number, number> {
  const known = starts.get(passage);
  if (known) return known;
  const made = new Map(hitsOf(passage, 'role').map(({ from, to }) => [from, to]));
  starts.set(passage, made);
  return made;
}

const employer =
  /^(team|service|services|provider|agency|trust|charity|council|authority|care|school|college|nursery|hospital|board)$/;
const skillNoun =
  /^(experience|qualification|training|degree|award|certificate|diploma|level|accreditation|expertise|knowledge)$/;

/** Where the words that qualify the role end; `at` itself when nothing does. */
function qualityEnd(passage: Passage, at: number): number {
  const norm = (index: number) => passage.words[index]?.norm ?? '';
  const next = norm(at);
  if (next === '(') return bracketEnd(passage, at);
  const rest = passage.words.slice(at + 1, at + 8).map((word) => word.norm);
  if (/^(trained|qualified|experienced|registered|holding|employed|accredited)$/.test(next))
    return personEnd(passage, at);
  if (/^(shown|coached|supervised|signed|assessed|overseen|taught|supported)$/.test(next) && rest.includes('by'))
    return personEnd(passage, at);
  const relative = next === ',' ? at + 1 : at;
  if (norm(relative) === 'who' && /^(has|have|is|holds|knows|teaches|teach|works|work)$/.test(norm(relative + 1)))
    return personEnd(passage, relative);
  if (norm(relative) === 'who' && norm(relative + 1) === 'will' && /^(complete|hold|have|be)$/.test(norm(relative + 2)))
    return clauseEnd(passage, relative);
  if (next === 'with' && rest.some((word) => skillNoun.test(word))) return personEnd(passage, at);
  if (/^(from|of|at|in)$/.test(next) && /^(the|a|an|adult|children's|community|council's)$/.test(norm(at + 1))) {
    const end = rest.findIndex((word) => employer.test(word) || word === ',' || word === '.');
    if (end >= 0 && employer.test(rest[end] ?? '')) return at + 2 + end;
  }
  if (next === 'for' && /^(autism|deaf|hearing|vision|children|dyslexia)$/.test(norm(at + 1))) return at + 2;
  return at;
}

const acts =
  /^(will|must|shall|should|to|works|runs|leads|sees|sits|teaches|takes|reads|meets|gives|delivers|joins|helps|supports|stays|spends|uses|practises|carries|does|spends|shows)$/;

/** The end of the clause, or the verb that says what the person does. */
function personEnd(passage: Passage, from: number): number {
  const end = clauseEnd(passage, from);
  for (let at = from + 1; at < end; at++) {
    const norm = passage.words[at]?.norm ?? '';
    if (acts.test(norm) && passage.words[at - 1]?.norm !== 'who' && !/^how$/.test(passage.words[at - 1]?.norm ?? ''))
      return at;
  }
  return end;
}

const notOfTitle =
  /^(by|from|with|to|for|of|and|or|in|on|at|as|via|when|will|is|are|be|given|led|taught|run|delivered|provided|using|through|each|every|week|day|daily|weekly)$/;

/** Back over the words of a title to its article ("a paediatric | physiotherapist"); without one, over its qualifiers. */
function articleBefore(passage: Passage, hitFrom: number): number {
  for (let at = hitFrom - 1; at >= Math.max(0, hitFrom - 5); at--) {
    const word = passage.words[at];
    if (!word || word.kind === 'mark' || notOfTitle.test(word.norm)) break;
    if (/^(a|an|the|his|her|their|our|one|two)$/.test(word.norm)) return at;
  }
  let from = hitFrom;
  const qualifier =
    /^(qualified|trained|named|specialist|experienced|registered|dedicated|same|hcpc|full|time|bilingual|consistent|senior|highly|specially|suitably)$/;
  while (from > 0 && qualifier.test(passage.words[from - 1]?.norm ?? '')) from--;
  return from;
}
