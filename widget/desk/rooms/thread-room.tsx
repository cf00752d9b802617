/** The thread over the whole desk. The plan stays open behind it, with its undo. */
import { useEffect, useRef } from 'preact/hooks';
import type { AppraisedItem } from '../../../rules/index.ts';
import { ThreadView } from '../../parts/thread-view.tsx';
import { appraisal } from '../../state.ts';
import { sayLink } from '../desk-state.ts';

interface Props {
  onClose(): void;
  onGo(item: AppraisedItem): void;
}

export function ThreadRoom({ onClose, onGo }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    heading.current?.focus();
    const ended = new AbortController();
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close.current();
    };
    document.addEventListener('keydown', onKey, { signal: ended.signal });
    return () => ended.abort();
  }, []);
  const now = appraisal.value;
  if (!now) return null;
  return (
    <main class="thread-room">
      <div class="thread-bar">
        <h2 ref={heading} tabIndex={-1}>
          The golden thread
        </h2>
        <p class="thread-actions">
          <button type="button" class="button-quiet" onClick={() => window.print()}>
            Print
          </button>
          <button type="button" class="button" onClick={onClose}>
            Back to the plan
          </button>
        </p>
      </div>
      <ThreadView appraisal={now} onGo={onGo} onSay={sayLink} />
    </main>
  );
}
