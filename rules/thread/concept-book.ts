/** The concept lexicon compiled for matching, once, at first use. */
import { classes } from '../lexicon/classes.ts';
import { concepts } from '../lexicon/concepts.ts';
import { mannerLists } from '../lexicon/concepts-manner.ts';
import { PhraseBook } from '../lexicon/phrases.ts';

/** How a phrase speaks of its concept: as the need, as an answer to it, as broad help, or as a hope. */
export type Role = 'need' | 'answer' | 'helper' | 'hope';

/** A phrase's meaning: the concept by its index in `concepts`, and the role it plays. */
export interface Meaning {
  concept: number;
  role: Role;
}

/** One entry for each phrase that several lists share, so that a hit says every meaning at once. */
export interface Entry {
  phrase: string;
  meanings: readonly Meaning[];
}

let compiled: PhraseBook | null = null;
const indexOf = new Map(concepts.map(({ id }, index) => [id, index]));

/** For each concept, the indexes of those near it, both ways. */
export const nearby: readonly (readonly number[])[] = (() => {
  const near = concepts.map(() => new Set<number>());
  concepts.forEach((concept, index) => {
    for (const id of concept.near) {
      const other = indexOf.get(id);
      if (other === undefined) continue;
      near[index]?.add(other);
      near[other]?.add(index);
    }
  });
  return near.map((set) => [...set]);
})();

/** Plain phrases in the list `concept`, those with a gap in `loose`: a loose one never hides a plain one inside it. */
export function conceptBook(): PhraseBook {
  if (compiled) return compiled;
  const byPhrase = new Map<string, Meaning[]>();
  const note = (phrases: readonly string[], meaning: Meaning) => {
    for (const phrase of phrases) {
      const known = byPhrase.get(phrase);
      if (known) known.push(meaning);
      else byPhrase.set(phrase, [meaning]);
    }
  };
  concepts.forEach((from, concept) => {
    note(from.needs, { concept, role: 'need' });
    note(from.answers, { concept, role: 'answer' });
    note(from.helpers, { concept, role: 'helper' });
    note(from.aspirations, { concept, role: 'hope' });
  });
  const plain: Entry[] = [];
  const loose: Entry[] = [];
  for (const [phrase, meanings] of byPhrase) (phrase.includes('*') ? loose : plain).push({ phrase, meanings });
  const phrasesOf = (entry: Entry) => [entry.phrase];
  compiled = new PhraseBook(classes)
    .add({ list: 'concept', entries: plain, phrasesOf })
    .add({ list: 'loose', entries: loose, phrasesOf });
  for (const { list, phrases } of mannerLists) compiled.add({ list, entries: [list], phrasesOf: () => phrases });
  return compiled;
}
