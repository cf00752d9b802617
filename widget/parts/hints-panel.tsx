/** The hints of a page's boxes as a list: the side panel of the extension, and the panel of the widget. */
import type { PageState } from '../beside/engine.ts';
import { groupBySection } from '../finding-order.ts';
import { count, summary } from '../wording.ts';
import { FindingList } from './finding-list.tsx';
import { IgnoredNote } from './ignored-note.tsx';
import { NotCheckedList } from './not-checked.tsx';
import { QuietChoice } from './quiet-choice.tsx';

export interface HintsActions {
  onOpen(findingId: string): void;
  onQuiet(isOn: boolean): void;
  onHearAll(): void;
}

interface Props extends HintsActions {
  /** null: nothing has been heard from the page. */
  state: PageState | null;
}

export function HintsPanel({ state, onOpen, onQuiet, onHearAll }: Props) {
  if (!state) return <p>Waiting for the page.</p>;
  const { appraisal, findings, boxes, problem, openId, ignored, quiet } = state;
  const unplaced = boxes.seen - boxes.placed;
  return (
    <>
      <h2 class="out-of-sight">Hints</h2>
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      {appraisal && <NotCheckedList entries={appraisal.notChecked} />}
      <p class="lead">
        {appraisal ? summary(findings) : boxes.seen > 0 ? 'Checking the words…' : 'No boxes to check.'}
      </p>
      <p class="soft">
        I see {count(boxes.seen, 'box', 'boxes')} here.
        {unplaced > 0 && ` The page does not say which Section ${count(unplaced, 'of them holds', 'of them hold')}.`}
      </p>
      {findings.length > 0 && <QuietChoice isOn={quiet} onChange={onQuiet} />}
      {appraisal && (
        <FindingList
          groups={groupBySection(findings, appraisal)}
          openId={openId}
          onOpen={(finding) => onOpen(finding.id)}
        />
      )}
      <IgnoredNote choices={ignored} onHearAll={onHearAll} />
    </>
  );
}
