import { describe, expect, it } from 'vitest';
import { findIdentifiers } from './find.ts';
import { measure } from './measure.ts';
import { proposeStandIns, withStandIns } from './propose.ts';
import { seededPlans } from './seeded.test-kit.ts';

const found = (text: string) => findIdentifiers(text).map((one) => one.text);
const kinds = (text: string) => findIdentifiers(text).map((one) => `${one.kind}: ${one.text}`);

describe('names that are words', () => {
  it.each([
    ['Will will ask. Then Will waits, and he will wait with Grace.', ['Will', 'Will', 'Grace']],
    ['In May 2026 May said that she may go in May.', ['May']],
    ['His sister Rose rose early; roses and grace are no names.', ['Rose']],
    ['Mark marks his book. We mark it too. Ask Mark.', ['Mark', 'Mark']],
    ['We hope for the best. Faith schools were not considered. The grace period ends in June.', []],
    ['Down syndrome, the Renfrew test and Makaton are nobody.', []],
    ['She reads Minecraft books in Year 3 on Mondays in Leeds and speaks Polish.', []],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe('numbers and places', () => {
  it.each([
    [
      'DOB: 14/03/2014. Seen on 12/05/2026. He was born on 14 March 2014.',
      ['date of birth: 14/03/2014', 'date of birth: 14 March 2014'],
    ],
    [
      'UPN H801200001234, NHS 485 777 3456, ring 07700 900461.',
      ['UPN: H801200001234', 'NHS number: 485 777 3456', 'phone: 07700 900461'],
    ],
    [
      'He lives at Flat 2b, The Old Bakery, Mill Street, Upper Wick, WX1 2AB now.',
      ['address: Flat 2b, The Old Bakery, Mill Street, Upper Wick, WX1 2AB'],
    ],
    ['Outcome E1 is met in 30 minutes, F2 in 45; see 9.69 and reg 12(1)(b).', []],
    [
      'He goes to St Wystan’s C of E Primary School. At St Wystan’s he reads.',
      ['setting: St Wystan’s C of E Primary School', 'setting: St Wystan’s'],
    ],
    ['A special school or a primary school would do. The school will help. Every child needs a School.', []],
  ])('%s', (text, all) => {
    expect(kinds(text)).toEqual(all);
  });
});

describe('stand-ins', () => {
  const text =
    'Idris Vaughan met Id’s mum, Cerys Vaughan, at Lanternfish Nursery. IDRIS VAUGHAN: Mrs Vaughan rang 07700 900461 twice, 07700 900461.';
  const standIns = proposeStandIns(text, findIdentifiers(text));
  const after = withStandIns(text, standIns);

  it('are the same for the same name, in every form of it', () => {
    const of = (name: string) => standIns.find((one) => one.text === name)?.standIn ?? '';
    const [given, family] = of('Idris Vaughan').split(' ');
    expect(of('IDRIS VAUGHAN')).toBe(`${given} ${family}`.toUpperCase());
    expect(of('Cerys Vaughan').split(' ')[1]).toBe(family);
    expect(of('Vaughan')).toBe(family);
    expect(of('Id')).toBe(given);
    expect(after.match(/01632 960001/g)).toHaveLength(2);
    expect(after).toMatch(/at \w+ Nursery\./);
  });

  it('leave nothing of what they stand for', () => {
    for (const { text: one } of standIns) expect(after).not.toContain(one);
  });

  it('are never a word the text holds', () => {
    const busy = 'Name: Zainab Oduya. Alex, Ashley and Bailey came. Ashdown and Barlow came too.';
    const names = proposeStandIns(busy, findIdentifiers(busy)).map(({ standIn }) => standIn);
    expect(names.filter((name) => busy.includes(name))).toEqual([]);
  });
});

describe('measured on seeded plans', () => {
  const { recall, words, over } = measure(seededPlans(29, 200), findIdentifiers);
  const share = (kind: string) => (recall.get(kind)?.found ?? 0) / (recall.get(kind)?.of ?? 1);

  it('structured identifiers are found, at least 99 of 100', () => {
    for (const kind of ['date of birth', 'address', 'postcode', 'phone', 'e-mail', 'UPN', 'NHS number', 'setting'])
      expect(share(kind), `${kind}: ${recall.get(kind)?.missed.join('; ')}`).toBeGreaterThanOrEqual(0.99);
  });

  it('names are found, at least 97 of 100', () => {
    expect(share('name'), recall.get('name')?.missed.join('; ')).toBeGreaterThanOrEqual(0.97);
  });

  it('at most 2 words of 1,000 are replaced that are none', () => {
    expect((1000 * over.length) / words, over.join('; ')).toBeLessThanOrEqual(2);
  });
});

it('a text of a hundred pages is read in time that grows with it', () => {
  const [plan] = seededPlans(5, 1);
  const long = (plan?.text ?? '').repeat(200);
  expect(findIdentifiers(long).length).toBeGreaterThan(1000);
});

it.each([
  ['capitals', `12 HIGH STREET ${'A'.repeat(200_000)}`],
  ['names', `12 High Street, ${'Ab '.repeat(70_000)}`],
  ['spaces', `case number ${' '.repeat(200_000)}x`],
  ['tabs', `address${'\t'.repeat(200_000)}x`],
  ['line ends', `${'\n'.repeat(200_000)}5x`],
  ['digits', '0'.repeat(200_000)],
  ['dots', `a${'.'.repeat(200_000)}`],
  ['hyphens', `A${'-a'.repeat(100_000)}`],
  ['one cell', `Name:${' '.repeat(100_000)}x${' '.repeat(100_000)}y`],
])('a hundred thousand %s are read like any other text', (_, text) => {
  expect(Array.isArray(findIdentifiers(text))).toBe(true);
});
