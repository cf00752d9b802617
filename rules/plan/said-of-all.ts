/** Sentences about all of the provision together: "All of the above is delivered by…", "Each session below is for two, unless…". */
import { hitsOf, readPassage } from '../facts/passage.ts';
import { flatten, spaced } from './same-length.ts';

/** Which entries of the Section a sentence speaks of. */
export type Reach = 'above' | 'below' | 'all';

const longest = 500;
const things =
  '(?:(?:of |the |this |these |those |special |educational |other )*(?:provision|support|sessions?|programmes?|interventions?|activit(?:y|ies)|work|lessons?|help|therap(?:y|ies)|strategies|entr(?:y|ies)|items?|groups?|teaching|approaches|equipment|points?|blocks?|slots?|visits?|rows?|it|this|these|those|the)? ?)';
const place =
  '(above|below|(?:in|under|throughout|across) (?:this|the) (?:section|table|list|part|plan|area|grid)|(?:listed|set out|described|shown|given|named)(?: (?:here|above|below))?|here|that follows?|which follows?)';
const ofAll = spaced(
  `^(?:(?:for|in|during|across|with|and|also|finally|overall|almost|nearly),? )*(?:all|each|any|both|every|everything|everyone|none|the|these)(?: one)? ${things}(?:is |are |that is |that are |which is |which are )?${place}\\b`,
);
/** "All support runs for 36 weeks a year". */
const ofAllKinds = spaced(
  '^(?:all|each|every) (?:of )?(?:the |this |these |his |her |their )?(?:special educational )?(?:provision|support|sessions?|programmes?|interventions?|therapy|help) (?:is|are|runs?|will|lasts?|takes?|happens?|starts?|begins?|continues?|applies|has|have|must)\\b',
);
const ofAmounts = spaced(
  '\\b(?:amounts?|hours|times|numbers|minutes|figures) (?:(?:are |is )?(?:given |shown |stated |set out )?(?:below|above)|in this section)\\b',
);
const unless = spaced(
  '\\bunless (?:\\w+ ){0,4}(?:otherwise|another|says?|said|stated|named|shown|noted|marked|different)\\b|\\bwhere no(?: other)? (?:\\w+ ){0,2}(?:is|are) (?:named|given|stated|shown)\\b',
);

/** null: it speaks of one thing only. */
export function reachOf(sentence: string): Reach | null {
  if (sentence.length > longest) return null;
  const flat = flatten(sentence).trim();
  if (unless.test(flat) || ofAllKinds.test(flat) || ofAmounts.test(flat)) return 'all';
  const where = ofAll.exec(flat)?.[1];
  if (where === undefined) return null;
  if (where.endsWith('above')) return 'above';
  return where.endsWith('below') || where.endsWith('follow') || where.endsWith('follows') ? 'below' : 'all';
}

/** Hours of help of its own, "as part of 25 hours a week": then it is a provision as well. */
export function givesMore(sentence: string): boolean {
  const passage = readPassage(sentence);
  return hitsOf(passage, 'support-word').length > 0 && hitsOf(passage, 'duration').length > 0;
}
