/** A page with one box in an unusual place: `?place=closed&kind=textarea`. `window.value()` is what it holds. */
import { words } from './places.ts';

const query = new URLSearchParams(location.search);
const kind = query.get('kind') ?? 'textarea';
const main = document.querySelector('#place');
if (!main) throw new Error('The page has no place for a box.');

function boxFor(page: Document): HTMLElement {
  const box = page.createElement(kind === 'textarea' ? 'textarea' : 'div');
  box.setAttribute('aria-label', 'Section F');
  box.style.cssText = 'width: 600px; height: 120px; font: 16px/1.5 sans-serif;';
  if (box instanceof HTMLTextAreaElement || 'value' in box) (box as HTMLTextAreaElement).value = words;
  else {
    box.contentEditable = 'true';
    box.textContent = words;
  }
  return box;
}

function frame(attributes: Readonly<Record<string, string>>, into: Element): HTMLIFrameElement {
  const made = into.ownerDocument.createElement('iframe');
  made.style.cssText = 'width: 700px; height: 260px;';
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  into.append(made);
  return made;
}

const loaded = (inner: HTMLIFrameElement) =>
  new Promise<Document>((resolve) => {
    const done = () => inner.contentDocument && resolve(inner.contentDocument);
    if (inner.contentDocument?.readyState === 'complete' && !inner.srcdoc) done();
    else inner.addEventListener('load', done);
  });

const host = (into: Element | ShadowRoot, mode: 'open' | 'closed') => {
  const made = document.createElement('div');
  into.append(made);
  return made.attachShadow({ mode });
};
const other = location.href.replace('127.0.0.1', 'localhost').replace(/place=\w+/, 'place=plain');
const markup =
  kind === 'textarea'
    ? `<textarea id="box" style="width: 600px; height: 120px">${words}</textarea>`
    : `<div id="box" contenteditable="true">${words}</div>`;
const makers: Readonly<Record<string, (box: HTMLElement) => void | Promise<void>>> = {
  plain: (box) => main.append(box),
  open: (box) => host(main, 'open').append(box),
  closed: (box) => host(main, 'closed').append(box),
  deep: (box) => host(host(main, 'closed'), 'open').append(box),
  async nested() {
    const outer = await loaded(frame({}, main));
    const inner = await loaded(frame({}, outer.body));
    show(inner.body);
  },
  async blank() {
    show((await loaded(frame({ src: 'about:blank' }, main))).body);
  },
  async srcdoc() {
    show((await loaded(frame({ srcdoc: '<main></main>' }, main))).body);
  },
  elsewhere: () => void frame({ src: other }, main),
  sandboxed: () => void frame({ srcdoc: markup, sandbox: 'allow-scripts' }, main),
  dialog(box) {
    const dialog = document.createElement('dialog');
    main.append(dialog);
    dialog.append(box);
    dialog.showModal();
  },
};

declare global {
  interface Window {
    value?: () => string;
  }
}
function show(into: Element): void {
  const box = boxFor(into.ownerDocument);
  into.append(box);
  hold(box);
}
function hold(box: HTMLElement): void {
  window.value = () => ('value' in box ? String(box.value) : (box.textContent ?? ''));
}
const box = boxFor(document);
hold(box);
await makers[query.get('place') ?? 'plain']?.(box);
