import { placeholders } from '../lexicon/placeholders.ts';
import type { SectionLetter, Span } from '../plan-text.ts';
import type { Reading } from '../reading-of.ts';
import { defineRule } from '../rule.ts';

interface Stretch {
  span: Span;
  /** null: in front of, or between, the Sections. */
  letter: SectionLetter | null;
}

export const placeholderLeft = defineRule({
  id: 'placeholder-left',
  title: 'Fill the gaps, and take the template’s words out',
  checks: 'No gap, merge field, prompt or note of the template is left in the plan.',
  area: 'statute',
  severity: 'must',
  criteria: ['DOC-05'],
  source: { work: 'audit-practice', at: 'template words' },

  looksAt: stretchesOf,

  *check({ span, letter }, reading) {
    const text = reading.words(span);
    const taken: { start: number; end: number }[] = [];
    for (const { what, pattern, fineIn } of placeholders) {
      if (fineIn?.includes(letter ?? 'front')) continue;
      for (const match of text.matchAll(pattern)) {
        const start = span.start + match.index;
        const end = start + match[0].length;
        if (taken.some((other) => other.start < end && start < other.end)) continue;
        taken.push({ start, end });
        yield {
          span: { field: span.field, start, end },
          message: `${what} Fill it in, or take it out, before this plan goes to anyone.`,
        };
      }
    }
  },

  examples: [
    {
      weak: { K: 'Educational psychologist, Dr Amara Osei, «[insert date]».' },
      strong: { K: 'Educational psychologist, Dr Amara Osei, 12 May 2026 [appended, with K2].' },
      because: 'A gap in a plan that was issued binds nobody. A note in brackets that says something is no gap.',
    },
    {
      weak: { G: '«Click here to enter text.»' },
      strong: { G: 'None identified.' },
      because: 'The form’s own prompt is not an answer.',
    },
    {
      weak: { C: '«He/she» has asthma and needs a slow warm-up to join in PE.' },
      strong: { C: 'Kit has asthma and needs a slow warm-up to join in PE. Kit’s own note: “thank you nurse xxx”.' },
      because: 'A template’s pronouns show that nobody read the line again. A child’s kisses stay.',
    },
    {
      weak: { D: 'The family meet «<Allocated worker name>» each month, because Kit’s sleep leaves them worn out.' },
      strong: { I: 'To be confirmed when the plan is finalised.' },
      because: 'In a draft, Section I is left open on purpose.',
    },
    {
      strong: { A: 'Told to Mr Ekow on 9 June 2026. “I like [the dog barks] Rex best, and my bike.”' },
      because: 'In a child’s own words a bracket may hold an aside.',
    },
  ],
});

/** Each Section's words, and what stands between them, once. */
function stretchesOf({ plan }: Reading): readonly Stretch[] {
  const stretches: Stretch[] = plan.sections.flatMap(({ letter, parts }) => parts.map((span) => ({ span, letter })));
  const inOrder = [...stretches].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const found: Stretch[] = [];
  for (const { id, text } of plan.text.fields) {
    let at = 0;
    for (const stretch of inOrder.filter(({ span }) => span.field === id)) {
      const { start, end } = stretch.span;
      if (start > at) found.push({ span: { field: id, start: at, end: start }, letter: null });
      if (end <= at) continue;
      found.push({ span: { field: id, start: Math.max(at, start), end }, letter: stretch.letter });
      at = end;
    }
    if (at < text.length) found.push({ span: { field: id, start: at, end: text.length }, letter: null });
  }
  return found;
}
