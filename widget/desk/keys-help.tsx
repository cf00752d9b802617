/** The keys, shown with "?" wherever the writer is not typing. */
import { useEffect } from 'preact/hooks';
import { Modal } from '../parts/modal.tsx';
import { isTyping } from './keys.ts';

const keys = [
  ['Alt + N', 'Next hint, the most valuable first'],
  ['Alt + P', 'Previous hint'],
  ['Alt + Enter', 'Open the hint at the caret'],
  ['Alt + G', 'Next gap to fill'],
  ['Esc', 'Close the hint and go back to the words'],
  ['Ctrl + Z', 'Undo, inserted words included'],
  ['?', 'These keys'],
] as const;

interface Props {
  open: boolean;
  onOpen(): void;
  onClose(): void;
}

export function KeysHelp({ open, onOpen, onClose }: Props) {
  useEffect(() => {
    const ended = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === '?' && !event.altKey && !event.ctrlKey && !event.metaKey && !isTyping(event.target)) onOpen();
    };
    document.addEventListener('keydown', onKey, { signal: ended.signal });
    return () => ended.abort();
  }, []);
  if (!open) return null;
  return (
    <Modal title="Keys" onClose={onClose}>
      <dl class="keys">
        {keys.map(([key, does]) => (
          <div class="keys-row" key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
