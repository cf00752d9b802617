/** The practice library: search, filters, and the pairs as cards. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { catalogue, type Sketch, sectionLetters } from '../../rules/index.ts';
import { anything, phases, type Wanted } from '../../rules/practice/index.ts';
import { Choice } from './choice.tsx';
import { areaNames, authorityNames, phaseNames } from './labels.ts';
import { PairCard } from './pair-card.tsx';
import { QuickSession } from './quick-session.tsx';
import { found, wanted } from './train-state.ts';

/** How many cards are drawn before more are asked for. */
const atOnce = 20;
const entries = <Key extends string>(names: Readonly<Record<Key, string>>) => Object.entries(names) as [Key, string][];
const sections: readonly (readonly [keyof Sketch, string])[] = sectionLetters.map((letter) => [
  letter,
  `Section ${letter}`,
]);
const rules = catalogue.map(({ id, title }) => [id, title] as const);

export function LibraryPage() {
  const shown = useSignal(atOnce);
  const id = useId();
  const pairs = found.value;
  const want = (change: Partial<Wanted>) => {
    wanted.value = { ...wanted.value, ...change };
    shown.value = atOnce;
  };
  const { words, ruleId, section, area, phase, authority } = wanted.value;
  return (
    <>
      <h1 class="train-title">Practice library</h1>
      <QuickSession />
      <search class="filters">
        <div class="choice choice-wide">
          <label for={id}>Words</label>
          <input
            id={id}
            type="search"
            value={words}
            onInput={({ currentTarget }) => want({ words: currentTarget.value })}
          />
        </div>
        <Choice
          label="Section"
          any="Any"
          chosen={section}
          options={sections}
          onChoose={(value) => want({ section: value })}
        />
        <Choice
          label="Area of need"
          any="Any"
          chosen={area}
          options={entries(areaNames)}
          onChoose={(value) => want({ area: value })}
        />
        <Choice
          label="Phase"
          any="All"
          chosen={phase}
          options={phases.map((name) => [name, phaseNames[name]] as const)}
          onChoose={(value) => want({ phase: value })}
        />
        <Choice
          label="By whose authority"
          any="Any"
          chosen={authority}
          options={entries(authorityNames)}
          onChoose={(value) => want({ authority: value })}
        />
        <Choice
          label="What it teaches"
          any="Anything"
          chosen={ruleId}
          options={rules}
          onChoose={(value) => want({ ruleId: value })}
        />
      </search>
      <p role="status" class="lead">
        {pairs.length === 1 ? '1 pair' : `${pairs.length} pairs`}
      </p>
      {pairs.length === 0 && (
        <p>
          Nothing here fits all of that.{' '}
          <button type="button" class="button-link" onClick={() => want(anything)}>
            Start again
          </button>
        </p>
      )}
      <ul class="pairs">
        {pairs.slice(0, shown.value).map((pair) => (
          <PairCard key={pair.id} pair={pair} />
        ))}
      </ul>
      {pairs.length > shown.value && (
        <button
          type="button"
          class="button-quiet"
          onClick={() => {
            shown.value += atOnce;
          }}
        >
          Show more
        </button>
      )}
    </>
  );
}
