/** Every replacement, one a row: what it was, what stands in for it, and whether it should. */
import type { Draft } from './stand-ins-draft.ts';

interface Props {
  draft: Draft;
  onChange(next: Draft): void;
}

export function StandInsTable({ draft, onChange }: Props) {
  const set = (index: number, change: { standIn?: string; isReplaced?: boolean }) =>
    onChange({ ...draft, rows: draft.rows.map((row, at) => (at === index ? { ...row, ...change } : row)) });
  if (draft.rows.length === 0)
    return <p>Nothing was found. That does not mean that there is nothing: please read it.</p>;
  return (
    <table class="stand-ins-table">
      <caption class="out-of-sight">What was found, and what stands in for it</caption>
      <thead>
        <tr>
          <th scope="col">Replace</th>
          <th scope="col">In the draft</th>
          <th scope="col">What it is</th>
          <th scope="col">Stand-in</th>
        </tr>
      </thead>
      <tbody>
        {draft.rows.map((row, index) => (
          <tr key={`${row.kind}${row.text}`}>
            <td>
              <input
                type="checkbox"
                aria-label={`Replace ${row.text}`}
                checked={row.isReplaced}
                onChange={({ currentTarget }) => set(index, { isReplaced: currentTarget.checked })}
              />
            </td>
            <th scope="row">{row.text}</th>
            <td>
              {row.kind}, {row.places.length === 1 ? 'once' : `${row.places.length} times`}
            </td>
            <td>
              <input
                aria-label={`Stand-in for ${row.text}`}
                value={row.standIn}
                disabled={!row.isReplaced}
                onInput={({ currentTarget }) => set(index, { standIn: currentTarget.value })}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
