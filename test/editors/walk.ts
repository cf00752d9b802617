/** A random walk through an editor: what a writer and we do in turn, and what must be saved after each. */
import { expect } from 'vitest';
import { sentenceEnd } from '../../widget/sentence.ts';
import { bytesOf, type Kind, openEditor, recordsOf, saved, textOf, watchContent } from './contract.ts';
import { type Actor, ask } from './stage.ts';

/** Mulberry32: the same numbers for the same seed, in [0, 1). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), 1 | state);
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  };
}

const start = [
  'Robin will have regular access to support as required. Staff will help with reading where possible.',
  'A therapist will visit from time to time. Robin will be given opportunities to talk.',
];

/** What was done how often. `notApplied`: shapes that were refused, with the text as it was. */
export interface Walked {
  edits: number;
  fixes: number;
  notApplied: number;
  undone: number;
  ignored: number;
  /** Changes of the page's own content while hints were drawn, opened, ignored and closed. */
  records: number;
}

interface Hint {
  id: string;
  span: { start: number; end: number } | null;
  quote: string;
  instead: string | null;
}

/** Walks. Throws at the first thing that is not as it must be. */
export async function walk(actor: Actor, url: string, kind: Kind, actions: number, seed: number): Promise<Walked> {
  const random = numbers(seed);
  const upTo = (many: number) => Math.floor(random() * many);
  const walked: Walked = { edits: 0, fixes: 0, notApplied: 0, undone: 0, ignored: 0, records: 0 };
  let now = [...start];
  const text = () => textOf(kind, now);
  const mustBeSaved = async (what: string) => {
    const bytes = await bytesOf(actor, now);
    await expect.poll(() => saved(actor), { timeout: 5000, message: what }).toBe(bytes);
  };
  const put = (at: number, out: number, words: string) => {
    const whole = text().slice(0, at) + words + text().slice(at + out);
    now = kind === 'input' ? [whole] : whole.split('\n');
  };
  const begin = async () => {
    now = kind === 'input' ? [start.join(' ')] : [...start];
    await openEditor(actor, url, kind, now);
    await ask(actor, 'start');
  };

  /** A letter more or less in the middle of a word. */
  async function edit(): Promise<void> {
    const words = [...text().matchAll(/[a-z]{4,}/g)];
    const word = words[upTo(words.length)];
    if (!word) return;
    const at = word.index + 2;
    await ask(actor, 'select', 0, at, at);
    // A person needs longer from a click to a key; some editors hear of the selection only after a while.
    await new Promise((resolve) => setTimeout(resolve, 150));
    if (random() < 0.5) {
      await actor.type('x');
      put(at, 0, 'x');
    } else {
      await actor.press('Backspace');
      put(at - 1, 1, '');
    }
    walked.edits++;
    await mustBeSaved('after an edit');
  }

  /** The hints of the words as they are now. */
  async function hints(): Promise<Hint[]> {
    const isCurrent = async () => {
      const all = await ask<Hint[]>(actor, 'hints');
      return all.length > 0 && all.every(({ span, quote }) => !span || text().slice(span.start, span.end) === quote);
    };
    await expect.poll(isCurrent, { timeout: 10_000 }).toBe(true);
    return ask<Hint[]>(actor, 'hints');
  }

  async function press(name: string): Promise<boolean> {
    const at = await ask<{ x: number; y: number } | null>(actor, 'button', name);
    if (at) await actor.click(at.x, at.y);
    return at !== null;
  }

  /** Opens a hint that has words, null when there is none. */
  async function openOne(): Promise<Hint | null> {
    const all = (await hints()).filter(({ span }) => span);
    const hint = all[upTo(all.length)];
    if (!hint) return null;
    await ask(actor, 'openHint', hint.id);
    await expect.poll(() => ask(actor, 'openId')).toBe(hint.id);
    return hint;
  }

  async function ignore(): Promise<void> {
    await watchContent(actor);
    if (!(await openOne())) return;
    await press('once');
    await expect.poll(() => ask(actor, 'openId')).toBeNull();
    walked.ignored++;
    walked.records += await recordsOf(actor);
    await mustBeSaved('after a hint was ignored');
  }

  async function fix(): Promise<void> {
    const hint = await openOne();
    if (!hint?.span || hint.instead === null || !(await press('Insert'))) {
      await actor.press('Escape');
      return;
    }
    let done: boolean[] = [];
    const isAnswered = async () => {
      done = [...done, ...(await ask<boolean[]>(actor, 'inserts'))];
      return done.length;
    };
    await expect.poll(isAnswered, { timeout: 10_000 }).toBe(1);
    const before = [...now];
    if (done[0]) {
      put(sentenceEnd(text(), Math.max(hint.span.start, hint.span.end - 1)), 0, ` ${hint.instead}`);
      walked.fixes++;
    } else walked.notApplied++;
    await mustBeSaved('after a fix');
    if (!done[0] || random() < 0.5) return;
    await actor.press('Control+z');
    now = before;
    walked.undone++;
    await mustBeSaved('after one undo of a fix');
  }

  await begin();
  for (let action = 0; action < actions; action++) {
    // Long texts make every step slow without proving more.
    if (text().length > 1500) await begin();
    const dice = random();
    if (dice < 0.5) await edit();
    else if (dice < 0.85) await fix();
    else await ignore();
  }
  return walked;
}

/**
 * Tries to fix words that the page has changed after they were read: at once, or in the moment before they are written.
 * Returns how often anything but the page's own words was saved.
 */
export async function stale(
  actor: Actor,
  url: string,
  kind: Kind,
  attempts: number,
): Promise<{ wrong: number; said: string[] }> {
  await openEditor(actor, url, kind, start);
  await ask(actor, 'read', 0);
  return actor.run(`(async () => {
    const start = ${JSON.stringify(start)};
    const said = new Set();
    let wrong = 0;
    for (let attempt = 0; attempt < ${attempts}; attempt++) {
      await window.subject.load(start);
      const before = await window.ask('read', 0);
      const other = start.map((words) => words.replace('support', 'help no. ' + attempt));
      const isLate = attempt % 20 === 0;
      const end = before.indexOf('required.') + 9;
      if (!isLate) await window.subject.load(other);
      const written = window.ask('replace', 0, before, end, end, ' [role] will help.');
      if (isLate) {
        await new Promise((resolve) => setTimeout(resolve, 30));
        await window.subject.load(other);
      }
      // A text box takes words at once: before the page's own.
      if (isLate) await written;
      else said.add(await written);
      const bytes = window.subject.saved();
      if (bytes !== window.subject.bytesOf(other)) wrong++;
    }
    return { wrong, said: [...said] };
  })()`);
}
