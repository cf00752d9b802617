/** Keys and clickers: a clicker sends Page Up, Page Down, the full stop and F5 or Escape. */
import { back, blank, forward, jump, theme } from './presenting.ts';

export interface PresentKeys {
  fullScreen(): void;
  notes(): void;
}

export const presentKeys = [
  ['→ · Page Down · Space', 'On'],
  ['← · Page Up', 'Back'],
  ['Ctrl + → · Ctrl + ←', 'To the next or last step'],
  ['B · full stop', 'A dark wall, and back'],
  ['D', 'Light or dark'],
  ['F', 'Full screen'],
  ['N', 'Notes and timer in a window of their own'],
  ['Esc', 'End'],
] as const;

/** True when the key was ours. Keys that belong to what has the focus are left to it. */
export function onPresentKey(event: KeyboardEvent, keys: PresentKeys): boolean {
  if (event.altKey || event.metaKey || event.defaultPrevented) return false;
  const { target } = event;
  const isOn = (selector: string) => target instanceof Element && target.closest(selector) !== null;
  if (isOn('textarea, input, select')) return false;
  if ((event.key === ' ' || event.key === 'Enter') && isOn('button, a, summary')) return false;
  if (event.key.startsWith('Arrow') && isOn('[data-arrows]')) return false;
  const act = event.ctrlKey
    ? withControl[event.key]
    : { ...alone, f: keys.fullScreen, n: keys.notes }[event.key.toLowerCase()];
  if (!act) return false;
  event.preventDefault();
  act();
  return true;
}

const toggleBlank = () => {
  blank.value = !blank.value;
};
const withControl: Readonly<Record<string, () => void>> = { ArrowRight: () => jump(1), ArrowLeft: () => jump(-1) };
const alone: Readonly<Record<string, () => void>> = {
  arrowright: forward,
  arrowdown: forward,
  pagedown: forward,
  ' ': forward,
  enter: forward,
  arrowleft: back,
  arrowup: back,
  pageup: back,
  backspace: back,
  b: toggleBlank,
  '.': toggleBlank,
  d: () => {
    theme.value = isDark() ? 'light' : 'dark';
  },
};

/** Whether the wall is dark now, chosen or by the computer's own setting. */
export const isDark = (): boolean =>
  theme.value === null ? window.matchMedia('(prefers-color-scheme: dark)').matches : theme.value === 'dark';
