/** The strong words, with what was taken out and what was put in. */
import type { Sketch } from '../../rules/index.ts';
import { difference, type Pair } from '../../rules/practice/index.ts';
import { fieldName } from './hints-of.ts';

interface Props {
  pair: Pair;
  /** Without what was taken out: the strong words alone, the new ones marked. */
  clean?: boolean;
}

export function DifferenceView({ pair, clean = false }: Props) {
  const fields = [...new Set([...Object.keys(pair.weak), ...Object.keys(pair.strong)])] as (keyof Sketch)[];
  return (
    <div class="difference">
      {fields.map((field) => (
        <div key={field}>
          <p class="field-name">{fieldName(field)}</p>
          <p class="passage">
            <Words weak={pair.weak[field] ?? ''} strong={pair.strong[field] ?? ''} clean={clean} />
          </p>
        </div>
      ))}
    </div>
  );
}

function Words({ weak, strong, clean }: { weak: string; strong: string; clean: boolean }) {
  if (strong === '' && (clean || weak === '')) return <em>(left empty)</em>;
  return (
    <>
      {difference(weak, strong).map(({ text, change }, index) => {
        const key = `${index}${change}`;
        if (change === 'kept') return <span key={key}>{text}</span>;
        if (change === 'new') return <ins key={key}>{text}</ins>;
        return clean ? null : <del key={key}>{text}</del>;
      })}
    </>
  );
}
