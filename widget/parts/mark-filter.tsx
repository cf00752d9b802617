/** Which severities are listed and underlined. */
import type { Finding } from '../../rules/index.ts';
import { type Mark, markOf, marks } from '../finding-order.ts';
import { MarkLabel } from './mark-label.tsx';

interface Props {
  findings: readonly Finding[];
  shown: ReadonlySet<Mark>;
  onChange(shown: ReadonlySet<Mark>): void;
}

export function MarkFilter({ findings, shown, onChange }: Props) {
  const toggle = (mark: Mark) => {
    const next = new Set(shown);
    if (!next.delete(mark)) next.add(mark);
    onChange(next);
  };
  return (
    <fieldset class="filter">
      <legend class="out-of-sight">Show hints that say</legend>
      {marks.map((mark) => (
        <label class="filter-choice" key={mark}>
          <input type="checkbox" checked={shown.has(mark)} onChange={() => toggle(mark)} />
          <MarkLabel mark={mark} />
          <span class="filter-count">{findings.filter((finding) => markOf(finding) === mark).length}</span>
        </label>
      ))}
    </fieldset>
  );
}
