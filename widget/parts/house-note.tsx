/** Says that a council's own rules are in use, and what of ours they turned down. */
import type { Appraisal } from '../../rules/index.ts';
import { sourceWords } from '../wording.ts';

export function HouseNote({ house }: Pick<Appraisal, 'house'>) {
  if (!house) return null;
  const law = house.turnedDown.filter(({ source }) => source.authority === 'law');
  const others = house.turnedDown.length - law.length;
  return (
    <section class="notice" aria-label="House rules">
      <p>
        Checked by <strong>{house.name}</strong>
        {house.turnedDown.length === 0 && ', which turns none of the checks down'}.
      </p>
      {law.length > 0 && (
        <>
          <p>It turns down what rests on law:</p>
          <ul class="notice-list">
            {law.map(({ ruleId, title, to, source }) => (
              <li key={ruleId}>
                {title}: {to === 'off' ? 'turned off' : `only “${to}”`} ({sourceWords(source)}).
              </li>
            ))}
          </ul>
        </>
      )}
      {others > 0 && (
        <p class="soft">
          {others === 1
            ? 'One check of good practice or guidance is'
            : `${others} checks of good practice or guidance are`}{' '}
          turned down as well.
        </p>
      )}
    </section>
  );
}
