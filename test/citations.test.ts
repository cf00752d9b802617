/** Every source that a writer can be shown was read at its place, and no law is told that does not exist. */
import { describe, expect, it } from 'vitest';
import { readSketch } from '../rules/catalogue/sketches.ts';
import { handbookMarkdown } from '../rules/handbook-markdown.ts';
import { appraise, catalogue, works } from '../rules/index.ts';
import { glossary } from '../rules/lexicon/glossary/index.ts';
import { regime } from '../rules/regime/index.ts';
import { citable } from '../rules/sources.ts';

const findings = catalogue.flatMap(({ examples }) =>
  examples.flatMap((example) => (example.weak ? appraise(readSketch(example.weak, example).text).findings : [])),
);
/** All that a rule, a card or the handbook says. */
const said = [
  handbookMarkdown(),
  ...findings.map(({ message, instead, question, source }) =>
    [message, ...instead, question, `${source.work}, ${source.at}`].join('\n'),
  ),
  ...catalogue.flatMap(({ title, checks }) => [title, checks]),
];

const places = new Set<string>(Object.values(citable).flat());
const cited = [
  ...catalogue.map(({ id, source }) => ({ id, ...source })),
  ...regime.deadlines.map(({ id, source }) => ({ id, ...source })),
];
/** "reg 20(10) and 22(3)" is two places. */
const placesIn = (at: string) =>
  at.split(/ and |, /).map((place) => (/^\d+\(/.test(place) ? `${/^\D+/.exec(at)?.[0] ?? ''}${place}` : place));

describe('citations', () => {
  it.each(cited)('$id cites a work we list, at a place that was read', ({ work, at }) => {
    expect(Object.keys(works)).toContain(work);
    if (!Object.hasOwn(citable, work)) return expect(at).not.toMatch(/^(?:s\.|reg |\d+\.\d)/);
    for (const place of placesIn(at)) expect(citable[work as keyof typeof citable]).toContain(place);
  });

  it.each([
    ['regulations', /\breg(?:ulation)?s? (\d+[A-Z]?(?:\(\w+\))*)/g, (place: string) => `reg ${place}`],
    ['sections of the Act', /\bs\.(\d+[A-Z]?(?:\(\w+\))*)/g, (place: string) => `s.${place}`],
    ['paragraphs of the Code', /\bCode(?: of Practice)?,? (?:paragraph |para )?(\d+\.\d+)/g, (place: string) => place],
  ])('no words anywhere name other %s', (_, pattern, name) => {
    const named = said.flatMap((text) => [...text.matchAll(pattern)].map(([, place]) => name(place ?? '')));
    expect(named.length).toBeGreaterThan(3);
    expect([...new Set(named)].filter((place) => !places.has(place))).toEqual([]);
  });

  it.each(['reg 6(2)', 'reg 12(3)', 'reg 12(4)', 'reg 28', 's.33', 's.83', '8.9', '9.67', '9.173', '9.178'])(
    'nobody has read %s, so it may not be cited',
    (place) => {
      expect(places.has(place)).toBe(false);
    },
  );
});

describe('law that does not exist', () => {
  /** Each question, and what words an answer would need. */
  const questions: readonly [asks: string, answer: RegExp][] = [
    [
      'How many hours of support does the law guarantee each child with a plan?',
      /\b(?:law|Act|regulations?|statut\w+)\b[^.\n]{0,80}\b(?:guarantees?|minimum|at least|entitles?|requires?)\b[^.\n]{0,40}\b(?:\d+|[a-z]+) hours\b/i,
    ],
    [
      'By what date must a plan be moved to the new national template?',
      /\b(?:national|standard|mandatory|statutory|digital) (?:plan )?template\b/i,
    ],
    [
      'What does the Education for All Act say of individual support plans?',
      /\bEducation for All\b|\bindividual support plans?\b(?:(?!not law)[^\n])*$/im,
    ],
  ];

  it.each(questions)('is answered nowhere: %s', (_, answer) => {
    expect(said.filter((text) => answer.test(text)).map((text) => answer.exec(text)?.[0])).toEqual([]);
  });

  it.each([
    ['The Act guarantees every child at least 15 hours of support.', 0],
    ['Plans must use the national template from 2027.', 1],
    ['An individual support plan is required for every pupil.', 2],
  ])('would be caught: %s', (words, index) => {
    expect(questions[index]?.[1].test(words)).toBe(true);
  });

  it('is told as a proposal where the glossary has its words', () => {
    const proposed = glossary.filter(({ plain, note }) => /propos/i.test(`${plain} ${note}`));
    expect(proposed.length).toBeGreaterThan(0);
    for (const { note } of proposed) expect(note).toContain('not law');
  });
});
