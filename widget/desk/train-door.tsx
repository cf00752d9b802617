/** The way into the trainer's room: it is fetched from the page's own files when somebody first goes in. */
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { problem } from './desk-state.ts';

const trainRoom = signal<ComponentType<{ takeAlong: string }> | null>(null);

async function fetchRoom(): Promise<void> {
  try {
    const { TrainRoom } = await import('../train/train-room.tsx');
    trainRoom.value = TrainRoom;
  } catch {
    problem.value = 'The Train room could not be opened. Please reload the page.';
  }
}

export function TrainDoor() {
  const Room = trainRoom.value;
  if (Room) return <Room takeAlong="./trainer/golden-thread-trainer.html" />;
  void fetchRoom();
  return (
    <main class="reading" aria-busy="true">
      <h1 class="reading-title">Opening the practice library</h1>
    </main>
  );
}
