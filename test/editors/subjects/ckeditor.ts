/** CKEditor 4, in its frame, and CKEditor 5. */
import { asHtml, type MakeSubject, script } from '../subject.ts';

interface Ck4 {
  on(event: string, done: () => void): void;
  editable(): { $: HTMLElement };
  getData(): string;
  setData(html: string, done: () => void): void;
  resetUndo(): void;
  setReadOnly(isReadOnly: boolean): void;
}

export const ckeditor4: MakeSubject = async (place) => {
  await script('/npm/ckeditor4/ckeditor.js');
  const { CKEDITOR } = window as unknown as { CKEDITOR: { replace(target: HTMLElement, options: object): Ck4 } };
  const target = document.createElement('textarea');
  target.setAttribute('aria-label', 'Section F');
  place.append(target);
  const editor = CKEDITOR.replace(target, { versionCheck: false, entities: false, height: 220, width: 640 });
  await new Promise<void>((resolve) => editor.on('instanceReady', resolve));
  return {
    box: () => editor.editable().$,
    saved: () => editor.getData(),
    load: (paragraphs) =>
      new Promise((resolve) => {
        editor.setData(asHtml(paragraphs), () => {
          editor.resetUndo();
          resolve();
        });
      }),
    bytesOf: (paragraphs) => `${asHtml(paragraphs, '\n\n')}\n`,
    lock: () => editor.setReadOnly(true),
  };
};

interface Ck5 {
  ui: { getEditableElement(): HTMLElement };
  getData(): string;
  setData(html: string): void;
  commands: { get(name: string): { clearStack(): void } };
  enableReadOnlyMode(id: string): void;
}

export const ckeditor5: MakeSubject = async (place) => {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = '/npm/ckeditor5/dist/browser/ckeditor5.css';
  document.head.append(sheet);
  await script('/npm/ckeditor5/dist/browser/ckeditor5.umd.js');
  const { CKEDITOR } = window as unknown as {
    CKEDITOR: Record<string, unknown> & { ClassicEditor: { create(at: HTMLElement, options: object): Promise<Ck5> } };
  };
  const target = document.createElement('div');
  place.append(target);
  const { Essentials, Paragraph, Bold, List } = CKEDITOR;
  const editor = await CKEDITOR.ClassicEditor.create(target, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, List],
    toolbar: ['undo', 'redo', 'bold', 'bulletedList'],
    label: 'Section F',
  });
  return {
    box: () => editor.ui.getEditableElement(),
    saved: () => editor.getData(),
    load(paragraphs) {
      editor.setData(asHtml(paragraphs));
      for (const name of ['undo', 'redo']) editor.commands.get(name).clearStack();
    },
    bytesOf: (paragraphs) => asHtml(paragraphs),
    lock: () => editor.enableReadOnlyMode('contract'),
  };
};
