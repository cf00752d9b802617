/** A real draft made safe to show: what was found, what stands in for it, and a person who has looked at all of it. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type SectionLetter, sectionLetters } from '../../rules/index.ts';
import { findIdentifiers, mostText } from '../../rules/stand-ins/index.ts';
import { copyWords } from '../clipboard.ts';
import { words as openPlan } from '../state.ts';
import { Choice } from './choice.tsx';
import { MarkedWords } from './marked-words.tsx';
import { saveText } from './save-text.ts';
import { type Draft, draftOf, leftWithCapital, resultOf, withMissed } from './stand-ins-draft.ts';
import { StandInsTable } from './stand-ins-table.tsx';
import { page, session, setSteps } from './train-state.ts';

/** A passage to present is at most this long, in code units: more cannot be read from a wall. */
const mostPassage = 4000;

export function StandInsPage() {
  const id = useId();
  const given = useSignal('');
  const draft = useSignal<Draft | null>(null);
  const missed = useSignal('');
  const isRead = useSignal(false);
  const section = useSignal<SectionLetter | null>(null);
  const note = useSignal('');
  const start = (text: string) => {
    given.value = text;
    if (text.length > mostText) {
      note.value = `This is longer than ${mostText} characters. Please take a part of it.`;
      return;
    }
    draft.value = draftOf(text, findIdentifiers(text));
    isRead.value = false;
    note.value = '';
  };
  const change = (next: Draft) => {
    draft.value = next;
    isRead.value = false;
  };
  const now = draft.value;
  const result = now && resultOf(now);
  const left = result ? leftWithCapital(result.text, result.places) : [];
  const use = () => {
    if (!result || !section.value) return;
    const pair = passageOf(result.text, section.value, session.value.steps.length);
    setSteps([...session.value.steps, { kind: 'pair', pair, picture: null, note: null }]);
    page.value = 'session';
  };
  return (
    <>
      <h1 class="train-title">Use a real draft safely</h1>
      <p class="notice">
        <strong>A machine does not find every name.</strong> It proposes stand-ins; a person must read all of the words
        before anybody else sees them. A child can be known by a story, too: a rare condition, a place, an event.
        Nothing you paste here is sent or stored.
      </p>
      <label for={`${id}-given`} class="lead">
        The draft
      </label>
      <textarea
        id={`${id}-given`}
        rows={8}
        value={given.value}
        onInput={({ currentTarget }) => (given.value = currentTarget.value)}
      />
      <div class="pair-buttons">
        <button type="button" class="button" disabled={given.value.trim() === ''} onClick={() => start(given.value)}>
          Find names and numbers
        </button>
        {openPlan.value.trim() !== '' && (
          <button type="button" class="button-quiet" onClick={() => start(openPlan.value)}>
            Take the plan open in Write
          </button>
        )}
      </div>
      <p role="status">{note.value || (now ? `${now.rows.length} found. Look at each.` : '')}</p>
      {now && result && (
        <>
          <StandInsTable draft={now} onChange={change} />
          <form
            class="pair-buttons"
            onSubmit={(event) => {
              event.preventDefault();
              const next = withMissed(now, missed.value);
              note.value = next ? '' : `“${missed.value.trim()}” is not in the draft.`;
              if (!next) return;
              change(next);
              missed.value = '';
            }}
          >
            <label for={`${id}-missed`}>Something was missed:</label>
            <input
              id={`${id}-missed`}
              class="short-input"
              value={missed.value}
              onInput={({ currentTarget }) => (missed.value = currentTarget.value)}
            />
            <button type="submit" class="button-quiet">
              Replace it too
            </button>
          </form>
          <h2>The words with stand-ins</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach it. */}
          <section class="preview passage" aria-label="The words with stand-ins" tabIndex={0}>
            <MarkedWords
              text={result.text}
              stretches={result.places.map((place) => ({ ...place, line: 'mark-stand-in' }))}
            />
          </section>
          {left.length > 0 && (
            <p>
              <strong>Left as they are, with a capital:</strong> {left.join(', ')}.
            </p>
          )}
          <label class="check">
            <input
              type="checkbox"
              checked={isRead.value}
              onChange={({ currentTarget }) => (isRead.value = currentTarget.checked)}
            />
            I have read all of these words, and nothing in them tells who this is.
          </label>
          <div class="pair-buttons">
            <button
              type="button"
              class="button"
              disabled={!isRead.value}
              onClick={async () => {
                note.value = (await copyWords(result.text)) ? 'Copied.' : 'The browser did not let it be copied.';
              }}
            >
              Copy
            </button>
            <button
              type="button"
              class="button-quiet"
              disabled={!isRead.value}
              onClick={() => saveText('draft-with-stand-ins.txt', result.text)}
            >
              Save as a file
            </button>
            <Choice
              label="Show it as Section"
              any="Choose"
              chosen={section.value}
              options={sectionLetters.map((letter) => [letter, `Section ${letter}`] as const)}
              onChoose={(value) => (section.value = value)}
            />
            <button
              type="button"
              class="button-quiet"
              disabled={!isRead.value || !section.value || result.text.length > mostPassage}
              onClick={use}
            >
              Put into the session
            </button>
          </div>
          {result.text.length > mostPassage && (
            <p class="soft">To show it, take a part of at most {mostPassage} characters: a wall holds no more.</p>
          )}
        </>
      )}
    </>
  );
}

/** A passage with no strong side: making one is the room's work. */
function passageOf(text: string, section: SectionLetter, at: number) {
  return {
    id: `own-draft-${at + 1}`,
    ruleId: null,
    title: 'A real draft, with stand-ins',
    checks: null,
    weak: { [section]: text.replace(/[«»]/g, '') },
    strong: {},
    because: 'The room makes it strong.',
    ask: null,
    source: null,
    severity: null,
    sections: [section],
    area: null,
    phase: 'any' as const,
    told: {},
    isMarked: false,
  };
}
