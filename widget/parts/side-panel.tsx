/** The extension's side panel: whether the checks are on for this site, and what they say of its page. */
import { useId, useState } from 'preact/hooks';
import type { Appraisal, AppraisedItem } from '../../rules/index.ts';
import type { PageState } from '../beside/engine.ts';
import { type HintsActions, HintsPanel } from './hints-panel.tsx';
import { ThreadView } from './thread-view.tsx';

/** The site of the page beside the panel, by the name a person knows it by. */
export interface Site {
  name: string;
  isOn: boolean;
}

export interface SidePanelProps extends HintsActions {
  /** null: the browser does not tell us which site this is, or it is none we may run on. */
  site: Site | null;
  state: PageState | null;
  /** What could not be done, null when all was. */
  problem: string | null;
  /** `address`: as the reader typed it; null for the page beside the panel. */
  onTurnOn(address: string | null): void;
  onTurnOff(): void;
}

export function SidePanel({ site, state, problem, onTurnOn, onTurnOff, ...actions }: SidePanelProps) {
  return (
    <main class="tab-panel">
      <h1>Golden Thread</h1>
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      {!site && <UnknownSite onTurnOn={onTurnOn} />}
      {site && !site.isOn && (
        <>
          <p>
            The checks are off for <strong>{site.name}</strong>. When they are on, the boxes of its pages are read and
            checked inside this browser. No word leaves it.
          </p>
          <button type="button" class="button" onClick={() => onTurnOn(null)}>
            Turn on for {site.name}
          </button>
        </>
      )}
      {site?.isOn && (
        <>
          <HintsPanel state={state} {...actions} />
          {state?.appraisal && <PageThread appraisal={state.appraisal} onOpen={actions.onOpen} />}
          <p class="soft">
            On for {site.name}.{' '}
            <button type="button" class="button-link" onClick={onTurnOff}>
              Turn off
            </button>
          </p>
        </>
      )}
    </main>
  );
}

/** The thread of the boxes in view. A card goes to its words by the first hint on them, where there is one. */
function PageThread({ appraisal, onOpen }: { appraisal: Appraisal; onOpen(findingId: string): void }) {
  const goTo = ({ id }: AppraisedItem) => {
    const hint = appraisal.findings.find(({ itemId }) => itemId === id);
    if (hint) onOpen(hint.id);
  };
  return (
    <details class="panel-thread">
      <summary>The golden thread</summary>
      <ThreadView appraisal={appraisal} onGo={goTo} onSay={null} />
    </details>
  );
}

/** A browser tells which site a page is of only after the toolbar button was pressed there. */
function UnknownSite({ onTurnOn }: Pick<SidePanelProps, 'onTurnOn'>) {
  const id = useId();
  const [address, setAddress] = useState('');
  return (
    <>
      <p>
        Go to the page where you write plans and press the Golden Thread button in the toolbar. Then you can turn the
        checks on for that site.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onTurnOn(address.trim());
        }}
      >
        <label for={id}>Or type the address of the site</label>
        <p>
          <input
            id={id}
            inputMode="url"
            placeholder="https://"
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </p>
        <button type="submit" class="button">
          Turn on
        </button>
      </form>
    </>
  );
}
