/** A severity in words, with the line pattern that stands for it in the text. */
import type { Mark } from '../finding-order.ts';
import { markWords } from '../wording.ts';

export function MarkLabel({ mark }: { mark: Mark }) {
  return <span class={`mark mark-${mark}`}>{markWords[mark]}</span>;
}
