/** Slate, which draws its text with React. */
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import type { MakeSubject } from '../subject.ts';

const nodesOf = (paragraphs: readonly string[]): Descendant[] =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ text }] }) as Descendant);

export const slate: MakeSubject = async (place) => {
  let editor = withHistory(withReact(createEditor()));
  let show: (next: { key: number; readOnly: boolean }) => void = () => {};
  let key = 0;
  let value = nodesOf(['']);
  function Plan() {
    const [shown, setShown] = useState({ key, readOnly: false });
    show = setShown;
    const editable = createElement(Editable, { 'aria-label': 'Section F', readOnly: shown.readOnly });
    const around: Parameters<typeof Slate>[0] = { editor, initialValue: value, children: editable };
    return createElement(Slate, { key: shown.key, ...around });
  }
  createRoot(place).render(createElement(Plan));
  const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 50));
  await settled();
  return {
    box: () => place.querySelector<HTMLElement>('[data-slate-editor]') as HTMLElement,
    saved: () => editor.children.map((node) => Node.string(node)).join('\n'),
    async load(paragraphs) {
      editor = withHistory(withReact(createEditor()));
      value = nodesOf(paragraphs);
      show({ key: ++key, readOnly: false });
      await settled();
    },
    bytesOf: (paragraphs) => paragraphs.join('\n'),
    async lock() {
      show({ key, readOnly: true });
      await settled();
    },
  };
};
