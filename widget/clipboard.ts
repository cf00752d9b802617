/** Copies words for the writer; nothing is ever read back. */

/** True when the words are on the clipboard. Pages without HTTPS have no clipboard API: the old way is tried then. */
export async function copyWords(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    const focused = document.activeElement;
    const box = document.createElement('textarea');
    box.value = words;
    box.className = 'out-of-sight';
    document.body.append(box);
    box.select();
    const copied = document.execCommand('copy');
    box.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return copied;
  }
}
