/** The plan's words to read, with the evidence of the open criterion lit. */
import { signal, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Block, Finding } from '../../../rules/index.ts';
import { type EditorAdapter, plainEditable } from '../../fields/plain-editable.ts';
import { wordsInShape } from '../../parts/words-in-shape.ts';
import { appraisal } from '../../state.ts';
import { paint } from '../../underline/paint.ts';
import { blindFirst, current, marks } from './panel-state.ts';

/** The one piece of evidence that was asked for; its words are brought into view. */
export const litFinding = signal<Finding | null>(null);

interface Props {
  text: string;
  blocks: readonly Block[] | null;
}

export function EvidenceText({ text, blocks }: Props) {
  const host = useRef<HTMLElement>(null);
  const words = useRef<EditorAdapter | null>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const ended = new AbortController();
    element.replaceChildren(wordsInShape(text, blocks));
    words.current = plainEditable(element, ended.signal);
    return () => {
      ended.abort();
      paint('evidence', []);
      litFinding.value = null;
    };
  }, [text]);
  useSignalEffect(() => {
    const id = current.value;
    const now = appraisal.value;
    const hidden = id === null || (blindFirst.value && !marks.value.has(id));
    const ids = new Set(hidden ? [] : now?.score?.criteria.find((criterion) => criterion.id === id)?.evidence);
    const spans = now?.findings.flatMap(({ id: name, span }) => (ids.has(name) && span ? [span] : [])) ?? [];
    paint(
      'evidence',
      spans.flatMap((span) => words.current?.range(span) ?? []),
    );
    const one = litFinding.value;
    const range = one?.span && words.current?.range(one.span);
    paint('open', range ? [range] : []);
    const column = host.current;
    if (!range || !column) return;
    const at = range.getBoundingClientRect();
    const box = column.getBoundingClientRect();
    if (column.scrollHeight > column.clientHeight) column.scrollTop += at.top - box.top - box.height / 3;
    else range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  });
  return (
    <section
      class="evidence-text words"
      aria-label="The words of the plan, to read"
      lang="en-GB"
      ref={host}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the words scroll, and keys must reach them to scroll them.
      tabIndex={0}
    />
  );
}
