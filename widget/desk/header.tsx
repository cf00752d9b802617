/** The top of the desk: what can be opened, and where the words stay. */
import { useSignal } from '@preact/signals';
import { openEmpty, openHandbook } from './desk-state.ts';
import { HouseDialog } from './house-dialog.tsx';
import { KeysHelp } from './keys-help.tsx';
import { Menu } from './menu.tsx';
import { OpenButton } from './open-button.tsx';
import { room } from './room.ts';
import { RoomSwitch } from './room-switch.tsx';
import { SampleButtons } from './sample-buttons.tsx';
import { StaysHere } from './stays-here.tsx';

/** The dialog that is open over the desk, null when none is. */
type OpenDialog = 'stays' | 'keys' | 'house' | null;

export function DeskHeader() {
  const dialog = useSignal<OpenDialog>(null);
  const show = (next: OpenDialog) => () => {
    dialog.value = next;
  };
  return (
    <header class="header">
      <p class="brand">
        <svg class="brand-mark" viewBox="0 0 32 32" fill="none" aria-hidden="true">
          <path d="M5 24c0-11 7-15 11-7s11 4 11-9" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" />
          <circle cx="5" cy="25" r="3.2" fill="currentColor" />
          <circle cx="27" cy="7" r="3.2" fill="currentColor" />
        </svg>
        Golden Thread
      </p>
      <RoomSwitch />
      {room.value === 'write' && (
        <div class="header-buttons">
          <OpenButton class="header-button">Open file</OpenButton>
          <button type="button" class="header-button" onClick={openEmpty}>
            Paste or new
          </button>
          <Menu title="Samples">{(close) => <SampleButtons onChosen={close} />}</Menu>
        </div>
      )}
      <div class="header-buttons header-end">
        <button type="button" class="header-button" onClick={() => openHandbook()}>
          Handbook
        </button>
        <button type="button" class="header-button" onClick={show('house')}>
          House rules
        </button>
        <button type="button" class="header-button" onClick={show('stays')}>
          Stays on this computer
        </button>
        <button type="button" class="header-button" aria-label="Keys" onClick={show('keys')}>
          <span aria-hidden="true">?</span>
        </button>
      </div>
      {dialog.value === 'house' && <HouseDialog onClose={show(null)} />}
      {dialog.value === 'stays' && <StaysHere onClose={show(null)} />}
      <KeysHelp open={dialog.value === 'keys'} onOpen={show('keys')} onClose={show(null)} />
    </header>
  );
}
