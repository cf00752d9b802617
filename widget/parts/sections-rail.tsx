/** Sections A to K with their state in words; choosing one goes to it. */
import type { ComponentChildren } from 'preact';
import type { SectionLetter } from '../../rules/index.ts';
import { sectionNames } from '../section-names.ts';
import type { SectionState } from './section-state.ts';

interface Props {
  states: readonly SectionState[];
  onChoose(letter: SectionLetter): void;
  /** What stands below the list. */
  children?: ComponentChildren;
}

export function SectionsRail({ states, onChoose, children }: Props) {
  return (
    <nav class="rail" aria-label="Sections of the plan">
      <ul class="rail-list">
        {states.map(({ letter, state, words }) => (
          <li key={letter}>
            <button
              type="button"
              class={`rail-entry rail-${state}`}
              aria-disabled={state === 'not-seen'}
              onClick={() => {
                if (state !== 'not-seen') onChoose(letter);
              }}
            >
              <span class="rail-letter">{letter}</span>
              <span class="rail-words">
                <span class="rail-name">{sectionNames[letter]}</span>
                <span class="rail-state">{words}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {children}
    </nav>
  );
}
