/** One page about each Section and each letter of SMART, to read or to print. */
import { useSignal } from '@preact/signals';
import { type Explainer, explainers, pairById } from '../../rules/practice/index.ts';
import { authorityWords, sourceWords } from '../wording.ts';
import { DifferenceView } from './difference-view.tsx';
import { WeakWords } from './weak-words.tsx';

export function ExplainersPage() {
  const chosen = useSignal(explainers[0]?.id ?? '');
  const page = explainers.find(({ id }) => id === chosen.value);
  return (
    <div class="explainers">
      <nav class="explainer-list" aria-label="One page each">
        <ul>
          {explainers.map(({ id, title }) => (
            <li key={id}>
              <button
                type="button"
                class="button-link"
                aria-current={id === chosen.value ? 'page' : undefined}
                onClick={() => {
                  chosen.value = id;
                }}
              >
                {title}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {page && <ExplainerSheet page={page} />}
    </div>
  );
}

function ExplainerSheet({ page }: { page: Explainer }) {
  const pair = pairById(page.pairId);
  return (
    <article class="sheet-of-paper">
      <h1 class="train-title">{page.title}</h1>
      <p class="lead">{page.inShort}</p>
      <div class="pair-sides">
        <section>
          <h2>What it holds</h2>
          <ul class="dots">
            {page.holds.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>What stays out</h2>
          <ul class="dots">
            {page.keepsOut.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
      {pair && (
        <section class="pair-sides" aria-label="An example">
          <div>
            <h2>Weak</h2>
            <WeakWords pair={pair} />
          </div>
          <div>
            <h2>Strong</h2>
            <DifferenceView pair={pair} clean />
          </div>
        </section>
      )}
      {pair && <p>{pair.because}</p>}
      <p class="wall-ask sheet-ask">{page.ask}</p>
      <p class="soft">
        {authorityWords[page.source.authority].says}: {sourceWords(page.source)}. For plans in England. Advice for
        people who decide; not legal advice. The children never lived.
      </p>
      <div class="pair-buttons not-on-paper">
        <button type="button" class="button" onClick={() => window.print()}>
          Print this page
        </button>
      </div>
    </article>
  );
}
