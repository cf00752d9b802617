import { describe, expect, it } from 'vitest';
import { readWords } from '../facts/words.ts';
import { classes } from './classes.ts';
import type { Hit } from './phrases.ts';
import { PhraseBook } from './phrases.ts';
import { roles } from './roles.ts';
import type { WeakPhrase } from './weak-phrases.ts';
import { weakPhrases } from './weak-phrases.ts';

const book = new PhraseBook(classes)
  .add({ list: 'weak', entries: weakPhrases, phrasesOf: (entry) => entry.phrases })
  .add({ list: 'role', entries: roles.filter((role) => role.sort === 'named'), phrasesOf: (role) => role.phrases });

const cases = weakPhrases.map((entry) => [entry.id, entry] as const);
const groups = ['access', 'condition', 'frequency', 'amount', 'empty', 'who', 'open-list', 'process'];

interface Marked {
  family: WeakPhrase;
  start: number;
  end: number;
}

/** The families hit in a text, with their extents in characters; the longest hit wins, as in the engine. */
function hitsIn(text: string): Marked[] {
  const words = readWords(text);
  return ((book.find(words).get('weak') ?? []) as readonly Hit<WeakPhrase>[]).map((hit) => ({
    family: hit.entry,
    start: words[hit.from]?.start ?? -1,
    end: words[hit.to - 1]?.end ?? -1,
  }));
}

/** A sentence without its marks, and the words that stood in them. */
function readMarks(sentence: string): { text: string; marks: { start: number; end: number }[] } {
  const marks: { start: number; end: number }[] = [];
  let text = '';
  for (const char of sentence) {
    if (char === '«') marks.push({ start: text.length, end: -1 });
    else if (char === '»') {
      const open = marks.at(-1);
      if (open) open.end = text.length;
    } else text += char;
  }
  return { text, marks };
}

/** A word of each class, for writing out a phrase. */
const samples: Readonly<Record<string, string>> = {
  n: '7',
  ratio: '1:1',
  unit: 'minutes',
  date: '1/9/2026',
  month: 'June',
};

const mostTexts = 400;

/** Texts a phrase stands for, with a sample for each class and gap: all, or an even pick where they are many. */
function writtenOut(phrase: string): string[] {
  const spelled = phrase.replaceAll(/([a-z]+) \?([a-z]+~?)/g, '($1$2|$1 $2)');
  const choices = split(spelled, ' ')
    .filter((part) => part !== '')
    .map(choicesOf);
  const total = choices.reduce((count, options) => count * options.length, 1);
  const texts = new Set<string>();
  for (let pick = 0; pick < Math.min(total, mostTexts); pick++) {
    // A stride that shares no factor with the total comes by every choice of every part.
    let rest = total <= mostTexts ? pick : (pick * 7919) % total;
    const words = choices.map((options) => {
      const word = options[rest % options.length] ?? '';
      rest = Math.floor(rest / options.length);
      return word;
    });
    texts.add(words.filter((word) => word !== '').join(' '));
  }
  return [...texts];
}

/** Cuts at a mark that stands outside brackets. */
function split(text: string, mark: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === mark && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}

function choicesOf(part: string): string[] {
  if (/^[a-z]{3,}s\?$/.test(part)) return [part.slice(0, -2), part.slice(0, -1)];
  if (part.endsWith('?')) return ['', ...choicesOf(part.slice(0, -1))];
  if (part.endsWith('~')) return choicesOf(part.slice(0, -1));
  if (part.startsWith('(')) return split(part.slice(1, -1), '|').flatMap((choice) => writtenOut(choice));
  if (part === '*') return ['something'];
  if (part.startsWith('<')) return [samples[part.slice(1, -1)] ?? part];
  return [part];
}

