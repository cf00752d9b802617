/** The page of an editor under test: `?kind=quill`. What it makes is `window.subject`. */
import type { MakeSubject, Subject } from './subject.ts';
import * as boxes from './subjects/boxes.ts';
import * as ckeditor from './subjects/ckeditor.ts';
import * as quill from './subjects/quill.ts';
import * as tinymce from './subjects/tinymce.ts';
import * as unruly from './subjects/unruly.ts';

const light: Readonly<Record<string, MakeSubject>> = { ...boxes, ...ckeditor, ...quill, ...tinymce, ...unruly };

async function makerOf(kind: string): Promise<MakeSubject | undefined> {
  if (kind === 'tiptap') return (await import('./subjects/tiptap.ts')).tiptap;
  if (kind === 'lexical') return (await import('./subjects/lexical.ts')).lexical;
  if (kind === 'slate') return (await import('./subjects/slate.ts')).slate;
  return light[kind];
}

declare global {
  interface Window {
    subject?: Subject;
  }
}

const kind = new URLSearchParams(location.search).get('kind') ?? '';
const make = await makerOf(kind);
const place = document.querySelector<HTMLElement>('#place');
if (!make || !place) throw new Error(`No editor is called ${kind}.`);
window.subject = await make(place);
