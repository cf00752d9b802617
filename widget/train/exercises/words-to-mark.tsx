/** Words as buttons: pressed, swept over with mouse or finger, or walked with the arrow keys and marked with Space. */
import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { SpotWord } from '../../../rules/practice/index.ts';

interface Props {
  words: readonly SpotWord[];
  /** Keys of chosen words, "F:12": the Section and where the word starts. */
  chosen: Signal<ReadonlySet<string>>;
}

const keyOf = ({ field, start }: SpotWord) => `${field}:${start}`;

export function WordsToMark({ words, chosen }: Props) {
  const list = useRef<HTMLFieldSetElement>(null);
  /** Whether a sweep puts marks or takes them; null when none is under way. */
  const sweep = useRef<boolean | null>(null);
  const reached = useSignal(0);
  const set = (word: SpotWord, isMarked: boolean) => {
    const next = new Set(chosen.value);
    if (isMarked) next.add(keyOf(word));
    else next.delete(keyOf(word));
    chosen.value = next;
  };
  const wordAt = (x: number, y: number) => {
    const under = document.elementFromPoint(x, y);
    const index =
      under instanceof HTMLElement && list.current?.contains(under) ? Number(under.dataset.index) : Number.NaN;
    return words[index];
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    reached.value = Math.max(0, Math.min(words.length - 1, reached.value + by));
    list.current?.querySelectorAll('button')[reached.value]?.focus();
  };
  return (
    <fieldset
      class="mark-words"
      aria-label="Words to mark"
      data-arrows
      ref={list}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        const word = wordAt(event.clientX, event.clientY);
        if (!word) return;
        sweep.current = !chosen.value.has(keyOf(word));
        set(word, sweep.current);
      }}
      onPointerMove={(event) => {
        const word = sweep.current === null ? undefined : wordAt(event.clientX, event.clientY);
        if (word && sweep.current !== null) set(word, sweep.current);
      }}
      onPointerUp={() => {
        sweep.current = null;
      }}
      onPointerLeave={() => {
        sweep.current = null;
      }}
    >
      {words.map((word, index) => (
        <button
          type="button"
          class="mark-word"
          key={keyOf(word)}
          data-index={index}
          aria-pressed={chosen.value.has(keyOf(word))}
          tabIndex={index === reached.value ? 0 : -1}
          onFocus={() => {
            reached.value = index;
          }}
          // A press with the pointer has marked it already; a key has no pointer, and its click counts nothing.
          onClick={({ detail }) => {
            if (detail === 0) set(word, !chosen.value.has(keyOf(word)));
          }}
        >
          {word.text}
        </button>
      ))}
    </fieldset>
  );
}
