/** Drafts that chance writes: from well-made plans to what no keyboard gives. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { planMarkdown } from './bench/plan-words.mjs';

const folder = new URL('./corpus/plans/', import.meta.url);
/** Lines of the invented plans of the corpus, and of made ones. */
const lines = [
  ...readdirSync(folder)
    .filter((name) => /\.(md|txt)$/.test(name))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/\r?\n/)),
  ...planMarkdown(4000, 17).split('\n'),
].filter((line) => line.trim() !== '' && line.length < 1000);

const heads = lines.filter((line) => /^#|^section/i.test(line));
const line = fc.oneof(
  { arbitrary: fc.constantFrom(...lines), weight: 6 },
  { arbitrary: fc.constantFrom(...heads), weight: 1 },
);

/** Lines of many plans, in any order, with headings that make Sections of them. @param most lines */
const draftOf = (most: number) => fc.array(line, { minLength: 1, maxLength: most }).map((all) => all.join('\n'));

/** A short plan. */
export const draft = draftOf(12);

/** Pieces on which readers stumble. */
const odd = fc.constantFrom(
  ...[
    '\u00ad',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\ud83d\ude00',
    '\ud83d',
    '\ude00',
    'İ',
    'ﬁ',
    'é',
    'e\u0301',
    '½',
    '１',
    '\0',
    '\u2028',
    '\r',
    '\r\n',
    '\t',
    '\n\n',
    '   ',
  ],
  ...[
    '<b>',
    '</td>',
    '<!--',
    '&amp;',
    '&#0;',
    '[x](y)',
    '**',
    '__',
    '~~',
    '```',
    '|',
    '---',
    '# ',
    '> ',
    '1. ',
    '- ',
    '((((',
    '))))',
    '«',
    '»',
    '“',
    '”',
    '’',
  ],
  ...[
    'Section ',
    'Section B',
    'F1',
    'H1',
    'H2',
    '1:1',
    '9:30',
    '12/10/26',
    '2026-10-12',
    '1,000',
    '3,4',
    '99999999999999999999',
    '…',
    '—',
    '%',
    'e.g.',
    'i.e',
    'Mr.',
    'N/A',
  ],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'undefined', 'NaN', 'null'],
);

/** Anything at all. */
export const anyText = fc.oneof(
  { arbitrary: draftOf(3), weight: 2 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 80 }), weight: 1 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }), weight: 1 },
  {
    arbitrary: fc
      .array(
        fc.oneof(
          odd,
          fc.constantFrom(...lines).map((words) => words.slice(0, 60)),
          fc.string({ maxLength: 6 }),
        ),
        { maxLength: 16 },
      )
      .map((pieces) => pieces.join('')),
    weight: 4,
  },
);

/** One edit of a draft by somebody at a keyboard, given as numbers from 0 to 1 so that it fits any draft. */
export const edit = fc.record({
  how: fc.constantFrom('type', 'cut', 'replace', 'break', 'join', 'paste'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.integer({ min: 1, max: 40 }),
  words: fc.oneof(
    fc.constantFrom(' weekly', ' by July 2028', ' not', '.', ' with an adult', 'x', ' Section F', '\n'),
    odd,
  ),
  line,
});

export type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

/** The draft after it. */
export function edited(text: string, { how, at, size, words, line: pasted }: Edit): string {
  const from = Math.floor(at * text.length);
  if (how === 'type') return text.slice(0, from) + words + text.slice(from);
  if (how === 'cut') return text.slice(0, from) + text.slice(from + size);
  if (how === 'replace') return text.slice(0, from) + words + text.slice(from + size);
  if (how === 'break') return `${text.slice(0, from)}\n${text.slice(from)}`;
  if (how === 'paste') return `${text.slice(0, from)}\n${pasted}\n${text.slice(from)}`;
  const end = text.indexOf('\n', from);
  return end < 0 ? text : text.slice(0, end) + text.slice(end + 1);
}
