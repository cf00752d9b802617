/** The open hint's card, below its words: what its buttons do to the plan. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Extent } from '../../../rules/index.ts';
import { copyWords } from '../../clipboard.ts';
import type { EditorAdapter } from '../../fields/plain-editable.ts';
import { sectionOf } from '../../finding-order.ts';
import { gapsIn } from '../../gaps.ts';
import { FindingCard } from '../../parts/finding-card.tsx';
import { sentenceEnd } from '../../sentence.ts';
import {
  appraisal,
  helpByRule,
  hints,
  ignore,
  insertedGaps,
  openHint,
  openHintId,
  said,
  whereNow,
  words,
} from '../../state.ts';
import { openHandbook, problem } from '../desk-state.ts';
import { placeCard, showCard } from './in-view.ts';

interface Props {
  editor: RefObject<EditorAdapter | null>;
  /** The card is placed within it. */
  sheet: RefObject<HTMLElement | null>;
  takesFocus: boolean;
  onStep(by: 1 | -1): void;
  onClose(): void;
  /** Words were put in: the first gap among them, or all of them. */
  onInserted(extent: Extent): void;
}

export function OpenCard({ editor, sheet, takesFocus, onStep, onClose, onInserted }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const finding = openHint.value;
  const now = appraisal.value;
  const help = finding && helpByRule.value.get(finding.ruleId);
  const extent = finding && whereNow(finding);
  useLayoutEffect(() => {
    if (!finding || !holder.current || !sheet.current?.parentElement) return;
    const range = extent ? (editor.current?.range(extent) ?? null) : null;
    const { top, left } = placeCard(range, sheet.current, holder.current);
    holder.current.style.setProperty('--top', `${top}px`);
    holder.current.style.setProperty('--left', `${left}px`);
    showCard(holder.current, range, sheet.current.parentElement);
  }, [finding?.id, extent?.start, extent?.end, help]);
  if (!finding || !now) return null;

  const copy = async (text: string) => {
    said.value = (await copyWords(text)) ? 'Copied.' : 'Copying is not allowed here: select the words and copy them.';
  };
  const insert = (scaffold: string) => {
    const at = whereNow(finding);
    const adapter = editor.current;
    if (!at || !adapter || adapter.read() !== words.value) {
      problem.value = 'Nothing was put in: the words have changed since they were checked. Look at the hint again.';
      return;
    }
    const place = sentenceEnd(words.value, Math.max(at.start, at.end - 1));
    const addition = ` ${scaffold}`;
    insertedGaps.value = new Set([...insertedGaps.value, ...gapsIn(scaffold)]);
    if (!adapter.insert(place, addition)) {
      problem.value =
        'The words could not be put in here, and the text is as it was. Copy them and paste them instead.';
      return;
    }
    const [gap] = gapsIn(scaffold);
    const start = place + 1 + (gap ? scaffold.indexOf(gap) : 0);
    const end = gap ? start + gap.length : place + addition.length;
    openHintId.value = null;
    adapter.select({ start, end });
    onInserted({ start, end });
    said.value = 'Put in after the sentence. Fill each gap in square brackets; Ctrl + Z takes it all away.';
  };
  const isEditable = extent !== null;
  return (
    <div class="card-place" ref={holder}>
      <FindingCard
        finding={finding}
        item={now.items.find(({ id }) => id === finding.itemId) ?? null}
        section={sectionOf(finding, now)}
        help={help ?? null}
        place={hints.value.findIndex(({ id }) => id === finding.id) + 1}
        total={hints.value.length}
        takesFocus={takesFocus}
        onCopy={copy}
        onInsert={isEditable ? insert : null}
        onIgnore={(reach, why) => ignore(finding, reach, why)}
        onStep={onStep}
        onClose={onClose}
        onHandbook={() => openHandbook(finding.ruleId)}
      />
    </div>
  );
}
