/** Keys that work anywhere in the room for writing. */
import { room } from './room.ts';

/** What each key does; the letter is the key's place on a British keyboard, so that Alt never types a sign instead. */
export interface DeskKeys {
  next(): void;
  previous(): void;
  openAtCaret(): void;
  nextGap(): void;
  /** True when there was something to close. */
  close(): boolean;
}

/** Whether a plain key belongs to what has the focus. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
  );
}

/** Listens until the signal ends it. */
export function listenToKeys(keys: DeskKeys, signal: AbortSignal): void {
  const withAlt: Readonly<Record<string, () => void>> = {
    KeyN: keys.next,
    KeyP: keys.previous,
    KeyG: keys.nextGap,
    Enter: keys.openAtCaret,
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (room.value !== 'write' || document.querySelector('dialog[open]')) return;
      if (event.key === 'Escape' && keys.close()) event.preventDefault();
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const act = withAlt[event.code];
      if (!act) return;
      event.preventDefault();
      act();
    },
    { signal },
  );
}
