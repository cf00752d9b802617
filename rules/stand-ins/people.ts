/**
 * People’s names. First what the plan itself says is a name (labels, titles, kin and roles before it), then what looks like one
 * (given names, words that are no words), then every place where one of those stands again, with surnames and initials beside.
 */
import { type Identifier, identifierAt } from './identifier.ts';
import { KnownNames } from './known-names.ts';
import { lookOf, notSurnames, particle, sectionWords, surnamesToo } from './name-looks.ts';
import { calendar, openers, saysOf } from './people-words.ts';
import type { Token } from './tokens.ts';
import { isWord } from './vocabulary.ts';
import { brands } from './words/brands.ts';
import { settingKinds } from './words/settings-words.ts';

/** Names outside of what is `taken` already: addresses, settings and the like. */
export function findPeople(text: string, tokens: readonly Token[], taken: readonly Identifier[]): Identifier[] {
  return new PeopleFinder(text, tokens, taken).find();
}

class PeopleFinder extends KnownNames {
  find(): Identifier[] {
    this.learnAll();
    this.growRuns();
    return this.runs();
  }

  /** A surname after a given name, and initials beside either, though they be words: "Ellery Frost", "J. Marsh", "Anne-Marie". */
  private growRuns(): void {
    for (let index = 0; index < this.tokens.length; index++) {
      if (!this.marked.has(index)) continue;
      let at = index + 1;
      while (this.isSurnameHere(at)) {
        this.marked.add(at);
        const { lower } = this.tokens[at] as Token;
        if (!this.names.has(lower) && !settingKinds.has(lower)) this.names.set(lower, lookOf(lower) === 'unknown');
        at++;
      }
    }
    this.growInitials();
    this.markShortForms();
    // A surname learned late may stand earlier, alone.
    this.markAgain();
  }

  /** "PS will see him": the first letters of a full name told here. */
  private markShortForms(): void {
    const letters = new Set<string>();
    for (const { text } of this.runs()) {
      const parts = text.split(/[ -]+/).filter((part) => /^\p{Lu}/u.test(part));
      if (parts.length < 2) continue;
      letters.add(parts.map((part) => part[0]).join(''));
      letters.add(`${parts[0]?.[0]}${parts[parts.length - 1]?.[0]}`);
    }
    this.tokens.forEach((token, index) => {
      if (
        !token.isAllCapitals ||
        token.text.length > 3 ||
        !letters.has(token.text) ||
        brands.has(token.lower) ||
        isWord(token.lower)
      )
        return;
      const next = this.at(index + 1);
      if (next?.isNext && (saysOf.test(next.lower) || next.lower === 'to')) this.marked.add(index);
    });
  }

  private isSurnameHere(index: number, onlyParticle = false): boolean {
    const token = this.at(index);
    const before = this.at(index - 1);
    if (!token || this.marked.has(index) || this.isTaken[index] || before?.isPossessive || token.gap.includes('\n'))
      return false;
    if (onlyParticle && (!particle.test(token.lower) || token.isCapital)) return false;
    if (particle.test(token.lower) && (token.isNext || onlyParticle)) {
      const next = this.at(index + 1);
      const after = next && particle.test(next.lower) ? this.at(index + 2) : next;
      return Boolean(after?.isCapital && after.isNext);
    }
    if (!token.isNext || !token.isCapital || token.isAllCapitals !== (before?.isAllCapitals ?? false)) return false;
    if (token.text.length < 2 || notSurnames.has(token.lower)) return false;
    if (calendar.has(token.lower) && this.isMonth(index)) return false;
    // After a word nobody knows, an everyday one may as well be a thing's: "Hazelmere Communication Base".
    if (
      this.looks[index] === 'word' &&
      settingKinds.has(token.lower) &&
      !surnamesToo.test(token.lower) &&
      this.looks[index - 1] === 'unknown'
    )
      return false;
    return (
      !openers.test(token.lower) &&
      !/^(?:section|year|part|outcome|need|provision|plan|key|stage|reception|form|set|group)$/.test(token.lower)
    );
  }

  /** "J. Marsh", "R Amble", "Kofi B.": letters that stand for names. */
  private growInitials(): void {
    const isLetter = (token: Token | undefined) =>
      token !== undefined && token.text.length === 1 && token.isCapital && token.text !== 'I' && token.text !== 'A';
    this.tokens.forEach((token, index) => {
      if (isLetter(this.at(index - 1)) && /^\.[ ]$/.test(token.gap) && this.isSurnameHere(index, true)) {
        for (
          let at = index - 1;
          at < index + 4 &&
          (at < index || particle.test(this.at(at)?.lower ?? '') || particle.test(this.at(at - 1)?.lower ?? ''));
          at++
        )
          this.marked.add(at);
        return;
      }
      if (!token.isCapital || this.isTaken[index] || token.text.length < 2) return;
      const before = this.at(index - 1);
      if (!isLetter(before) || !before || !/^\.?[ ]?(?:-)?$/.test(token.gap) || token.gap === '') return;
      const lead = this.at(index - 2);
      if (
        /^(?:section|part|appendix|annex|item|need|outcome|type|vitamin|hepatitis|grade|level|group|plan|class|set)s?$/.test(
          lead?.lower ?? '',
        )
      )
        return;
      if (sectionWords.test(token.lower) && /^[A-K]$/.test(before.text)) return;
      const isName =
        this.marked.has(index) ||
        (token.gap.startsWith('.') && !before.isFirst && this.looks[index] !== 'word') ||
        (!before.isFirst &&
          token.gap.startsWith('.') &&
          /^,? $/.test(before.gap) &&
          lead !== undefined &&
          !/[.!?]/.test(before.gap) &&
          !openers.test(token.lower));
      if (!isName) return;
      this.marked.add(index);
      this.marked.add(index - 1);
      if (!this.names.has(token.lower)) this.names.set(token.lower, this.looks[index] === 'unknown');
      for (let at = index - 2; isLetter(this.at(at)) && /^\.?[ ]?$/.test(this.at(at + 1)?.gap ?? ''); at--)
        this.marked.add(at);
    });
    this.tokens.forEach((token, index) => {
      if (
        isLetter(token) &&
        this.marked.has(index - 1) &&
        token.gap === ' ' &&
        /^(?:\.|[ ,)\n]|$)/.test(this.text.slice(token.end)) &&
        this.text[token.end] === '.' &&
        !/^\.\s+\p{Lu}/u.test(this.text.slice(token.end))
      )
        this.marked.add(index);
    });
  }

  /** Words that stand together are one name. */
  private runs(): Identifier[] {
    const found: Identifier[] = [];
    let open: { from: number; to: number } | null = null;
    this.tokens.forEach((token, index) => {
      if (!this.marked.has(index)) return;
      const before = this.at(index - 1);
      // A full stop joins initials alone: after a word it ends a sentence.
      const joins = before?.text.length === 1 ? /^(?:\.?[ \u00a0]|[-‐‑]|\.)$/ : /^[ \u00a0\-‐‑]$/;
      const isOn = open?.to === index - 1 && joins.test(token.gap) && !before?.isPossessive;
      if (open && isOn) open.to = index;
      else {
        if (open) found.push(this.nameOf(open.from, open.to));
        open = { from: index, to: index };
      }
    });
    const last = open as { from: number; to: number } | null;
    if (last) found.push(this.nameOf(last.from, last.to));
    return found;
  }

  private nameOf(from: number, to: number): Identifier {
    return identifierAt('name', this.text, this.tokens[from]?.start ?? 0, this.tokens[to]?.end ?? 0);
  }
}
