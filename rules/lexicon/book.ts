/** Every list in one book, compiled at first use. To add a list, add its line here. */

import { adulthoodAreas } from './adulthood-areas.ts';
import { adulthoodWords } from './adulthood-words.ts';
import { amountLists } from './amounts.ts';
import { classes } from './classes.ts';
import { criteria } from './criteria.ts';
import { flexibility } from './flexibility.ts';
import { needCues } from './need-cues.ts';
import { needWords } from './need-words.ts';
import { outcomeWords } from './outcome-words.ts';
import { PhraseBook } from './phrases.ts';
import { provisionWords } from './provision-words.ts';
import { roles } from './roles.ts';
import { routingWords } from './routing-words.ts';
import { timeframes } from './timeframes.ts';
import { verbs } from './verbs.ts';
import { voiceStances } from './voice-stance.ts';
import { voiceThemes } from './voice-themes.ts';
import { voiceHeadings, voiceWords } from './voice-words.ts';
import { weakPhrases } from './weak-phrases.ts';
import { wordsToQuestion } from './words-to-question.ts';

let compiled: PhraseBook | null = null;

export function book(): PhraseBook {
  if (compiled) return compiled;
  const made = new PhraseBook(classes);
  for (const list of amountLists) made.add({ list: list.list, entries: [list.list], phrasesOf: () => list.phrases });
  made.add({ list: 'role', entries: roles, phrasesOf: (role) => role.phrases });
  made.add({ list: 'timeframe', entries: timeframes, phrasesOf: (entry) => entry.phrases });
  made.add({ list: 'criterion', entries: criteria, phrasesOf: (entry) => entry.phrases });
  made.add({ list: 'verb', entries: verbs, phrasesOf: (entry) => entry.phrases });
  made.add({ list: 'weak', entries: weakPhrases, phrasesOf: (entry) => entry.phrases });
  for (const list of [
    ...provisionWords,
    ...needWords,
    ...needCues,
    ...voiceWords,
    ...flexibility,
    ...adulthoodWords,
    ...routingWords,
    ...outcomeWords,
    ...adulthoodAreas,
  ]) {
    made.add({ list: list.list, entries: [list.list], phrasesOf: () => list.phrases });
  }
  made.add({ list: 'voice-stance', entries: voiceStances, phrasesOf: (entry) => entry.phrases });
  made.add({ list: 'voice-theme', entries: voiceThemes, phrasesOf: (entry) => entry.phrases });
  made.add({ list: 'voice-heading', entries: voiceHeadings, phrasesOf: (entry) => entry.phrases });
  made.add({ list: 'to-question', entries: wordsToQuestion, phrasesOf: (entry) => entry.phrases });
  compiled = made;
  return made;
}
