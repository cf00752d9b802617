/**
 * The words that empty a provision, as data: one entry a family of near-synonyms, one or more files a group (domain 4.5
 * and 4.6). An entry says what the words do; whether they do it in a given item is for a rule, which knows what else
 * the item states. Every sentence here is our own, about invented children.
 */
import { access } from './weak/access.ts';
import { amount } from './weak/amount.ts';
import { condition } from './weak/condition.ts';
import { delegation } from './weak/delegation.ts';
import { elsewhere } from './weak/elsewhere.ts';
import { empty } from './weak/empty.ts';
import { frequency } from './weak/frequency.ts';
import { grouping } from './weak/grouping.ts';
import { labels } from './weak/labels.ts';
import { noDuty } from './weak/no-duty.ts';
import { openList } from './weak/open-list.ts';
import { process } from './weak/process.ts';
import { softVerbs } from './weak/soft-verbs.ts';
import { uncounted } from './weak/uncounted.ts';
import { who } from './weak/who.ts';

/** One family of weak words: phrases that share a meaning, a reason and a remedy. */
export interface WeakPhrase {
  /** Kebab-case and unique: 'as-required'. */
  id: string;
  group: 'access' | 'condition' | 'frequency' | 'amount' | 'empty' | 'who' | 'open-list' | 'process';
  /** In the phrase language of `phrases.ts`: the inflections and near-synonyms that people type. */
  phrases: readonly string[];
  /** One short plain sentence about the words, for a busy plan writer. */
  why: string;
  /** What to ask or state: a short noun phrase or question. */
  ask: string;
  /** When the words are fine, in words for the handbook. */
  fineWhen: string;
  /**
   * `empties`: nothing enforceable is left, even beside a stated amount. `conditions`: a fault unless the words only
   * add to a stated amount or minimum, name a trigger, or the child starts it. `softens`: vague, and cured by what the
   * item states besides. `remarks`: style, never a finding by itself.
   */
  effect: 'empties' | 'conditions' | 'softens' | 'remarks';
  /**
   * What, stated in the same item, cures it; any one will do. `amount`: how long or how often. `who`: a role by name.
   * `list`: a closed list. `figure`: a number, ratio, time or date for the thing itself. `minimum`: a floor.
   * `trigger`: the event or moment that starts it, or who decides. `detail`: what is done or used, by name or
   * description. `never`: nothing does.
   */
  curedBy: readonly ('amount' | 'who' | 'list' | 'figure' | 'minimum' | 'trigger' | 'detail' | 'never')[];
  severity: 'must' | 'should' | 'consider';
  authority: 'law' | 'code' | 'practice';
  /** What the reason rests on: a case, a section, a paragraph of the Code, or 'practice'. */
  at: string;
  /** An invented provision in which the words, in «marks», are a fault. */
  weak: string;
  /** An invented provision that uses the words, or words close to them, and is fine. */
  fine: string;
}

/** Every family, in the order of the groups of domain 4.6. */
export const weakPhrases: readonly WeakPhrase[] = [
  ...access,
  ...condition,
  ...delegation,
  ...noDuty,
  ...frequency,
  ...amount,
  ...uncounted,
  ...grouping,
  ...empty,
  ...labels,
  ...softVerbs,
  ...who,
  ...openList,
  ...process,
  ...elsewhere,
];
