/** A file is being read: which one, and a way to stop. */
import { useEffect, useRef } from 'preact/hooks';
import { cancelReading } from './desk-state.ts';

interface Props {
  name: string;
  pages: { done: number; of: number } | null;
}

export function ReadingNow({ name, pages }: Props) {
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => stop.current?.focus(), []);
  return (
    <main class="reading" aria-busy="true">
      <h1 class="reading-title">Reading “{name}”</h1>
      <p>Its words and its layout are read on this computer. A long plan takes a few seconds.</p>
      {pages && (
        <p>
          Page {pages.done} of {pages.of}
        </p>
      )}
      <div
        class="reading-bar"
        role="progressbar"
        aria-label={`Reading ${name}`}
        {...(pages ? { 'aria-valuenow': pages.done, 'aria-valuemin': 0, 'aria-valuemax': pages.of } : {})}
      />
      <button type="button" class="button" ref={stop} onClick={cancelReading}>
        Cancel
      </button>
    </main>
  );
}
