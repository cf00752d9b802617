import { describe, expect, it } from 'vitest';
import { readSketch } from '../catalogue/sketches.ts';
import { appraise } from '../check.ts';
import { loadGrammar } from '../grammar.ts';
import { passages } from './passages/index.ts';

const grammar = await loadGrammar();

describe.each(passages.map((passage) => [passage.id, passage] as const))('%s', (_, passage) => {
  for (const door of [null, grammar]) {
    it(`is flagged by its rule at its marks${door ? ', with grammar' : ''}`, () => {
      const { text, marks } = readSketch(passage.weak, passage);
      const all = appraise(text, { grammar: door }).findings;
      const found = all.filter(({ ruleId }) => ruleId === passage.rule);
      const said = all.map(({ ruleId, quote }) => `${ruleId}: ${quote}`);
      expect(found.length, said.join('\n')).toBeGreaterThan(0);
      const touches = (a: (typeof marks)[number], b: (typeof found)[number]['span']) =>
        b !== null && a.field === b.field && a.start < b.end && b.start < a.end;
      expect(
        found.filter(({ span }) => !marks.some((mark) => touches(mark, span))).map(({ quote }) => quote),
        `flagged outside the marks\n${said.join('\n')}`,
      ).toEqual([]);
      expect(
        marks.filter((mark) => !found.some(({ span }) => touches(mark, span))),
        said.join('\n'),
      ).toEqual([]);
    });

    it(`is silent when strong${door ? ', with grammar' : ''}`, () => {
      const { text } = readSketch(passage.strong, { ...passage, whole: false });
      const { findings } = appraise(text, { grammar: door });
      expect(findings.map(({ ruleId, quote, message }) => `${ruleId}: ${quote || message}`)).toEqual([]);
    });
  }
});
