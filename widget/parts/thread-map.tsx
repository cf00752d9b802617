/** The golden thread as a picture: four columns, curves from card to card, an empty dashed card where something is missing. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Appraisal, AppraisedItem } from '../../rules/index.ts';
import { shortened } from '../wording.ts';
import { type AreaGroup, type Card, columns, columnTitles, shapeOf } from './thread-shape.ts';

interface Props {
  appraisal: Appraisal;
  /** Ids of the items on the thread that is lit, null when none is. */
  lit: ReadonlySet<string> | null;
  onLight(id: string): void;
  onGo(item: AppraisedItem): void;
}

export function ThreadMap({ appraisal, ...rest }: Props) {
  return (
    <div class="map">
      <div class="map-columns map-heads" aria-hidden="true">
        {columns.map((column) => (
          <span key={column}>{columnTitles[column]}</span>
        ))}
      </div>
      {shapeOf(appraisal).map((group) => (
        <Group group={group} key={group.title} {...rest} />
      ))}
    </div>
  );
}

interface Curve {
  from: string;
  to: string;
  path: string;
  strength: number | null;
}

function Group({ group, lit, onLight, onGo }: Omit<Props, 'appraisal'> & { group: AreaGroup }) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const [curves, setCurves] = useState<readonly Curve[]>([]);
  useLayoutEffect(() => {
    const box = place.current;
    if (!box) return;
    const draw = () => setCurves(curvesIn(box, group));
    draw();
    const sizes = new ResizeObserver(draw);
    sizes.observe(box);
    return () => sizes.disconnect();
  }, [group]);
  const isFaint = (...ids: readonly string[]) => lit !== null && !ids.every((one) => lit.has(one.split(' ')[0] ?? one));
  return (
    <section class="map-area" aria-labelledby={id}>
      <h3 id={id}>{group.title}</h3>
      <div class="map-columns" ref={place}>
        <svg class="map-lines" aria-hidden="true" focusable="false">
          {curves.map(({ from, to, path, strength }) => (
            <path
              key={`${from} ${to}`}
              d={path}
              class={`map-line${strength === null ? ' map-line-gap' : ''}${isFaint(from, to) ? ' map-faint' : ''}`}
              stroke-width={strength === null ? 2 : 1 + 4 * strength}
            />
          ))}
        </svg>
        {columns.map((column) => (
          <ul class="map-column" key={column} aria-label={`${columnTitles[column]}: ${group.title}`}>
            {group.cards[column].map((card) => (
              <li key={card.id} data-card={card.id} class={isFaint(card.id) ? 'map-faint' : undefined}>
                <MapCard card={card} onLight={onLight} onGo={onGo} />
              </li>
            ))}
          </ul>
        ))}
      </div>
    </section>
  );
}

function MapCard({
  card: { id, item, gap, elsewhere },
  onLight,
  onGo,
}: { card: Card } & Pick<Props, 'onLight' | 'onGo'>) {
  if (!item) return <p class="map-gap">{gap}</p>;
  return (
    <button
      type="button"
      class="map-card"
      onClick={() => onGo(item)}
      onFocus={() => onLight(id)}
      onPointerEnter={() => onLight(id)}
    >
      <span class="map-words">
        <span class="thread-id">{id}</span> {shortened(item.text, 90)}
      </span>
      {elsewhere.length > 0 && <span class="map-elsewhere">Also tied to {elsewhere.join(', ')}</span>}
    </button>
  );
}

/** Paths in CSS px of the group's own box, from the right edge of one card to the left edge of the other. */
function curvesIn(box: HTMLElement, group: AreaGroup): readonly Curve[] {
  const cards = new Map([...box.querySelectorAll<HTMLElement>('[data-card]')].map((card) => [card.dataset.card, card]));
  return group.lines.flatMap(({ from, to, strength }) => {
    const one = cards.get(from);
    const other = cards.get(to);
    if (!one || !other) return [];
    const x1 = one.offsetLeft + one.offsetWidth;
    const x2 = other.offsetLeft;
    const y1 = one.offsetTop + one.offsetHeight / 2;
    const y2 = other.offsetTop + other.offsetHeight / 2;
    const bend = (x2 - x1) / 2;
    return [{ from, to, strength, path: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}` }];
  });
}
