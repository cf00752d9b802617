/** The handbook over the desk: every rule by chapter, what only a reader can settle, and the glossary. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Handbook, HandbookChapter, HandbookEntry } from '../../rules/handbook.ts';
import { Modal } from '../parts/modal.tsx';
import { SketchView } from '../parts/sketch.tsx';
import { sectionLabel } from '../section-names.ts';
import { authorityWords, markWords, sourceWords } from '../wording.ts';
import { handbook, handbookAt } from './desk-state.ts';

export function HandbookDialog() {
  const at = handbookAt.value;
  const pages = handbook.value;
  const close = () => {
    handbookAt.value = null;
  };
  if (at === null || !pages) return null;
  return (
    <Modal title="Handbook" onClose={close}>
      <Pages pages={pages} at={at} />
    </Modal>
  );
}

function Pages({ pages: { chapters, reader, terms }, at }: { pages: Handbook; at: string }) {
  const wanted = useSignal('');
  const words = wanted.value.trim().toLowerCase();
  const holds = (text: string) => text.toLowerCase().includes(words);
  const found = chapters
    .map((chapter) => ({
      ...chapter,
      entries: chapter.entries.filter(({ title, checks, id }) => holds(`${title} ${checks} ${id}`)),
    }))
    .filter(({ entries }) => entries.length > 0);
  const foundTerms = terms.filter(({ term, full }) => holds(`${term} ${full ?? ''}`));
  return (
    <div class="handbook">
      <label class="handbook-find">
        Find a rule or a word
        <input
          type="search"
          value={wanted.value}
          onInput={({ currentTarget }) => {
            wanted.value = currentTarget.value;
          }}
        />
      </label>
      {found.map((chapter) => (
        <Chapter key={chapter.area} chapter={chapter} at={at} isOpen={words !== ''} />
      ))}
      {words === '' && (
        <details class="handbook-chapter">
          <summary>What only a reader can settle</summary>
          <ul>
            {reader.map(({ criterion, section, asks, because }) => (
              <li key={criterion}>
                <strong>{sectionLabel(section)}:</strong> {asks} <span class="soft">{because}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {foundTerms.length > 0 && (
        <details class="handbook-chapter" open={words !== ''}>
          <summary>Glossary</summary>
          <dl>
            {foundTerms.map(({ term, full, plain, note }) => (
              <div key={term}>
                <dt>
                  {term}
                  {full && `: ${full.replaceAll('; ', ' or ')}`}
                </dt>
                <dd>
                  {plain} {note}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {found.length === 0 && foundTerms.length === 0 && <p>Nothing here has these words.</p>}
    </div>
  );
}

function Chapter({ chapter, at, isOpen }: { chapter: HandbookChapter; at: string; isOpen: boolean }) {
  return (
    <details class="handbook-chapter" open={isOpen || chapter.entries.some(({ id }) => id === at)}>
      <summary>{chapter.title}</summary>
      {chapter.entries.map((entry) => (
        <Entry key={entry.id} entry={entry} isWanted={entry.id === at} />
      ))}
    </details>
  );
}

function Entry({ entry, isWanted }: { entry: HandbookEntry; isWanted: boolean }) {
  const { title, checks, why, source, severity, serves, pairs, silent } = entry;
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.querySelector('summary')?.focus({ preventScroll: true });
  }, [isWanted]);
  return (
    <details class="handbook-entry" ref={place} open={isWanted}>
      <summary>{title}</summary>
      <p>{checks}</p>
      <p>
        {markWords[severity]}. <strong>{authorityWords[source.authority].says}:</strong> {sourceWords(source)}
      </p>
      <p>{why.join(' ')}</p>
      {pairs.map(({ weak, strong, because }) => (
        <div class="handbook-pair" key={because}>
          {weak && <SketchView title="Weak" sketch={weak} />}
          {strong && <SketchView title="Strong" sketch={strong} />}
        </div>
      ))}
      {silent.map(({ strong, because }) => (
        <div class="handbook-pair" key={because}>
          <SketchView title="Nothing is said of" sketch={strong} />
          <p>{because}</p>
        </div>
      ))}
      <p class="soft">{serves.join(' · ')}</p>
    </details>
  );
}
