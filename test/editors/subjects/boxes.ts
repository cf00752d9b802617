/** What browsers bring along: a textarea, a line of text, an element that can be edited. */
import { asHtml, type MakeSubject } from '../subject.ts';

export const textarea: MakeSubject = async (place) => {
  const box = document.createElement('textarea');
  box.style.cssText = 'width: 600px; height: 240px; font: 16px/1.5 sans-serif;';
  box.setAttribute('aria-label', 'Section F');
  place.append(box);
  return {
    box: () => box,
    saved: () => box.value,
    load(paragraphs) {
      box.value = paragraphs.join('\n');
    },
    bytesOf: (paragraphs) => paragraphs.join('\n'),
    lock() {
      box.readOnly = true;
    },
  };
};

export const input: MakeSubject = async (place) => {
  const box = document.createElement('input');
  box.style.cssText = 'width: 1000px; font: 14px/1.5 sans-serif;';
  box.setAttribute('aria-label', 'Section F');
  place.append(box);
  return {
    box: () => box,
    saved: () => box.value,
    load(paragraphs) {
      box.value = paragraphs.join(' ');
    },
    bytesOf: (paragraphs) => paragraphs.join(' '),
    lock() {
      box.readOnly = true;
    },
  };
};

export const contenteditable: MakeSubject = async (place) => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.style.cssText = 'width: 600px; font: 16px/1.5 sans-serif;';
  box.setAttribute('aria-label', 'Section F');
  place.append(box);
  return {
    box: () => box,
    saved: () => box.innerHTML,
    load(paragraphs) {
      box.innerHTML = asHtml(paragraphs);
    },
    bytesOf: (paragraphs) => asHtml(paragraphs),
    lock() {
      box.contentEditable = 'false';
      box.setAttribute('role', 'textbox');
      box.setAttribute('aria-readonly', 'true');
    },
  };
};
