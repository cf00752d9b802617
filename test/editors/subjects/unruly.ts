/** Editors that do not do what they are asked. */
import type { MakeSubject, Subject } from '../subject.ts';

function plain(place: HTMLElement): Subject & { element: HTMLElement } {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.style.cssText = 'width: 600px; font: 16px/1.5 sans-serif;';
  place.append(element);
  return {
    element,
    box: () => element,
    saved: () => element.textContent ?? '',
    load(paragraphs) {
      element.textContent = paragraphs.join(' ');
    },
    bytesOf: (paragraphs) => paragraphs.join(' '),
  };
}

/** Draws its own words again after each input. */
export const stubborn: MakeSubject = async (place) => {
  const subject = plain(place);
  let own = '';
  subject.element.addEventListener('input', () => {
    setTimeout(() => subject.load([own]));
  });
  return {
    ...subject,
    load(paragraphs) {
      own = paragraphs.join(' ');
      subject.load(paragraphs);
    },
  };
};

/** Takes what it is asked for, and puts it in twice. `undoes`: whether it can take that back. */
const doubling =
  (undoes: boolean): MakeSubject =>
  async (place) => {
    const subject = plain(place);
    let before = '';
    subject.element.addEventListener('beforeinput', (event) => {
      event.preventDefault();
      if (event.inputType === 'historyUndo') {
        if (undoes) subject.load([before]);
        return;
      }
      before = subject.saved();
      subject.load([before + event.data + event.data]);
    });
    return subject;
  };
export const doublingUndone = doubling(true);
export const doublingForGood = doubling(false);
