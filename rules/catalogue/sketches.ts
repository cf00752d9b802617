/** A rule's sketches as PlanTexts: marks taken out, and where they stood. Used by tests and by whoever shows examples. */
import { planOfSections } from '../plan-of-sections.ts';
import type { PlanText, SectionLetter, Span } from '../plan-text.ts';
import type { Example, Sketch } from '../rule.ts';

export interface ReadSketch {
  text: PlanText;
  /** The words between « and », in order. */
  marks: readonly Span[];
  /** Where each Section's own words start: behind the list marker and what was put in front. */
  starts: ReadonlyMap<string, number>;
}

const marker = /^(?:[-•]\s+)?/;

/** `before` is put in front of the words of every Section that is judged, to show that no rule counts characters wrongly. */
export function readSketch(sketch: Sketch, example: Example, before = ''): ReadSketch {
  const marks: Span[] = [];
  const starts = new Map<string, number>();
  const sections: Partial<Record<SectionLetter, string>> = {};
  let page: string | null = null;
  for (const [letter, marked] of Object.entries(sketch) as [keyof Sketch, string][]) {
    const isJudged = 'ABEF'.includes(letter) || marked.includes('«');
    const bullet = marker.exec(marked)?.[0] ?? '';
    let text = marked !== '' && isJudged ? bullet + (letter === 'page' ? before.trimEnd() : before) : bullet;
    if (letter === 'page' && text !== '') text += '\n';
    starts.set(letter, text.length);
    let start = -1;
    for (const char of marked.slice(bullet.length)) {
      if (char === '«') start = text.length;
      else if (char === '»') marks.push({ field: letter, start, end: text.length });
      else text += char;
    }
    if (letter === 'page') page = text;
    else sections[letter] = text;
  }
  const { whole = page !== null, kind = null, today = null, dob = null, year = null } = example;
  const text = planOfSections(sections, { whole, kind, today, dob, year });
  const pages = page === null ? [] : [{ id: 'page', text: page, section: null, blocks: null }];
  return { text: { ...text, fields: [...pages, ...text.fields] }, marks, starts };
}
