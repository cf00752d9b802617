/** Bytes of a text file to its words: UTF-8, UTF-16 with its mark, or the older Windows alphabet. */

interface Decoder {
  decode(bytes: Uint8Array): string;
}
/** Both Node and every browser have it, yet no library we compile against names it. */
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => Decoder;

/** Windows-1252 from 0x80 to 0x9F; its five gaps are control characters, which are dropped later. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of `bytes`, never throwing: what no alphabet can explain becomes U+FFFD. */
export function decodeText(bytes: Uint8Array): string {
  const [one, two, three] = bytes;
  if (one === 0xff && two === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (one === 0xfe && two === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (one === 0xef && two === 0xbb && three === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const guess = new TextDecoder('utf-8').decode(bytes);
    // One broken character in a UTF-8 file must not turn every curly quote in it into three wrong letters.
    return isMostlyUtf8(guess) ? guess : decodeWindows(bytes);
  }
}

function isMostlyUtf8(guess: string): boolean {
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < guess.length; at++) {
    const code = guess.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  return whole > broken;
}

function decodeWindows(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  }
  return parts.join('').replaceAll(/[\u0080-\u009f]/g, (c) => windows[c.charCodeAt(0) - 0x80] ?? c);
}
