import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue/index.ts';
import { handbook } from './handbook.ts';
import { handbookMarkdown } from './handbook-markdown.ts';
import { glossary } from './lexicon/glossary/index.ts';
import { readersList } from './readers-list.ts';

const page = handbookMarkdown();

describe('the handbook', () => {
  it('is HANDBOOK.md, word for word: npm run handbook writes it anew', () => {
    const file = readFileSync(new URL('../HANDBOOK.md', import.meta.url), 'utf8');
    expect(file === page, 'HANDBOOK.md is behind the rules').toBe(true);
  });

  it('has one entry for each rule, in the chapter of its part', () => {
    const ids = handbook().chapters.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect([...ids].sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });

  it('says of each what, why, its source, weak and strong, and when it stays silent', () => {
    for (const { checks, why, source, pairs, silent, serves } of handbook().chapters.flatMap(
      ({ entries }) => entries,
    )) {
      expect([checks, source.work, source.at, ...why].every((words) => words !== '')).toBe(true);
      expect([why, pairs, silent, serves].every(({ length }) => length > 0)).toBe(true);
      expect(serves.every((line) => /^[A-Z]+-\d\d: ./.test(line))).toBe(true);
    }
  });

  it('holds the reader’s list and the whole glossary', () => {
    for (const { asks } of readersList) expect(page).toContain(asks);
    expect(page.match(/^- \*\*[^*]+\*\*[:.] /gm)?.length).toBeGreaterThanOrEqual(glossary.length);
  });
});

describe('the glossary', () => {
  it('explains at least 200 short forms and words, each once and in one or two plain sentences', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(200);
    expect(new Set(glossary.map(({ term }) => term.toUpperCase())).size).toBe(glossary.length);
    const unfit = glossary.filter(({ plain }) => !/^[A-Z][^.]{2,150}\.$/.test(plain) || plain.split(' ').length > 25);
    expect(unfit.map(({ term }) => term)).toEqual([]);
  });

  it('gives full forms that the letters come from', () => {
    const startsSo = (form: string, letter = '') =>
      form
        .toLowerCase()
        .split(/[ -]/)
        .some((word) => word.startsWith(letter.toLowerCase()));
    const odd = glossary.filter(({ term, full }) => full?.split('; ').some((form) => !startsSo(form, term[0])));
    expect(odd.map(({ term }) => term)).toEqual([]);
  });
});
