/** TinyMCE 6 and 8, in their frame and inline. */
import { asHtml, type MakeSubject, type Subject, script } from '../subject.ts';

interface Editor {
  getBody(): HTMLElement;
  getContent(): string;
  setContent(html: string): void;
  undoManager: { clear(): void; add(): void };
  mode: { set(mode: 'readonly'): void };
}
interface Tiny {
  init(options: object): Promise<Editor[]>;
}

function tiny(folder: string, inline: boolean): MakeSubject {
  return async (place): Promise<Subject> => {
    await script(`/npm/${folder}/tinymce.min.js`);
    const { tinymce } = window as unknown as { tinymce: Tiny };
    const target = document.createElement(inline ? 'div' : 'textarea');
    target.setAttribute('aria-label', 'Section F');
    place.append(target);
    const look = { promotion: false, height: 320, width: 640 };
    const options = { target, inline, license_key: 'gpl', plugins: 'lists', entity_encoding: 'raw', ...look };
    const [editor] = await tinymce.init(options);
    if (!editor) throw new Error('TinyMCE did not start.');
    return {
      box: () => editor.getBody(),
      saved: () => editor.getContent(),
      load(paragraphs) {
        editor.setContent(asHtml(paragraphs));
        editor.undoManager.clear();
        editor.undoManager.add();
      },
      bytesOf: (paragraphs) => asHtml(paragraphs, '\n'),
      lock: () => editor.mode.set('readonly'),
    };
  };
}

export const tinymce8 = tiny('tinymce', false);
export const tinymce8Inline = tiny('tinymce', true);
export const tinymce6 = tiny('tinymce6', false);
export const tinymce6Inline = tiny('tinymce6', true);
