/** Whether a Provision says what is done in its time: hours with no content bind nobody (Redbridge v HO; domain F-01). */
import { covered } from './marks.ts';
import type { ProvisionFacts } from './provision.ts';

const contentLists = ['therapy-word', 'intervention-word', 'equipment-word', 'environment-word', 'strategy-word', 'training-word', 'support-word'];

/** Words that tell where, when, with whom or how good, and nothing of what is done. */
const hollow = new Set(
  (
    'a an the and or of in at on from with by for to per each every his her their home school college class classroom nursery setting ' +
    'base room trusted familiar known kind caring experienced suitable appropriate qualified consistent same key dedicated direct indirect ' +
    'regular individual one time times contact hour hours minute minutes session sessions visit visits slot slots week weekly daily day ' +
    'fortnight fortnightly term termly month monthly morning afternoon lunchtime lunch break'
  ).split(' '),
);

/** True where an amount is stated and nothing says what it is spent on. */
export function lacksContent({ elements, missing, passage }: ProvisionFacts): boolean {
  if (elements.what === null) return missing.includes('what');
  const start = passage.text.indexOf(elements.what);
  const end = start + elements.what.length;
  const known = covered(passage, contentLists);
  const aside = covered(passage, ['role', 'empty-head', 'weak', 'where', 'grouping', 'duration', 'frequency']);
  return passage.words.every((word, at) => {
    if (word.start < start || word.end > end || word.kind === 'mark') return true;
    return !known[at] && (aside[at] || hollow.has(word.norm) || word.value !== null);
  });
}
