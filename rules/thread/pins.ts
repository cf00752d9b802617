/** What the writer says of single links: it goes before all that the words say. */
import type { Link } from '../contract.ts';
import type { Item } from '../plan/plan.ts';
import type { Pin, PinPlace } from '../plan-text.ts';
import type { Choice, Judged } from './choose.ts';

interface Said extends Pick<Pin, 'kind' | 'stands'> {
  from: string;
  to: string;
}

/** What the writer says, by item ids. A pin whose items are gone says nothing. */
export const readPins = (pins: readonly Pin[], items: readonly Item[]): readonly Said[] =>
  pins.flatMap(({ kind, stands, ...pin }) => {
    const from = itemAt(pin.from, items);
    const to = itemAt(pin.to, items);
    return from && to ? [{ kind, stands, from: from.id, to: to.id }] : [];
  });

/** Without the pairs that the writer cut. */
export const withoutCut = (judged: readonly Judged[], kind: Link['kind'], said: readonly Said[]): readonly Judged[] =>
  said.length === 0
    ? judged
    : judged.filter(
        ({ pair: { from, to } }) =>
          !said.some((one) => one.kind === kind && !one.stands && one.from === from.item.id && one.to === to.item.id),
      );

/** With the links that the writer confirmed, at full strength. */
export function withConfirmed(choice: Choice, kind: Link['kind'], said: readonly Said[]): Choice {
  const confirmed = said.filter((one) => one.kind === kind && one.stands);
  if (confirmed.length === 0) return choice;
  const isConfirmed = (link: Link) => confirmed.some(({ from, to }) => from === link.from && to === link.to);
  const known = [...choice.links, ...choice.possible].filter(isConfirmed);
  const links = confirmed.map(({ from, to }): Link => {
    const why = known.find((link) => link.from === from && link.to === to)?.because ?? [];
    return { from, to, kind, strength: 1, because: ['confirmed by you', ...why] };
  });
  return {
    links: [...choice.links.filter((link) => !isConfirmed(link)), ...links],
    possible: choice.possible.filter((link) => !isConfirmed(link)),
  };
}

const itemAt = ({ field, start }: PinPlace, items: readonly Item[]): Item | null =>
  items.find(({ span }) => span.field === field && span.start <= start && start < span.end) ?? null;
