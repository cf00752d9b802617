import { describe, expect, it } from 'vitest';
import { appraiseInFull } from '../check.ts';
import { loadGrammar } from '../grammar.ts';
import type { Span } from '../plan-text.ts';
import { catalogue } from './index.ts';
import { readSketch } from './sketches.ts';

const grammar = await loadGrammar();
/** An item starts where its line starts, so what was put in front of it belongs to it. */
const place = (span: Span | null, starts: ReadonlyMap<string, number>) =>
  span ? `${span.field}:${Math.max(span.start, starts.get(span.field) ?? 0)}-${span.end}` : 'no place';
const prefixes = { 'as written': '', 'after an emoji': '🦊 ', 'after a curly quote': '’ ' };

describe.each(catalogue.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has at least two weak and two strong examples', () => {
    expect(rule.examples.filter((example) => example.weak).length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.filter((example) => example.strong).length).toBeGreaterThanOrEqual(2);
  });

  for (const [name, before] of Object.entries(prefixes)) {
    // The grammar settles words, not places: once as written is enough for it.
    for (const door of before === '' ? [null, grammar] : [null]) {
      rule.examples.forEach((example, index) => {
        const about = `example ${index + 1} ${name}${door ? ', with grammar' : ''}`;
        if (example.weak) {
          const { text, marks, starts } = readSketch(example.weak, example, before);
          it(`${about}: flags the weak one at its marks and nowhere else`, () => {
            const { appraisal, results } = appraiseInFull(text, { grammar: door });
            expect(results.filter((result) => result.status === 'failed')).toEqual([]);
            const expected = marks.length > 0 ? marks.map((mark) => place(mark, starts)) : ['no place'];
            expect(
              appraisal.findings
                .filter((finding) => finding.ruleId === id)
                .map((finding) => place(finding.span, starts)),
            ).toEqual(expected);
          });
        }
        if (example.strong) {
          const { text } = readSketch(example.strong, example, before);
          it(`${about}: every rule is silent on the strong one`, () => {
            const { appraisal, results } = appraiseInFull(text, { grammar: door });
            expect(results.filter((result) => result.status === 'failed')).toEqual([]);
            expect(
              appraisal.findings.map((finding) => `${finding.ruleId}: ${finding.quote || finding.message}`),
            ).toEqual([]);
          });
        }
      });
    }
  }
});
