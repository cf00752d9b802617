/** Sort the card: one card at a time, four places to put it. Keys 1 to 4. */
import { useSignal } from '@preact/signals';
import { type CardKind, cardKinds, sortCards } from '../../../rules/practice/index.ts';
import { kindWord } from '../../wording.ts';
import { count } from '../train-state.ts';

export function SortExercise() {
  const at = useSignal(0);
  const chosen = useSignal<CardKind | null>(null);
  const right = useSignal(0);
  const card = sortCards[at.value];
  if (!card)
    return (
      <div class="feedback" role="status">
        <p class="lead">
          {right.value} of {sortCards.length} sorted as the key has them.
        </p>
        <button
          type="button"
          class="button"
          onClick={() => {
            at.value = 0;
            right.value = 0;
          }}
        >
          Once more
        </button>
      </div>
    );
  const put = (kind: CardKind) => {
    if (chosen.value) return;
    chosen.value = kind;
    if (kind === card.kind) right.value++;
    count('sort', kind === card.kind ? 1 : 0, 1);
  };
  const next = () => {
    chosen.value = null;
    at.value++;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const kind = cardKinds[Number(event.key) - 1];
    if (!kind || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    put(kind);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys 1 to 4 are a short way to the buttons below.
    <div onKeyDown={onKeyDown}>
      <p class="soft">
        Card {at.value + 1} of {sortCards.length}
      </p>
      <p class="exercise-words sort-card">{card.text}</p>
      <div class="pair-buttons">
        {cardKinds.map((kind, index) => (
          <button
            type="button"
            class={chosen.value === kind ? 'button' : 'button-quiet'}
            key={kind}
            aria-pressed={chosen.value === kind}
            onClick={() => put(kind)}
          >
            {index + 1} {kindWord(kind)}
          </button>
        ))}
      </div>
      <div class="feedback" role="status">
        {chosen.value && (
          <p>
            <strong>
              {chosen.value === card.kind
                ? 'Yes.'
                : `Easily taken for that. It is: ${kindWord(card.kind).toLowerCase()}.`}
            </strong>{' '}
            {card.why}
          </p>
        )}
      </div>
      {chosen.value && (
        <button type="button" class="button" onClick={next}>
          {at.value + 1 < sortCards.length ? 'Next card' : 'See the result'}
        </button>
      )}
    </div>
  );
}
