/** What every editor under test answers, so that one contract can be held against all of them. */

/** One paragraph of a plan, as plain words. */
export type Paragraphs = readonly string[];

export interface Subject {
  /** The element that is edited, once the editor stands. */
  box(): HTMLElement;
  /** What the system would save, byte for byte. */
  saved(): string;
  /** Loads these paragraphs anew, as a case system does, with no undo before it. */
  load(paragraphs: Paragraphs): void | Promise<void>;
  /** What `saved` must be for these paragraphs. */
  bytesOf(paragraphs: Paragraphs): string;
  /** No longer to be written in. */
  lock?(): void | Promise<void>;
}

/** Makes the editor inside the place, with nothing in it. */
export type MakeSubject = (place: HTMLElement) => Promise<Subject>;

/** Loads a script of an editor that comes ready made; resolves when it has run. */
export function script(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = src;
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`${src} did not load`));
    document.head.append(element);
  });
}

/** Words as HTML text. */
export const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Paragraphs as HTML, nothing between them. */
export const asHtml = (paragraphs: Paragraphs, between = '') =>
  paragraphs.map((words) => `<p>${escaped(words)}</p>`).join(between);
