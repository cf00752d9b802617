/** What the writer says of single links: it goes before all that the words say. */
import type { Link } from '../contract.ts';
import type { Item } from '../plan/plan.ts';
import type { Pin, PinPlace } from '../plan-text.ts';
import type { Choice } from './choose.ts';

/** Confirms and cuts what was chosen for one kind of link. A pin whose items are gone says nothing. */
export function withPins(choice: Choice, kind: Link['kind'], pins: readonly Pin[], items: readonly Item[]): Choice {
  const said = pins.flatMap((pin) => {
    const from = itemAt(pin.from, items);
    const to = itemAt(pin.to, items);
    return pin.kind === kind && from && to ? [{ from: from.id, to: to.id, stands: pin.stands }] : [];
  });
  if (said.length === 0) return choice;
  const isSaid = (link: Link) => said.some(({ from, to }) => from === link.from && to === link.to);
  const because = new Map(
    [...choice.links, ...choice.possible].map((link) => [`${link.from}\n${link.to}`, link.because]),
  );
  const confirmed = said
    .filter(({ stands }) => stands)
    .map(({ from, to }): Link => {
      const why = because.get(`${from}\n${to}`) ?? [];
      return { from, to, kind, strength: 1, because: ['confirmed by you', ...why] };
    });
  return {
    links: [...choice.links.filter((link) => !isSaid(link)), ...confirmed],
    possible: choice.possible.filter((link) => !isSaid(link)),
  };
}

const itemAt = ({ field, start }: PinPlace, items: readonly Item[]): Item | null =>
  items.find(({ span }) => span.field === field && span.start <= start && start < span.end) ?? null;
