/** The thread map again as a table: the same cards, links and gaps, for the keyboard and for a screen reader. */
import type { Appraisal, AppraisedItem, Link } from '../../rules/index.ts';
import { shortened } from '../wording.ts';
import { type SayLink, ThreadLinks } from './thread-links.tsx';

interface Props {
  appraisal: Appraisal;
  onGo(item: AppraisedItem): void;
  onSay: SayLink | null;
}

interface Cell {
  title: string;
  kinds: readonly Link['kind'][];
  /** What stands there when it is empty, and the list of the Thread that says that it is. */
  missing(appraisal: Appraisal): { ids: readonly string[]; says: string } | null;
}

interface Part {
  title: string;
  kind: AppraisedItem['kind'];
  cells: readonly Cell[];
}

const parts: readonly Part[] = [
  {
    title: 'Aspirations',
    kind: 'aspiration',
    cells: [{ title: 'Outcomes that are steps towards it', kinds: ['aspiration-outcome'], missing: () => null }],
  },
  {
    title: 'Needs',
    kind: 'need',
    cells: [
      {
        title: 'Outcomes',
        kinds: ['need-outcome'],
        missing: ({ thread }) => ({ ids: thread.needsWithoutOutcome, says: 'No outcome grows from this need' }),
      },
      {
        title: 'Provision',
        kinds: ['need-provision'],
        missing: ({ thread }) => ({ ids: thread.unmetNeeds, says: 'No provision answers this need' }),
      },
    ],
  },
  {
    title: 'Outcomes',
    kind: 'outcome',
    cells: [
      {
        title: 'Provision that works towards it',
        kinds: ['outcome-provision'],
        missing: ({ thread }) => ({
          ids: thread.outcomesWithoutProvision,
          says: 'No provision works towards this outcome',
        }),
      },
    ],
  },
  {
    title: 'Provision',
    kind: 'provision',
    cells: [
      {
        title: 'Needs it answers',
        kinds: ['need-provision'],
        missing: ({ thread }) => ({ ids: thread.orphanProvision, says: 'No need explains this provision' }),
      },
    ],
  },
];

export function ThreadTable({ appraisal, onGo, onSay }: Props) {
  return (
    <>
      {parts.map(({ title, kind, cells }) => {
        const items = appraisal.items.filter((item) => item.kind === kind);
        if (items.length === 0) return null;
        return (
          <table class="thread-table" key={title}>
            <caption>{title}</caption>
            <thead>
              <tr>
                <th scope="col">{title}</th>
                {cells.map((cell) => (
                  <th scope="col" key={cell.title}>
                    {cell.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.id}>
                  <th scope="row">
                    <button type="button" class="button-link thread-go" onClick={() => onGo(item)}>
                      <span class="thread-id">{item.id}</span> {shortened(item.text, 140)}
                    </button>
                  </th>
                  {cells.map((cell) => {
                    const missing = cell.missing(appraisal);
                    return (
                      <td key={cell.title}>
                        {missing?.ids.includes(item.id) && <p class="map-gap">{missing.says}</p>}
                        <ThreadLinks appraisal={appraisal} id={item.id} kinds={cell.kinds} onGo={onGo} onSay={onSay} />
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </>
  );
}
