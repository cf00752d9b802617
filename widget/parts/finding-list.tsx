/** The hints by Section, most valuable first. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../rules/index.ts';
import { type HintGroup, markOf } from '../finding-order.ts';
import { sectionLabel, sectionNames } from '../section-names.ts';
import { count, shortened } from '../wording.ts';
import { MarkLabel } from './mark-label.tsx';

/** How many hints are drawn at once: 300 at a time would hold up the first. */
const chunk = 60;

interface Props {
  groups: readonly HintGroup[];
  openId: string | null;
  onOpen(finding: Finding): void;
}

export function FindingList({ groups, openId, onOpen }: Props) {
  const [most, setMost] = useState(chunk);
  const list = useRef<HTMLDivElement>(null);
  const total = groups.reduce((sum, { hints }) => sum + hints.length, 0);
  const openAt = groups.flatMap(({ hints }) => hints).findIndex(({ id }) => id === openId);
  useEffect(() => {
    if (openAt >= most) setMost(openAt + chunk);
    else showEntry(list.current?.querySelector('[aria-current=true]') ?? null);
  }, [openAt, most]);
  let left = most;
  return (
    <div ref={list}>
      {groups.map(({ section, hints }) => {
        const shown = hints.slice(0, Math.max(0, left));
        left -= hints.length;
        if (shown.length === 0) return null;
        return (
          <section class="hint-group" key={section ?? 'plan'}>
            <h3 class="hint-group-title">
              {sectionLabel(section)}
              {section && <span class="soft"> {sectionNames[section]}</span>}
              <span class="hint-group-count">{count(hints.length, 'hint')}</span>
            </h3>
            <ul class="hint-list">
              {shown.map((finding) => (
                <li key={finding.id}>
                  <Entry finding={finding} open={finding.id === openId} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {total > most && (
        <button type="button" class="button" onClick={() => setMost(most + chunk)}>
          Show {Math.min(chunk, total - most)} more of {total}
        </button>
      )}
    </div>
  );
}

/** Scrolls the panel, and never the page: that shows the words the entry is about. */
function showEntry(entry: Element | null): void {
  const panel = entry?.closest('[role=tabpanel]');
  if (!entry || !panel || panel.scrollHeight <= panel.clientHeight) return;
  const [at, box] = [entry.getBoundingClientRect(), panel.getBoundingClientRect()];
  if (at.top < box.top || at.bottom > box.bottom) panel.scrollTop += at.top - box.top - box.height / 3;
}

function Entry({ finding, open, onOpen }: { finding: Finding; open: boolean; onOpen(finding: Finding): void }) {
  return (
    <button
      type="button"
      class="hint-entry"
      data-hint={finding.id}
      aria-current={open ? 'true' : undefined}
      onClick={() => onOpen(finding)}
    >
      <MarkLabel mark={markOf(finding)} />
      <span class="hint-message">{finding.message}</span>
      {finding.quote && <span class="hint-quote">{shortened(finding.quote, 110)}</span>}
    </button>
  );
}
