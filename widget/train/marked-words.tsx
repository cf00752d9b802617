/** Words with stretches under a line, as the desk draws them: the pattern says how much it matters. */
import type { Extent } from '../../rules/index.ts';

export interface Stretch extends Extent {
  /** Class of the line: "mark-must" and so on. */
  line: string;
}

interface Props {
  text: string;
  stretches: readonly Stretch[];
}

/** Where stretches meet or overlap, the first of them has the words. */
export function MarkedWords({ text, stretches }: Props) {
  const cuts = [...new Set([0, text.length, ...stretches.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return (
    <>
      {cuts.slice(0, -1).map((start, index) => {
        const end = cuts[index + 1] ?? text.length;
        const piece = text.slice(start, end);
        const over = stretches.find((stretch) => stretch.start <= start && end <= stretch.end);
        return over && piece.trim() ? (
          <mark key={start} class={`stretch ${over.line}`}>
            {piece}
          </mark>
        ) : (
          <span key={start}>{piece}</span>
        );
      })}
    </>
  );
}
