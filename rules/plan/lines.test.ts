import { describe, expect, it } from 'vitest';
import { blocksOfLines } from './lines.ts';

const shapeOf = (text: string) =>
  blocksOfLines(text).map((block) =>
    block.type === 'table'
      ? block.rows.map((row) => row.cells.map((cell) => text.slice(cell.start, cell.end)))
      : [block.type, text.slice(block.start, block.end), ...(block.type === 'item' ? [block.marker, block.depth] : [])],
  );

describe('blocksOfLines', () => {
  it('knows bullets and numbers, and leaves them out of the words', () => {
    expect(shapeOf('- one\n• two\no three\n\uf0b7\tfour\n1. five\n(b) six\nB1 Seven\n  - eight')).toEqual([
      ['item', 'one', null, 0],
      ['item', 'two', null, 0],
      ['item', 'three', null, 0],
      ['item', 'four', null, 0],
      ['item', 'five', '1.', 0],
      ['item', 'six', '(b)', 0],
      ['item', 'Seven', 'B1', 0],
      ['item', 'eight', null, 1],
    ]);
  });

  it.each([
    '1:1 support daily',
    '2.5 hours weekly',
    '10 minutes daily',
    'DRAFT 29 October',
    'KS2 maths',
    '12.10.26 Meeting held',
    'I like it',
  ])('sees no marker in %s', (line) => {
    expect(shapeOf(line)).toEqual([['paragraph', line]]);
  });

  it('joins wrapped prose only', () => {
    const wrapped = 'A programme written by a speech and language therapist and\ndelivered by an assistant.';
    expect(shapeOf(wrapped)).toEqual([['paragraph', wrapped]]);
    expect(shapeOf('Reading group daily\nMaths group weekly')).toHaveLength(2);
    expect(shapeOf('- a first entry that is long enough to wrap and does\n  so here\n- second')).toHaveLength(2);
  });

  it('lets a label or heading stand alone', () => {
    expect(shapeOf('Outcome 1\nby July he will read\n\nSection F\ndaily reading')).toEqual([
      ['paragraph', 'Outcome 1'],
      ['paragraph', 'by July he will read'],
      ['paragraph', 'Section F'],
      ['paragraph', 'daily reading'],
    ]);
  });

  it('reads tabs and strokes as a table when they repeat', () => {
    expect(shapeOf('Need\tProvision\nCannot read\tPhonics')).toEqual([
      [
        ['Need', 'Provision'],
        ['Cannot read', 'Phonics'],
      ],
    ]);
    expect(shapeOf('| Need | Who |\n|---|---|\n| Cannot read | TA |')).toEqual([
      [
        ['Need', 'Who'],
        ['Cannot read', 'TA'],
      ],
    ]);
    expect(shapeOf('one\ttab only')).toEqual([['paragraph', 'one\ttab only']]);
  });

  it('takes no Markdown: a hash is a word', () => {
    expect(shapeOf('# of sessions')).toEqual([['paragraph', '# of sessions']]);
  });

  it('drops the numbers of pages', () => {
    expect(shapeOf('Reading daily\nPage 3 of 12\nMaths weekly')).toHaveLength(2);
  });
});
