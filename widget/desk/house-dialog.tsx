/** A council's own rules: which are in use, what they change, and how to open or leave them. */
import { useRef } from 'preact/hooks';
import { HouseNote } from '../parts/house-note.tsx';
import { Modal } from '../parts/modal.tsx';
import { appraisal } from '../state.ts';
import { count } from '../wording.ts';
import { openHouse, useUsualRules } from './desk-state.ts';
import { house, houseProblem } from './house-state.ts';

export function HouseDialog({ onClose }: { onClose(): void }) {
  const input = useRef<HTMLInputElement>(null);
  const now = house.value;
  return (
    <Modal title="House rules" onClose={onClose}>
      <p>
        A council can bring its own settings in one file: checks turned off or made milder, phrases of its own, headings
        and short forms that only it uses, weights of the score. It stays in this tab until you close it.
      </p>
      {houseProblem.value && (
        <div class="notice" role="alert">
          <h3 class="notice-title">The file was not used</h3>
          <ul class="notice-list">
            {houseProblem.value.split('\n').map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p class="soft">{now ? `“${now.name}” is still in use.` : 'The usual rules are in use.'}</p>
        </div>
      )}
      {now && (
        <>
          <h3>{now.name}</h3>
          <p>
            {count(Object.keys(now.rules).length, 'check')} set, {count(now.phrases.length, 'phrase')} added,{' '}
            {count(now.headings.length, 'heading')}, {count(now.acronyms.length, 'short form')} and{' '}
            {count(now.kinds.length, 'kind')} of plan named
            {now.weights || now.bands ? ', and the score weighed its own way' : ''}.
          </p>
          <HouseNote house={appraisal.value?.house ?? null} />
        </>
      )}
      <p class="dialog-actions">
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {now ? 'Open another file' : 'Open a house file'}
        </button>
        {now && (
          <button type="button" class="button-quiet" onClick={useUsualRules}>
            Go back to the usual rules
          </button>
        )}
      </p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void openHouse(file);
          // The same file can be chosen again once it is mended.
          event.currentTarget.value = '';
        }}
      />
    </Modal>
  );
}
