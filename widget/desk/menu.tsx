/** A button that opens a short list below it. Esc or a click elsewhere closes it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  /** Given a way to close the list. */
  children(close: () => void): ComponentChildren;
}

export function Menu({ title, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (details.current) details.current.open = false;
  };
  useEffect(() => {
    const ended = new AbortController();
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !details.current?.contains(event.target)) close();
    };
    document.addEventListener('pointerdown', elsewhere, { signal: ended.signal });
    document.addEventListener('focusin', elsewhere, { signal: ended.signal });
    return () => ended.abort();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.current?.open) return;
    close();
    details.current.querySelector('summary')?.focus();
  };
  return (
    <details class="menu" ref={details} onKeyDown={onKeyDown}>
      <summary class="header-button">{title}</summary>
      <div class="menu-list">{children(close)}</div>
    </details>
  );
}
