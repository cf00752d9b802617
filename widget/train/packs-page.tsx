/** Packs: ready-made ones, a trainer's own file, and the session as text to edit, try out and save. */
import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { readPack, writePack } from '../../rules/practice/index.ts';
import { packs } from './packs/index.ts';
import { startPresenting } from './present/presenting.ts';
import { saveText } from './save-text.ts';
import { packProblems, page, session, takePack } from './train-state.ts';
import { TryOut } from './try-out.tsx';

/** A file larger than this is no pack, in bytes. */
const mostBytes = 12_000_000;

export function PacksPage() {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const words = useSignal(writePack(session.value));
  const take = (text: string) => {
    words.value = text;
    const { pack, problems } = readPack(text);
    takePack(pack, problems);
  };
  const open = async (file: File) => {
    if (file.size > mostBytes)
      packProblems.value = [{ line: null, message: `“${file.name}” is too large for a pack.` }];
    else take(await file.text());
  };
  const { steps } = session.value;
  return (
    <>
      <h1 class="train-title">Packs</h1>
      <ul class="pack-list">
        {packs.map(({ title, says, text }) => (
          <li key={title} class="pack">
            <h2 class="pair-title">{title}</h2>
            <p>{says}</p>
            <button
              type="button"
              class="button-quiet"
              aria-label={`Open the pack: ${title}`}
              onClick={() => take(text)}
            >
              Open
            </button>
          </li>
        ))}
      </ul>
      <div class="pair-buttons">
        <button type="button" class="button-quiet" onClick={() => input.current?.click()}>
          Open a pack from a file
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".md,.json,.txt"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void open(file);
            currentTarget.value = '';
          }}
        />
        <button type="button" class="button-quiet" onClick={() => saveText('pack.md', writePack(session.value))}>
          Save as a file
        </button>
        <button type="button" class="button" disabled={steps.length === 0} onClick={() => startPresenting(steps)}>
          Present
        </button>
        <button
          type="button"
          class="button-quiet"
          disabled={steps.length === 0}
          onClick={() => {
            page.value = 'session';
          }}
        >
          Look at the session
        </button>
      </div>
      {packProblems.value.length > 0 && (
        <section class="notice" role="alert">
          <h2 class="notice-title">
            {packProblems.value.length === 1 ? 'One thing' : `${packProblems.value.length} things`} in this pack could
            not be used. The rest is in the session.
          </h2>
          <ul class="notice-list">
            {packProblems.value.slice(0, 20).map(({ line, message }) => (
              <li key={`${line}${message}`}>
                {line !== null && <strong>Line {line}. </strong>}
                {message}
              </li>
            ))}
          </ul>
          {packProblems.value.length > 20 && <p>And {packProblems.value.length - 20} more.</p>}
        </section>
      )}
      <label for={id} class="lead">
        The pack as text
      </label>
      <textarea
        id={id}
        class="pack-text"
        rows={18}
        spellcheck={false}
        value={words.value}
        onInput={({ currentTarget }) => take(currentTarget.value)}
      />
      <p class="soft">
        A heading for each step; below it “section:”, “weak:”, “strong:”, “because:”, and if you like “rule:”, “ask:”,
        “note:”. “pair: ey-talk-amount” takes one from the library, “exercise: spot” adds an exercise, “text:” is
        something to say.
      </p>
      <TryOut />
    </>
  );
}
