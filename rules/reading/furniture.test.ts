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

  it('takes out a name and its page, and the marking that comes back with it, but not the title at the very top', () => {
    const head = 'OFFICIAL - SENSITIVE    A Council    EHC Plan (Draft)    Ref 12/1';
    const page = (at: number) => `\n\nI. Marsh Page ${at}\n\n${head}\n\n`;
    const { text, removed } = withoutFurniture(`${head}\nSection B${page(1)}One need.${page(2)}Two needs.`);
    expect(text.replaceAll(/\n+/g, '\n')).toBe(`${head}\nSection B\nOne need.\nTwo needs.`);
    expect(removed).toContain('I. Marsh Page 2');
  });

  it('takes out a marked line that comes back without a page number, and keeps the first as the title', () => {
    const head = 'EHC Plan draft for Jo';
    const { text } = withoutFurniture(`${head}\nSection B\nOne need.\n${'Words.\n'.repeat(12)}${head}\nTwo needs.`);
    expect(text.split('\n').filter((line) => line === head)).toHaveLength(1);
  });
});
