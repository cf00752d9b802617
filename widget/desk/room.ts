/** The rooms of the desk. One is in view; the plan on the desk stays open in all of them. */
import { signal } from '@preact/signals';

export const rooms = [
  { name: 'write', title: 'Write' },
  { name: 'panel', title: 'Panel' },
  { name: 'train', title: 'Train' },
] as const;
export type RoomName = (typeof rooms)[number]['name'];

/** The room in view. */
export const room = signal<RoomName>('write');
