/** Sections A to K from the headings, boxes and columns the walk met. */
import type { PlanText, SectionLetter, Span } from '../plan-text.ts';
import { sectionLetters } from '../plan-text.ts';
import { readHeading } from './headings.ts';
import { readLabel } from './labels.ts';
import { isNone } from './none.ts';
import type { Occurrence } from './place.ts';
import type { Section } from './plan.ts';
import { hasWords, trimExtent } from './same-length.ts';

const mostNoneBody = 300;

/** One Section for each letter, in the order of the Regulations; a Section that is not here is `present: false`. */
export function readSections(occurrences: readonly Occurrence[], planText: PlanText): Section[] {
  const texts = new Map(planText.fields.map(({ id, text }) => [id, text]));
  return sectionLetters.map((letter) => sectionOf(letter, occurrences, texts));
}

function sectionOf(letter: SectionLetter, all: readonly Occurrence[], texts: ReadonlyMap<string, string>): Section {
  const own = all.filter(({ letters }) => letters.includes(letter));
  const bodies = own.map((occurrence) => ({
    occurrence,
    parts: bodiesOf(occurrence, texts.get(occurrence.field) ?? ''),
  }));
  const parts = bodies.flatMap(({ parts }) => parts);
  const first = bodies.find(({ parts }) => parts.length > 0);
  const [earliest] = own;
  const shown = first?.occurrence ?? earliest;
  if (!shown)
    return {
      letter,
      heading: null,
      span: null,
      parts,
      present: false,
      blank: false,
      none: null,
      merged: false,
      confidence: 'sure',
    };
  const text = texts.get(shown.field) ?? '';
  const span = first?.parts[0] ?? { field: shown.field, ...trimExtent(text, shown.bodyStart, shown.bodyStart) };
  const says =
    parts.length > 0 && parts.every((part) => saysNone((texts.get(part.field) ?? '').slice(part.start, part.end)));
  return {
    letter,
    heading: shown.heading,
    span,
    parts,
    present: true,
    blank: parts.length === 0,
    none: says ? (parts[0] ?? null) : null,
    confidence: shown.confidence,
    merged: shown.merged && (letter === 'H1' || letter === 'H2'),
  };
}

/** A body with nothing but a "none" under its own labels ("Health provision" / "None required") is a none too. */
function saysNone(body: string): boolean {
  if (isNone(body)) return true;
  if (body.length > mostNoneBody || !body.includes('\n')) return false;
  const lines = body.split('\n').filter((line) => hasWords(line));
  const own = lines.filter((line) => {
    const label = readLabel(line);
    return readHeading(line, 'heading') === null && !(label && label.end >= line.trimEnd().length);
  });
  return own.length > 0 && own.every(isNone);
}

function bodiesOf({ field, bodyStart, bodyEnd, cells }: Occurrence, text: string): readonly Span[] {
  if (cells) return cells;
  const from = skipMarks(text, bodyStart, bodyEnd);
  const body = trimExtent(text, from, bodyEnd);
  const none = isNone(text.slice(body.start, body.end));
  return body.end > body.start && (hasWords(text, body.start, body.end) || none) ? [{ field, ...body }] : [];
}

/** A colon or dash left between a heading and its body belongs to neither. */
function skipMarks(text: string, from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    (/[\s:|\u2013\u2014.)\u2022\u00b7\u00a7-]/.test(text[at] ?? '') || /^o\t/.test(text.slice(at, at + 2)))
  )
    at++;
  return at >= to ? from : at;
}
