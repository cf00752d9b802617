/**
 * What holds for every draft there could be. `npm test` runs 20,000 generated inputs, `npm run prove` as many as asked for
 * (`-- --inputs 1000000`).
 */
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { appraiseLines } from '../rules/cli/ndjson.ts';
import { readHouse } from '../rules/house.ts';
import { type Appraisal, appraise, type PlanText, type Span, sectionLetters } from '../rules/index.ts';
import { readHtml, readMarkdown, readPlain } from '../rules/reading/index.ts';
import { anyText, draft, edit, edited } from './drafts.test-kit.ts';

/** A run that npm did not start is somebody at work: a tenth will do. */
const inputs = Number(process.env.GT_INPUTS ?? (process.env.npm_lifecycle_event ? 20_000 : 2000));
/** Its part of all the inputs. */
const runs = (share: number) => ({ numRuns: Math.max(1, Math.round(inputs * share)) });
const long = 24 * 3_600_000;

const about = { id: null, kind: null, today: '2026-11-28', dob: null, year: null, notChecked: [] };
const whole = (text: string): PlanText => ({
  ...about,
  whole: true,
  passage: false,
  fields: [{ id: 'plan', text, section: null, blocks: null }],
});
const letter = fc.constantFrom(...sectionLetters);

/** Every span lies in its field, and quotes the very words there; no rule failed. */
function expectSound(appraisal: Appraisal): void {
  const texts = new Map(appraisal.fields.map(({ id, text }) => [id, text]));
  const words = ({ field, start, end }: Span): string => {
    const text = texts.get(field) ?? '';
    if (!(start >= 0 && start <= end && end <= text.length)) throw new Error(`${start} to ${end} of ${text.length}`);
    return text.slice(start, end);
  };
  for (const { span, quote, ruleId } of appraisal.findings) expect(span ? words(span) : '', ruleId).toBe(quote);
  for (const { span, text, id } of appraisal.items) expect(words(span), id).toBe(text);
  for (const { span } of appraisal.sections) if (span) words(span);
  for (const span of appraisal.unassigned) words(span);
  const ids = new Set(appraisal.items.map(({ id }) => id));
  for (const { from, to } of appraisal.thread.links) expect(ids.has(from) && ids.has(to)).toBe(true);
  expect(appraisal.notChecked.filter(({ why }) => why.startsWith('This check could not run'))).toEqual([]);
}

describe('every draft', () => {
  it(
    'is appraised: as a plan, and as one passage of any Section',
    () => {
      fc.assert(
        fc.property(anyText, fc.option(letter), (text, section) => {
          const plan = section
            ? { ...whole(text), whole: false, passage: true, fields: [{ id: 'box', text, section, blocks: null }] }
            : whole(text);
          const appraisal = appraise(plan);
          expectSound(appraisal);
          if (text.length % 8 === 0) expect(appraise(plan)).toEqual(appraisal);
        }),
        runs(0.6),
      );
    },
    long,
  );

  it(
    'is appraised as Markdown, as HTML and as pasted text, with its blocks',
    () => {
      fc.assert(
        fc.property(anyText, fc.constantFrom(readMarkdown, readHtml, readPlain), (text, read) => {
          const { field } = read(text, 'plan');
          expectSound(appraise({ ...whole(''), fields: [field] }));
        }),
        runs(0.25),
      );
    },
    long,
  );

  it(
    'is answered as a line of NDJSON, whatever the line holds',
    async () => {
      const given = fc.oneof(
        fc.record(
          { id: fc.jsonValue(), text: fc.oneof(anyText, fc.jsonValue()), section: fc.oneof(letter, fc.jsonValue()) },
          { requiredKeys: [] },
        ),
        fc.jsonValue(),
      );
      const line = fc.oneof(
        given.map((value) => JSON.stringify(value)),
        fc.string({ unit: 'binary' }),
        anyText,
      );
      await fc.assert(
        fc.asyncProperty(line, async (words) => {
          const one = words.replaceAll('\n', ' ');
          const answers: string[] = [];
          const terminal = {
            input: Readable.from([Buffer.from(`${one}\n`)]),
            write: async (answer: string) => void answers.push(answer),
          };
          const said = { today: null, kind: null };
          await appraiseLines(
            { ...terminal, warn: () => {}, width: 80, bold: false },
            { said, grammar: null, house: null },
            () => {},
          );
          expect(answers).toHaveLength(one.trim() === '' ? 0 : 1);
          for (const answer of answers) expect(answer).toMatch(/^\{.*\}\n$/);
        }),
        runs(0.05),
      );
    },
    long,
  );

  it(
    'is safe from a house file, whatever the file holds',
    () => {
      const file = fc.oneof(
        fc.json(),
        fc.string({ unit: 'binary' }),
        fc
          .record(
            {
              phrases: fc.array(
                fc.record({
                  words: fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 }),
                  message: fc.string({ maxLength: 40 }),
                }),
                { maxLength: 3 },
              ),
              headings: fc.array(fc.record({ words: fc.string(), sections: fc.array(letter) }), { maxLength: 3 }),
            },
            { requiredKeys: [] },
          )
          .map((house) => JSON.stringify(house)),
      );
      fc.assert(
        fc.property(file, draft, (json, text) => {
          let house: ReturnType<typeof readHouse> | null = null;
          try {
            house = readHouse(json);
          } catch (problem) {
            // Refused in a sentence for the person who wrote the file.
            expect((problem as Error).message).toMatch(/\S/);
          }
          if (house) expectSound(appraise(whole(text), { house }));
        }),
        runs(0.05),
      );
    },
    long,
  );

  it(
    'says the same after an edit as if it had never been read before',
    async () => {
      vi.resetModules();
      const other = await import('../rules/index.ts');
      let seen = 0;
      fc.assert(
        fc.property(draft, fc.array(edit, { minLength: 5, maxLength: 5 }), (start, edits) => {
          let text = start;
          appraise(whole(text));
          for (const one of edits) {
            text = edited(text, one);
            const remembered = appraise(whole(text));
            seen++;
            // An engine that met only where each row of edits ended.
            if (one === edits.at(-1)) expect(other.appraise(whole(text))).toEqual(remembered);
          }
        }),
        runs(0.005),
      );
      expect(seen).toBeGreaterThan(0);
    },
    long,
  );

  /** What is said of a text once it is read, less how it is spelled. */
  const saidOf = (text: string) =>
    appraise({ ...whole(''), fields: [readPlain(text, 'plan').field] }).findings.map(
      ({ ruleId, quote }) => `${ruleId} ${spelledPlainly(quote)}`,
    );
  const spelledPlainly = (words: string) =>
    words
      .normalize('NFC')
      .replaceAll('\u00ad', '')
      .replaceAll(/[\u2018\u2019]/g, "'")
      .replaceAll(/[\u201c\u201d]/g, '"')
      .replaceAll('\r\n', '\n');

  it.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['curly apostrophes', (text: string) => text.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '\u2019')],
    ['soft hyphens', (text: string) => text.replaceAll(/(?<=[a-z]{3})(?=[a-z]{3})/g, '\u00ad')],
    ['letters with their accents apart', (text: string) => text.normalize('NFD')],
  ])(
    'says the same with %s',
    (_, respelled) => {
      fc.assert(
        fc.property(draft, (text) => {
          const plain = text.normalize('NFC');
          expect(saidOf(respelled(plain))).toEqual(saidOf(plain));
        }),
        runs(0.01),
      );
    },
    long,
  );
});
