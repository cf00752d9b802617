/** The last resort for HTML no tree can hold: its words in lines. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  pound: '£',
};
const lineTags =
  /^\/?(?:t[dh]|p|div|br|h[1-6]|li|ul|ol|tr|table|dt|dd|section|article|header|footer|blockquote|pre)\b/i;

/** `source` without tags, comments, scripts and styles; a block starts a line. One pass: never slow, never nested. */
export function stripTags(source: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    const close = open === -1 ? -1 : source.indexOf('>', open);
    if (close === -1) break;
    parts.push(source.slice(at, open));
    const tag = source.slice(open + 1, close);
    const wordless = /^(?:script|style)\b/i.exec(tag)?.[0];
    if (tag.startsWith('!--')) at = after(source, '-->', open);
    else if (wordless) at = after(source, '>', after(source, `</${wordless}`, close));
    else {
      if (lineTags.test(tag)) parts.push('\n');
      at = close + 1;
    }
  }
  parts.push(source.slice(at));
  return parts
    .join('')
    .replaceAll(/&(#\d{1,6}|[a-z]{2,6});/gi, (whole, name: string) => characterOf(name) ?? whole)
    .replaceAll(/\n\s+/g, '\n')
    .trim();
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at === -1 ? source.length : at + mark.length;
}

function characterOf(name: string): string | undefined {
  return name.startsWith('#') ? String.fromCodePoint(Math.min(Number(name.slice(1)), 0xffff)) : entities[name];
}
