/** The weak side of a pair, with the words at fault under a line; `hints` says how many of the engine's hints are out. */
import type { Pair } from '../../rules/practice/index.ts';
import { markOf } from '../finding-order.ts';
import { fieldName, shownOf } from './hints-of.ts';
import { MarkedWords, type Stretch } from './marked-words.tsx';

interface Props {
  pair: Pair;
  /** null: the marks of whoever wrote the pair; else the words of so many hints, counted from the first. */
  hints?: number | null;
}

export function WeakWords({ pair, hints = null }: Props) {
  const { sections, hints: all } = shownOf(pair, 'weak');
  return (
    <>
      {sections.map(({ field, text, marks }) => {
        const lines: Stretch[] =
          hints === null
            ? marks.map((mark) => ({ ...mark, line: 'mark-key' }))
            : all
                .slice(0, hints)
                .flatMap(({ finding: { span }, finding }) =>
                  span?.field === field ? [{ start: span.start, end: span.end, line: `mark-${markOf(finding)}` }] : [],
                );
        return (
          <div key={field}>
            <p class="field-name">{fieldName(field)}</p>
            <p class="passage">{text === '' ? <em>(empty)</em> : <MarkedWords text={text} stretches={lines} />}</p>
          </div>
        );
      })}
    </>
  );
}
