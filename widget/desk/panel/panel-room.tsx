/** The panel's room: the plan on the desk against each criterion it is audited by. */
import { HouseNote } from '../../parts/house-note.tsx';
import { appraisal } from '../../state.ts';
import { plan } from '../desk-state.ts';
import { criteriaByPart, partNames, statusWords } from './criteria.ts';

export function PanelRoom() {
  const open = plan.value;
  const now = appraisal.value;
  const marked = new Map(now?.score?.criteria.map((criterion) => [criterion.id, criterion]));
  return (
    <main class="panel-room">
      <h1 class="panel-title">{open ? open.name : 'No plan is open'}</h1>
      {!now?.score && <p>Open a plan in the Write room: each criterion shows here what the checks found.</p>}
      {now && <HouseNote house={now.house} />}
      {now?.score &&
        criteriaByPart.map(({ part, criteria }) => (
          <section key={part} aria-label={partNames[part]}>
            <h2>{partNames[part]}</h2>
            <ul>
              {criteria.map(({ id, asks }) => (
                <li class="criterion" key={id}>
                  <span class="criterion-id">{id}</span>
                  <span>{asks}</span>
                  <strong>{statusWords[marked.get(id)?.status ?? 'unsure']}</strong>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </main>
  );
}
