/** The session: its steps in order, notes, and what it comes to on a screen and on paper. */
import { type ExerciseKind, exerciseKinds, minutesOf, type Step } from '../../rules/practice/index.ts';
import { exerciseNames, factsOf } from './labels.ts';
import { startPresenting } from './present/presenting.ts';
import { QuickSession } from './quick-session.tsx';
import { page, paper, session, sessionMinutes, setSteps } from './train-state.ts';

/** More steps than this are counted, not listed: nobody shows them in one sitting. */
const mostListed = 200;

export function SessionPage() {
  const { steps, title } = session.value;
  if (steps.length === 0)
    return (
      <>
        <h1 class="train-title">Session</h1>
        <p>It is empty. Choose a length, add pairs in the Library, or open a pack.</p>
        <QuickSession />
      </>
    );
  const toPaper = (kind: 'handout' | 'answers') => () => {
    paper.value = kind;
  };
  return (
    <>
      <h1 class="train-title">{title}</h1>
      <p class="lead">
        {steps.length === 1 ? '1 step' : `${steps.length} steps`}, about {sessionMinutes.value} minutes
      </p>
      <div class="pair-buttons">
        <button type="button" class="button" onClick={() => startPresenting(steps)}>
          Present
        </button>
        <button type="button" class="button-quiet" onClick={toPaper('handout')}>
          Handout
        </button>
        <button type="button" class="button-quiet" onClick={toPaper('answers')}>
          Answer sheet
        </button>
        <button
          type="button"
          class="button-quiet"
          onClick={() => {
            page.value = 'packs';
          }}
        >
          Edit or save as a pack
        </button>
        <button type="button" class="button-link" onClick={() => setSteps([])}>
          Empty it
        </button>
      </div>
      <ol class="steps">
        {steps.slice(0, mostListed).map((step, index) => (
          <StepRow key={keyOf(step, index)} step={step} index={index} of={steps.length} />
        ))}
      </ol>
      {steps.length > mostListed && <p>And {steps.length - mostListed} more.</p>}
      <AddExercise />
    </>
  );
}

const keyOf = (step: Step, index: number) =>
  step.kind === 'pair' ? step.pair.id : `${index}${step.kind === 'talk' ? step.title : step.exercise}`;

const titleOf = (step: Step) =>
  step.kind === 'pair' ? step.pair.title : step.kind === 'talk' ? step.title : exerciseNames[step.exercise].title;

function StepRow({ step, index, of }: { step: Step; index: number; of: number }) {
  const { steps } = session.value;
  const title = titleOf(step);
  const move = (to: number) => () => {
    const rest = steps.filter((_, at) => at !== index);
    setSteps([...rest.slice(0, to), step, ...rest.slice(to)]);
  };
  return (
    <li class="step-row">
      <div class="step-words">
        <p class="lead">{title}</p>
        <p class="soft">
          {step.kind === 'pair' ? factsOf(step.pair) : step.kind === 'exercise' ? 'Exercise' : 'Said, not shown'} ·{' '}
          {minutesOf[step.kind]} minutes
        </p>
        <label class="note">
          <span class="soft">Note for me</span>
          <input
            value={step.note ?? ''}
            onInput={({ currentTarget }) =>
              setSteps(steps.map((each, at) => (at === index ? { ...each, note: currentTarget.value || null } : each)))
            }
          />
        </label>
      </div>
      <div class="step-buttons">
        <button
          type="button"
          class="button-quiet"
          disabled={index === 0}
          aria-label={`Up: ${title}`}
          onClick={move(index - 1)}
        >
          ↑
        </button>
        <button
          type="button"
          class="button-quiet"
          disabled={index === of - 1}
          aria-label={`Down: ${title}`}
          onClick={move(index + 1)}
        >
          ↓
        </button>
        <button
          type="button"
          class="button-quiet"
          aria-label={`Take out: ${title}`}
          onClick={() => setSteps(steps.filter((_, at) => at !== index))}
        >
          ×
        </button>
      </div>
    </li>
  );
}

function AddExercise() {
  const add = (exercise: ExerciseKind) => () => {
    const pairs = session.value.steps.flatMap((step) =>
      step.kind === 'pair' && step.pair.isMarked ? [step.pair] : [],
    );
    setSteps([...session.value.steps, { kind: 'exercise', exercise, pairs: pairs.slice(0, 3), note: null }]);
  };
  return (
    <div class="pair-buttons">
      <span>Add an exercise:</span>
      {exerciseKinds.map((kind) => (
        <button type="button" class="button-quiet" key={kind} onClick={add(kind)}>
          {exerciseNames[kind].title}
        </button>
      ))}
    </div>
  );
}
