import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHouse } from './house.ts';
import { appraise, type PlanText } from './index.ts';
import { planOfSections } from './plan-of-sections.ts';
import { readMarkdown } from './reading/index.ts';

const houseOf = (settings: object) => readHouse(JSON.stringify({ version: 1, ...settings }));
const phrase = {
  words: ['pastoral input*'],
  reason: 'Say who comes, and what they do.',
  weak: 'Mo will have «pastoral input».',
  strong: 'Mo will have an hour with the learning mentor every Monday.',
};
const sample = readFileSync(new URL('../test/samples/house.json', import.meta.url), 'utf8');

describe('a house file', () => {
  it('is read whole: the sample that the README names', () => {
    expect(readHouse(sample)).toMatchObject({
      name: 'Marlhaven house rules, 2026',
      rules: { 'outcome-negative': 'consider' },
    });
  });

  it.each([
    ['{', 'The house file is not JSON.'],
    ['[]', /^The house file is not as it should be\.\nThe file: /],
    ['{"version":2}', /\nversion: This file is of version 2, and this program reads version 1\./],
    ['{}', /\nversion: Say "version": 1\./],
    [
      '{"version":1,"headings":[{"words":"Hopes","sections":["A"]},{"words":"Aims","sections":["L"]}]}',
      /\nheadings\[1\]\.sections\[0\]: /,
    ],
    ['{"version":1,"headings":[{"words":"--","sections":["A"]}]}', /\nheadings\[0\]\.words: It holds no letter\./],
    ['{"version":1,"heading":[]}', /heading/],
    [
      '{"version":1,"rules":{"outcome-made-up":"off"}}',
      /\nrules\.outcome-made-up: There is no rule “outcome-made-up”\./,
    ],
    [
      '{"version":1,"rules":{"outcome-negative":"never"}}',
      /\nrules\.outcome-negative: Say off, must, should or consider\./,
    ],
    [
      '{"version":1,"bands":{"outstanding":5,"good":6,"requires-improvement":3}}',
      /\nbands: Each band must start above/,
    ],
    ['{"version":1,"acronyms":[{"short":"a.b","long":"Any body"}]}', /\nacronyms\[0\]\.short: Write it in capitals/],
    [`"${'x'.repeat(1_000_001)}"`, 'The house file is over 1 MB, and was not read.'],
  ])('%.80s', (json, message) => {
    expect(() => readHouse(json)).toThrow(message);
  });

  it('with weights that are no hundred is refused', () => {
    const { weights } = JSON.parse(sample);
    expect(() => houseOf({ weights: { ...weights, voice: 20 } })).toThrow(
      /\nweights: The weights of all areas must add up to 100\./,
    );
  });

  it('with ten thousand phrases is refused in one line', () => {
    const phrases = Array.from({ length: 10_000 }, () => ({
      words: ['abc'],
      reason: 'Say more.',
      weak: '«abc»',
      strong: 'No.',
    }));
    expect(() => houseOf({ phrases })).toThrow(
      /^The house file is not as it should be\.\nphrases: There are more than 300 phrases\.$/,
    );
  });

  it.each([
    ['*', /\nphrases\[0\]\.words\[0\]: It is too short\./],
    ['* *', /\nphrases\[0\]\.words\[0\]: .*match nearly everything/],
    ['w*', /\nphrases\[0\]\.words\[0\]: It is too short\./],
    [
      'will',
      /\nphrases\[0\]\.words\[0\]: “will” would match nearly everything: it stands in \d+ of \d+ good examples\./,
    ],
    ['(pastoral|nurture)', /\nphrases\[0\]\.words\[0\]: It may hold letters/],
  ])('with the phrase “%s” is refused', (words, message) => {
    expect(() => houseOf({ phrases: [{ ...phrase, words: [words], weak: 'Mo «will» rest.' }] })).toThrow(message);
  });

  it.each([
    [{ weak: 'Mo will have pastoral input.' }, 'phrases[0].weak: It marks no words: put « and » around them.'],
    [
      { weak: 'Mo will «have» pastoral input.' },
      'phrases[0].weak: Its example fails: “have” should be marked, and “pastoral input” is.',
    ],
    [
      { strong: 'Mo will have pastoral input daily.' },
      'phrases[0].strong: Its example fails: “pastoral input” is marked in it.',
    ],
  ])('is refused when an example fails, and says which: %o', (change, message) => {
    expect(() => houseOf({ phrases: [{ ...phrase, ...change }] })).toThrow(message);
  });
});

describe("a council's phrases", () => {
  const inF = (text: string, settings: object = {}) =>
    appraise(planOfSections({ F: text }), {
      house: houseOf({ name: 'Our rules', phrases: [{ ...phrase, ...settings }] }),
    }).findings.filter(({ source }) => source.at === 'Our rules');

  it('are found with their reason, their gravity and the file as their source', () => {
    expect(inF('Mo will have PASTORAL inputs every week.', { severity: 'must' })).toMatchObject([
      {
        quote: 'PASTORAL inputs',
        severity: 'must',
        message: 'Say who comes, and what they do.',
        source: { work: 'Your council’s own rules', authority: 'practice' },
      },
    ]);
  });

  it('are fine beside the words that make them fine, in the same sentence only', () => {
    const settings = { fineWhen: ['minute*'] };
    expect(inF('Mo will have pastoral input, 30 minutes every Monday.', settings)).toEqual([]);
    expect(inF('Mo will have pastoral input. A mentor reads with him for 30 minutes.', settings)).toHaveLength(1);
  });

  it('take * as any ending of a word, or as a few words', () => {
    const settings = { words: ['nurtur*', 'key stage 2 * offer'], weak: 'Mo will have «nurturing».', fineWhen: [] };
    expect(
      inF('Mo will be nurtured. He has the Key Stage 2 summer reading offer.', settings).map(({ quote }) => quote),
    ).toEqual(['nurtured', 'Key Stage 2 summer reading offer']);
  });

  it('have no part in the score', () => {
    const text = planOfSections({
      A: 'I like trains.',
      B: 'Mo cannot hold a pen.',
      E: 'By July 2027 Mo will write his name.',
      F: 'Mo will have pastoral input.',
    });
    const withThem = appraise(text, { house: houseOf({ phrases: [phrase] }) }).score;
    expect(withThem).toEqual(appraise(text).score);
  });
});

