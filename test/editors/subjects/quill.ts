/** Quill 2. */
import { asHtml, type MakeSubject, script } from '../subject.ts';

interface Quill {
  root: HTMLElement;
  clipboard: { dangerouslyPasteHTML(html: string): void };
  history: { clear(): void };
  enable(isOn: boolean): void;
}

export const quill: MakeSubject = async (place) => {
  await script('/npm/quill/dist/quill.js');
  const { Quill } = window as unknown as { Quill: new (at: HTMLElement, options: object) => Quill };
  const target = document.createElement('div');
  place.append(target);
  const editor = new Quill(target, { formats: ['bold', 'list'] });
  editor.root.setAttribute('aria-label', 'Section F');
  return {
    box: () => editor.root,
    saved: () => editor.root.innerHTML,
    load(paragraphs) {
      editor.clipboard.dangerouslyPasteHTML(asHtml(paragraphs));
      editor.history.clear();
    },
    bytesOf: (paragraphs) => asHtml(paragraphs),
    lock: () => editor.enable(false),
  };
};
