/** The words of a text with what their looks and their place tell: capitals, sentence starts, possessives. */

export interface Token {
  start: number;
  /** The end of the word without a possessive: of "Farida’s" the end of "Farida". */
  end: number;
  /** Without a possessive. */
  text: string;
  /** Lower case, straight apostrophes. */
  lower: string;
  isCapital: boolean;
  /** Every letter of at least two. */
  isAllCapitals: boolean;
  isPossessive: boolean;
  /** A capital here says nothing: the word begins a sentence, a line, a cell or a quotation. */
  isFirst: boolean;
  /** Only spaces (one line end among them at most) or a hyphen stand between this word and the one before. */
  isNext: boolean;
  /** What stands between this word and the one before. */
  gap: string;
}

const word = /[\p{L}\p{M}]+(?:['’`ʼ][\p{L}\p{M}]+)*/gu;
const possessive = /['’`ʼ]s$|['’`ʼ]$/iu;
const opens = /(?:[.!?:…\n\t|“"‘([•*–—>#]|\d[.)])[\s"“‘'([*_#>|-]*$/u;

/** Only the end of a gap tells whether a sentence begins after it, in code units. */
const mostGap = 20;

export function tokensOf(text: string): Token[] {
  let last = 0;
  return [...text.matchAll(word)].map(({ 0: whole, index }) => {
    const gap = text.slice(last, index);
    const bare = whole.replace(possessive, '');
    const isFirst = last === 0 || opens.test(gap.slice(-mostGap));
    last = index + whole.length;
    return {
      start: index,
      end: index + bare.length,
      text: bare,
      lower: bare.toLowerCase().replace(/[’`ʼ]/g, "'"),
      isCapital: /^\p{Lu}/u.test(bare),
      isAllCapitals: bare.length > 1 && bare === bare.toUpperCase(),
      isPossessive: bare.length < whole.length || /^['’]s?\b/u.test(text.slice(last, last + 2)),
      isFirst,
      isNext: /^(?:[ \u00a0]|[ \u00a0]?\n[ \u00a0]?|[-‐‑])$/u.test(gap),
      gap,
    };
  });
}
