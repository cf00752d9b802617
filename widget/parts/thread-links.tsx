/** The links at one item, each with its reasons, and the writer's own word on it: it stands, or it does not. */
import type { Appraisal, AppraisedItem, Link } from '../../rules/index.ts';
import { shortened } from '../wording.ts';

/** What the writer says of a link. */
export type SayLink = (link: Link, stands: boolean) => void;

interface Props {
  appraisal: Appraisal;
  /** The item at which the links are looked at. */
  id: string;
  kinds: readonly Link['kind'][];
  onGo(item: AppraisedItem): void;
  /** null where the writer's word cannot be taken. */
  onSay: SayLink | null;
}

export function ThreadLinks({ appraisal: { items, thread }, id, kinds, onGo, onSay }: Props) {
  const byId = new Map(items.map((item) => [item.id, item]));
  const here = (links: readonly Link[], isPossible: boolean) =>
    links
      .filter(({ kind, from, to }) => kinds.includes(kind) && (from === id || to === id))
      .map((link) => ({ link, isPossible }));
  const all = [...here(thread.links, false), ...here(thread.possible, true)];
  if (all.length === 0) return null;
  const say = ({ currentTarget }: { currentTarget: HTMLElement }, link: Link, stands: boolean) => {
    // The button may go with the link: the keys stay in the same row.
    currentTarget.closest('tr, .thread-strip')?.querySelector<HTMLElement>('button')?.focus();
    onSay?.(link, stands);
  };
  return (
    <ul class="thread-links">
      {all.map(({ link, isPossible }) => {
        const item = byId.get(link.from === id ? link.to : link.from);
        if (!item) return null;
        const between = `${link.from} and ${link.to}`;
        return (
          <li key={`${link.kind} ${item.id}`} class={isPossible ? 'thread-possible' : undefined}>
            <button type="button" class="button-link thread-go" onClick={() => onGo(item)}>
              <span class="thread-id">{item.id}</span> {shortened(item.text, 90)}
            </button>
            <span class="soft">
              {isPossible ? 'Perhaps' : strengthWord(link.strength)}: {link.because.join('; ')}
            </span>
            {onSay && (
              <span class="thread-says">
                {link.strength < 1 && (
                  <button type="button" class="button-link" onClick={(event) => say(event, link, true)}>
                    Confirm<span class="out-of-sight"> the link of {between}</span>
                  </button>
                )}
                <button type="button" class="button-link" onClick={(event) => say(event, link, false)}>
                  Cut<span class="out-of-sight"> the link of {between}</span>
                </button>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const strengthWord = (strength: number) => (strength >= 0.85 ? 'Strong' : strength >= 0.65 ? 'Fair' : 'Weak');
