/** Mark like a panel: one extract, one criterion, three marks; then the consensus and why. Keys 1 to 3. */
import { useSignal } from '@preact/signals';
import { rubric } from '../../../rules/index.ts';
import {
  markDistance,
  type PanelMark,
  panelExtracts,
  panelMarks,
  panelMarkWords,
} from '../../../rules/practice/index.ts';
import { fieldName } from '../hints-of.ts';
import { count } from '../train-state.ts';

const distances = [
  'The same as the panel.',
  'One step from the panel.',
  'At the other end from the panel: worth a talk.',
] as const;

export function MarkExercise() {
  const at = useSignal(0);
  const given = useSignal<PanelMark | null>(null);
  const extract = panelExtracts[at.value % panelExtracts.length];
  if (!extract) return null;
  const criterion = rubric.find(({ id }) => id === extract.criterion);
  const mark = (chosen: PanelMark) => {
    if (given.value) return;
    given.value = chosen;
    count('panel', chosen === extract.consensus ? 1 : 0, 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = panelMarks[Number(event.key) - 1];
    if (!chosen || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    mark(chosen);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys 1 to 3 are a short way to the buttons below.
    <div onKeyDown={onKeyDown}>
      <p>
        <strong>{extract.criterion}</strong> {criterion?.asks}
      </p>
      {Object.entries(extract.words).map(([field, text]) => (
        <div class="exercise-words" key={field}>
          <p class="field-name">{fieldName(field as keyof typeof extract.words)}</p>
          <p class="passage">{text}</p>
        </div>
      ))}
      <div class="pair-buttons">
        {panelMarks.map((name, index) => (
          <button
            type="button"
            class={given.value === name ? 'button' : 'button-quiet'}
            key={name}
            aria-pressed={given.value === name}
            onClick={() => mark(name)}
          >
            {index + 1} {panelMarkWords[name]}
          </button>
        ))}
      </div>
      <div class="feedback" role="status">
        {given.value && (
          <p>
            <strong>{distances[markDistance(given.value, extract.consensus)]}</strong> They marked it “
            {panelMarkWords[extract.consensus]}”. {extract.why}
          </p>
        )}
      </div>
      {given.value && (
        <button
          type="button"
          class="button"
          onClick={() => {
            given.value = null;
            at.value++;
          }}
        >
          Another extract
        </button>
      )}
    </div>
  );
}
