/** What changed from weak to strong, word by word. */
import { diffWordsWithSpace } from 'diff';

export interface Piece {
  text: string;
  change: 'kept' | 'gone' | 'new';
}

/** So few words kept between two changes read as confetti: they join the changes. */
const fewest = 3;

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** The pieces of both sides in reading order: without `new` they are the weak words, without `gone` the strong. */
export function difference(weak: string, strong: string): readonly Piece[] {
  const parts = diffWordsWithSpace(weak.replace(/[«»]/g, ''), strong.replace(/[«»]/g, ''));
  const pieces: Piece[] = [];
  let gone = '';
  let fresh = '';
  const flush = () => {
    if (gone) pieces.push({ text: gone, change: 'gone' });
    if (fresh) pieces.push({ text: fresh, change: 'new' });
    gone = '';
    fresh = '';
  };
  parts.forEach(({ value, added, removed }, index) => {
    if (added) fresh += value;
    else if (removed) gone += value;
    else if (index > 0 && index < parts.length - 1 && wordCount(value) < fewest) {
      gone += value;
      fresh += value;
    } else {
      flush();
      pieces.push({ text: value, change: 'kept' });
    }
  });
  flush();
  return pieces;
}
