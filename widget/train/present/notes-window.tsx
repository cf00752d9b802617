/** The trainer's own window: notes, what comes next, and the time. It is drawn by this page and asks for nothing. */
import { useSignal } from '@preact/signals';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { shownOf } from '../hints-of.ts';
import { onPresentKey, type PresentKeys, presentKeys } from './present-keys.ts';
import { back, forward, nextUp, plannedSoFar, presenting, startedAt, stepNow } from './presenting.ts';

/** Opens the window, or brings it to the front. Nothing happens where the browser forbids it: the wall goes on. */
export function openNotes(keys: PresentKeys): void {
  const opened = window.open('', 'golden-thread-notes', 'popup,width=560,height=640');
  if (!opened) return;
  const { document: page } = opened;
  page.documentElement.lang = 'en-GB';
  page.head.replaceChildren(
    ...[...document.querySelectorAll('link[rel=stylesheet], style')].map((sheet) => {
      const copy = page.importNode(sheet, true);
      // The window has no address of its own to find a file by.
      if (sheet instanceof HTMLLinkElement) copy.setAttribute('href', sheet.href);
      return copy;
    }),
  );
  page.title = 'Notes: Golden Thread';
  page.body.className = 'notes-page';
  opened.onkeydown = (event) => onPresentKey(event, keys);
  const place = page.createElement('main');
  page.body.replaceChildren(place);
  render(<Notes />, place);
  opened.focus();
}

function Notes() {
  const now = presenting.value;
  const step = stepNow.value;
  if (!now || !step) return <p class="lead">The presentation has ended. This window can be closed.</p>;
  const pair = step.kind === 'pair' ? step.pair : null;
  return (
    <>
      <h1 class="notes-title">
        {now.at + 1} of {now.steps.length}
        {pair ? `: ${pair.title}` : ''}
      </h1>
      <Timer />
      {step.note && (
        <section>
          <h2>My note</h2>
          <p class="notes-words">{step.note}</p>
        </section>
      )}
      {pair && (
        <section>
          <h2>What to say</h2>
          <p>{pair.because}</p>
          {pair.ask && <p>Ask: {pair.ask}</p>}
          <h2>What the checks say</h2>
          <ul class="notes-hints">
            {shownOf(pair, 'weak').hints.map(({ finding }) => (
              <li key={finding.id}>{finding.message}</li>
            ))}
          </ul>
        </section>
      )}
      <p class="lead">Next: {nextUp.value}</p>
      <div class="pair-buttons">
        <button type="button" class="button-quiet" onClick={back}>
          Back
        </button>
        <button type="button" class="button" onClick={forward}>
          On
        </button>
      </div>
      <details>
        <summary>Keys</summary>
        <dl class="keys">
          {presentKeys.map(([key, does]) => (
            <div class="keys-row" key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

const asClock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

function Timer() {
  const seconds = useSignal(0);
  const started = startedAt.value ?? Date.now();
  useEffect(() => {
    const tick = () => {
      seconds.value = Math.floor((Date.now() - started) / 1000);
    };
    tick();
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [started]);
  return (
    <div class="notes-time">
      <p>
        <strong class="notes-clock">{asClock(seconds.value)}</strong> gone; planned to the end of this step:{' '}
        {plannedSoFar.value} minutes
      </p>
      <button
        type="button"
        class="button-link"
        onClick={() => {
          startedAt.value = Date.now();
        }}
      >
        Start the clock again
      </button>
    </div>
  );
}
