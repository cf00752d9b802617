/** Answers remembered by text: a keystroke changes one line of a plan, and the others need not be read again. */

/** Lines of a long plan, several times over; beyond that the oldest reading is dropped whole. */
const mostRemembered = 5000;

/** A memory for one pure reading. It holds plan text in this tab's or worker's memory only, and forgets it all when full. */
export function memory<Answer>(): (key: string, read: () => Answer) => Answer {
  const known = new Map<string, Answer>();
  return (key, read) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = read();
    if (known.size >= mostRemembered) known.clear();
    known.set(key, answer);
    return answer;
  };
}
