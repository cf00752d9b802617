/** The plan as read: editable, its words exactly those of the file, lines under them painted and never written. */
import { useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Block, Extent } from '../../rules/index.ts';
import { type EditorAdapter, plainEditable } from '../fields/plain-editable.ts';
import { marks } from '../finding-order.ts';
import { appraisal, gaps, openHint, underlines, whereNow, words } from '../state.ts';
import { clearPaint, paint } from '../underline/paint.ts';
import { headingsIn } from './headings-in.ts';
import { wordsInShape } from './words-in-shape.ts';

interface Props {
  text: string;
  blocks: readonly Block[] | null;
  /** Called once, when the words are on the page. */
  onReady(editor: EditorAdapter): void;
  onEdit(text: string): void;
  /** The writer clicked or put the caret at this code unit. */
  onPoint(offset: number): void;
  /** Words pasted while there are none: the whole of a plan, perhaps with its layout. */
  onFirstPaste(text: string, html: string): void;
}

/** Beyond this many code units a browser lays the text out anew for too long at each key: it is shown, not edited. */
const mostEditable = 400_000;

export function PlanText({ text, blocks, onReady, onEdit, onPoint, onFirstPaste }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorAdapter | null>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const ended = new AbortController();
    element.replaceChildren(wordsInShape(text, blocks));
    const adapter = plainEditable(element, ended.signal);
    adapter.onEdit(() => onEdit(adapter.read()), ended.signal);
    const point = () => {
      const caret = adapter.caret();
      if (caret !== null) onPoint(caret);
    };
    element.addEventListener('click', point, { signal: ended.signal });
    editor.current = adapter;
    onReady(adapter);
    return () => {
      ended.abort();
      clearPaint();
    };
  }, []);
  useSignalEffect(() => {
    const adapter = editor.current;
    const open = openHint.value;
    const now = appraisal.value;
    if (!adapter || adapter.read() !== words.value) return;
    const over = (extents: readonly Extent[]) => extents.flatMap((extent) => adapter.range(extent) ?? []);
    for (const mark of marks) paint(mark, over(underlines.value.filter((underline) => underline.mark === mark)));
    const openAt = open && whereNow(open);
    paint('open', openAt ? over([openAt]) : []);
    paint('gap', over(gaps.value));
    paint('heading', now && !blocks ? over(headingsIn(now, words.value)) : []);
  });
  const onPaste = (event: ClipboardEvent) => {
    if (!event.clipboardData || editor.current?.read().trim()) return;
    event.preventDefault();
    onFirstPaste(event.clipboardData.getData('text/plain'), event.clipboardData.getData('text/html'));
  };
  const editable = text.length <= mostEditable;
  return (
    <>
      {!editable && (
        <p class="notice">This text is too long to be edited here. It is checked and shown as it was read.</p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea can hold no headings and takes no lines under its words. */}
      <div
        class="words"
        role="textbox"
        aria-multiline="true"
        aria-label="The words of the plan"
        aria-readonly={!editable}
        tabIndex={0}
        lang="en-GB"
        spellcheck
        contentEditable={editable ? 'plaintext-only' : 'false'}
        ref={host}
        onPaste={onPaste}
      />
    </>
  );
}
