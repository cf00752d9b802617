/** Lexical, with its rich text and its history. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import type { MakeSubject } from '../subject.ts';

export const lexical: MakeSubject = async (place) => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.setAttribute('aria-label', 'Section F');
  box.style.whiteSpace = 'pre-wrap';
  place.append(box);
  const editor = createEditor({
    onError(problem: Error) {
      throw problem;
    },
  });
  editor.setRootElement(box);
  registerRichText(editor);
  const history = createEmptyHistoryState();
  registerHistory(editor, history, 1000);
  return {
    box: () => box,
    saved: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((node) => node.getTextContent())
          .join('\n'),
      ),
    load(paragraphs) {
      const fill = () => {
        const made = paragraphs.map((words) => $createParagraphNode().append($createTextNode(words)));
        $getRoot()
          .clear()
          .append(...made);
      };
      editor.update(fill, { discrete: true, tag: 'history-merge' });
      history.undoStack = [];
      history.redoStack = [];
    },
    bytesOf: (paragraphs) => paragraphs.join('\n'),
    // Where React draws it, its own part for React sets the attribute.
    lock() {
      editor.setEditable(false);
      box.contentEditable = 'false';
    },
  };
};
