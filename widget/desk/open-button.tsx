/** Chooses a file from disk: a button, and the browser's own chooser behind it. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { openFile } from './desk-state.ts';

/** What the readers take. */
const accepted = '.docx,.pdf,.html,.htm,.md,.txt';

interface Props {
  class: string;
  children: ComponentChildren;
}

export function OpenButton({ class: className, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={className} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) openFile(file);
          // The same file can be chosen again after it was changed in Word.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
