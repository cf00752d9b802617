/** The contract every editor is held to, and its paragraphs. */
import { expect } from 'vitest';
import { type Actor, ask } from './stage.ts';

/** Every editor under test. */
export const kinds = [
  'textarea',
  'input',
  'contenteditable',
  'tinymce8',
  'tinymce8Inline',
  'tinymce6',
  'tinymce6Inline',
  'ckeditor4',
  'ckeditor5',
  'quill',
  'tiptap',
  'lexical',
  'slate',
] as const;
export type Kind = (typeof kinds)[number];

export const plan = [
  'Robin will have regular access to support as required.',
  'Staff will support Robin with reading where possible. They will try.',
] as const;

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
export const saved = (actor: Actor) => actor.run<string>('window.subject.saved()');
export const bytesOf = (actor: Actor, paragraphs: readonly string[]) =>
  actor.run<string>(`window.subject.bytesOf(${JSON.stringify(paragraphs)})`);

/** Loads the paragraphs into the editor, as a case system does. */
export async function loadPlan(actor: Actor, kind: Kind, paragraphs: readonly string[] = plan): Promise<void> {
  await actor.run(`window.subject.load(${JSON.stringify(paragraphs)})`);
  await expect.poll(() => ask<string>(actor, 'read', 0), { timeout: 5000 }).toBe(textOf(kind, paragraphs));
  expect(await saved(actor)).toBe(await bytesOf(actor, paragraphs));
}

/** Opens the editor's page, with these paragraphs in it. */
export async function openEditor(
  actor: Actor,
  url: string,
  kind: Kind,
  paragraphs: readonly string[] = plan,
): Promise<void> {
  await actor.goto(`${url}editor.html?kind=${kind}`);
  await expect.poll(() => actor.run<boolean>('Boolean(window.subject)'), { timeout: 20_000 }).toBe(true);
  await loadPlan(actor, kind, paragraphs);
}

/** The text the adapter must read. */
export const textOf = (kind: Kind, paragraphs: readonly string[]) => paragraphs.join(kind === 'input' ? ' ' : '\n');

/** Counts what changes in the editor's content from here on. Its own element it dresses anew whenever the focus comes or goes. */
export const watchContent = (actor: Actor) =>
  actor.run<void>(`(() => {
    window.observer?.disconnect();
    window.records = 0;
    const box = window.subject.box();
    window.observer = new MutationObserver((more) => {
      window.records += more.filter(({ type, target }) => type !== 'attributes' || target !== box).length;
    });
    window.observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
  })()`);
/** How often it has changed since. */
export const recordsOf = (actor: Actor) => actor.run<number>('window.records');

/** Presses undo once, after which the bytes must be these. */
async function undoOnce(actor: Actor, bytes: string): Promise<void> {
  await actor.press('Control+z');
  await expect.poll(() => saved(actor), { timeout: 5000 }).toBe(bytes);
}

/** Where these words of the first box are drawn. */
async function middleOf(actor: Actor, words: string): Promise<{ x: number; y: number }> {
  const at = (await ask<string>(actor, 'read', 0)).indexOf(words);
  const [rect] = await ask<DOMRect[]>(actor, 'rects', 0, at, at + words.length);
  if (at < 0 || !rect) throw new Error(`“${words}” is not drawn.`);
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
}

export const contract = {
  async 'tells where words are drawn: a click there puts the caret into them'(actor: Actor) {
    const text = await ask<string>(actor, 'read', 0);
    for (const words of ['regular', 'reading']) {
      const { x, y } = await middleOf(actor, words);
      await actor.click(x, y);
      const at = text.indexOf(words);
      await expect.poll(() => ask<number>(actor, 'caret', 0)).toBeGreaterThan(at);
      expect(await ask<number>(actor, 'caret', 0)).toBeLessThan(at + words.length);
    }
  },

  async 'draws without a change to what the page holds'(actor: Actor) {
    const text = await ask<string>(actor, 'read', 0);
    const before = await saved(actor);
    await watchContent(actor);
    await ask(actor, 'draw', 0, text.indexOf('regular'), text.indexOf('regular') + 7);
    await rest(50);
    expect(await recordsOf(actor)).toBe(0);
    expect(await saved(actor)).toBe(before);
  },

  async 'puts words in right after typing, as a step of their own'(actor: Actor, kind: Kind) {
    const edits = await ask<number>(actor, 'edits', 0);
    const end = textOf(kind, plan).indexOf('required.') + 'required.'.length;
    await ask(actor, 'select', 0, end, end);
    await actor.type(' So it is.');
    const typed = [`${plan[0]} So it is.`, plan[1]];
    expect(await saved(actor)).toBe(await bytesOf(actor, typed));
    await expect.poll(() => ask<number>(actor, 'edits', 0)).toBeGreaterThan(edits);
    const at = end + ' So it is.'.length;
    expect(await ask(actor, 'replace', 0, textOf(kind, typed), at, at, ' [role] will help.')).toBe('done');
    expect(await saved(actor)).toBe(await bytesOf(actor, [`${typed[0]} [role] will help.`, plan[1]]));
    await undoOnce(actor, await bytesOf(actor, typed));
  },

  async 'puts words in the place of others'(actor: Actor, kind: Kind) {
    const text = textOf(kind, plan);
    const at = text.indexOf('as required');
    expect(await ask(actor, 'replace', 0, text, at, at + 'as required'.length, 'twice a week')).toBe('done');
    expect(await saved(actor)).toBe(await bytesOf(actor, [plan[0].replace('as required', 'twice a week'), plan[1]]));
    await undoOnce(actor, await bytesOf(actor, plan));
  },

  async 'reads what a page has drawn anew, and refuses a fix made for the words before'(actor: Actor, kind: Kind) {
    const other = ['Other words came in.', 'And more of them.'];
    await actor.run(`window.subject.load(${JSON.stringify(other)})`);
    await expect.poll(() => ask<string>(actor, 'read', 0)).toBe(textOf(kind, other));
    expect(await ask(actor, 'replace', 0, textOf(kind, plan), 0, 5, 'Nobody')).toBe('stale');
    expect(await saved(actor)).toBe(await bytesOf(actor, other));
  },

  async 'puts nothing into an editor that is locked, and says why'(actor: Actor, kind: Kind) {
    await actor.run('window.subject.lock()');
    await expect.poll(() => ask<string>(actor, 'readOnly', 0)).toMatch(/cannot be written in/);
    const text = await ask<string>(actor, 'read', 0);
    expect(text).toBe(textOf(kind, plan));
    expect(await ask(actor, 'replace', 0, text, 0, 5, 'Nobody')).toBe('refused');
    expect(await saved(actor)).toBe(await bytesOf(actor, plan));
  },
} satisfies Record<string, (actor: Actor, kind: Kind) => Promise<void>>;
