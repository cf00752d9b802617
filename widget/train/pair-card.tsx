/** A pair as a card: weak and strong, what changed, why, and what can be done with it. */
import { useSignal } from '@preact/signals';
import type { Pair } from '../../rules/practice/index.ts';
import { authorityWords, sourceWords } from '../wording.ts';
import { DifferenceView } from './difference-view.tsx';
import { factsOf } from './labels.ts';
import { presentPair } from './present/presenting.ts';
import { isInSession, toggleInSession } from './train-state.ts';
import { WeakWords } from './weak-words.tsx';

export function PairCard({ pair }: { pair: Pair }) {
  const changes = useSignal(true);
  const isIn = isInSession(pair);
  return (
    <li class="pair">
      <h2 class="pair-title">{pair.title}</h2>
      <p class="soft">{factsOf(pair)}</p>
      <div class="pair-sides">
        <section aria-label="Weak">
          <h3>Weak</h3>
          <WeakWords pair={pair} />
        </section>
        <section aria-label="Strong">
          <h3>Strong</h3>
          <DifferenceView pair={pair} clean={!changes.value} />
        </section>
      </div>
      <p>{pair.because}</p>
      {pair.source && (
        <p class="soft">
          <strong>{authorityWords[pair.source.authority].says}:</strong> {sourceWords(pair.source)}
        </p>
      )}
      <div class="pair-buttons">
        <button type="button" class="button" onClick={() => presentPair(pair)}>
          Present
        </button>
        <button type="button" class="button-quiet" aria-pressed={isIn} onClick={() => toggleInSession(pair)}>
          {isIn ? 'In the session' : 'Add to session'}
        </button>
        <button
          type="button"
          class="button-link"
          aria-pressed={changes.value}
          onClick={() => {
            changes.value = !changes.value;
          }}
        >
          {changes.value ? 'Hide what went' : 'Show what went'}
        </button>
      </div>
    </li>
  );
}
