/** One criterion: closed it is a line, open it has the choices, what the checks say, and a note. */
import { useEffect, useId, useRef } from 'preact/hooks';
import type { RubricCriterion } from '../../../rules/index.ts';
import { markNames } from '../../../rules/panel/index.ts';
import { appraisal } from '../../state.ts';
import { shortened } from '../../wording.ts';
import { litFinding } from './evidence-text.tsx';
import { blindFirst, current, marks, setComment, setMark } from './panel-state.ts';
import { evidenceWords, markWords, type Status, statusWords } from './wording.ts';

interface Props {
  criterion: RubricCriterion;
  status: Status;
  isOpen: boolean;
}

export function CriterionEntry({ criterion: { id, asks }, status, isOpen }: Props) {
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) entry.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const marking = marks.value.get(id);
  const hidden = blindFirst.value && !marking;
  return (
    <li class={`criterion${isOpen ? ' criterion-open' : ''}`} ref={entry} data-criterion={id}>
      <button
        type="button"
        class="criterion-line"
        aria-expanded={isOpen}
        onClick={() => {
          current.value = isOpen ? null : id;
        }}
      >
        <span class="criterion-id">{id}</span>
        <span class="criterion-asks">{asks}</span>
        <span class="criterion-mark">
          {marking ? markWords[marking.mark] : <span class="soft">Not marked</span>}
          {marking?.agreed && <span class="soft">, agreed: {markWords[marking.agreed.mark].toLowerCase()}</span>}
          {!hidden && <span class="soft"> · checks: {statusWords[status].toLowerCase()}</span>}
        </span>
      </button>
      {isOpen && <Choices id={id} asks={asks} status={status} hidden={hidden} />}
    </li>
  );
}

function Choices({ id, asks, status, hidden }: { id: string; asks: string; status: Status; hidden: boolean }) {
  const name = useId();
  const marking = marks.value.get(id);
  return (
    <div class="criterion-body">
      <fieldset class="mark-choices">
        <legend class="out-of-sight">Your mark: {asks}</legend>
        {markNames.map((mark) => (
          <label class="mark-choice" key={mark}>
            <input type="radio" name={name} checked={marking?.mark === mark} onClick={() => void setMark(id, mark)} />
            {markWords[mark]}
          </label>
        ))}
      </fieldset>
      {hidden ? (
        <p class="soft">What the checks say shows when you have marked this.</p>
      ) : (
        <Evidence id={id} status={status} />
      )}
      <label class="note">
        <span>Note{!marking && <span class="soft"> (mark first)</span>}</span>
        <textarea
          rows={2}
          disabled={!marking}
          value={marking?.comment ?? ''}
          maxLength={4000}
          onChange={(event) => void setComment(id, event.currentTarget.value)}
        />
      </label>
    </div>
  );
}

/** Evidence beyond this many is named by its number: nobody reads forty quotes to mark one criterion. */
const mostShown = 8;

function Evidence({ id, status }: { id: string; status: Status }) {
  const now = appraisal.value;
  const ids = new Set(now?.score?.criteria.find((criterion) => criterion.id === id)?.evidence);
  const findings = now?.findings.filter((finding) => ids.has(finding.id)) ?? [];
  return (
    <div class="evidence">
      <p>
        The checks say: <strong>{statusWords[status].toLowerCase()}</strong>.{' '}
        {findings.length === 0 && (status === 'met' ? 'They found nothing to change.' : 'They point at no words.')}
      </p>
      {findings.length > 0 && (
        <ul>
          {findings.slice(0, mostShown).map((finding) => (
            <li key={finding.id}>
              {finding.span ? (
                <button
                  type="button"
                  class="button-link"
                  aria-pressed={litFinding.value?.id === finding.id}
                  onClick={() => {
                    litFinding.value = finding;
                  }}
                >
                  {shortened(evidenceWords(finding), 160)}
                </button>
              ) : (
                finding.message
              )}
            </li>
          ))}
          {findings.length > mostShown && <li class="soft">and {findings.length - mostShown} more</li>}
        </ul>
      )}
    </div>
  );
}
