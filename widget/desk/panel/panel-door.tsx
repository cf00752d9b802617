/** Loads the panel's room when it is first gone into: a writer needs none of it. */
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

export function PanelDoor() {
  const loaded = useSignal<ComponentType | null>(null);
  useEffect(() => {
    void import('./panel-room.tsx').then(({ PanelRoom }) => {
      loaded.value = PanelRoom;
    });
  }, []);
  const Room = loaded.value;
  return Room ? <Room /> : <main class="panel-room" aria-busy="true" />;
}
