/** What a reader saw and did not read as words of the plan: counted, never quoted. */
import type { NotChecked } from '../plan-text.ts';

export interface LeftOut {
  images: number;
  /** Passages struck through. */
  struck: number;
  /** Tracked deletions in a Word file. */
  deletions: number;
  /** Footnotes and endnotes. */
  notes: number;
  /** Passages a Word file hides. */
  hidden: number;
  /** Formulas and files inside a Word file. */
  embedded: number;
  /** The mark-up could not be followed, so the words were read as plain lines. */
  layout: boolean;
}

export const nothingLeftOut = (): LeftOut => ({
  images: 0,
  struck: 0,
  deletions: 0,
  notes: 0,
  hidden: 0,
  embedded: 0,
  layout: false,
});

/** For a file whose words were all read, and nothing but its words. */
export const layoutLeftOut = (): LeftOut => ({ ...nothingLeftOut(), layout: true });

/** The same in sentences for a plan writer; empty when everything was read. */
export function describeLeftOut(left: LeftOut): NotChecked[] {
  const lines: NotChecked[] = [];
  const say = (count: number, one: string, many: string, why: string) => {
    if (count > 0) lines.push({ what: `${count} ${count === 1 ? one : many}`, why });
  };
  say(left.images, 'image was not read', 'images were not read', 'Words in a picture cannot be checked: type them in.');
  say(
    left.struck,
    'struck-out passage was left out',
    'struck-out passages were left out',
    'Words with a line through them are not part of the plan.',
  );
  say(
    left.deletions,
    'tracked deletion was left out',
    'tracked deletions were left out',
    'Tracked changes were read as if accepted: insertions in, deletions out.',
  );
  say(
    left.notes,
    'footnote was not read',
    'footnotes were not read',
    'Notes at the foot of a page are not read: move what matters into the plan.',
  );
  say(
    left.hidden,
    'hidden passage was left out',
    'hidden passages were left out',
    'The file hides these words, so they do not show on the page.',
  );
  say(
    left.embedded,
    'formula or embedded file was not read',
    'formulas or embedded files were not read',
    'Only words on the page are read: type in what matters.',
  );
  if (left.layout) {
    lines.push({
      what: 'The layout of this file was not read',
      why: 'It is too long or too deeply nested to follow, so its words were read as plain lines; headings, lists and tables may be missed.',
    });
  }
  return lines;
}
