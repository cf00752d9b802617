import { describe, expect, it } from 'vitest';
import { type BoxWords, planOfBoxes, sectionOfBox } from './boxes.ts';
import { appraise } from './index.ts';

describe('sectionOfBox', () => {
  it.each<[BoxWords, string | null]>([
    [{ label: 'Section B: Special educational needs' }, 'B sure'],
    [{ label: '(F) Special educational provision *' }, 'F sure'],
    [{ label: 'Health needs' }, 'C likely health'],
    [{ label: 'Outcomes:' }, 'E unsure'],
    [{ label: 'Enter the special educational provision (max 4000 characters)' }, 'F likely'],
    [{ label: 'Text', legend: 'Section D – Social care needs' }, 'D sure'],
    [{ label: 'Details', heading: 'H2 Any other social care provision' }, 'H2 sure'],
    [{ aria: 'Rich text editor, press ALT 0 for help', tab: 'Section G' }, 'G sure'],
    [{ label: 'Communication and interaction', tab: 'Section B' }, 'B sure communication'],
    [{ label: 'My views and wishes', tab: 'Plan' }, 'A likely'],
    [{ label: 'Sections E and F: Outcomes and provision' }, null],
    [{ label: 'Section H: Social care provision' }, null],
    [{ label: 'Case notes', tab: 'Correspondence' }, null],
    [{}, null],
  ])('%j', (words, expected) => {
    const place = sectionOfBox(words);
    const said = place && [place.section, place.confidence, ...(place.area ? [place.area] : [])].join(' ');
    expect(said).toBe(expected);
  });
});

describe('planOfBoxes', () => {
  it('is one plan: items and links cross from box to box, and an area named on a box holds in it', () => {
    const plan = planOfBoxes([
      {
        id: 'n',
        words: { label: 'Cognition and learning', tab: 'Section B' },
        text: 'Needs\n· Ali cannot count past ten.',
      },
      {
        id: 'o',
        words: { label: 'Outcomes', tab: 'Section E' },
        text: 'Outcome 1: By July 2028 Ali will count to fifty.',
      },
      {
        id: 'p',
        words: { heading: 'Section F' },
        text: 'A teacher will count with Ali for 20 minutes each day. (Outcome 1)',
      },
      { id: 'x', words: { label: 'Case notes' }, text: 'Section G: Health provision\nNone.' },
    ]);
    const { items, sections } = appraise(plan);
    expect(items.map(({ kind, section, span }) => [kind, section, span.field])).toEqual([
      ['need', 'B', 'n'],
      ['outcome', 'E', 'o'],
      ['provision', 'F', 'p'],
    ]);
    expect(items[0]?.area).toBe('cognition');
    expect(sections.filter(({ present }) => present).map(({ letter }) => letter)).toEqual(['B', 'E', 'F', 'G']);
  });
});
