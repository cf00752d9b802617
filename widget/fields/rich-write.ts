/**
 * Puts words into an editor nobody here knows. What it can do is found out by trying, gentlest way first: each way is what
 * a browser itself does when somebody types or takes a suggestion, and after each the text is read back.
 */
import type { Extent } from '../../rules/index.ts';
import { replaced, type Written } from './adapter.ts';
import { differing } from './differing.ts';

/** What a write needs of the editor. */
export interface RichTarget {
  host: HTMLElement;
  view: Window & typeof globalThis;
  read(): string;
  select(extent: Extent): void;
  range(extent: Extent): Range | null;
  /** What is selected now, null when that is not in this editor. */
  selected(): Extent | null;
  /** When the text last changed, in milliseconds of the view's own clock. */
  editedAt(): number;
}

/** How long an editor needs to see that the selection has moved, in milliseconds. */
const selectionSeen = 60;
/** Editors put what is typed within about a second into one step of their undo: a fix is a step of its own. */
const stepEnds = 1100;
/** How long an editor that has taken the words may need to show them. */
const shown = 3000;
/** After this an editor that draws its text anew from somewhere else has done so. */
const redrawn = 120;
/** The key by which browsers say that input is on its way by other means: no editor takes it for a key of its own. */
const byOtherMeans = { key: 'Process', keyCode: 229 };
/** A key that moves the caret, which ends what editors count as one step of typing. */
const moves = { key: 'End', keyCode: 35 };

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function key(
  { host, view }: RichTarget,
  names: readonly ('keydown' | 'keyup')[],
  { key, keyCode }: typeof moves,
): void {
  for (const name of names) {
    host.dispatchEvent(new view.KeyboardEvent(name, { key, keyCode, which: keyCode, bubbles: true, composed: true }));
  }
}

/** Asks as a browser's own spelling suggestion does. True: the editor said that it does it itself. */
function ask({ host, view, range }: RichTarget, extent: Extent, words: string): boolean {
  const at = range(extent);
  if (!at) return false;
  const event = new view.InputEvent('beforeinput', {
    inputType: 'insertReplacementText',
    // Not as a DataTransfer: Firefox lets no page read one that an extension has filled.
    data: words,
    targetRanges: [new view.StaticRange(at)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !host.dispatchEvent(event);
}

/** Types the words through the browser, with the signals at which editors take a step of their undo. */
function type(target: RichTarget, words: string): void {
  const { host, view } = target;
  const input = () =>
    host.dispatchEvent(
      new view.InputEvent('input', { inputType: 'insertReplacementText', bubbles: true, composed: true }),
    );
  // The editor has been asked. Firefox asks again for each command, and an editor that waits for what it was asked for to
  // happen would do it twice.
  const asked = (event: Event) => event.stopImmediatePropagation();
  key(target, ['keydown'], byOtherMeans);
  input();
  view.addEventListener('beforeinput', asked, { capture: true });
  host.ownerDocument.execCommand('insertText', false, words);
  view.removeEventListener('beforeinput', asked, { capture: true });
  input();
  key(target, ['keyup'], byOtherMeans);
}

/** What to ask for: words that go in between others take the one before along, or an editor would join them to the typing before. */
function question(before: string, { start, end }: Extent, words: string): [Extent, string] {
  const neighbour = before[start - 1] ?? '\n';
  return start < end || neighbour === '\n' ? [{ start, end }, words] : [{ start: start - 1, end }, neighbour + words];
}

/** Takes back what an editor did wrong, by each way an undo may come. */
async function undo({ host, view, read }: RichTarget, before: string): Promise<boolean> {
  const ways = [
    () => host.ownerDocument.execCommand('undo'),
    () =>
      host.dispatchEvent(
        new view.InputEvent('beforeinput', {
          inputType: 'historyUndo',
          bubbles: true,
          cancelable: true,
          composed: true,
        }),
      ),
    () =>
      host.dispatchEvent(
        new view.KeyboardEvent('keydown', {
          key: 'z',
          code: 'KeyZ',
          keyCode: 90,
          which: 90,
          ctrlKey: true,
          bubbles: true,
          cancelable: true,
          composed: true,
        }),
      ),
  ];
  for (const way of ways) {
    const wrong = read();
    if (wrong === before) return true;
    way();
    await pause(selectionSeen);
    // An undo that led somewhere else must not be followed by another: that one would be of what the writer did before.
    if (read() !== wrong) break;
  }
  return read() === before;
}

/** Replaces the words under the extent of `before`. */
export async function writeRich(target: RichTarget, before: string, extent: Extent, words: string): Promise<Written> {
  const { read, select, view } = target;
  const part = differing(before, extent, words);
  if (!part) return 'done';
  const wanted = replaced(before, extent, words);
  for (let rest = stepEnds; rest > 0; rest = target.editedAt() + stepEnds - view.performance.now()) {
    if (read() !== before) return 'stale';
    if (target.editedAt() + stepEnds <= view.performance.now()) break;
    await pause(target.editedAt() + stepEnds - view.performance.now());
  }
  select({ start: 0, end: before.length });
  await pause(selectionSeen);
  key(target, ['keydown', 'keyup'], moves);
  select(part.extent);
  await pause(selectionSeen);
  // Whoever typed or clicked in that moment goes first, and an editor that was drawn anew is another one.
  if (read() !== before || !target.host.isConnected) return 'stale';
  if (ask(target, ...question(before, part.extent, part.words))) {
    for (let waited = 0; waited < shown && read() === before; waited += selectionSeen) await pause(selectionSeen);
  } else if (read() === before) {
    // The browser types where the selection is, wherever that may be.
    const at = target.selected();
    if (at?.start !== part.extent.start || at.end !== part.extent.end) return 'stale';
    type(target, part.words);
  }
  if (read() !== wanted) await pause(selectionSeen);
  if (read() === wanted) {
    await pause(redrawn);
    return read() === before ? 'refused' : 'done';
  }
  return (await undo(target, before)) ? 'refused' : 'wrong';
}
