/** A shape to write by: copied, or put in after the sentence. Its gaps stand out, for only the writer knows what fills them. */
interface Props {
  words: string;
  /** null: there is no sentence to put it after. */
  onInsert: (() => void) | null;
  onCopy(): void;
}

export function Scaffold({ words, onInsert, onCopy }: Props) {
  return (
    <div class="scaffold">
      <p class="scaffold-words">
        {words.split(/(\[[^[\]]*\])/).map((piece) =>
          piece.startsWith('[') ? (
            <span class="scaffold-gap" key={piece}>
              {piece}
            </span>
          ) : (
            piece
          ),
        )}
      </p>
      <div class="scaffold-buttons">
        <button type="button" class="button" onClick={onCopy}>
          Copy
        </button>
        {onInsert && (
          <button type="button" class="button-quiet" onClick={onInsert}>
            Insert
          </button>
        )}
      </div>
    </div>
  );
}
