/** Words that stand in no Section, and the writer's own word for which Section a passage is. */
import { useSignal } from '@preact/signals';
import { type Extent, type SectionLetter, sectionLetters } from '../../../rules/index.ts';
import { editBetween, follow } from '../../edit.ts';
import { sectionNames } from '../../section-names.ts';
import { appraisal, words } from '../../state.ts';
import { tellSection } from '../desk-state.ts';

interface Props {
  /** Where the caret is in the words; null when it is elsewhere. */
  caret(): number | null;
  onGo(extent: Extent): void;
}

/** As much of a passage as tells it from the others. */
const shownWords = 60;
const shortened = (text: string) => (text.length > shownWords ? `${text.slice(0, shownWords).trimEnd()}…` : text);

export function SectionChoice({ caret, onGo }: Props) {
  const at = useSignal<number | null>(null);
  const now = appraisal.value;
  if (!now || words.value.trim() === '') return null;
  const edit = editBetween(now.fields[0]?.text ?? '', words.value);
  const nowhere = now.unassigned.flatMap((span) => follow(span, edit) ?? []);
  const choose = (value: string) => {
    const offset = caret() ?? at.value;
    if (offset !== null) tellSection(offset, sectionLetters.find((letter) => letter === value) ?? null);
  };
  return (
    <div class="section-choice">
      {nowhere.length > 0 && (
        <details>
          <summary>Words in no Section: {nowhere.length}</summary>
          <ul class="rail-list">
            {nowhere.map((extent) => (
              <li key={extent.start}>
                <button type="button" class="rail-entry" onClick={() => onGo(extent)}>
                  {shortened(words.value.slice(extent.start, extent.end))}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <label class="field">
        <span>The words at the caret are</span>
        <select
          value=""
          onPointerDown={() => {
            at.value = caret() ?? at.value;
          }}
          onChange={(event) => {
            choose(event.currentTarget.value);
            event.currentTarget.value = '';
          }}
        >
          <option value="">Choose a Section</option>
          <option value="plan">As the plan says</option>
          {sectionLetters.map((letter: SectionLetter) => (
            <option value={letter} key={letter}>
              {letter} {sectionNames[letter]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
