/** A box wherever a page may put one, editors that do not obey, and pages that ask to be left alone; in both browsers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places, words } from '../editors/places.ts';
import { type Actor, ask, browserNames, buildStage, serveStage, startActor } from '../editors/stage.ts';

let served: Awaited<ReturnType<typeof serveStage>>;
beforeAll(async () => {
  await buildStage();
  served = await serveStage();
});
afterAll(() => served?.close());

const value = `window.value ? window.value() : (({ value, textContent }) => value ?? textContent)(document.querySelector('#box'))`;
const end = words.indexOf('required.') + 'required.'.length;
const fixed = `${words.slice(0, end)} [role] will help.${words.slice(end)}`;

describe.each(browserNames)('in %s', (browser) => {
  let page: Actor;
  beforeAll(async () => {
    page = await startActor(browser);
  });
  afterAll(() => page?.close());

  describe.each(['textarea', 'contenteditable'])('a %s', (kind) => {
    it.each(places)('in $is', async ({ place, frame }) => {
      await page.goto(`${served.url}place.html?place=${place}&kind=${kind}`);
      const actor = frame === 0 ? page : page.inFrame(frame - 1);
      const boxes = () => ask<number>(actor, 'boxes').catch(() => 0);
      await expect.poll(boxes, { timeout: 10_000 }).toBe(1);
      expect(await ask(actor, 'read', 0)).toBe(words);
      const at = words.indexOf('regular');
      const bare = await page.picture();
      await ask(actor, 'draw', 0, at, at + 'regular'.length);
      await expect.poll(async () => bare.equals(await page.picture())).toBe(false);
      expect(await ask(actor, 'replace', 0, words, end, end, ' [role] will help.')).toBe('done');
      expect(await actor.run(value)).toBe(fixed);
      await page.press('Control+z');
      await expect.poll(() => actor.run(value)).toBe(words);
    });
  });

  /** Opens an editor with the words in it. */
  async function openWith(kind: string): Promise<void> {
    await page.goto(`${served.url}editor.html?kind=${kind}`);
    await expect.poll(() => page.run<boolean>('Boolean(window.subject)'), { timeout: 20_000 }).toBe(true);
    await page.run(`window.subject.load([${JSON.stringify(words)}])`);
    await expect.poll(() => ask<string>(page, 'read', 0)).toBe(words);
  }
  const replace = () => ask<string>(page, 'replace', 0, words, end, end, ' [role] will help.');
  const saved = () => page.run<string>('window.subject.saved()');

  it('leaves an editor alone that puts its own words back, and says why', async () => {
    await openWith('stubborn');
    expect([await replace(), await replace()]).toEqual(['refused', 'refused']);
    expect(await saved()).toBe(words);
    expect(await ask(page, 'readOnly', 0)).toMatch(/did not take the words/);
  });

  it('has an editor undo what it did otherwise than was meant', async () => {
    await openWith('doublingUndone');
    expect(await replace()).toBe('refused');
    expect(await saved()).toBe(words);
  });

  it('tells when that cannot be undone, and puts nothing more in there', async () => {
    await openWith('doublingForGood');
    expect(await replace()).toBe('wrong');
    expect(await ask(page, 'readOnly', 0)).toMatch(/did not take the words/);
  });

  it.each([
    ['data-gramm', 'false', 0],
    ['data-enable-grammarly', 'false', 0],
    ['data-golden-thread', 'off', 0],
    ['data-golden-thread', 'on', 1],
    ['spellcheck', 'false', 1],
  ])('where a page says %s=%s sees %i boxes', async (name, says, boxes) => {
    await openWith('contenteditable');
    await page.run(`document.querySelector('main').setAttribute('${name}', '${says}')`);
    expect(await ask(page, 'boxes')).toBe(boxes);
    expect(await ask(page, 'optedOut')).toBe(1 - boxes);
    await page.run(`document.querySelector('main').setAttribute('data-gramm', 'false')`);
    expect(await ask(page, 'boxes')).toBe(says === 'on' ? 1 : 0);
  });
});
