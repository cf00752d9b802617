import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue/index.ts';
import { appraise } from './index.ts';
import { planOfSections } from './plan-of-sections.ts';
import { readersList } from './readers-list.ts';
import { rubric } from './rubric.ts';

const asked = (sections: Parameters<typeof planOfSections>[0], about: Parameters<typeof planOfSections>[1] = {}) =>
  appraise(planOfSections(sections, about)).forReader.map(({ criterion }) => criterion);

describe("the reader's list", () => {
  it('and the rules together answer every criterion of the rubric', () => {
    const served = new Set([
      ...catalogue.flatMap(({ criteria }) => criteria),
      ...readersList.map((line) => line.criterion),
    ]);
    expect(rubric.filter(({ id }) => !served.has(id))).toEqual([]);
  });

  it('names criteria of the rubric, each once, and every one that a reader alone can settle', () => {
    const named = readersList.map(({ criterion }) => criterion);
    expect(new Set(named).size).toBe(named.length);
    const unknown = named.filter((id) => !rubric.some((criterion) => criterion.id === id));
    expect(unknown).toEqual([]);
    const alone = rubric.filter(({ settledBy }) => settledBy === 'reader').map(({ id }) => id);
    expect(alone.filter((id) => !named.includes(id))).toEqual([]);
  });

  it('is asked of the Sections in view', () => {
    expect(asked({ F: 'A teaching assistant will read with Lev for 20 minutes every day.' })).toEqual(['F-17', 'F-18']);
    expect(asked({ G: 'None required.', F: '' })).toEqual([]);
  });

  it('asks of the whole only where the whole is in view, and of a passage nothing', () => {
    expect(asked({ B: 'Lev cannot yet read.' }, { whole: true })).toEqual(['DOC-09', 'DOC-12', 'L-07', 'B-08']);
    expect(asked({ B: 'Lev cannot yet read.' }, { passage: true })).toEqual([]);
  });

  it('asks of advice on adult life from Year 9', () => {
    const list = { K: '- Headteacher, 4 May 2026\n- Dr Osei, paediatrician, 20 May 2026' };
    expect(asked(list, { year: 8 })).toEqual([]);
    expect(asked(list, { year: 9 })).toEqual(['K-04']);
  });
});
