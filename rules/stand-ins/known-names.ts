/** The names a plan holds, learned from its labels and its sentences, and where each of them stands again. */
import { type LabelledValue, labelledPeople } from './labelled-people.ts';
import { isGiven, isWordName, lookOf, months, neverNames, notSurnames, particle, surnamesToo } from './name-looks.ts';
import { Surroundings } from './name-surroundings.ts';
import { calendar, callings, notNames, openers, roles, saysOf, surelySaysOf, titles } from './people-words.ts';
import type { Token } from './tokens.ts';
import { isWord } from './vocabulary.ts';
import { brands } from './words/brands.ts';
import { places } from './words/places.ts';
import { settingKinds } from './words/settings-words.ts';

export class KnownNames extends Surroundings {
  /** Lower-case names this plan holds; true: also where a capital says nothing and in lower case. */
  protected readonly names = new Map<string, boolean>();
  /** Indexes of the words that are names. */
  protected readonly marked = new Set<number>();

  /** Learns every name, then marks each place where one stands. */
  protected learnAll(): void {
    this.learnLabels(labelledPeople(this.text, this.tokens));
    for (let index = 0; index < this.tokens.length; index++) this.learnAt(index);
    this.tokens.forEach((_, index) => {
      if (!this.isTaken[index] && !this.marked.has(index) && this.isBesideName(index)) this.learn(index, false);
    });
    this.markAgain();
  }

  protected markAgain(): void {
    this.tokens.forEach((_, index) => {
      if (!this.isTaken[index] && !this.marked.has(index) && this.isNameHere(index)) this.marked.add(index);
    });
  }

  protected learn(index: number, surely: boolean): void {
    const token = this.at(index);
    // "TAs", "GCSEs" are many of something.
    if (!token || token.text.length < 2 || neverNames.test(token.lower) || /^\p{Lu}{2,}s$/u.test(token.text)) return;
    this.marked.add(index);
    this.names.set(token.lower, surely || (this.names.get(token.lower) ?? false));
    for (const part of token.lower.split('-')) {
      const look = lookOf(part);
      if (part.length > 2 && part !== token.lower && look !== 'word') this.names.set(part, look !== 'both');
    }
  }

  protected learnLabels(values: readonly LabelledValue[]): void {
    for (const { from, to } of values) {
      const own = this.tokens.slice(from, to);
      const isLower = own.every(({ isCapital }) => !isCapital);
      // "name: jayden hill": a name or what may be one, and no sentence.
      const isSmallName =
        own.length <= 4 && this.looks[from] !== 'word' && own.every(({ lower }) => !openers.test(lower));
      for (let index = from; index < to; index++) {
        const token = this.at(index);
        if (
          !token ||
          this.isTaken[index] ||
          (notNames.has(token.lower) && !(isLower && index > from && surnamesToo.test(token.lower))) ||
          token.text.length < 2
        )
          continue;
        if (
          isLower ? isSmallName && (index < from + 3 || this.looks[index] !== 'word') : this.isNameInValue(index, from)
        )
          this.learn(index, !isLower || this.looks[index] !== 'word');
      }
    }
  }

  /** In a label’s value a capital is a name, unless it begins with an everyday word or sits in a sentence. */
  protected isNameInValue(index: number, from: number): boolean {
    const token = this.at(index);
    if (!token?.isCapital) return false;
    if (token.isAllCapitals && token.text.length <= 4 && !isGiven(token.lower)) return false;
    if (months.test(token.lower) && (!isGiven(token.lower) || this.isMonth(index))) return false;
    if (this.looks[index] !== 'word')
      return !(places.has(token.lower) && !isGiven(token.lower)) && !brands.has(token.lower);
    const next = this.at(index + 1);
    const before = this.at(index - 1);
    const isBeside =
      (next?.isNext && next.isCapital && !notNames.has(next.lower)) ||
      (index > from && token.isNext && before?.isCapital);
    return Boolean(isBeside) || (index === from && !(next?.isNext && /^\p{Ll}/u.test(next.text)));
  }

