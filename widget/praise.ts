/** What a Section with nothing to fix does well, in words, from what the engine itself found there. */
import type { Appraisal, AppraisedItem, SectionLetter } from '../rules/index.ts';
import { count } from './wording.ts';

/** One sentence of praise, or null when the engine saw nothing that can be counted there. */
export function praiseFor(section: SectionLetter, { items, voice }: Appraisal): string | null {
  const here = items.filter((item) => item.section === section);
  if (section === 'A') return voice?.howGathered === 'stated' ? 'It says how the views were gathered.' : null;
  const outcomes = here.filter(({ smart }) => smart?.measurable === 'yes' && smart.timeBound === 'yes');
  if (outcomes.length > 0) return praise(outcomes, here, 'outcome', 'can be measured and has a time');
  const provision = here.filter(({ elements }) => elements?.who && elements.frequency);
  if (provision.length > 0) return praise(provision, here, 'entry', 'says who and how often');
  const needs = here.filter(({ kind, verdict }) => kind === 'need' && verdict === 'strong');
  return needs.length > 0 ? praise(needs, here, 'need', 'is said clearly') : null;
}

function praise(good: readonly AppraisedItem[], here: readonly AppraisedItem[], one: string, does: string): string {
  const all = here.filter(({ kind }) => kind === good[0]?.kind).length;
  const many = one === 'entry' ? 'entries' : `${one}s`;
  if (good.length === all) return all === 1 ? `The ${one} here ${does}.` : `Every one of the ${all} ${many} ${does}.`;
  return `${good.length} of ${count(all, one, many)} ${good.length === 1 ? does : plural(does)}.`;
}

const plural = (does: string) => does.replace('has a', 'have a').replace(/^says/, 'say').replace(/^is /, 'are ');
