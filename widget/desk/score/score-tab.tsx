/** The score: what it is, how it came about, and what only a reader can say. */
import type { AppraisedItem, Finding } from '../../../rules/index.ts';
import { HouseNote } from '../../parts/house-note.tsx';
import { appraisal, words } from '../../state.ts';
import { bandWords, count } from '../../wording.ts';
import { ScoreAreas } from './score-areas.tsx';
import { ScoreSections } from './score-sections.tsx';

interface Props {
  onOpen(finding: Finding): void;
  onGo(item: AppraisedItem): void;
}

export function ScoreTab({ onOpen, onGo }: Props) {
  const now = appraisal.value;
  if (!now || words.value.trim() === '') {
    return <p class="lead">The score grows with the plan: paste one into the page, or start to type.</p>;
  }
  const { score, house } = now;
  if (!score) return <p class="lead">There is no score for these words.</p>;
  const of = (status: string) => score.criteria.filter((criterion) => criterion.status === status);
  const judged = score.criteria.filter(({ value }) => value !== null).length;
  const failed = of('failed');
  return (
    <>
      {score.overall !== null && score.band ? (
        <p class="lead">
          <strong class="score-overall">{score.overall.toFixed(1)} out of 10</strong>, {bandWords[score.band]}.
        </p>
      ) : (
        <p class="lead">No score for the whole plan yet.</p>
      )}
      <p class="soft">
        Proposed by the machine, from {count(judged, 'criterion', 'criteria')} it could check. {of('unsure').length}{' '}
        need a reader, and only a person confirms a grade.
      </p>
      {score.caps.length > 0 && (
        <div class="notice">
          <p>Nothing elsewhere makes up for this:</p>
          <ul class="notice-list">
            {score.caps.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </div>
      )}
      {failed.length > 0 && (
        <p class="notice">
          Left out, because a check could not run: {failed.map(({ id }) => id).join(', ')}. The others did.
        </p>
      )}
      <HouseNote house={house} />
      {score.overall === null && <Steps words={score.words} title="Why not yet" />}
      <ScoreAreas appraisal={now} onOpen={onOpen} onGo={onGo} />
      <ScoreSections score={score} isOpen={score.overall === null} />
      {score.overall !== null && <Steps words={score.words} title="How the parts make the whole" />}
    </>
  );
}

function Steps({ words: steps, title }: { words: readonly string[]; title: string }) {
  return (
    <section>
      <h3 class="hint-group-title">{title}</h3>
      <ol class="score-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
