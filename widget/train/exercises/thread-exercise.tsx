/** Mend the thread: each need gets the provision that answers it, or "nothing here does". */
import { useSignal } from '@preact/signals';
import { threadSets } from '../../../rules/practice/index.ts';
import { Choice } from '../choice.tsx';
import { count } from '../train-state.ts';

const nothing = 'nothing';

export function ThreadExercise() {
  const at = useSignal(0);
  const ties = useSignal<Readonly<Record<string, string>>>({});
  const isChecked = useSignal(false);
  const set = threadSets[at.value % threadSets.length];
  if (!set) return null;
  const keyOf = (need: string) => set.answers[need] ?? nothing;
  const right = set.needs.filter(({ id }) => ties.value[id] === keyOf(id)).length;
  const isWhole = set.needs.every(({ id }) => ties.value[id] !== undefined);
  const options = [...set.provisions.map(({ id }) => [id, id] as const), [nothing, 'Nothing here does'] as const];
  return (
    <>
      <h3>{set.title}</h3>
      <h4>Provision</h4>
      <ul class="thread-provisions">
        {set.provisions.map(({ id, text }) => (
          <li key={id}>
            <strong>{id}</strong> {text}
          </li>
        ))}
      </ul>
      <h4>Needs</h4>
      <ul class="thread-needs">
        {set.needs.map(({ id, text }) => (
          <li key={`${set.id}${id}`}>
            <p>
              <strong>{id}</strong> {text}
            </p>
            <Choice
              label={`What answers ${id}?`}
              any="Choose"
              chosen={ties.value[id] ?? null}
              options={options}
              onChoose={(value) => {
                const { [id]: _, ...rest } = ties.value;
                ties.value = value === null ? rest : { ...rest, [id]: value };
              }}
            />
            {isChecked.value && (
              <p>
                {ties.value[id] === keyOf(id)
                  ? 'Yes.'
                  : set.answers[id]
                    ? `Look again: ${set.answers[id]} speaks to this.`
                    : 'Look again: nothing here answers this one.'}
              </p>
            )}
          </li>
        ))}
      </ul>
      <div class="feedback" role="status">
        {isChecked.value && (
          <p>
            <strong>
              {right} of {set.needs.length} tied.
            </strong>{' '}
            {set.why} <span class="soft">Code of Practice, 9.69: provision for every need.</span>
          </p>
        )}
      </div>
      <div class="pair-buttons">
        {!isChecked.value && (
          <button
            type="button"
            class="button"
            disabled={!isWhole}
            onClick={() => {
              isChecked.value = true;
              count('thread', right, set.needs.length);
            }}
          >
            Check
          </button>
        )}
        <button
          type="button"
          class="button-quiet"
          onClick={() => {
            at.value++;
            ties.value = {};
            isChecked.value = false;
          }}
        >
          Another child
        </button>
      </div>
    </>
  );
}
