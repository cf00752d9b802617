/** One exercise, on the wall or at a desk. */
import { type ExerciseKind, library, type Pair } from '../../../rules/practice/index.ts';
import { exerciseNames } from '../labels.ts';
import { MarkExercise } from './mark-exercise.tsx';
import { RewriteExercise } from './rewrite-exercise.tsx';
import { SortExercise } from './sort-exercise.tsx';
import { SpotExercise } from './spot-exercise.tsx';
import { ThreadExercise } from './thread-exercise.tsx';

interface Props {
  exercise: ExerciseKind;
  /** Passages to work on; with none, the library's own. */
  pairs: readonly Pair[];
}

const ofPairs = { spot: SpotExercise, rewrite: RewriteExercise } as const;
const ofCards = { sort: SortExercise, thread: ThreadExercise, panel: MarkExercise } as const;

export function ExerciseView({ exercise, pairs }: Props) {
  const { title, says } = exerciseNames[exercise];
  const own = pairs.filter(({ isMarked, id }) => isMarked || id.startsWith('own-'));
  return (
    <div class="exercise">
      <h2 class="exercise-title">{title}</h2>
      <p>{says}</p>
      {exercise === 'spot' || exercise === 'rewrite' ? (
        <Of part={ofPairs[exercise]} pairs={own.length > 0 ? own : library().filter(({ isMarked }) => isMarked)} />
      ) : (
        <Cards part={ofCards[exercise]} />
      )}
    </div>
  );
}

function Of({ part: Part, pairs }: { part: (typeof ofPairs)[keyof typeof ofPairs]; pairs: readonly Pair[] }) {
  return <Part pairs={pairs} />;
}
function Cards({ part: Part }: { part: (typeof ofCards)[keyof typeof ofCards] }) {
  return <Part />;
}
