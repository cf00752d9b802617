/** The room with a head of its own. */
import { Announcer } from '../parts/announcer.tsx';
import { TrainRoom } from './train-room.tsx';

export function StandaloneTrainer() {
  return (
    <>
      <header class="header not-on-paper">
        <p class="brand">
          <svg class="brand-mark" viewBox="0 0 32 32" fill="none" aria-hidden="true">
            <path d="M5 24c0-11 7-15 11-7s11 4 11-9" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" />
            <circle cx="5" cy="25" r="3.2" fill="currentColor" />
            <circle cx="27" cy="7" r="3.2" fill="currentColor" />
          </svg>
          Golden Thread: practice
        </p>
        <p class="header-end">Works without a network. Nothing leaves this computer.</p>
      </header>
      <Announcer />
      <TrainRoom takeAlong={null} />
    </>
  );
}
