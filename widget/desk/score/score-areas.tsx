/** Each area of the score, and on request how it came about: the items that fall, and the criteria that lost something. */
import type { Appraisal, AppraisedItem, Finding, Score } from '../../../rules/index.ts';
import { areaNames } from '../../section-names.ts';
import { shortened } from '../../wording.ts';
import { asksOf, partsOf } from './score-criteria.ts';

interface Props {
  appraisal: Appraisal;
  onOpen(finding: Finding): void;
  onGo(item: AppraisedItem): void;
}

export function ScoreAreas({ appraisal, onOpen, onGo }: Props) {
  const { score } = appraisal;
  if (!score) return null;
  return (
    <section>
      <h3 class="hint-group-title">By area</h3>
      <ul class="score-list">
        {score.how.map((area) => (
          <li key={area.area}>
            <Area area={area} appraisal={appraisal} score={score} onOpen={onOpen} onGo={onGo} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Area({ area, appraisal, score, onOpen, onGo }: Props & { area: Score['how'][number]; score: Score }) {
  const parts = partsOf(area.area);
  const lost = score.criteria.filter(({ id, value }) => parts.has(id) && value !== null && value < 1);
  const fall = area.items?.fall.flatMap((id) => appraisal.items.find((item) => item.id === id) ?? []) ?? [];
  return (
    <details class="score-area">
      <summary>
        <span class="score-name">{areaNames[area.area] ?? area.area}</span>
        <Out score={area.score} />
      </summary>
      <p>{area.words}</p>
      {fall.length > 0 && (
        <>
          <h4>These do not stand yet</h4>
          <ul class="thread">
            {fall.map((item) => (
              <li class="thread-need" key={item.id}>
                <button type="button" class="thread-item" onClick={() => onGo(item)}>
                  <span class="thread-id">{item.id}</span> {shortened(item.text, 110)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {lost.length > 0 && (
        <>
          <h4>Criteria that lost something</h4>
          <ul class="score-criteria">
            {lost.map(({ id, status, evidence }) => (
              <li key={id}>
                <p>
                  <span class="thread-id">{id}</span> {asksOf(id)}{' '}
                  <strong>{status === 'partly' ? 'Partly' : 'Not yet'}.</strong>
                </p>
                <Evidence ids={evidence} appraisal={appraisal} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

/** The findings that took the points; each opens its card. */
function Evidence({ ids, appraisal, onOpen }: { ids: readonly string[] } & Pick<Props, 'appraisal' | 'onOpen'>) {
  const sure = appraisal.findings.filter(({ id, certainty }) => ids.includes(id) && certainty === 'sure');
  if (sure.length === 0) return null;
  return (
    <ul class="score-evidence">
      {sure.map((finding) => (
        <li key={finding.id}>
          <button type="button" class="button-link" onClick={() => onOpen(finding)}>
            {shortened(finding.quote || finding.message, 80)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A score in words; the bar beside it says no more than they do. */
export function Out({ score }: { score: number | null }) {
  if (score === null) return <span class="score-out soft">nothing to judge</span>;
  return (
    <span class="score-out">
      <span class="score-bar" aria-hidden="true">
        <span style={{ width: `${score * 10}%` }} />
      </span>
      {score.toFixed(1)} of 10
    </span>
  );
}
