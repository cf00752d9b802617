// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { readRichPieces } from './rich-pieces.ts';
import { offsetOf, rangeOver } from './text-pieces.ts';

let host: HTMLElement;
beforeEach(() => {
  host = document.createElement('div');
  document.body.replaceChildren(host);
});
const textOf = (html: string) => {
  host.innerHTML = html;
  return readRichPieces(host).text;
};

test('gives each block a line of its own', () => {
  expect(textOf('<h2>Support</h2><p>One.</p><ul><li>Two.</li><li><p>Three.</p></li></ul>Four.')).toBe(
    'Support\nOne.\nTwo.\nThree.\nFour.',
  );
});

test('reads the cells of a table line by line', () => {
  expect(textOf('<table><tbody><tr><td>Need</td><td>Help</td></tr></tbody></table>')).toBe('Need\nHelp');
});

test('leaves out the line ends between the tags, and the break that holds an empty line open', () => {
  expect(textOf('<div>\n  <p>One.</p>\n  <p><br></p>\n  <p>Two.</p>\n</div>')).toBe('One.\nTwo.');
});

test('reads a break inside a block as a line end', () => {
  expect(textOf('<p>One.<br>Two.</p>')).toBe('One.\nTwo.');
});

test('takes any space for a plain one, so that no offset moves', () => {
  expect(textOf('<p>as\u00a0required\nnow</p>')).toBe('as required now');
});

test.each(['regular', 'as required', 'Staff'])('finds "%s" again in the page, and back', (words) => {
  const text = textOf('<p>It is <strong>regular</strong>, as&nbsp;required.</p><ul><li>Staff help.</li></ul>');
  const start = text.indexOf(words);
  const pieces = readRichPieces(host);
  const range = rangeOver(pieces, { start, end: start + words.length });
  expect(range?.toString().replace('\u00a0', ' ')).toBe(words);
  expect(range && offsetOf(pieces, range.startContainer, range.startOffset)).toBe(start);
});
