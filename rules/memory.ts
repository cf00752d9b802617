/**
 * Answers remembered by text: a keystroke changes one line of a plan, and the others need not be read again. Bounded by
 * characters as well as by number, because a stream of long passages would fill a memory that only counts entries. Plan text
 * stays in this tab's, worker's or process's memory, and nowhere else.
 */
const mostEntries = 5000;
/** About two long plans (UTF-16 code units of keys). */
const mostCharacters = 300_000;
/** A text this long is read afresh each time: it is one endless paragraph, not an item. */
const longestKept = 20_000;

/** A memory for one pure reading; when it is full the oldest answers go. */
export function memory<Answer>(): (key: string, read: () => Answer) => Answer {
  const known = new Map<string, Answer>();
  let characters = 0;
  return (key, read) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = read();
    if (key.length > longestKept) return answer;
    known.set(key, answer);
    characters += key.length;
    for (const oldest of known.keys()) {
      if (known.size <= mostEntries && characters <= mostCharacters) break;
      known.delete(oldest);
      characters -= oldest.length;
    }
    return answer;
  };
}
