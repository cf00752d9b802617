/** Characters that are not words: taken out, or made plain, before any extent is measured. */

/** What one code unit becomes: itself (null), nothing, a space or a line end. */
function plainFormOf(code: number): string | null {
  if (code < 32) return code === 9 || code === 10 ? null : code === 11 || code === 12 ? '\n' : '';
  if (code < 0x7f) return null;
  if (code <= 0xa0) return code === 0x85 ? '\n' : code === 0xa0 ? ' ' : '';
  if (code === 0xad || code === 0x061c || code === 0xfeff) return '';
  if (code < 0x2000 || code > 0x3000) return null;
  if (code <= 0x200a || code === 0x202f || code === 0x205f || code === 0x3000) return ' ';
  // U+200C and U+200D stay: they hold emoji and some scripts together.
  if (code === 0x200b || code === 0x200e || code === 0x200f) return '';
  if (code === 0x2028 || code === 0x2029) return '\n';
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069) ? '' : null;
}

/**
 * `text` with line ends as `\n`, every fixed or odd-width space as a space, and without control characters, soft
 * hyphens, zero-width spaces and marks of writing direction. A lone surrogate becomes U+FFFD. Not normalised: the
 * words stay as typed.
 */
export function plainCharacters(text: string): string {
  const parts: string[] = [];
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const form = code === 13 ? (text.charCodeAt(at + 1) === 10 ? '' : '\n') : plainFormOf(code);
    if (form === null) continue;
    parts.push(text.slice(kept, at), form);
    kept = at + 1;
  }
  const plain = kept === 0 ? text : parts.join('') + text.slice(kept);
  return plain.replaceAll(/\p{Surrogate}/gu, '\ufffd');
}
