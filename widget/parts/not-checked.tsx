/** What was not read or not judged: named first, never hidden below. */
import type { NotChecked } from '../../rules/index.ts';
import { count } from '../wording.ts';

export function NotCheckedList({ entries }: { entries: readonly NotChecked[] }) {
  if (entries.length === 0) return null;
  return (
    <section class="notice" aria-label="Not checked">
      <h3 class="notice-title">Not checked: {count(entries.length, 'thing')}</h3>
      <ul class="notice-list">
        {entries.map(({ what, why }) => (
          <li key={`${what} ${why}`}>
            <strong>{what}.</strong> {why}
          </li>
        ))}
      </ul>
    </section>
  );
}
