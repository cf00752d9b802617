/** The hints: what could not be checked first, then what to look at, then what is well. */
import type { Finding } from '../../../rules/index.ts';
import { sectionOf } from '../../finding-order.ts';
import { FindingList } from '../../parts/finding-list.tsx';
import { HouseNote } from '../../parts/house-note.tsx';
import { IgnoredNote } from '../../parts/ignored-note.tsx';
import { MarkFilter } from '../../parts/mark-filter.tsx';
import { NotCheckedList } from '../../parts/not-checked.tsx';
import { QuietChoice } from '../../parts/quiet-choice.tsx';
import { praiseFor } from '../../praise.ts';
import { sectionLabel } from '../../section-names.ts';
import {
  appraisal,
  findings,
  gaps,
  hearAll,
  hintGroups,
  hints,
  ignored,
  marksShown,
  openHintId,
  quietMarksInText,
  words,
} from '../../state.ts';
import { canPaint } from '../../underline/paint.ts';
import { count, summary } from '../../wording.ts';
import { checking } from '../desk-state.ts';

interface Props {
  onOpen(finding: Finding): void;
  onNext(): void;
  onGap(): void;
}

export function HintsTab({ onOpen, onNext, onGap }: Props) {
  const now = appraisal.value;
  if (!now)
    return <p>{checking.value ? 'Checking the words…' : 'The words have not been checked. They are all here.'}</p>;
  if (words.value.trim() === '') {
    return <p class="lead">Paste a plan into the page on the left, or start to type. Hints show up here as you go.</p>;
  }
  const all = findings.value;
  return (
    <>
      <NotCheckedList entries={now.notChecked} />
      <HouseNote house={now.house} />
      {gaps.value.length > 0 && (
        <section class="notice" aria-label="Gaps to fill">
          <h3 class="notice-title">Must: {count(gaps.value.length, 'gap')} to fill</h3>
          <p>Square brackets that you put in still wait for words. No plan is issued with one.</p>
          <button type="button" class="button-quiet" onClick={onGap}>
            Go to the next gap
          </button>
        </section>
      )}
      <p class="lead">{summary(all)}</p>
      {all.length > 0 && (
        <>
          <button type="button" class="button next-button" onClick={onNext} disabled={hints.value.length === 0}>
            Next thing to fix
          </button>
          <MarkFilter
            findings={all}
            shown={marksShown.value}
            onChange={(shown) => {
              marksShown.value = shown;
            }}
          />
          <QuietChoice
            isOn={quietMarksInText.value}
            onChange={(isOn) => {
              quietMarksInText.value = isOn;
            }}
          />
        </>
      )}
      {!canPaint() && (
        <p class="notice">
          This browser cannot draw lines under words. The list below has everything; choose an entry.
        </p>
      )}
      <FindingList groups={hintGroups.value} openId={openHintId.value} onOpen={onOpen} />
      <Praise />
      <IgnoredNote choices={ignored.value.length} onHearAll={hearAll} />
    </>
  );
}

function Praise() {
  const now = appraisal.value;
  if (!now) return null;
  const busy = new Set(findings.value.map((finding) => sectionOf(finding, now)));
  const clear = now.sections.filter(({ letter, present, span }) => {
    return present && span && span.end > span.start && !busy.has(letter);
  });
  if (clear.length === 0) return null;
  const praised = clear.flatMap(({ letter }) => {
    const words = praiseFor(letter, now);
    return words ? { letter, words } : [];
  });
  const others = clear.filter(({ letter }) => !praised.some((entry) => entry.letter === letter));
  return (
    <section class="praise">
      <h3 class="praise-title">Sections with nothing to fix</h3>
      <ul class="praise-list">
        {praised.map(({ letter, words }) => (
          <li key={letter}>
            <strong>{sectionLabel(letter)}.</strong> {words}
          </li>
        ))}
        {others.length > 0 && <li class="soft">No hints in {others.map(({ letter }) => letter).join(', ')}.</li>}
      </ul>
    </section>
  );
}