  protected learnAt(index: number): void {
    const token = this.at(index);
    if (!token || this.isTaken[index]) return;
    const before = this.at(index - 1);
    const isBeside = before !== undefined && /^\.?[ \u00a0]$/.test(token.gap);
    const isParticle = particle.test(token.lower) && Boolean(this.at(index + 1)?.isNext);
    if (isBeside && titles.has(before.lower) && !roles.has(token.lower) && !notSurnames.has(token.lower)) {
      // "miss lessons" and "dr appointment" are typed small too.
      const isSure = /^(?:mr|mrs|ms|mx)$/.test(before.lower);
      if (token.isCapital || isParticle || isSure || !isWord(token.lower)) {
        this.learnTitled(index);
        return;
      }
    }
    if (!token.isCapital || token.text.length < 2) {
      if (token.text.length > (this.isSmallWriter ? 2 : 3) && this.looks[index] === 'given') this.learn(index, true);
      else if (!token.isCapital && this.looks[index] !== 'word' && this.isSmallNameHere(index)) this.learn(index, true);
      return;
    }
    const look = this.looks[index];
    if (isBeside && callings.has(before.lower) && look !== 'word' && !this.isThing(index)) {
      this.learn(index, look !== 'both');
    } else if (look === 'given') {
      if (!this.isThing(index)) this.learn(index, true);
    } else if (look === 'unknown') {
      if (this.isLikelyPerson(index)) this.learn(index, true);
    } else if (look === 'both') {
      if (this.isWordNameHere(index)) this.learn(index, false);
    } else if (this.isAfterKin(index)) this.learn(index, false);
  }

  /** "Mr Marsh", "Dr Anne Waters", "Ms O’Neill-Frost". */
  protected learnTitled(index: number): void {
    for (let at = index; at < index + 5; at++) {
      const token = this.at(at);
      const isInitial = this.at(at - 1)?.text.length === 1 && /^\.?[ \u00a0]$/.test(token?.gap ?? '');
      const isParticle = particle.test(this.at(at - 1)?.lower ?? '');
      const isOn =
        at === index ||
        ((token?.isNext || isInitial || isParticle) &&
          token?.isCapital &&
          !token.gap.includes('\n') &&
          (!token.isAllCapitals || (this.at(index)?.isAllCapitals ?? false)) &&
          !notSurnames.has(token.lower));
      if (token && particle.test(token.lower) && !token.isCapital && this.at(at + 1)?.isNext) {
        this.marked.add(at);
        continue;
      }
      if (!token || !isOn || this.isTaken[at]) return;
      if (token.text.length > 1) this.learn(at, this.looks[at] !== 'word' && this.looks[at] !== 'both');
      else if (token.text !== 'I') this.marked.add(at);
      if (token.isPossessive) return;
    }
  }