describe("a council's settings", () => {
  const text = planOfSections({ E: 'By July 2028 Noor will talk to other children.' });
  const unmeasurable = (house: Parameters<typeof houseOf>[0] | null) => {
    const { findings, house: used } = appraise(text, { house: house && houseOf(house) });
    return {
      severities: findings.filter(({ criteria }) => criteria.includes('E-07')).map(({ severity }) => severity),
      used,
    };
  };

  it('turn a rule off or down, say so, and leave what it served to a reader', () => {
    expect(unmeasurable(null)).toMatchObject({ severities: ['should'], used: null });
    expect(unmeasurable({ rules: { 'outcome-unmeasurable': 'must' } })).toMatchObject({
      severities: ['must'],
      used: { turnedDown: [] },
    });
    expect(unmeasurable({ rules: { 'outcome-unmeasurable': 'consider' } }).used?.turnedDown).toMatchObject([
      { ruleId: 'outcome-unmeasurable', to: 'consider' },
    ]);
    expect(unmeasurable({ rules: { 'outcome-unmeasurable': 'off' } })).toMatchObject({
      severities: [],
      used: { name: 'House rules', turnedDown: [{ to: 'off' }] },
    });
    const { score } = appraise(text, { house: houseOf({ rules: { 'outcome-negative': 'off' } }) });
    expect(score?.criteria.find(({ id }) => id === 'E-13')).toMatchObject({ status: 'unsure', value: null });
  });

  it('show that a rule of law was turned down, and which law', () => {
    const { house } = appraise(text, { house: houseOf({ rules: { 'section-missing': 'off' } }) });
    expect(house?.turnedDown[0]?.source).toMatchObject({ authority: 'law', at: 'reg 12(1)' });
  });

  it('tell what its short forms stand for, and let through those its families know', () => {
    const plan = planOfSections({ B: 'Mo was in the ILZ and met MIST.' });
    const house = houseOf({
      acronyms: [
        { short: 'ILZ', long: 'Inclusion Learning Zone' },
        { short: 'MIST', long: 'Marlhaven Inclusion Support Team', known: true },
      ],
    });
    const told = appraise(plan, { house }).findings.filter(({ criteria }) => criteria.includes('L-02'));
    expect(told.map(({ message }) => message)).toEqual([
      '“ILZ” is not written out anywhere in view. It usually stands for Inclusion Learning Zone.',
    ]);
  });

  it('name the kind of a plan by words of their own', () => {
    const field = {
      id: 'plan',
      section: null,
      blocks: null,
      text: 'Working document\nSection B\nMo cannot hold a pen.',
    };
    const plan: PlanText = { ...planOfSections({}), fields: [field] };
    expect(appraise(plan).kind).toBe(null);
    const house = houseOf({ kinds: [{ words: 'Working document', kind: 'amendmentNotice' }] });
    expect(appraise(plan, { house }).kind).toBe('amendmentNotice');
  });
});

describe("a council's own headings", () => {
  const house = houseOf({
    headings: [
      { words: 'Our shared ambitions', sections: ['E'] },
      { words: 'What the team around me does', sections: ['F', 'G'] },
    ],
  });
  const text =
    'Section B\n\nMo cannot hold a pen.\n\nOur shared ambitions:\n\nBy July 2028 Mo will write his name.\n\n';
  const read = (field: PlanText['fields'][number]) =>
    appraise({ ...planOfSections({}, { whole: true }), fields: [field] }, { house });
  const outcomesOf = (field: PlanText['fields'][number]) => read(field).items.filter(({ kind }) => kind === 'outcome');

  it('start their Sections in plain lines, in headings and in bold', () => {
    const plain = { id: 'plan', text, section: null, blocks: null };
    expect(outcomesOf(plain).map((item) => item.text)).toEqual(['By July 2028 Mo will write his name.']);
    for (const mark of ['## OUR SHARED AMBITIONS', '**Our shared ambitions**']) {
      const { field } = readMarkdown(text.replace('Our shared ambitions:', mark), 'plan');
      expect(outcomesOf(field)).toHaveLength(1);
    }
  });

  it('say nothing inside a sentence', () => {
    const words = 'Section B\nMo knows our shared ambitions and cannot write.';
    expect(outcomesOf({ id: 'plan', section: null, blocks: null, text: words })).toEqual([]);
  });

  it('may stand over several Sections', () => {
    const words = 'What the team around me does\nMo will have a sloped board.';
    const { sections } = read({ id: 'plan', section: null, blocks: null, text: words });
    expect(sections.filter(({ present }) => present).map(({ letter }) => letter)).toEqual(['F', 'G']);
  });
});
