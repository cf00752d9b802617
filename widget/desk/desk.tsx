/** The whole page: header, and a room below it. A file can be dropped anywhere in the room for writing. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Announcer } from '../parts/announcer.tsx';
import { edited, openFile, openPasted, plan, reading } from './desk-state.ts';
import { FirstScreen } from './first-screen.tsx';
import { HandbookDialog } from './handbook-dialog.tsx';
import { DeskHeader } from './header.tsx';
import { LeaveWords } from './leave-words.tsx';
import { PanelDoor } from './panel/panel-door.tsx';
import { Problem } from './problem.tsx';
import { ReadingNow } from './reading-now.tsx';
import { room } from './room.ts';
import { Write } from './rooms/write.tsx';
import { TrainDoor } from './train-door.tsx';

export function Desk() {
  const dropping = useSignal(false);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const hasFile = (event: DragEvent) =>
      room.value === 'write' && (event.dataTransfer?.types.includes('Files') ?? false);
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      dropping.value = true;
    };
    const drop = (event: DragEvent) => {
      dropping.value = false;
      if (!hasFile(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) openFile(file);
    };
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) dropping.value = false;
    };
    const paste = (event: ClipboardEvent) => {
      const words = event.clipboardData?.getData('text/plain') ?? '';
      if (room.value !== 'write' || plan.value || reading.value || !words.trim()) return;
      event.preventDefault();
      openPasted(words, event.clipboardData?.getData('text/html') ?? '');
    };
    const unload = (event: BeforeUnloadEvent) => {
      if (edited.value) event.preventDefault();
    };
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('drop', drop, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('paste', paste, { signal });
    window.addEventListener('beforeunload', unload, { signal });
    return () => ended.abort();
  }, []);
  return (
    <>
      <DeskHeader />
      <Announcer />
      <Problem />
      <LeaveWords />
      <HandbookDialog />
      {/* Hidden, never taken down: the editor's undo lives in it. */}
      <div class="room" hidden={room.value !== 'write'}>
        {reading.value ? <ReadingNow {...reading.value} /> : plan.value ? <Write /> : <FirstScreen />}
      </div>
      {room.value === 'panel' && <PanelDoor />}
      {room.value === 'train' && <TrainDoor />}
      {dropping.value && <div class="drop-veil">Drop the plan to open it</div>}
    </>
  );
}
