// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { offsetOf, rangeOver, readPieces } from './text-pieces.ts';

function element(html: string): HTMLElement {
  const host = document.createElement('div');
  host.innerHTML = html;
  document.body.append(host);
  return host;
}

describe('the text of an editable element', () => {
  it.each([
    ['one', 'one'],
    ['<span>Section F</span>\n<span>Words 😀 here</span>', 'Section F\nWords 😀 here'],
    ['one<br>two', 'one\ntwo'],
    ['one<div>two</div><div>three</div>', 'one\ntwo\nthree'],
    ['<br>', ''],
    ['', ''],
  ])('reads %j', (html, text) => {
    expect(readPieces(element(html)).text).toBe(text);
  });

  it('finds every stretch again, whatever stands between its words', () => {
    const read = readPieces(element('<span>ab</span>\n<span>cd</span><span></span>ef\n😀'));
    for (let start = 0; start <= read.text.length; start++) {
      for (let end = start + 1; end <= read.text.length; end++) {
        expect(rangeOver(read, { start, end })?.toString()).toBe(read.text.slice(start, end));
      }
    }
  });

  it('counts a line end that is an element', () => {
    const read = readPieces(element('ab<br>cd'));
    expect(rangeOver(read, { start: 1, end: 4 })?.toString()).toBe('bc');
    expect(rangeOver(read, { start: 3, end: 5 })?.toString()).toBe('cd');
  });

  it('says null for words that are not there', () => {
    const read = readPieces(element('short'));
    expect(rangeOver(read, { start: 2, end: 9 })).toBeNull();
    expect(rangeOver(read, { start: -1, end: 2 })).toBeNull();
  });

  it('turns DOM positions into code units', () => {
    const host = element('<span>ab</span>\n<span>cd</span>');
    const read = readPieces(host);
    const last = host.lastChild?.firstChild;
    if (!last) throw new Error('the element lost its words');
    expect(offsetOf(read, last, 1)).toBe(4);
    expect(offsetOf(read, host, 0)).toBe(0);
    expect(offsetOf(read, host, 3)).toBe(5);
  });
});
