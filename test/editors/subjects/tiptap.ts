/** ProseMirror, as TipTap dresses it. */
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { asHtml, type MakeSubject } from '../subject.ts';

export const tiptap: MakeSubject = async (place) => {
  let editor = new Editor({ element: place, extensions: [StarterKit] });
  return {
    box: () => editor.view.dom,
    saved: () => editor.getHTML(),
    load(paragraphs) {
      // Its history has no clear: what has none before it is a new editor, and a page that draws its editor anew.
      editor.destroy();
      editor = new Editor({
        element: place,
        extensions: [StarterKit],
        content: asHtml(paragraphs),
        editorProps: { attributes: { 'aria-label': 'Section F' } },
      });
    },
    bytesOf: (paragraphs) => asHtml(paragraphs),
    lock: () => editor.setEditable(false),
  };
};
