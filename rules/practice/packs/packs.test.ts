import { describe, expect, it } from 'vitest';
import { anything } from '../search.ts';
import { readPack } from './read-pack.ts';
import { lengthOf, sessionOf } from './session.ts';
import { writePack } from './write-pack.ts';

const good = `# Words that count

pack: 1
audience: parents
about: An hour for the parent forum.

## A regular muddle
section: F
rule: provision-without-amount
weak: Kai will have «regular» help.
strong: A teaching assistant will help Kai to plan his writing
for 20 minutes every morning.
because: Nobody can count “regular”.
ask: How often is regular?
note: Wait for the laugh.

## From the library
pair: ey-talk-amount

## Have a go
exercise: spot
pairs: ey-talk-amount, ey-need-effect

## Before we end
text: Thank them: <b>all</b> of them.
`;

describe('a pack in Markdown', () => {
  it('is read whole, lines that go on included', () => {
    const { pack, problems } = readPack(good);
    expect(problems).toEqual([]);
    expect(pack).toMatchObject({
      title: 'Words that count',
      audience: 'parents',
      about: 'An hour for the parent forum.',
    });
    expect(pack.steps.map(({ kind }) => kind)).toEqual(['pair', 'pair', 'exercise', 'talk']);
    const [own, known, exercise, talk] = pack.steps;
    if (own?.kind !== 'pair' || known?.kind !== 'pair' || exercise?.kind !== 'exercise' || talk?.kind !== 'talk')
      throw new Error('the steps are not what they should be');
    expect(own.pair.title).toBe('A regular muddle');
    expect(own.pair.strong.F).toContain('\nfor 20 minutes');
    expect(own.pair.source?.at).toBe('9.69');
    expect(own.note).toBe('Wait for the laugh.');
    expect(known.pair.id).toBe('ey-talk-amount');
    expect(exercise.pairs.map(({ id }) => id)).toEqual(['ey-talk-amount', 'ey-need-effect']);
    expect(talk.text).toContain('<b>all</b>');
  });

  it('is the same after it was written and read again', () => {
    const { pack } = readPack(good);
    expect(readPack(writePack(pack))).toEqual({ pack, problems: [] });
  });

  it('tells every fault by its line and loads the rest', () => {
    const bad = good
      .replace('pack: 1', 'pack: 0')
      .replace('pair: ey-talk-amount', 'pair: no-such-pair')
      .replace('section: F', 'section: Z')
      .replace('pairs: ey-talk-amount,', 'pairs: gone-1,');
    const { pack, problems } = readPack(bad);
    const lines = bad.split('\n');
    expect(problems.map(({ line }) => lines[(line ?? 0) - 1])).toEqual([
      'pack: 0',
      'section: Z',
      'pair: no-such-pair',
      'pairs: gone-1, ey-need-effect',
    ]);
    expect(problems[0]?.message).toContain('version 1');
    expect(pack.steps.map(({ kind }) => kind)).toEqual(['exercise', 'talk']);
    expect(pack.title).toBe('Words that count');
  });

  it('says what is missing at the step it is missing from', () => {
    const { problems } = readPack('# T\npack: 1\n\n## One\nsection: F\nweak: Kai will have help.\n');
    expect(problems.map(({ line, message }) => `${line} ${message.split(':')[0]}`)).toEqual([
      'null Nothing in this pack could be used.',
      '4 because',
    ]);
  });
});

describe('a pack in JSON', () => {
  const json = (steps: object[]) => JSON.stringify({ pack: 1, title: 'T', steps }, null, 2);

  it('is read and its faults told by line', () => {
    const text = json([{ pair: 'ey-talk-amount' }, { exercise: 'dance' }, { pair: 'gone' }]);
    const { pack, problems } = readPack(text);
    expect(pack.steps).toHaveLength(1);
    const lines = text.split('\n');
    expect(problems.map(({ line }) => lines[(line ?? 0) - 1]?.trim())).toEqual([
      '"exercise": "dance"',
      '"pair": "gone"',
    ]);
  });

  it('that is broken is told where', () => {
    const { problems } = readPack('{\n "pack": 1,\n "title" "T"\n}');
    expect(problems).toEqual([{ line: 3, message: expect.stringContaining('not JSON') }]);
  });

  it('of five thousand cards is read', () => {
    const card = { title: 'A card', section: 'F', weak: 'Kai will have help.', strong: 'S.', because: 'B.' };
    const { pack, problems } = readPack(json(Array.from({ length: 5000 }, () => card)));
    expect(problems).toEqual([]);
    expect(pack.steps).toHaveLength(5000);
  });

  it('shows a step without a picture that is elsewhere, and says so', () => {
    const card = { title: 'A card', section: 'F', weak: 'Kai will have help.', strong: 'S.', because: 'B.' };
    const inside = { picture: 'data:image/png;base64,iVBORw0KGgo=', 'picture says': 'A dot' };
    const { pack, problems } = readPack(
      json([
        { ...card, picture: 'https://example.org/x.png' },
        { ...card, ...inside },
      ]),
    );
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('is not in the pack')]);
    expect(pack.steps.map((step) => step.kind === 'pair' && step.picture?.says)).toEqual([undefined, 'A dot']);
  });
});

describe('a session made in one go', () => {
  it.each([10, 20, 45])('fills %i minutes and tells each thing once', (minutes) => {
    const { steps } = sessionOf('T', anything, minutes);
    expect(lengthOf(steps)).toBeLessThanOrEqual(minutes);
    expect(lengthOf(steps)).toBeGreaterThan(minutes - 4);
    const rules = steps.flatMap((step) => (step.kind === 'pair' ? [step.pair.ruleId] : []));
    expect(new Set(rules).size).toBe(rules.length);
    const phases = steps.flatMap((step) => (step.kind === 'pair' ? [step.pair.phase] : []));
    expect(new Set(phases).size).toBeGreaterThan(1);
  });
});
