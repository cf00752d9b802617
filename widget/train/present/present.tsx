/** The wall: one passage in large type, and what the trainer lets out press by press. */
import { useEffect, useRef } from 'preact/hooks';
import { ExerciseView } from '../exercises/exercise-view.tsx';
import { factsOf } from '../labels.ts';
import { openNotes } from './notes-window.tsx';
import { onPresentKey } from './present-keys.ts';
import { back, blank, endPresenting, forward, nextUp, presenting, stageNow, stepNow, theme } from './presenting.ts';
import { WallPair } from './wall-pair.tsx';

export function Present() {
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const on = useRef<HTMLButtonElement>(null);
  const now = presenting.value;
  const step = stepNow.value;
  const keys = {
    notes: () => openNotes(keys),
    fullScreen: () => {
      if (document.fullscreenElement) void document.exitFullscreen();
      else void document.documentElement.requestFullscreen().catch(refused);
    },
  };
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    on.current?.focus();
    return () => {
      if (document.fullscreenElement) void document.exitFullscreen();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  useEffect(() => {
    if (stage.current) stage.current.scrollTop = stage.current.scrollHeight;
  }, [now?.stage, now?.at]);
  if (!now || !step) return null;
  return (
    <dialog
      class={`present ${theme.value ? `theme-${theme.value}` : ''}`}
      ref={dialog}
      aria-label="Presentation"
      onClose={endPresenting}
      onKeyDown={(event) => onPresentKey(event, keys)}
    >
      <div class="present-head">
        <p>{step.kind === 'pair' && factsOf(step.pair)}</p>
        <p>
          {now.at + 1} of {now.steps.length}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long passage scrolls, and keys must reach it. */}
      <div class="present-stage" tabIndex={0} ref={stage} aria-live="polite">
        {blank.value ? (
          <p class="out-of-sight">The wall is dark. Press B for the words.</p>
        ) : step.kind === 'pair' && stageNow.value ? (
          <WallPair key={step.pair.id} pair={step.pair} picture={step.picture} stage={stageNow.value} />
        ) : step.kind === 'talk' ? (
          <div class="wall">
            <h2 class="wall-title">{step.title}</h2>
            <p class="wall-words">{step.text}</p>
          </div>
        ) : step.kind === 'exercise' ? (
          <ExerciseView key={now.at} exercise={step.exercise} pairs={step.pairs} />
        ) : null}
      </div>
      <div class="present-foot">
        <button type="button" class="button-quiet" onClick={back}>
          Back
        </button>
        <button type="button" class="button" ref={on} onClick={forward}>
          On
        </button>
        <p class="present-next soft">Next: {nextUp.value}</p>
        <button type="button" class="button-quiet" onClick={keys.notes}>
          Notes
        </button>
        <button type="button" class="button-quiet" onClick={keys.fullScreen}>
          Full screen
        </button>
        <button type="button" class="button-quiet" onClick={() => dialog.current?.close()}>
          End
        </button>
      </div>
    </dialog>
  );
}

/** A browser may not let a page fill the screen; the presentation is whole without it. */
function refused(): void {
  blank.value = false;
}
