/** The keys of marking: one key a criterion. */
import type { Mark } from '../../../rules/panel/index.ts';
import { isTyping } from '../keys.ts';
import { current, goToNext, ordered, setMark } from './panel-state.ts';

const markOfKey: Readonly<Record<string, Mark>> = { 1: 'met', 2: 'partly', 3: 'not-met', 0: 'not-applicable' };

function step(by: 1 | -1): void {
  const order = ordered.value;
  const at = order.findIndex(({ id }) => id === current.value);
  const next = order[at < 0 ? 0 : Math.max(0, Math.min(order.length - 1, at + by))];
  if (next) current.value = next.id;
}

/** Listens until the signal ends it. A mark goes on to the next criterion without one. */
export function listenToMarkKeys(ended: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (
        event.altKey ||
        event.ctrlKey ||
        event.metaKey ||
        isTyping(event.target) ||
        document.querySelector('dialog[open]')
      )
        return;
      const mark = markOfKey[event.key];
      const id = current.value;
      if (mark && id) {
        event.preventDefault();
        void setMark(id, mark);
        goToNext(id);
      } else if (event.key === 'j' || event.key === 'k') step(event.key === 'j' ? 1 : -1);
      else if (event.key === 'c' && id) {
        event.preventDefault();
        document.querySelector<HTMLElement>(`[data-criterion="${CSS.escape(id)}"] textarea`)?.focus();
      }
    },
    { signal: ended },
  );
}
