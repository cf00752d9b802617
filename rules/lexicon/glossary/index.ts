/** The glossary: short forms and words of special education, with what a family may be told of each. Data; nothing here judges. */
import { approaches } from './approaches.ts';
import { assessments } from './assessments.ts';
import { conditionWords } from './condition-words.ts';
import { everyday } from './everyday.ts';
import { lawAndProcess } from './law-and-process.ts';
import { needs } from './needs.ts';
import { peopleAndPlaces } from './people-and-places.ts';
import { technicalWords } from './technical-words.ts';
import { type Term, termsOf } from './term.ts';

export type { Term } from './term.ts';

// Pure, so that a program which only asks what a short form stands for need not carry the sentences.
export const glossary: readonly Term[] = /* @__PURE__ */ termsOf([
  everyday,
  lawAndProcess,
  peopleAndPlaces,
  needs,
  approaches,
  assessments,
  conditionWords,
  technicalWords,
]);

/** Those of them that are words, and strange to most families. */
export const technicalTerms: readonly Term[] = /* @__PURE__ */ termsOf([technicalWords]);
