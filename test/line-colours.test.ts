/** Two places cannot use the palette's variables, because they draw on somebody else's page: they are held to it here. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const tokens = textOf('../widget/style/tokens.css');
const tokenOf = (name: string) => new RegExp(`--${name}: (light-dark\\([^)]*\\));`).exec(tokens)?.[1];

test.each(['must', 'should', 'consider', 'question'])('%s has one colour everywhere', (mark) => {
  const colour = tokenOf(mark);
  expect(colour).toMatch(/^light-dark/);
  expect(
    new RegExp(`::highlight\\(gt-${mark}\\) \\{[^}]*\\}`).exec(textOf('../widget/style/underlines-anywhere.css'))?.[0],
  ).toContain(colour);
  expect(new RegExp(`\\b${mark}: '[^']*'`).exec(textOf('../widget/fields/mirror.ts'))?.[0]).toContain(colour);
});

test('the open hint has the ground and ink of the desk', () => {
  const open = /::highlight\(gt-open\) \{[^}]*\}/.exec(textOf('../widget/style/underlines-anywhere.css'))?.[0];
  expect(open).toContain(`background-color: ${tokenOf('open')}`);
  expect(open).toContain(`color: ${tokenOf('ink')}`);
});
