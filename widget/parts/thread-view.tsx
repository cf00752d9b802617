/** The golden thread, as a map or as a table, with the links of the card that is lit under the map. */
import { useState } from 'preact/hooks';
import type { Appraisal, AppraisedItem } from '../../rules/index.ts';
import { kindWord } from '../wording.ts';
import { type SayLink, ThreadLinks } from './thread-links.tsx';
import { ThreadMap } from './thread-map.tsx';
import { threadThrough } from './thread-shape.ts';
import { ThreadTable } from './thread-table.tsx';

interface Props {
  appraisal: Appraisal;
  onGo(item: AppraisedItem): void;
  onSay: SayLink | null;
}

const allKinds = ['need-provision', 'need-outcome', 'outcome-provision', 'aspiration-outcome'] as const;

export function ThreadView({ appraisal, onGo, onSay }: Props) {
  const [asTable, setAsTable] = useState(false);
  const [lit, setLit] = useState<string | null>(null);
  const item = appraisal.items.find(({ id }) => id === lit) ?? null;
  const { links, unmetNeeds } = appraisal.thread;
  const needs = appraisal.items.filter(({ kind }) => kind === 'need').length;
  if (needs === 0) return <p>No needs were found in Section B, C or D yet, so there is no thread to follow.</p>;
  return (
    <>
      <div class="thread-bar">
        <p class="lead">
          {needs - unmetNeeds.length} of {needs} needs have provision.
        </p>
        <fieldset class="thread-choice">
          <legend class="out-of-sight">Show the thread as</legend>
          {[false, true].map((table) => (
            <label class="field" key={String(table)}>
              <input type="radio" name="thread-as" checked={asTable === table} onChange={() => setAsTable(table)} />
              <span>{table ? 'Table' : 'Map'}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {asTable ? (
        <ThreadTable appraisal={appraisal} onGo={onGo} onSay={onSay} />
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the map scrolls, and keys must reach it to scroll it. */}
          <section class="map-scroll" aria-label="Thread map" tabIndex={0}>
            <ThreadMap
              appraisal={appraisal}
              lit={item ? threadThrough(item.id, links) : null}
              onLight={setLit}
              onGo={onGo}
            />
          </section>
          <section class="thread-strip" aria-label="Links of the card">
            {item ? (
              <>
                <h3>
                  {kindWord(item.kind)} {item.id}
                </h3>
                <ThreadLinks appraisal={appraisal} id={item.id} kinds={allKinds} onGo={onGo} onSay={onSay} />
                <button type="button" class="button-link" onClick={() => setLit(null)}>
                  Show every thread
                </button>
              </>
            ) : (
              <p class="soft">
                Point at a card, or move to it with Tab, to light its thread. Press it to go to its words.
              </p>
            )}
          </section>
        </>
      )}
    </>
  );
}
