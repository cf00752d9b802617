/** What stands around a word, and what that tells of it: titles, kin, verbs, months, things. Nothing here remembers a name. */
import type { Identifier } from './identifier.ts';
import { isGiven, isWordName, type Look, lookOf, months, notSurnames, seldomNames, surnamesToo } from './name-looks.ts';
import {
  beforeMonth,
  calendar,
  callings,
  kin,
  notNames,
  openers,
  roles,
  saysOf,
  surelySaysOf,
  titles,
} from './people-words.ts';
import type { Token } from './tokens.ts';
import { isWord } from './vocabulary.ts';
import { brands, namedThings } from './words/brands.ts';
import { places } from './words/places.ts';
import { settingKinds } from './words/settings-words.ts';

export class Surroundings {
  protected readonly looks: Look[];
  protected readonly isTaken: boolean[];
  /** Whoever typed this begins sentences small, so that names are small too. */
  protected readonly isSmallWriter: boolean;

  constructor(
    protected readonly text: string,
    protected readonly tokens: readonly Token[],
    taken: readonly Identifier[],
  ) {
    this.looks = tokens.map(({ lower }) => lookOf(lower));
    const first = tokens.filter(({ isFirst, gap }) => isFirst && /[.!?]\s|\n/.test(gap));
    this.isSmallWriter = first.length >= 3 && first.filter(({ isCapital }) => !isCapital).length > first.length * 0.6;
    const sorted = [...taken].sort((a, b) => a.start - b.start);
    let next = 0;
    this.isTaken = tokens.map(({ start, end }) => {
      while (next < sorted.length && (sorted[next]?.end ?? 0) <= start) next++;
      return (sorted[next]?.start ?? Number.POSITIVE_INFINITY) < end;
    });
  }

  protected at(index: number): Token | undefined {
    return this.tokens[index];
  }