const isNumber = (text: string) => readWords(text).some((word) => word.value !== null || word.kind === 'date');
const namesRole = (text: string) => (book.find(readWords(text)).get('role') ?? []).length > 0;
const isListed = (text: string) => /[:,(]/.test(text);

/** Whether a sentence can hold what the family asks for. A trigger or a detail can be any words. */
function mayBeCured(family: WeakPhrase, text: string): boolean {
  return family.curedBy.some((cure) => {
    if (cure === 'never') return false;
    if (cure === 'who') return namesRole(text);
    if (cure === 'list') return isListed(text);
    if (cure === 'amount' || cure === 'figure' || cure === 'minimum') return isNumber(text);
    return true;
  });
}

describe('the weak phrases as a whole', () => {
  it('hold at least 160 families, with every group', () => {
    expect(weakPhrases.length).toBeGreaterThanOrEqual(160);
    expect([...new Set(weakPhrases.map((entry) => entry.group))].sort()).toEqual([...groups].sort());
  });

  it('have ids of their own, in kebab-case', () => {
    const ids = weakPhrases.map((entry) => entry.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('never put one wording into two families', () => {
    const shared = new Set<string>();
    for (const entry of weakPhrases) {
      for (const phrase of entry.phrases) {
        for (const text of writtenOut(phrase)) {
          const whole = hitsIn(text).filter((hit) => hit.start === 0 && hit.end === text.length);
          const ids = new Set(whole.map((hit) => hit.family.id));
          if (ids.size !== 1 || !ids.has(entry.id)) shared.add(`${entry.id}: “${text}” is in ${[...ids].join(', ')}`);
        }
      }
    }
    expect([...shared]).toEqual([]);
  });

  it.each([
    ['A laptop wherever reasonably practicable', 'where-possible'],
    ['Break as and when the need arises', 'need-arises'],
    ['Reading practice as and when', 'as-and-when'],
    ['A scribe should he require it', 'as-required'],
    ['Time out as needed', 'as-needed'],
    ['Signing if and where necessary', 'as-necessary'],
    ['A reader where it is deemed appropriate', 'as-deemed-necessary'],
    ['A quiet room where this is felt to be helpful', 'as-deemed-necessary'],
    ['Breaks at the class teacher’s discretion', 'at-discretion'],
    ['Hours as the school thinks fit', 'as-school-sees-fit'],
    ['Exercises as directed by the therapist', 'as-advised-by'],
    ['Mentoring if capacity allows', 'subject-to-resources'],
    ['Swimming, timetable permitting', 'resources-permitting'],
    ['A group depending on staffing', 'depending-on-staffing'],
    ['Help in accordance with need', 'according-to-need'],
    ['Adults take a flexible approach', 'flexible-approach'],
    ['Mentoring on an ad-hoc basis', 'ad-hoc'],
    ['He might well be offered a place', 'may-be-given'],
    ['The pupil would find it helpful to sit', 'would-be-helpful'],
    ['Visits on occasion', 'from-time-to-time'],
    ['Checks take place periodically', 'periodic'],
    ['He can dip in and out of lessons', 'little-and-often'],
    ['Help at key points in the day', 'key-times'],
    ['Half-termly input', 'on-a-daily-basis'],
    ['A good level of support', 'high-level-of'],
    ['A high level of adult support', 'high-level-of'],
    ['A light-touch approach', 'light-touch'],
    ['One-to-one or small-group teaching', 'one-to-one-or-group'],
    ['In a small group and/or individually', 'one-to-one-or-group'],
    ['Equating to 15 hours a week', 'equivalent-of'],
    ['Up to a maximum of 15 hours', 'up-to'],
    ['Pooled support in maths', 'shared-support'],
    ['Full-time 1:1 support', 'full-time'],
    ['Provided in-house', 'in-house'],
    ['Delivered through the graduated approach', 'graduated-approach'],
    ['Taught as part of the normal school curriculum', 'normal-curriculum'],
    ['Funding band D', 'funding-band'],
    ['As described in his risk assessment', 'see-school-plan'],
    ['Including, but not limited to, timers', 'not-limited-to'],
    ['A suitably qualified\nand experienced adult', 'suitably-qualified'],
  ])('hear “%s”', (text, id) => {
    expect(hitsIn(text).map((hit) => hit.family.id)).toContain(id);
  });

  it('leave innocent words alone', () => {
    const innocent = [
      'The review is on 14 May 2027, and in May he moves class.',
      'This education, health and care plan was issued every school day of term.',
      'A learning support assistant sits beside him in science.',
      'She can read 40 words and can tie a bow.',
      'He chooses age-appropriate books.',
      'She has full access to the curriculum.',
      'Groups of up to 4 pupils meet at 09:00.',
      'He waits up to 10 seconds before he answers.',
      'By July 2027 Kit will read 60 words a minute.',
      'A TA and Kit read for 20 minutes daily in the library.',
      'The teacher asks how often the bus comes.',
      'Should he fall, the school nurse is called.',
      'He walks up to the school gate and may trip.',
      'They meet to consider whether his week went to plan.',
      'No more than 2 hours passes between drinks.',
      'She sits where she can see faces.',
    ];
    const found = innocent.flatMap((text) =>
      hitsIn(text).map((hit) => `${hit.family.id}: “${text.slice(hit.start, hit.end)}”`),
    );
    expect(found).toEqual([]);
  });
});

describe.each(cases)('%s', (_id, entry) => {
  it('marks exactly its words in the weak sentence', () => {
    const { text, marks } = readMarks(entry.weak);
    const own = hitsIn(text).filter((hit) => hit.family === entry);
    expect(marks.length).toBeGreaterThan(0);
    expect(own.map((hit) => text.slice(hit.start, hit.end))).toEqual(
      marks.map((mark) => text.slice(mark.start, mark.end)),
    );
    expect(own.map((hit) => hit.start)).toEqual(marks.map((mark) => mark.start));
  });

  it('shows a fault that nothing in the weak sentence cures', () => {
    const { text, marks } = readMarks(entry.weak);
    const rest = marks.reduceRight((left, mark) => `${left.slice(0, mark.start)} … ${left.slice(mark.end)}`, text);
    const plain = entry.curedBy.every((cure) => cure === 'amount' || cure === 'figure' || cure === 'minimum');
    if (plain) expect(isNumber(rest)).toBe(false);
    if (entry.curedBy.every((cure) => cure === 'who')) expect(namesRole(rest)).toBe(false);
  });

  it('is silent on the fine sentence', () => {
    expect(entry.fine).not.toMatch(/[«»]/);
    const uncured = hitsIn(entry.fine).filter((hit) => !mayBeCured(hit.family, entry.fine));
    expect(uncured.map((hit) => `${hit.family.id}: “${entry.fine.slice(hit.start, hit.end)}”`)).toEqual([]);
  });

  it('keeps the words of its family in the fine sentence, or cannot be cured', () => {
    const own = hitsIn(entry.fine).some((hit) => hit.family === entry);
    expect(own).toBe(!entry.curedBy.includes('never'));
  });

  it('is written for a busy British reader', () => {
    expect(entry.why.length).toBeLessThan(140);
    expect(entry.why).toMatch(/^[A-Z“].*[.?]$/);
    expect(entry.ask.length).toBeLessThan(120);
    expect(entry.ask).not.toMatch(/^[A-Z]|\.$/);
    // Messages go on “Say …”.
    expect(entry.ask).not.toMatch(/^(say|state|give|leave|move|put|remove|decide|name|list|ask)\b/);
    expect(entry.fineWhen).toMatch(/^[A-Z“].*\.$/);
    for (const sentence of [entry.weak, entry.fine]) expect(sentence).toMatch(/^[A-Z«“].*[.?]$/);
    const words = [entry.why, entry.ask, entry.fineWhen, entry.weak, entry.fine].join(' ');
    expect(words).not.toMatch(/\b(program|behavior|center|practiced|organiz|recogniz|specializ|fulfill|gray)\b/i);
    expect(words).not.toContain("'");
  });

  it('cites what its authority says', () => {
    if (entry.authority === 'practice') expect(entry.at).toBe('practice');
    else if (entry.authority === 'code') expect(entry.at).toMatch(/^Code \d+\.\d+$/);
    else expect(entry.at).toMatch(/^CFA 2014 s\.|\[\d{4}\]/);
    if (entry.curedBy.includes('never')) expect(entry.curedBy).toEqual(['never']);
  });
});