  protected isLikelyPerson(index: number): boolean {
    const token = this.at(index);
    if (!token) return false;
    const { text, lower, isAllCapitals } = token;
    const before = this.at(index - 1)?.lower ?? '';
    if (text.length < 3 && this.at(index)?.isFirst) return false;
    // YouTube, iPad, PhD; but McKay, O’Brien and DeShawn.
    if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|O['’]|D['’]|De|Di|Du|La|Le|Van|Fitz|Al|El|Ó|Ni|Ní)/u.test(text))
      return false;
    if (isAllCapitals || titles.has(lower)) return false;
    if (this.isThing(index) || settingKinds.has(lower)) return false;
    if (token.isNext && /^(?:a|an)$/.test(before)) return false;
    const isAlone = (this.names.get(lower) ?? null) === null;
    if (token.isNext && before === 'the' && isAlone && !/s$/.test(lower)) return false;
    if (
      token.isNext &&
      /^(?:in|near|around|outside|across|using|watching|watches|playing|plays|play|watch|on|via|speaks|speaking|speak)$/.test(
        before,
      )
    )
      return this.isSubject(index);
    return true;
  }

  /** "Xander and River", "River and Nkosana": one of two is a name, so the other is. */
  protected isBesideName(index: number): boolean {
    const token = this.at(index);
    if (!token?.isCapital || notSurnames.has(token.lower) || notNames.has(token.lower) || openers.test(token.lower))
      return false;
    if (places.has(token.lower) || brands.has(token.lower) || settingKinds.has(token.lower) || months.test(token.lower))
      return false;
    const isName = (at: number) =>
      this.marked.has(at) &&
      (this.looks[at] === 'given' || this.looks[at] === 'unknown' || this.names.get(this.at(at)?.lower ?? '') === true);
    const after = this.at(index + 1);
    const before = this.at(index - 1);
    if (
      !token.isFirst &&
      token.isNext &&
      before?.lower === 'and' &&
      before.isNext &&
      isName(index - 2) &&
      !this.at(index + 1)?.isCapital
    )
      return true;
    return Boolean(
      after?.isNext &&
        after.lower === 'and' &&
        this.at(index + 2)?.isNext &&
        isName(index + 2) &&
        (!token.isFirst || this.looks[index] === 'both' || /[|\t:][ *]*$/.test(token.gap)),
    );
  }

  protected isNameHere(index: number): boolean {
    const token = this.at(index);
    if (!token) return false;
    const surely = this.names.get(token.lower) ?? this.partsOf(token) ?? this.shortOf(index);
    if (surely === null) return false;
    const look = this.looks[index];
    if (this.isThing(index) && look !== 'given') return false;
    if (look === 'given' || look === 'unknown') {
      if (token.isCapital) return true;
      return surely && token.text.length > 2;
    }
    if (calendar.has(token.lower) && this.isMonth(index)) return false;
    if (token.isAllCapitals && token.text.length > 3) return surely && !token.isFirst;
    const next = this.at(index + 1);
    if (!token.isCapital) return surely && this.isLowerName(index);
    if (
      places.has(token.lower) &&
      !isWord(token.lower) &&
      !surely &&
      /^(?:in|near|around|at)$/.test(this.at(index - 1)?.lower ?? '')
    )
      return false;
    if (!token.isFirst) return true;
    if (token.isPossessive || !next) return true;
    if (token.lower === 'will' || token.lower === 'may')
      return Boolean(
        next.isNext && (surelySaysOf.test(next.lower) || /^(?:will|can|also|often|and)$/.test(next.lower)),
      );
    if (look === 'word' && !surely)
      return Boolean(next.isNext && saysOf.test(next.lower) && !token.gap.includes('\n\n'));
    if (
      (surely || isWordName(token.lower)) &&
      next.isNext &&
      /[^su](?:ed|s)$|^(?:felt|thought|made|took|went|gave|got|came|left|found|saw|knew|kept|met|spent|brought|rang|wrote|read|put|let)$/.test(
        next.lower,
      )
    )
      return true;
    return Boolean(
      (next.isNext && saysOf.test(next.lower)) ||
        (surely && !/^ ?[a-z]/.test(this.text.slice(token.end, token.end + 2))) ||
        /^[,)(|\n\t]/.test(this.text.slice(token.end)),
    );
  }

  /** A word that is a name here though it is typed small: "will said", "with grace’s help". */
  protected isLowerName(index: number): boolean {
    const token = this.at(index);
    const next = this.at(index + 1);
    const before = this.at(index - 1);
    const lead = token?.isNext ? (before?.lower ?? '') : '';
    if (
      /^(?:the|a|an|his|her|their|my|our|your|its|this|that|no|some|any|each|every|good|high|low|full|own|he|she|they|it|we|i|you|who|which|of|in)$/.test(
        lead,
      )
    )
      return false;
    if (before && /^(?:and|with|mr|mrs|miss|ms|dr)$/.test(lead) && token?.isPossessive) return true;
    if (next?.isNext && this.names.has(next.lower) && this.looks[index + 1] !== 'word') return true;
    return Boolean(next?.isNext && surelySaysOf.test(next.lower) && !this.names.has(lead));
  }

  /** "Jay" for Jayden, where the word alone could be one; null when it is short for nobody here. */
  protected shortOf(index: number): boolean | null {
    const token = this.at(index);
    if (
      !token?.isCapital ||
      token.text.length < 2 ||
      token.text.length > 5 ||
      token.isAllCapitals ||
      calendar.has(token.lower)
    )
      return null;
    if (token.lower === 'will' || (this.looks[index] === 'word' && (token.isFirst || openers.test(token.lower))))
      return null;
    for (const [name, surely] of this.names)
      if (surely && name.length > token.lower.length && name.startsWith(token.lower)) return true;
    return null;
  }

  /** "Nakamura-Pell" where only its parts are known; null when they are not. */
  protected partsOf({ lower }: Token): boolean | null {
    const parts = lower.split('-');
    if (parts.length < 2) return null;
    return parts.some((part) => this.names.get(part)) ? true : null;
  }
}
