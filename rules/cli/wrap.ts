/** Words laid out in lines of a given width. */

/** Columns left of the first line and of those after it. */
export interface Indent {
  first: string;
  rest: string;
}

/** `text` on lines of at most `width` columns, never cutting a word. All white space counts as one space. */
export function wrap(text: string, width: number, { first, rest }: Indent): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line);
  return lines.join('\n');
}

/** A plan's words made safe to show: control and direction marks could move the cursor or hide words. */
export function printable(words: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return words.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** The first `most` characters at a word's end, with "…" when there was more. */
export function shortened(words: string, most: number): string {
  const flat = words.replaceAll(/\s+/g, ' ').trim();
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut}…`;
}
