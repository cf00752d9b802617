/** The score so far, part by part, with what needs a reader apart from what was checked. */
import { partNames, type Score } from '../../../rules/index.ts';
import { Out } from './score-areas.tsx';
import { asksOf, partOf } from './score-criteria.ts';

export function ScoreSections({ score, isOpen }: { score: Score; isOpen: boolean }) {
  const parts = Object.entries(score.sections) as [keyof typeof partNames, number | null][];
  return (
    <details class="score-sections" open={isOpen}>
      <summary>Section by Section, and what needs a reader</summary>
      <ul class="score-list">
        {parts.map(([part, value]) => {
          const asked = score.criteria.filter(({ id, status }) => partOf(id) === part && status === 'unsure');
          return (
            <li class="score-part" key={part}>
              <p class="score-line">
                <span class="score-name">{partNames[part]}</span>
                <Out score={value} />
              </p>
              {asked.length > 0 && (
                <details>
                  <summary>{asked.length === 1 ? 'One question' : `${asked.length} questions`} for a reader</summary>
                  <ul class="score-criteria">
                    {asked.map(({ id }) => (
                      <li key={id}>
                        <span class="thread-id">{id}</span> {asksOf(id)}
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
