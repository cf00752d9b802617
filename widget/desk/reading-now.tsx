/** A file is being read: which one, and a way to stop. */
import { useEffect, useRef } from 'preact/hooks';
import { cancelReading } from './desk-state.ts';

export function ReadingNow({ name }: { name: string }) {
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => stop.current?.focus(), []);
  return (
    <main class="reading" aria-busy="true">
      <h1 class="reading-title">Reading “{name}”</h1>
      <p>Its words and its layout are read on this computer. A long plan takes a few seconds.</p>
      <div class="reading-bar" role="progressbar" aria-label={`Reading ${name}`} />
      <button type="button" class="button" ref={stop} onClick={cancelReading}>
        Cancel
      </button>
    </main>
  );
}
