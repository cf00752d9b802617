/** A pair on the wall: the weak words and their hints, the question, the strong words, and whose word it is. */
import type { Pair, Step } from '../../../rules/practice/index.ts';
import { markOf } from '../../finding-order.ts';
import { MarkLabel } from '../../parts/mark-label.tsx';
import { authorityWords, sourceWords } from '../../wording.ts';
import { DifferenceView } from '../difference-view.tsx';
import { shownOf } from '../hints-of.ts';
import { WeakWords } from '../weak-words.tsx';
import type { Stage } from './presenting.ts';

interface Props {
  pair: Pair;
  picture: Extract<Step, { kind: 'pair' }>['picture'];
  stage: Stage;
}

export function WallPair({ pair, picture, stage }: Props) {
  const { hints } = shownOf(pair, 'weak');
  const isStrong = stage.name === 'strong' || stage.name === 'law';
  const out = stage.name === 'hint' ? stage.hints : stage.name === 'words' ? 0 : Math.min(3, hints.length);
  const question =
    pair.ask ?? hints.find(({ finding }) => finding.question)?.finding.question ?? 'How would you put it?';
  const size = [...Object.values(isStrong ? { ...pair.weak, ...pair.strong } : pair.weak)].join(' ').length;
  return (
    <div class={`wall ${size > 420 ? 'wall-long' : ''}`}>
      {isStrong ? (
        <>
          <h2 class="wall-title">{pair.title}</h2>
          <div class="wall-words">
            <DifferenceView pair={pair} />
          </div>
          <p class="wall-because">{pair.because}</p>
        </>
      ) : (
        <>
          {picture && <img class="wall-picture" src={picture.source} alt={picture.says} />}
          <div class="wall-words">
            <WeakWords pair={pair} hints={out} />
          </div>
          {stage.name === 'hint' && (
            <ol class="wall-hints">
              {hints.slice(0, out).map(({ finding }) => (
                <li key={finding.id}>
                  <MarkLabel mark={markOf(finding)} /> {finding.message}
                </li>
              ))}
            </ol>
          )}
          {stage.name === 'ask' && <p class="wall-ask">{question}</p>}
        </>
      )}
      {stage.name === 'law' && pair.source && (
        <p class="wall-law">
          <strong>
            {authorityWords[pair.source.authority].says}: {sourceWords(pair.source)}.
          </strong>{' '}
          {authorityWords[pair.source.authority].means}
        </p>
      )}
    </div>
  );
}
