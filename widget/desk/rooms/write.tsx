/** The room for writing: Sections on the left, the plan in the middle, what to look at on the right. */
import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { AppraisedItem, Extent, Finding } from '../../../rules/index.ts';
import { editBetween, follow } from '../../edit.ts';
import type { EditorAdapter } from '../../fields/plain-editable.ts';
import { sectionOf } from '../../finding-order.ts';
import { PlanText } from '../../parts/plan-text.tsx';
import { sectionStates } from '../../parts/section-state.ts';
import { SectionsRail } from '../../parts/sections-rail.tsx';
import {
  appraisal,
  findings,
  gaps,
  hints,
  openHint,
  openHintId,
  said,
  underlines,
  whereNow,
  words,
} from '../../state.ts';
import { openPasted, plan, takeEdit } from '../desk-state.ts';
import { listenToKeys } from '../keys.ts';
import { bringIntoView } from './in-view.ts';
import { OpenCard } from './open-card.tsx';
import { PlanBar } from './plan-bar.tsx';
import { SectionChoice } from './section-choice.tsx';
import { SidePanel } from './side-panel.tsx';
import { ThreadRoom } from './thread-room.tsx';

export function Write() {
  const open = plan.value;
  const editor = useRef<EditorAdapter | null>(null);
  const column = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const cardTakesFocus = useSignal(false);
  /** The thread is shown over the plan. */
  const inThread = useSignal(false);
  /** Where the caret goes when the card closes, null for the hint's own words. */
  const caret = useRef<number | null>(null);

  const states = useComputed(() => {
    const now = appraisal.value;
    if (!now) return [];
    const sections = findings.value.map((finding) => sectionOf(finding, now));
    return sectionStates(now, (letter) => sections.filter((section) => section === letter).length);
  });

  const show = (extent: Extent) => {
    const range = editor.current?.range(extent);
    if (range && column.current) bringIntoView(range, column.current);
  };
  const openFinding = (finding: Finding, by: 'pointer in text' | 'key in text' | 'list') => {
    caret.current = by === 'list' ? null : (editor.current?.caret() ?? null);
    cardTakesFocus.value = by !== 'pointer in text';
    openHintId.value = finding.id;
    const extent = whereNow(finding);
    if (extent) show(extent);
  };
  const close = (): boolean => {
    const finding = openHint.value;
    if (!finding) return false;
    openHintId.value = null;
    const start = caret.current ?? whereNow(finding)?.start;
    if (start !== undefined) editor.current?.select({ start, end: start });
    else document.querySelector<HTMLElement>(`[data-hint="${CSS.escape(finding.id)}"]`)?.focus();
    return true;
  };
  const step = (by: 1 | -1) => {
    const order = hints.value;
    const at = order.findIndex(({ id }) => id === openHintId.value);
    const next = order[at < 0 ? (by === 1 ? 0 : order.length - 1) : (at + by + order.length) % order.length];
    if (next) openFinding(next, 'list');
    else said.value = 'There is no hint to go to.';
  };
  const hintAt = (offset: number) => {
    const line = underlines.value.find(({ start, end }) => start <= offset && offset <= end);
    return line && hints.value.find(({ id }) => id === line.id);
  };
  const point = (offset: number) => {
    const hint = hintAt(offset);
    if (hint) openFinding(hint, 'pointer in text');
    else if (!document.getSelection()?.toString()) openHintId.value = null;
  };
  const openAtCaret = () => {
    const hint = hintAt(editor.current?.caret() ?? -1);
    if (hint) openFinding(hint, 'key in text');
    else said.value = 'No hint at the caret.';
  };
  const goTo = (extent: Extent | null) => {
    if (!extent) return;
    openHintId.value = null;
    editor.current?.select({ start: extent.start, end: extent.start });
    show(extent);
  };
  /** Where words the engine saw are now. */
  const now = (extent: Extent | null) =>
    extent && follow(extent, editBetween(appraisal.value?.fields[0]?.text ?? '', words.value));
  const goToItem = ({ span }: AppraisedItem) => {
    inThread.value = false;
    // Once the plan is shown again.
    requestAnimationFrame(() => goTo(now(span)));
  };
  const nextGap = () => {
    const from = editor.current?.caret() ?? 0;
    const gap = gaps.value.find(({ start }) => start >= from) ?? gaps.value[0];
    if (!gap) {
      said.value = 'There is no gap to fill.';
      return;
    }
    openHintId.value = null;
    editor.current?.select(gap);
    show(gap);
  };

  const keys = useRef({ step, close, openAtCaret, nextGap });
  keys.current = { step, close, openAtCaret, nextGap };
  useEffect(() => {
    const ended = new AbortController();
    listenToKeys(
      {
        next: () => keys.current.step(1),
        previous: () => keys.current.step(-1),
        openAtCaret: () => keys.current.openAtCaret(),
        nextGap: () => keys.current.nextGap(),
        close: () => keys.current.close(),
      },
      ended.signal,
    );
    return () => ended.abort();
  }, []);

  if (!open) return null;
  return (
    <>
      <PlanBar plan={open} />
      {inThread.value && (
        <ThreadRoom
          onClose={() => {
            inThread.value = false;
          }}
          onGo={goToItem}
        />
      )}
      <div class="write" hidden={inThread.value}>
        <SectionsRail
          states={states.value}
          onChoose={(letter) => {
            const section = appraisal.value?.sections.find((candidate) => candidate.letter === letter);
            goTo(now(section?.span ? { start: section.span.start, end: section.span.start + 1 } : null));
          }}
        >
          <SectionChoice caret={() => editor.current?.caret() ?? null} onGo={goTo} />
        </SectionsRail>
        <main class="plan-column" ref={column}>
          <div class="sheet" ref={sheet}>
            <PlanText
              key={open}
              text={open.text}
              blocks={open.blocks}
              onReady={(adapter) => {
                editor.current = adapter;
                if (open.text === '') adapter.select({ start: 0, end: 0 });
              }}
              onEdit={takeEdit}
              onPoint={point}
              onFirstPaste={openPasted}
            />
            <OpenCard
              editor={editor}
              sheet={sheet}
              takesFocus={cardTakesFocus.value}
              onStep={step}
              onClose={close}
              onInserted={show}
            />
          </div>
          {!openHint.value && hints.value.length > 0 && (
            <div class="next-bar">
              <button type="button" class="button next-button" onClick={() => step(1)}>
                Next thing to fix
              </button>
            </div>
          )}
        </main>
        <SidePanel
          onOpen={(finding) => openFinding(finding, 'list')}
          onNext={() => step(1)}
          onGap={nextGap}
          onGo={goToItem}
          onThread={() => {
            inThread.value = true;
          }}
        />
      </div>
    </>
  );
}
