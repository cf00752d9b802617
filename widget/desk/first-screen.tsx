/** Before there is a plan: one sentence, and four ways to bring one. */
import { openEmpty } from './desk-state.ts';
import { OpenButton } from './open-button.tsx';
import { SampleButtons } from './sample-buttons.tsx';

export function FirstScreen() {
  return (
    <main class="first">
      <h1 class="first-title">See what is weak in a draft EHC Plan, why, and what to ask for.</h1>
      <div class="first-drop">
        <p class="first-drop-lead">Drop a plan here</p>
        <p class="soft">Word (.docx), PDF, web page, Markdown or plain text</p>
        <div class="first-buttons">
          <OpenButton class="button">Open a file</OpenButton>
          <button type="button" class="button-quiet" onClick={openEmpty}>
            Paste or type
          </button>
        </div>
        <p class="first-local">It is read on this computer. Nothing is sent anywhere.</p>
      </div>
      <h2 class="first-samples-title">Or look at an invented plan</h2>
      <SampleButtons />
      <p class="soft first-note">
        Advice for people who decide; not legal advice. For plans in England. The child in each sample never lived.
      </p>
    </main>
  );
}
