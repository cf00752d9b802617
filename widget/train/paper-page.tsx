/** The session on paper: a handout to write on, or the answers to it. */
import type { Pair, Step } from '../../rules/practice/index.ts';
import { panelExtracts, panelMarkWords, sortCards, threadSets } from '../../rules/practice/index.ts';
import { kindWord, sourceWords } from '../wording.ts';
import { DifferenceView } from './difference-view.tsx';
import { fieldName, shownOf } from './hints-of.ts';
import { exerciseNames, factsOf } from './labels.ts';
import { paper, session } from './train-state.ts';
import { WeakWords } from './weak-words.tsx';

/** A handout longer than this is no handout. */
const mostSteps = 60;

export function PaperPage({ kind }: { kind: 'handout' | 'answers' }) {
  const { title, about, steps } = session.value;
  return (
    <article class="sheet-of-paper">
      <div class="pair-buttons not-on-paper">
        <button type="button" class="button" onClick={() => window.print()}>
          Print
        </button>
        <button
          type="button"
          class="button-quiet"
          onClick={() => {
            paper.value = null;
          }}
        >
          Back
        </button>
      </div>
      <h1 class="train-title">{kind === 'handout' ? title : `${title}: answers`}</h1>
      {about && <p class="passage">{about}</p>}
      <ol class="paper-steps">
        {steps.slice(0, mostSteps).map((step, index) => (
          <li key={index}>
            <PaperStep step={step} kind={kind} />
          </li>
        ))}
      </ol>
      {steps.length > mostSteps && <p>Another {steps.length - mostSteps} steps are left off this sheet.</p>}
      <p class="soft">Golden Thread practice. For plans in England; not legal advice. The children never lived.</p>
    </article>
  );
}

function PaperStep({ step, kind }: { step: Step; kind: 'handout' | 'answers' }) {
  if (step.kind === 'talk')
    return (
      <>
        <h2>{step.title}</h2>
        <p class="passage">{step.text}</p>
      </>
    );
  if (step.kind === 'pair') return kind === 'handout' ? <Question pair={step.pair} /> : <Answer pair={step.pair} />;
  return (
    <>
      <h2>{exerciseNames[step.exercise].title}</h2>
      <p>{exerciseNames[step.exercise].says}</p>
      {step.exercise === 'sort' && (
        <ul class="paper-cards">
          {sortCards.map((card) => (
            <li key={card.id}>
              {card.text}{' '}
              {kind === 'handout' ? (
                <span class="blank" />
              ) : (
                <strong>
                  {kindWord(card.kind)}. {card.why}
                </strong>
              )}
            </li>
          ))}
        </ul>
      )}
      {step.exercise === 'thread' &&
        threadSets.map((set) => (
          <section key={set.id}>
            <h3>{set.title}</h3>
            <ul class="paper-cards">
              {set.needs.map(({ id, text }) => (
                <li key={id}>
                  {id} {text}{' '}
                  {kind === 'handout' ? (
                    <span class="blank" />
                  ) : (
                    <strong>{set.answers[id] ?? 'Nothing here does'}</strong>
                  )}
                </li>
              ))}
              {set.provisions.map(({ id, text }) => (
                <li key={id}>
                  {id} {text}
                </li>
              ))}
            </ul>
          </section>
        ))}
      {step.exercise === 'panel' && (
        <ul class="paper-cards">
          {panelExtracts.map((extract) => (
            <li key={extract.id}>
              {Object.values(extract.words).join(' ')}{' '}
              {kind === 'handout' ? (
                <span class="blank" />
              ) : (
                <strong>
                  {panelMarkWords[extract.consensus]}. {extract.why}
                </strong>
              )}
            </li>
          ))}
        </ul>
      )}
      {(step.exercise === 'spot' || step.exercise === 'rewrite') &&
        step.pairs.map((pair) =>
          kind === 'handout' ? <Question key={pair.id} pair={pair} /> : <Answer key={pair.id} pair={pair} />,
        )}
    </>
  );
}

function Question({ pair }: { pair: Pair }) {
  return (
    <>
      <h2>{factsOf(pair)}</h2>
      {shownOf(pair, 'weak').sections.map(({ field, text }) => (
        <div key={field}>
          <p class="field-name">{fieldName(field)}</p>
          <p class="passage">{text === '' ? '(empty)' : text}</p>
        </div>
      ))}
      {pair.ask && <p class="lead">{pair.ask}</p>}
      <div class="write-here" aria-hidden="true" />
    </>
  );
}

function Answer({ pair }: { pair: Pair }) {
  return (
    <>
      <h2>{pair.title}</h2>
      <WeakWords pair={pair} />
      {Object.keys(pair.strong).length > 0 && (
        <>
          <h3>One strong way</h3>
          <DifferenceView pair={pair} clean />
        </>
      )}
      <p>{pair.because}</p>
      {pair.source && <p class="soft">{sourceWords(pair.source)}</p>}
    </>
  );
}
