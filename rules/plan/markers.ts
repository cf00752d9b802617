/** What stands before the words of a list's entry: bullets, numbers and codes. */

export interface Marker {
  /** Printed number ("1.", "B2"), null for a bullet. */
  marker: string | null;
  /** Index of the first word after it. */
  end: number;
}

const bullet =
  /^(?:[\u2022\u00b7\u25aa\u25ab\u25cf\u25cb\u25e6\u2023\u25a0\u25a1\u25ba\u27a2\u2713\u2714\u2756\u00a7\uf000-\uf0ff]\s*|[-\u2013\u2014*](?:\s+)|o\s+)(?=\S)/;
/** "1." "1)" "(1)" "1.2" with a space after; never "1:1", "1.5 hours" or "10 minutes". */
const decimal =
  /^(\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2}){0,3}[.)](?!\d)|\d{1,2}\.\d{1,2}(?=\s+[A-Z])|\d{1,2}(?=\t))\s*(?=\S)/;
/** "(a)" "a)" "a." "iv." and the like; a lone capital with a full stop is an initial and is left alone. */
const lettered = /^(\([a-z]\)|\([ivx]{1,4}\)|[a-z]\)|[ivx]{1,4}[.)]|[a-z](?:, ?[a-z]){0,5}\.(?=\s+\S{2}))\s*(?=\S)/;
/** "B1" "F1.2" "N1:" "CI2" "B.CI.1" "SEMH3"; never "KS2", "Y9", "P8 level" or "H1" inside a sentence. */
const code =
  /^([[(]?(?:[BCDEFGHNOPSK]|CI|CL|C&I|C&L|SEMH|SP|PS|P&S|LTO|STO|OC|SEP)(?:[.-][A-Z]{1,4}[.-]?)?\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?[\])]?)(\s*[.:)]\s+|\s*[-\u2013\u2014|]\s+|\t\s*|\s+(?=["'\u2018\u201c]?[A-Z]))(?=\S)/;

/** Reads a list marker at the start of a line that has no leading space; null when the line is plain words. */
export function readMarker(line: string): Marker | null {
  const head = line.slice(0, 40);
  const dot = bullet.exec(head);
  if (dot) return { marker: null, end: dot[0].length };
  const coded = readCode(line);
  if (coded) return coded;
  const match = decimal.exec(head) ?? lettered.exec(head);
  if (!match?.[1] || match[0].length >= line.length) return null;
  // A date ("12.10.26 Meeting") or an amount ("2.5 hours") is no number of an entry.
  if (/^\d{1,2}[./]\d{1,2}[./]\d/.test(head)) return null;
  return { marker: match[1], end: match[0].length };
}

/** Reads an entry's code ("B1", "F1.2 -") at the start of any passage; null when it has none. */
export function readCode(text: string): Marker | null {
  const head = text.slice(0, 40);
  const match = code.exec(head);
  if (!match?.[1] || match[0].length >= text.length) return null;
  return { marker: match[1].replaceAll(/[[\]()\s]/g, ''), end: match[0].length };
}
