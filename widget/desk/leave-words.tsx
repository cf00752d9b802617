/** Asks before words the writer changed are lost: nothing here is stored. */
import { Modal } from '../parts/modal.tsx';
import { edited, leaving } from './desk-state.ts';

export function LeaveWords() {
  const act = leaving.value;
  if (!act) return null;
  const stay = () => {
    leaving.value = null;
  };
  const leave = () => {
    stay();
    edited.value = false;
    act();
  };
  return (
    <Modal title="Leave the words you changed?" onClose={stay}>
      <p>
        This plan has changes that are nowhere else. “Copy all words” keeps them; opening another plan lets them go.
      </p>
      <div class="modal-buttons">
        <button type="button" class="button" onClick={stay}>
          Keep this plan
        </button>
        <button type="button" class="button-quiet" onClick={leave}>
          Open the other
        </button>
      </div>
    </Modal>
  );
}
