/** The weeks and deadlines of this plan: each with the law behind it, and which date is missing. */
import type { PlanDate } from '../../../rules/index.ts';
import { appraisal, words } from '../../state.ts';
import { dateWords, listed, sourceWords } from '../../wording.ts';

const statusWords: Readonly<Record<PlanDate['status'], string>> = {
  missed: 'Not kept',
  unsure: 'Look again',
  due: 'To come',
  met: 'Kept',
  unknown: 'Not known',
};
const order = Object.keys(statusWords) as PlanDate['status'][];

export function DatesTab() {
  const now = appraisal.value;
  if (!now || words.value.trim() === '') {
    return <p class="lead">The weeks and deadlines show here, once the plan tells of its dates.</p>;
  }
  const dates = order.flatMap((status) =>
    now.dates.filter((date) => date.status === status).sort((a, b) => (a.due ?? '').localeCompare(b.due ?? '')),
  );
  if (dates.length === 0) {
    return (
      <>
        <p class="lead">No deadline can be reckoned yet.</p>
        <p>The plan does not say which kind it is, or no date of its way. Choose the kind above the plan. {example}</p>
      </>
    );
  }
  return (
    <>
      <p class="lead">{summary(dates)}</p>
      <p class="soft">
        By the dates the plan tells{now.today ? `, as on ${dateWords(now.today)}` : ''}. No clock is asked: choose a
        plan date above to look from another day.
      </p>
      <ul class="dates">
        {dates.map((date) => (
          <li class={`date date-${date.status}`} key={date.id}>
            <h3 class="date-title">{date.title}</h3>
            <p class="date-state">
              <strong>{statusWords[date.status]}</strong>
            </p>
            <p>{date.words}</p>
            {date.missing.length > 0 && <p>The plan does not tell {listed(date.missing)}.</p>}
            <p class="soft">{sourceWords(date.source)}</p>
          </li>
        ))}
      </ul>
      {dates.some(({ missing }) => missing.length > 0) && <p class="soft">{example}</p>}
    </>
  );
}

const example = 'A date that is missing counts once it stands on the front page, as “Request received: 4 May 2026”.';

/** "1 not kept, 2 to come, 1 kept." */
function summary(dates: readonly PlanDate[]): string {
  const parts = order.flatMap((status) => {
    const number = dates.filter((date) => date.status === status).length;
    return number === 0 ? [] : [`${number} ${statusWords[status].toLowerCase()}`];
  });
  return `${parts.join(', ')}.`;
}
