import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editBetween, follow } from './edit.ts';

describe('what changed between two texts', () => {
  it('is nothing for the same text', () => {
    expect(editBetween('same', 'same')).toBeNull();
  });
  it('is the smallest stretch', () => {
    expect(editBetween('one two three', 'one 2 three')).toEqual({ start: 4, endBefore: 7, endAfter: 5 });
  });
  it('turns the one into the other, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const edit = editBetween(before, after);
        const made = edit
          ? before.slice(0, edit.start) + after.slice(edit.start, edit.endAfter) + before.slice(edit.endBefore)
          : before;
        expect(made).toBe(after);
      }),
    );
  }, 30_000);
});

describe('words that an edit moves', () => {
  it('are the same words where they are followed to, and null where they were touched', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ' ', '😀'), { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, fc.nat(30), fc.nat(10), (before, after, at, length) => {
        const start = Math.min(at, before.length);
        const extent = { start, end: Math.min(start + length, before.length) };
        const moved = follow(extent, editBetween(before, after));
        if (moved) expect(after.slice(moved.start, moved.end)).toBe(before.slice(extent.start, extent.end));
      }),
    );
    expect(follow({ start: 0, end: 7 }, editBetween('regular', 'reg. ular'))).toBeNull();
  });
});
