/** The panel's room: mark a plan, compare with another auditor, audit many, and look after what is kept. */
import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { HouseNote } from '../../parts/house-note.tsx';
import { type Tab, Tabs } from '../../parts/tabs.tsx';
import { appraisal } from '../../state.ts';
import { plan } from '../desk-state.ts';
import { CaseloadView } from './caseload-view.tsx';
import { CompareView } from './compare-view.tsx';
import { FeedbackView } from './feedback-view.tsx';
import { MarkView } from './mark-view.tsx';
import { current, notKept, openRecords, ordered, planId, refresh } from './panel-state.ts';
import { RecordsView } from './records-view.tsx';

type View = 'mark' | 'compare' | 'feedback' | 'caseload' | 'records';
const views: readonly Tab<View>[] = [
  { name: 'mark', title: 'Mark this plan', count: null },
  { name: 'feedback', title: 'Feedback', count: null },
  { name: 'compare', title: 'Two auditors', count: null },
  { name: 'caseload', title: 'Many plans', count: null },
  { name: 'records', title: 'Records', count: null },
];

export function PanelRoom() {
  const view = useSignal<View>('mark');
  useEffect(() => void openRecords(), []);
  // Another plan on the desk: its marks, and its first criterion.
  useSignalEffect(() => {
    if (planId.value) void openRecords().then(refresh);
    current.value = ordered.peek()[0]?.id ?? null;
  });
  return (
    <main class="panel-room">
      <h1 class="panel-title">{plan.value ? plan.value.name : 'The panel’s desk'}</h1>
      {notKept.value && (
        <p class="notice" role="alert">
          {notKept.value}
        </p>
      )}
      {appraisal.value && <HouseNote house={appraisal.value.house} />}
      <Tabs
        label="The panel’s desk"
        tabs={views}
        chosen={view.value}
        onChoose={(name) => {
          view.value = name;
        }}
      >
        {view.value === 'mark' && <MarkView />}
        {view.value === 'feedback' && <FeedbackView />}
        {view.value === 'compare' && <CompareView />}
        {view.value === 'caseload' && <CaseloadView />}
        {view.value === 'records' && <RecordsView />}
      </Tabs>
    </main>
  );
}
