/** A group before and after: lines without names, added up side by side. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { exerciseKinds, type Group, readResults } from '../../rules/practice/index.ts';
import { exerciseNames } from './labels.ts';

export function GroupPage() {
  const before = useSignal('');
  const after = useSignal('');
  const groups = [readResults(before.value), readResults(after.value)] as const;
  const kinds = exerciseKinds.filter((kind) => groups.some(({ tally }) => tally[kind]));
  return (
    <>
      <h1 class="train-title">Group results</h1>
      <p>
        Learners copy their line from Exercises (“GT1 spot 3/4 sort 7/8”). Put the lines from before the session on the
        left and those from after it on the right, one a row. No name is asked for, and none should be added.
      </p>
      <div class="group-boxes">
        <Lines title="Before" words={before.value} group={groups[0]} onWords={(words) => (before.value = words)} />
        <Lines title="After" words={after.value} group={groups[1]} onWords={(words) => (after.value = words)} />
      </div>
      {kinds.length > 0 && (
        <table class="group-table">
          <caption>What the group got right</caption>
          <thead>
            <tr>
              <th scope="col">Exercise</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
              <th scope="col">Change</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => {
              const [first, second] = groups.map(({ tally }) => tally[kind]);
              return (
                <tr key={kind}>
                  <th scope="row">{exerciseNames[kind].title}</th>
                  <td>{shareWords(first)}</td>
                  <td>{shareWords(second)}</td>
                  <td>{first && second ? changeWords(share(second) - share(first)) : 'not both'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {kinds.length > 0 && (
        <p class="soft">
          A few learners and a few cards: read this as a talking point, not as a measurement. Nothing is kept when the
          page is closed.
        </p>
      )}
    </>
  );
}

type Share = { right: number; of: number };
const share = ({ right, of }: Share) => Math.round((100 * right) / of);
const shareWords = (told: Share | undefined) => (told ? `${told.right} of ${told.of} (${share(told)}%)` : 'none');
const changeWords = (points: number) =>
  points === 0 ? 'the same' : `${Math.abs(points)} points ${points > 0 ? 'up' : 'down'}`;

interface LinesProps {
  title: string;
  words: string;
  group: Group;
  onWords(words: string): void;
}

function Lines({ title, words, group, onWords }: LinesProps) {
  const id = useId();
  return (
    <div>
      <label for={id} class="lead">
        {title}
      </label>
      <textarea id={id} rows={6} value={words} onInput={({ currentTarget }) => onWords(currentTarget.value)} />
      <p class="soft" role="status">
        {group.lines === 1 ? '1 learner' : `${group.lines} learners`}
        {group.unread.length > 0 && `. Not read: row ${group.unread.join(', ')}.`}
      </p>
    </div>
  );
}
