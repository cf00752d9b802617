/** The golden thread as a list: each Need, what answers it, and where the thread is broken. */
import type { Appraisal, AppraisedItem, Link } from '../../rules/index.ts';
import { shortened } from '../wording.ts';

interface Props {
  appraisal: Appraisal;
  onGo(item: AppraisedItem): void;
}

export function ThreadList({ appraisal, onGo }: Props) {
  const { items, thread } = appraisal;
  const byId = new Map(items.map((item) => [item.id, item]));
  const needs = items.filter(({ kind }) => kind === 'need');
  const named = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const gaps = [
    { title: 'Outcomes that no provision works towards', items: named(thread.outcomesWithoutProvision) },
    { title: 'Provision that answers no need in the plan', items: named(thread.orphanProvision) },
  ].filter((gap) => gap.items.length > 0);
  if (needs.length === 0) return <p>No needs were found in Section B, C or D yet, so there is no thread to follow.</p>;
  return (
    <>
      <ul class="thread">
        {needs.map((need) => (
          <li class="thread-need" key={need.id}>
            <ItemButton item={need} onGo={onGo} />
            <ul class="thread-answers">
              <Answers
                links={thread.links.filter(({ kind, from }) => kind === 'need-provision' && from === need.id)}
                byId={byId}
                onGo={onGo}
                gap={thread.unmetNeeds.includes(need.id) ? 'No provision answers this need' : null}
              />
              <Answers
                links={thread.links.filter(({ kind, from }) => kind === 'need-outcome' && from === need.id)}
                byId={byId}
                onGo={onGo}
                gap={thread.needsWithoutOutcome.includes(need.id) ? 'No outcome grows from this need' : null}
              />
            </ul>
          </li>
        ))}
      </ul>
      {gaps.map((gap) => (
        <section key={gap.title}>
          <h3 class="hint-group-title">{gap.title}</h3>
          <ul class="thread">
            {gap.items.map((item) => (
              <li class="thread-need" key={item.id}>
                <ItemButton item={item} onGo={onGo} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface AnswersProps {
  links: readonly Link[];
  byId: ReadonlyMap<string, AppraisedItem>;
  /** A sentence where the engine says that the thread is broken; null where it is not sure, or not broken. */
  gap: string | null;
  onGo(item: AppraisedItem): void;
}

function Answers({ links, byId, gap, onGo }: AnswersProps) {
  if (gap) return <li class="thread-gap">{gap}</li>;
  return (
    <>
      {links.map(({ to, strength, because }) => {
        const item = byId.get(to);
        return (
          item && (
            <li class={strength >= 0.6 ? 'thread-link thread-strong' : 'thread-link'} key={to}>
              <ItemButton item={item} onGo={onGo} />
              {because.length > 0 && <p class="thread-because">{because.join('; ')}</p>}
            </li>
          )
        );
      })}
    </>
  );
}

function ItemButton({ item, onGo }: { item: AppraisedItem; onGo(item: AppraisedItem): void }) {
  return (
    <button type="button" class="thread-item" onClick={() => onGo(item)}>
      <span class="thread-id">{item.id}</span> {shortened(item.text, 120)}
    </button>
  );
}
