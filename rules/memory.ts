/**
 * Answers remembered by text: a keystroke changes one line of a plan, and the others need not be read again. Bounded by
 * characters as well as by number, because a stream of long passages would fill a memory that only counts entries. Plan text
 * stays in this tab's, worker's or process's memory, and nowhere else.
 */
const mostEntries = 5000;
/** One long plan read in every way that it is read: items, sentences, Sections (UTF-16 code units of keys). */
const mostCharacters = 600_000;
/** A text this long is read afresh each time: it is a heap of plans, not a Section. */
const longestKept = 60_000;

/** Words of their own: a slice of a plan would keep the whole plan, as it was then, for as long as it is remembered. */
export const ownWords = (words: string): string => ` ${words}`.slice(1);

/** A memory for one pure reading, which is given the words to read; when it is full the oldest answers go. */
export function memory<Answer>(): (key: string, read: (key: string) => Answer) => Answer {
  const known = new Map<string, Answer>();
  let characters = 0;
  return (key, read) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (key.length > longestKept) return read(key);
    const own = ownWords(key);
    const answer = read(own);
    known.set(own, answer);
    characters += key.length;
    for (const oldest of known.keys()) {
      if (known.size <= mostEntries && characters <= mostCharacters) break;
      known.delete(oldest);
      characters -= oldest.length;
    }
    return answer;
  };
}
