import { describe, expect, it } from 'vitest';
import { withoutFurniture } from './furniture.ts';

describe('withoutFurniture', () => {
  it('takes out page lines and joins the sentence that ran over them', () => {
    const text =
      'She scored at the 3rd centile on the test of listening that was used on the\n\nA COUNCIL    OFFICIAL    Page 1 of 4\n\nsecond visit in May.';
    const { text: read, removed } = withoutFurniture(text);
    expect(read).toBe(
      'She scored at the 3rd centile on the test of listening that was used on the\nsecond visit in May.',
    );
    expect(removed).toEqual(['A COUNCIL    OFFICIAL    Page 1 of 4']);
  });

  it('keeps words that repeat without being beside a page number', () => {
    const text = 'Section C\nNone\n\nSection D\nNone\n\nSection G\nNone\n\nPage 2 of 3\n\nSection J\nNone';
    expect(withoutFurniture(text).text).toBe(
      'Section C\nNone\n\nSection D\nNone\n\nSection G\nNone\n\n\nSection J\nNone',
    );
  });

  it('leaves a text without pages as it is', () => {
    const text = 'One line.\n\nAnother line about page 2 of her book.';
    expect(withoutFurniture(text)).toEqual({ text, removed: [] });
  });
});
