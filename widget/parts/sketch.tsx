/** One side of an example: what stands in each Section, the words in question marked. */
import type { Sketch } from '../../rules/index.ts';

interface Props {
  title: string;
  sketch: Sketch;
}

export function SketchView({ title, sketch }: Props) {
  return (
    <figure class="sketch">
      <figcaption>{title}</figcaption>
      {Object.entries(sketch).map(([letter, text]) => (
        <p key={letter}>
          <span class="soft">{letter === 'page' ? 'The plan' : `Section ${letter}`}</span>{' '}
          {text === '' ? <em>(empty)</em> : marked(text)}
        </p>
      ))}
    </figure>
  );
}

/** «…» becomes a marked stretch; the signs themselves are not words of a plan. */
function marked(text: string) {
  return text.split(/(«[^»]*»)/).map((piece) =>
    piece.startsWith('«') ? (
      <mark class="sketch-mark" key={piece}>
        {piece.slice(1, -1)}
      </mark>
    ) : (
      piece
    ),
  );
}
