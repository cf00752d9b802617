/** A council's own phrases as one rule: words with `*`, looked for in the items of the Sections it names. */
import { spanOf } from './facts/at.ts';
import { readPassage } from './facts/passage.ts';
import { indexAt } from './facts/within.ts';
import { readWords, type Word } from './facts/words.ts';
import type { House } from './house.ts';
import { type Hit, PhraseBook, type WordClass } from './lexicon/phrases.ts';
import type { Item } from './plan/plan.ts';
import type { Span } from './plan-text.ts';
import { defineRule, type Rule } from './rule.ts';

export type HousePhrase = House['phrases'][number];

/** Finds what phrases mark in an item: each with the words it stands on. */
export type PhraseMarker = (item: Item) => { phrase: HousePhrase; span: Span }[];

/** Compiles phrases once, to be looked for in many items. */
export function phraseMarker(phrases: readonly HousePhrase[]): PhraseMarker {
  const book = bookOf(phrases);
  return (item) => {
    const passage = readPassage(item.text);
    const found = book.find(passage.words);
    const hitsOf = (list: string) => (found.get(list) ?? []) as Hit<{ phrase: HousePhrase }>[];
    const fine = hitsOf('fine');
    return hitsOf('phrase').flatMap((hit) => {
      const { phrase } = hit.entry;
      const sentence = indexAt(passage.sentences, hit.from);
      const isFine = fine.some(
        (other) => other.entry === hit.entry && indexAt(passage.sentences, other.from) === sentence,
      );
      return isFine || !phrase.sections.includes(item.section) ? [] : [{ phrase, span: spanOf(item, passage, hit) }];
    });
  };
}

/** Their words are literal: no mark has a meaning but `*`. */
function bookOf(phrases: readonly HousePhrase[]): PhraseBook {
  const classes: Record<string, WordClass> = {};
  const inOurs = (given: string) =>
    given
      .split(/[\s-]+/)
      .flatMap((part) => {
        if (/^\*+$/.test(part)) return '*';
        if (!part.includes('*')) return readWords(part).map(({ norm }) => norm);
        const name = `w${Object.keys(classes).length}`;
        classes[name] = wordLike(part.toLowerCase().replaceAll('’', "'"));
        return `<${name}>`;
      })
      .join(' ');
  const spelled = phrases.map((phrase) => ({
    phrase,
    words: phrase.words.map(inOurs),
    fineWhen: phrase.fineWhen.map(inOurs),
  }));
  return new PhraseBook(classes)
    .add({ list: 'phrase', entries: spelled, phrasesOf: ({ words }) => words })
    .add({ list: 'fine', entries: spelled, phrasesOf: ({ fineWhen }) => fineWhen });
}

/** "nurtur*": a word that starts so. Pieces are looked for from left to right, so it is linear in the word. */
function wordLike(pattern: string): WordClass {
  const pieces = pattern.split('*');
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  const between = pieces.slice(1, -1).filter((piece) => piece !== '');
  return ({ norm, kind }: Word) => {
    if (kind !== 'word' || norm.length < first.length + last.length) return false;
    if (!norm.startsWith(first) || !norm.endsWith(last)) return false;
    let at = first.length;
    for (const piece of between) {
      at = norm.indexOf(piece, at);
      if (at < 0 || at + piece.length > norm.length - last.length) return false;
      at += piece.length;
    }
    return true;
  };
}

/** The rule that a house's phrases make; its source is the house file itself. It has no part in the score. */
export function phraseRule({ name, phrases }: Pick<House, 'name' | 'phrases'>): Rule {
  const marksIn = phraseMarker(phrases);
  const inSections = new Set(phrases.flatMap(({ sections }) => sections));
  return defineRule<Item>({
    id: 'house-phrase',
    title: 'Say it as this council has agreed to',
    checks: 'No words stand here that this council has agreed not to use, or to use only with more.',
    area: 'language',
    severity: 'should',
    criteria: [],
    source: { work: 'house-rules', at: name },

    looksAt: ({ plan }) => plan.items.filter(({ section }) => inSections.has(section)),

    *check(item) {
      for (const { phrase, span } of marksIn(item)) {
        yield { span, itemId: item.id, severity: phrase.severity, message: phrase.reason };
      }
    },

    examples: phrases.map(({ sections, weak, strong, reason }) => ({
      weak: { [sections[0] ?? 'F']: weak },
      strong: { [sections[0] ?? 'F']: strong },
      because: reason,
    })),
  });
}
