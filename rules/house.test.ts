import { describe, expect, it } from 'vitest';
import { readHouse } from './house.ts';
import { appraise, type PlanText } from './index.ts';
import { readMarkdown } from './reading/index.ts';

const house = readHouse(
  JSON.stringify({
    version: 1,
    headings: [
      { words: 'Our shared ambitions', sections: ['E'] },
      { words: 'What the team around me does', sections: ['F', 'G'] },
    ],
  }),
);

describe('a house file', () => {
  it.each([
    ['{', 'The house file is not JSON.'],
    ['[]', /^The house file is not as it should be\.\nThe file: /],
    ['{"version":2}', /\nversion: /],
    [
      '{"version":1,"headings":[{"words":"Hopes","sections":["A"]},{"words":"Aims","sections":["L"]}]}',
      /\nheadings\[1\]\.sections\[0\]: /,
    ],
    ['{"version":1,"headings":[{"words":"--","sections":["A"]}]}', /\nheadings\[0\]\.words: It holds no letter\./],
    ['{"version":1,"heading":[]}', /heading/],
  ])('%s', (json, message) => {
    expect(() => readHouse(json)).toThrow(message);
  });
});

describe("a council's own headings", () => {
  const text =
    'Section B\n\nMo cannot hold a pen.\n\nOur shared ambitions:\n\nBy July 2028 Mo will write his name.\n\n';
  const planOf = (field: PlanText['fields'][number]): PlanText => ({
    id: null,
    fields: [field],
    whole: true,
    passage: false,
    kind: null,
    today: null,
    dob: null,
    year: null,
    notChecked: [],
    headings: house.headings,
  });
  const outcomesOf = (plan: PlanText) => appraise(plan).items.filter(({ kind }) => kind === 'outcome');

  it('start their Sections in plain lines, in headings and in bold', () => {
    const plain = { id: 'plan', text, section: null, blocks: null };
    expect(outcomesOf(planOf(plain)).map((item) => item.text)).toEqual(['By July 2028 Mo will write his name.']);
    for (const mark of ['## OUR SHARED AMBITIONS', '**Our shared ambitions**']) {
      const { field } = readMarkdown(text.replace('Our shared ambitions:', mark), 'plan');
      expect(outcomesOf(planOf(field))).toHaveLength(1);
    }
  });

  it('say nothing inside a sentence', () => {
    const field = {
      id: 'plan',
      section: null,
      blocks: null,
      text: 'Section B\nMo knows our shared ambitions and cannot write.',
    };
    expect(outcomesOf(planOf(field))).toEqual([]);
  });

  it('may stand over several Sections', () => {
    const field = {
      id: 'plan',
      section: null,
      blocks: null,
      text: 'What the team around me does\nMo will have a sloped board.',
    };
    const { sections } = appraise(planOf(field));
    expect(sections.filter(({ present }) => present).map(({ letter }) => letter)).toEqual(['F', 'G']);
  });
});
