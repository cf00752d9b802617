/** Where each letter of a Word document stands in its XML, so that something can be put between two of them. */
import { plainCharacters } from './characters.ts';

/** A run of one look, as offsets into the XML. */
export interface WordRun {
  start: number;
  /** Just past its closing tag. */
  end: number;
  /** Its opening tag and its properties, to begin another run of the same look. */
  opening: string;
  /** Places in `letters` of its first and last one. */
  first: number;
  last: number;
}

export interface Letter {
  run: WordRun;
  /** Of its own characters in the XML: an `&amp;` is one letter. */
  start: number;
  end: number;
  /** The opening tag of the text that holds it, as offsets into the XML. */
  tag: { start: number; end: number };
  /** Blanks at the ends of this text count, so it can be parted anywhere. */
  canPart: boolean;
}

export interface WordLetters {
  /** Every letter that is no blank, in the document's own order. */
  text: string;
  letters: readonly Letter[];
}

const token = /<(\/?)([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>|<[!?][^>]*>|[^<]+/g;

/** Struck words are no words of the plan, and were not read. */
const struck = /<w:strike(?:\s*\/>|\s+w:val="(?:1|true|on)")/;

/** Reads the main part. Deleted and struck words, codes of fields and a drawing's second form are no letters. */
export function lettersIn(xml: string): WordLetters {
  const letters: Letter[] = [];
  const text: string[] = [];
  const runs: { run: WordRun; propertiesFrom: number }[] = [];
  let fallbacks = 0;
  let tag: Letter['tag'] | null = null;
  for (const { 0: whole, 1: slash, 2: name, 3: rest = '', index } of xml.matchAll(token)) {
    const end = index + whole.length;
    if (name === undefined) {
      const run = runs.at(-1)?.run;
      if (tag && run && fallbacks === 0 && !whole.startsWith('<')) take(whole, index, tag, run);
      continue;
    }
    const isEmpty = rest.endsWith('/');
    if (name === 'mc:Fallback' && !isEmpty) fallbacks += slash ? -1 : 1;
    if (name === 'w:t') tag = slash || isEmpty ? null : { start: index, end };
    if (name === 'w:r' && slash) {
      const done = runs.pop();
      if (done) done.run.end = end;
    } else if (name === 'w:r' && !isEmpty) {
      runs.push({ run: { start: index, end, opening: whole, first: -1, last: -1 }, propertiesFrom: -1 });
    }
    const inside = runs.at(-1);
    if (name === 'w:rPr' && inside) {
      // Properties come first in a run; a look that was changed holds another set inside them.
      if (!slash && inside.propertiesFrom < 0) {
        inside.propertiesFrom = index;
        if (isEmpty) inside.run.opening += whole;
      } else if (slash) inside.run.opening = xml.slice(inside.run.start, end);
    }
  }
  return { text: text.join(''), letters };

  function take(content: string, at: number, own: Letter['tag'], run: WordRun): void {
    if (struck.test(run.opening)) return;
    const canPart = xml.slice(own.start, own.end).includes('preserve') || content === content.trim();
    for (const { 0: written, index } of content.matchAll(/&[^;]*;|[^&]/gs)) {
      const shown = written.length > 1 ? unescaped(written) : written;
      const isHalf = /[\ud800-\udfff]/.test(shown) && shown.length === 1;
      for (const letter of isHalf ? shown : plainCharacters(shown).trim()) {
        for (const unit of letter.split('')) {
          if (run.first < 0) run.first = letters.length;
          run.last = letters.length;
          text.push(unit);
          letters.push({ run, start: at + index, end: at + index + written.length, tag: own, canPart });
        }
      }
    }
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function unescaped(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return named[name] ?? '';
  return String.fromCodePoint(name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
}
