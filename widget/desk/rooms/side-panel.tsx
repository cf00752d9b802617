/** The right-hand side: one tab for each way of looking at the plan. */
import { useSignal } from '@preact/signals';
import type { AppraisedItem, Finding } from '../../../rules/index.ts';
import { type Tab, Tabs } from '../../parts/tabs.tsx';
import { ThreadList } from '../../parts/thread-list.tsx';
import { VoiceWords } from '../../parts/voice-words.tsx';
import { appraisal, findings } from '../../state.ts';
import { ScoreTab } from '../score/score-tab.tsx';
import { DatesTab } from './dates-tab.tsx';
import { HintsTab } from './hints-tab.tsx';

interface Props {
  onOpen(finding: Finding): void;
  onNext(): void;
  onGap(): void;
  onGo(item: AppraisedItem): void;
  /** Opens the thread over the whole desk. */
  onThread(): void;
}

type TabName = 'hints' | 'thread' | 'voice' | 'score' | 'dates';

export function SidePanel({ onGo, onThread, ...hints }: Props) {
  const chosen = useSignal<TabName>('hints');
  const now = appraisal.value;
  const broken = now ? now.thread.unmetNeeds.length : 0;
  const late = now?.dates.filter(({ status }) => status === 'missed' || status === 'unsure').length ?? 0;
  const tabs: readonly Tab<TabName>[] = [
    { name: 'hints', title: 'Hints', count: now ? String(findings.value.length) : null },
    { name: 'thread', title: 'Thread', count: broken > 0 ? String(broken) : null },
    { name: 'voice', title: 'Voice', count: null },
    { name: 'score', title: 'Score', count: now?.score?.overall?.toFixed(1) ?? null },
    { name: 'dates', title: 'Dates', count: late > 0 ? String(late) : null },
  ];
  return (
    <aside class="side" aria-label="What the checks say">
      <Tabs
        label="Ways to look at the plan"
        tabs={tabs}
        chosen={chosen.value}
        onChoose={(name) => {
          chosen.value = name;
        }}
      >
        {chosen.value === 'hints' && <HintsTab {...hints} />}
        {chosen.value === 'thread' && now && (
          <>
            <button type="button" class="button" onClick={onThread}>
              Show the thread map
            </button>
            <ThreadList appraisal={now} onGo={onGo} />
          </>
        )}
        {chosen.value === 'voice' && now && <VoiceWords voice={now.voice} />}
        {chosen.value === 'score' && <ScoreTab onOpen={hints.onOpen} onGo={onGo} />}
        {chosen.value === 'dates' && <DatesTab />}
      </Tabs>
    </aside>
  );
}
