/** What a reader saw and did not read as words of the plan: counted, never quoted. */
import type { NotChecked } from '../plan-text.ts';

/** How tracked changes are read. */
export type Changes = 'accepted' | 'rejected';

export interface LeftOut {
  images: number;
  /** Passages struck through. */
  struck: number;
  /** Tracked deletions in a Word file; insertions where changes are read as rejected. */
  deletions: number;
  comments: number;
  /** Footnotes and endnotes. */
  notes: number;
  /** Passages a Word file hides. */
  hidden: number;
  /** Formulas and files inside a Word file. */
  embedded: number;
  /** The file carries programs. */
  macros: boolean;
  /** The mark-up could not be followed, so the words were read as plain lines. */
  layout: boolean;
}

export const nothingLeftOut = (): LeftOut => ({
  images: 0,
  struck: 0,
  deletions: 0,
  comments: 0,
  notes: 0,
  hidden: 0,
  embedded: 0,
  macros: false,
  layout: false,
});

/** For a file whose words were all read, and nothing but its words. */
export const layoutLeftOut = (): LeftOut => ({ ...nothingLeftOut(), layout: true });

/** The same in sentences for a plan writer; empty when everything was read. */
export function describeLeftOut(left: LeftOut, changes: Changes = 'accepted'): NotChecked[] {
  const isAccepted = changes === 'accepted';
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
    isAccepted ? 'tracked deletion was left out' : 'tracked insertion was left out',
    isAccepted ? 'tracked deletions were left out' : 'tracked insertions were left out',
    isAccepted
      ? 'Tracked changes were read as if accepted: insertions in, deletions out.'
      : 'Tracked changes were read as if rejected: deletions back in, insertions out.',
  );
  say(
    left.comments,
    'comment was kept apart',
    'comments were kept apart',
    'What people say beside the text is not part of the plan.',
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
  if (left.macros) {
    lines.push({ what: 'The macros in this file', why: 'Programs in a file are never run. Only its words were read.' });
  }
  if (left.layout) {
    lines.push({
      what: 'The layout of this file was not read',
      why: 'It is too long or too deeply nested to follow, so its words were read as plain lines; headings, lists and tables may be missed.',
    });
  }
  return lines;
}
