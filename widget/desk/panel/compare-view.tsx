/** Two auditors on the same plans: where they differ first, an agreed mark with its reason, then how far they agree. */
import { useSignal } from '@preact/signals';
import { rubric } from '../../../rules/index.ts';
import {
  type Compared,
  compare,
  type Difference,
  type Limits,
  type Mark,
  markNames,
} from '../../../rules/panel/index.ts';
import { count } from '../../wording.ts';
import { agree, auditor, others, ownReview } from './panel-state.ts';
import { markWords } from './wording.ts';

const asksOf = (id: string) => rubric.find((criterion) => criterion.id === id)?.asks ?? id;

export function CompareView() {
  const chosen = useSignal<string | null>(null);
  const other = others.value.find((review) => review.auditor.id === chosen.value) ?? others.value[0];
  if (!other) {
    return (
      <p class="lead">
        Save your review under Records and give the file to the other auditor; take theirs in there. Then the plans you
        both marked stand here side by side.
      </p>
    );
  }
  const compared = compare(ownReview.value, other);
  const name = other.auditor.name || 'The other';
  return (
    <div class="compare">
      {others.value.length > 1 && (
        <label class="field">
          <span>Compare with</span>
          <select
            value={other.auditor.id}
            onChange={(event) => {
              chosen.value = event.currentTarget.value;
            }}
          >
            {others.value.map((review) => (
              <option value={review.auditor.id} key={review.auditor.id}>
                {review.auditor.name || 'An auditor without a name'}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="lead">
        {compared.plans === 0
          ? `You and ${name} have no plan in common yet.`
          : `${count(compared.plans, 'plan')} in common. ${count(compared.open.length, 'difference')} to settle, ${compared.agreed.length} agreed.`}
      </p>
      <ol class="differences">
        {compared.open.map((difference) => (
          <OpenDifference key={`${difference.plan} ${difference.criterion}`} difference={difference} name={name} />
        ))}
      </ol>
      {compared.plans > 0 && <Figures compared={compared} />}
      {compared.agreed.length > 0 && (
        <section>
          <h2>Agreed</h2>
          <ul>
            {compared.agreed.map(({ plan, ref, criterion, own }) => (
              <li key={`${plan} ${criterion}`}>
                {ref}, {criterion}: {own.agreed && markWords[own.agreed.mark].toLowerCase()}. {own.agreed?.reason}{' '}
                <button type="button" class="button-link" onClick={() => void agree(plan, criterion, null)}>
                  Open again
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function OpenDifference({ difference, name }: { difference: Difference; name: string }) {
  const { plan, ref, criterion, own, other } = difference;
  const mark = useSignal<Mark | null>(null);
  const reason = useSignal('');
  const sides = [
    { who: auditor.value.name || 'You', marking: own },
    { who: name, marking: other },
  ];
  return (
    <li class="difference">
      <h2>
        {criterion} · {asksOf(criterion)}
      </h2>
      <p class="soft">{ref}</p>
      <dl class="difference-sides">
        {sides.map(({ who, marking }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>
              <strong>{markWords[marking.mark]}</strong> {marking.comment}
            </dd>
          </div>
        ))}
      </dl>
      <fieldset class="mark-choices">
        <legend class="out-of-sight">Agreed mark for {criterion}</legend>
        {markNames.map((one) => (
          <label class="mark-choice" key={one}>
            <input
              type="radio"
              name={`${plan} ${criterion}`}
              checked={mark.value === one}
              onChange={() => {
                mark.value = one;
              }}
            />
            {markWords[one]}
          </label>
        ))}
      </fieldset>
      <label class="note">
        <span>Reason</span>
        <textarea
          rows={2}
          maxLength={4000}
          value={reason.value}
          onInput={(event) => {
            reason.value = event.currentTarget.value;
          }}
        />
      </label>
      <button
        type="button"
        class="button-quiet"
        disabled={mark.value === null || reason.value.trim() === ''}
        onClick={() => {
          if (mark.value) void agree(plan, criterion, { mark: mark.value, reason: reason.value.trim() });
        }}
      >
        Agree
      </button>
    </li>
  );
}

/** Kappa of few pairs jumps with each of them. */
const fewPairs = 20;
const percent = (part: number, whole: number) =>
  whole === 0 ? 'none' : `${part} of ${whole} (${Math.round((100 * part) / whole)}%)`;
const kappaWords = (kappa: number | null) => (kappa === null ? 'cannot be told' : kappa.toFixed(3));
const limitWords = ({ value, low, high }: Limits) =>
  `${value.toFixed(3)} (95% limits ${low.toFixed(3)} to ${high.toFixed(3)})`;

function Figures({ compared: { all, criteria, icc } }: { compared: Compared }) {
  return (
    <section>
      <h2>How far you agree</h2>
      <p>
        Of marks you both gave, before anything was agreed: exactly alike {percent(all.exact, all.pairs)}; alike or one
        step apart {percent(all.adjacent, all.pairs)}; weighted kappa {kappaWords(all.kappa)}.
      </p>
      <p>
        {icc
          ? `Grades, intraclass correlation: of one auditor ${limitWords(icc.single)}; of the mean of both ${limitWords(icc.mean)}.`
          : 'The correlation of your grades needs three plans that you both marked, with grades that differ.'}
      </p>
      <details>
        <summary>Criterion by criterion</summary>
        <p class="soft">Kappa by distance on not met, partly, met. Under {fewPairs} pairs it says little.</p>
        <table class="records-table">
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">Exactly alike</th>
              <th scope="col">Alike or one step apart</th>
              <th scope="col">Weighted kappa</th>
            </tr>
          </thead>
          <tbody>
            {criteria.map(({ id, pairs, exact, adjacent, kappa }) => (
              <tr key={id}>
                <th scope="row">{id}</th>
                <td>{percent(exact, pairs)}</td>
                <td>{percent(adjacent, pairs)}</td>
                <td>
                  {kappaWords(kappa)}
                  {kappa !== null && pairs < fewPairs && <span class="soft"> (few)</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
