/** Goes from room to room. */
import { room, rooms } from './room.ts';

export function RoomSwitch() {
  return (
    <nav class="rooms" aria-label="Rooms">
      {rooms.map(({ name, title }) => (
        <button
          type="button"
          class="room-button"
          key={name}
          aria-current={room.value === name ? 'page' : undefined}
          onClick={() => {
            room.value = name;
          }}
        >
          {title}
        </button>
      ))}
    </nav>
  );
}