  /** A condition, a test, a game: "Down syndrome", "the Renfrew test", "plays Minecraft". */
  protected isThing(index: number): boolean {
    const token = this.at(index);
    const next = this.at(index + 1);
    const after = this.at(index + 2);
    if (!token) return true;
    if (
      next &&
      next.gap.length <= 4 &&
      !/[.,;:]/.test(next.gap) &&
      namedThings.has(next.lower) &&
      // "Yusuf’s level" is somebody’s; "Down’s syndrome" is nobody’s.
      !(token.isPossessive && !/^(?:syndrome|disease|palsy|disorder|reflex)$/.test(next.lower)) &&
      !next.lower.startsWith('book')
    )
      return true;
    return Boolean(
      next &&
        after &&
        /^[-–'’ ]+$/.test(next.gap) &&
        next.isCapital &&
        namedThings.has(after.lower) &&
        after.isNext &&
        !isGiven(token.lower),
    );
  }

  /** Something is said or held of it: "Wren is", "Wren’s". */
  protected isSubject(index: number): boolean {
    const token = this.at(index);
    const next = this.at(index + 1);
    return Boolean(token?.isPossessive || (next?.isNext && saysOf.test(next.lower)));
  }

  /** A name that is a word too ("Grace", "Will", "May", "Chelsea"). */
  protected isWordNameHere(index: number): boolean {
    const token = this.at(index);
    if (!token || token.isAllCapitals || this.isThing(index)) return false;
    // "Page 3", "Star 2".
    if (/^ \d+(?![\d:])/.test(this.text.slice(token.end, token.end + 6)) && !calendar.has(token.lower)) return false;
    const next = this.at(index + 1);
    const before = this.at(index - 1);
    const lead = token.isNext ? (before?.lower ?? '') : '';
    if (this.isAfterKin(index)) return true;
    // "Youth Justice Service": a word in the middle of a title.
    if (
      next?.isNext &&
      next.isCapital &&
      (settingKinds.has(next.lower) || notSurnames.has(next.lower)) &&
      !surnamesToo.test(next.lower)
    )
      return false;
    if (
      token.isNext &&
      before?.isCapital &&
      this.looks[index - 1] === 'word' &&
      !this.isSubject(index) &&
      !kin.has(before.lower) &&
      !callings.has(before.lower) &&
      !titles.has(before.lower) &&
      !before.isFirst
    )
      return false;
    const isPlace = places.has(token.lower);
    if (
      isPlace &&
      !isWord(token.lower) &&
      /^(?:in|from|to|near|of|around|at|the|city|visit|visited|visiting|for)$/.test(lead) &&
      !token.isPossessive
    )
      return false;
    if (calendar.has(token.lower)) {
      if (this.isMonth(index)) return false;
      if (token.isPossessive && !token.isFirst) return true;
      return Boolean(next?.isNext && (surelySaysOf.test(next.lower) || this.isSurnameLike(index + 1)));
    }
    if (next?.isNext && !next.gap.includes('\n') && this.isSurnameLike(index + 1) && !openers.test(token.lower))
      return true;
    if (next?.isNext && !next.gap.includes('\n') && this.isToldWithSurname(index)) return true;
    if (/^(?:a|an)$/.test(lead)) return false;
    if (
      token.isFirst &&
      /^,$/.test(this.text[token.end] ?? '') &&
      next &&
      /^(?:his|her|my|their|who|aged)$/.test(next.lower) &&
      !calendar.has(token.lower)
    )
      return true;
    if (token.isFirst && token.lower === 'will' && next?.lower === 'will' && next.isNext) return true;
    if (token.isFirst && next?.isNext && !seldomNames.test(token.lower) && this.isActing(index + 1)) return true;
    if (token.isFirst)
      return Boolean((token.isPossessive && token.lower !== 'will') || (next?.isNext && surelySaysOf.test(next.lower)));
    if (isPlace && !isWord(token.lower))
      return this.isSubject(index) || /^(?:and|with|by|asked|told|called|named)$/.test(lead);
    return (
      !seldomNames.test(token.lower) ||
      (isWordName(token.lower) && this.isSubject(index) && next?.lower !== 'and') ||
      /^(?:and|with|by|asked|told|called|named|for|to|from|when|as|that|if|because|helps?|help|supports?|let|lets|like)$/.test(
        lead,
      )
    );
  }

  /** "Amber sorts cards": a verb, and no plural that another verb follows ("Faith schools were"). */
  protected isActing(index: number): boolean {
    const token = this.at(index);
    const next = this.at(index + 1);
    if (!token || token.isCapital || !/[^su]s$/.test(token.lower) || !isWord(token.lower)) return false;
    return !(
      next?.isNext &&
      /^(?:were|are|have|will|can|could|help|should|must|may|need|and|or|in|at|for|of|on|is|was)$/.test(next.lower)
    );
  }

  /** "River Banks (salt)", "May Day said", "Joy Marsh, SENCO": two capitals, and who it is behind them. */
  protected isToldWithSurname(index: number): boolean {
    const surname = this.at(index + 1);
    const after = this.at(index + 2);
    if (
      !surname?.isCapital ||
      surname.isAllCapitals ||
      notSurnames.has(surname.lower) ||
      openers.test(this.at(index)?.lower ?? '')
    )
      return false;
    if (months.test(surname.lower) || surname.isPossessive) return false;
    const isValue =
      /[:|\t][ *]*$/.test(this.at(index)?.gap ?? '') && !settingKinds.has(surname.lower) && !places.has(surname.lower);
    if (isValue && /^ *(?:[,(|\n\t]|$)/.test(this.text.slice(surname.end))) return true;
    if (!after) return false;
    if (/^,? ?\(?$/.test(after.gap) && /[,(]/.test(after.gap))
      return roles.has(after.lower) || roles.has(this.at(index + 3)?.lower ?? '') || kin.has(after.lower);
    return after.isNext && surelySaysOf.test(after.lower);
  }

  protected isMonth(index: number): boolean {
    const token = this.at(index);
    const next = this.at(index + 1);
    const before = this.at(index - 1);
    if (!token || (next?.isNext && this.isSurnameLike(index + 1))) return false;
    if (token.isNext && before && beforeMonth.test(before.lower) && !token.isPossessive) return true;
    if (/(?<!\d)\d{1,2}(?:st|nd|rd|th)?[ ,-]*$/.test(token.gap) || /\b(?:st|nd|rd|th)$/.test(before?.lower ?? ''))
      return true;
    if (/^[ ,]*(?:\d|['’]\d)/.test(this.text.slice(token.end, token.end + 4))) return true;
    const joined = /^(?:and|or|to)$/.test(before?.lower ?? '') ? this.at(index - 2) : undefined;
    if (joined && months.test(joined.lower) && !token.isPossessive) return true;
    return Boolean(
      next?.isNext &&
        /^(?:and|or|to|term|half|holidays?|half-term|break|bank|school)$/.test(next.lower) &&
        (calendar.has(this.at(index + 2)?.lower ?? '') || !/^(?:and|or|to)$/.test(next.lower)),
    );
  }

  protected isSurnameLike(index: number): boolean {
    const token = this.at(index);
    if (!token?.isCapital || token.text.length < 2 || this.isTaken[index] || token.isAllCapitals) return false;
    const look = this.looks[index];
    if (look === 'unknown' || look === 'given') return !this.isThing(index);
    return look === 'both' && !places.has(token.lower) && !calendar.has(token.lower);
  }

  /** "his sister Summer", "teaching assistant, Joy": a capital inside a sentence after kin or a role. */
  protected isAfterKin(index: number): boolean {
    const token = this.at(index);
    const before = this.at(index - 1);
    if (token && before && this.isCalled(index) && !token.isAllCapitals && !titles.has(token.lower)) return true;
    if (
      !token ||
      !before ||
      token.isFirst ||
      token.isAllCapitals ||
      settingKinds.has(token.lower) ||
      brands.has(token.lower)
    )
      return false;
    if (notNames.has(token.lower) || titles.has(token.lower)) return false;
    if (!/^(?:,? | \(|: | [“‘"'])$/.test(token.gap)) return false;
    if (this.isCalled(index)) return true;
    if (before.lower === 'is' && kin.has(this.at(index - 2)?.lower ?? '') && isGiven(token.lower)) return true;
    if (before.isCapital && !kin.has(before.lower)) return false;
    if (kin.has(before.lower))
      return (
        !/^(?:child|parent|parents|pupil|student|pet|friend|friends|mate)$/.test(before.lower) ||
        isGiven(token.lower) ||
        token.gap === ', '
      );
    return roles.has(before.lower) && isGiven(token.lower);
  }

  /** "dad is called will", and from one who types small "grace from camhs is coming". */
  protected isSmallNameHere(index: number): boolean {
    const token = this.at(index);
    const next = this.at(index + 1);
    if (this.isCalled(index)) return true;
    if (token && isGiven(token.lower) && token.gap === ' (' && kin.has(this.at(index - 1)?.lower ?? '')) return true;
    if (!this.isSmallWriter || !token || !next?.isNext) return false;
    if (this.looks[index] === 'unknown')
      return token.text.length > 2 && surelySaysOf.test(next.lower) && !token.isAllCapitals;
    return (
      token.isFirst && (surelySaysOf.test(next.lower) || (next.lower === 'from' && !/^(?:may|will)$/.test(token.lower)))
    );
  }

  /** "called Bertie", "everyone calls me Jay", "known as Id", "goes by Ash". */
  protected isCalled(index: number): boolean {
    const [two, one] = [this.at(index - 2)?.lower ?? '', this.at(index - 1)?.lower ?? ''];
    if (/^(?:called|named|nicknamed|nickname)$/.test(one)) return true;
    if (
      /[“‘"']$/.test(this.at(index)?.gap ?? '') &&
      /\b(?:called|known as|nickname|prefers|goes by|answers to)\b[^.!?\n]{0,30}$/i.test(
        this.text.slice(Math.max(0, (this.at(index)?.start ?? 0) - 45), this.at(index)?.start),
      )
    )
      return true;
    if (/^(?:i'm|im)$/.test(one) || (two === 'i' && one === 'am'))
      return isGiven(this.at(index)?.lower ?? '') && Boolean(this.at(index)?.isCapital);
    return /^(?:calls?|call|calling) (?:me|him|her|them)$|^(?:known|signs) as$|^(?:goes|go) by$|^(?:nickname|name) is$|^(?:is|am) called$/.test(
      `${two} ${one}`,
    );
  }
}
