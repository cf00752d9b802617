/**
 * Reading: a file or pasted text to a Field with its blocks. Heavy (unified; mammoth and pdf.js once their files are opened), so load
 * this door only when someone opens a file. What the words mean is in `plan/`; the same blocks from bare lines are
 * made there too.
 */
import type { FieldId } from '../plan-text.ts';
import { decodeText } from './decode.ts';
import { readHtml } from './html.ts';
import { kindOfBytes, kindOfText } from './kind.ts';
import type { Changes } from './left-out.ts';
import { refuseLargeFile } from './limits.ts';
import { readMarkdown } from './markdown.ts';
import { readPdf } from './pdf.ts';
import { type ReadField, readPlainFile } from './plain.ts';
import { readWord } from './word.ts';

export { readHtml } from './html.ts';
export { readMarkdown } from './markdown.ts';
export { type ReadField, readPlain } from './plain.ts';
export { ReadError } from './read-error.ts';
export { type Commented, type WordComment, withWordComments } from './word-comments.ts';

export interface ReadOptions {
  /** The id of the Field that comes back, 'plan' when not given. */
  fieldId?: FieldId;
  /** How tracked changes of a Word file are read, 'accepted' when not given. */
  changes?: Changes;
  /** Hears how many pages of how many are done, where a file has pages. */
  onPage?: (done: number, of: number) => void;
}

/**
 * Reads .docx, PDF, Markdown, HTML or plain text, told apart by content first and then by the end of `name`. An empty file
 * is an empty draft. Throws `ReadError`, whose message is for the writer, for a file that cannot be read.
 */
export async function readFile(name: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadField> {
  const fieldId = options.fieldId ?? 'plan';
  refuseLargeFile(bytes.length);
  const kind = kindOfBytes(name, bytes);
  if (kind === 'word') return readWord(bytes, fieldId, options.changes);
  if (kind === 'pdf') return readPdf(bytes, fieldId, options.onPage);
  const text = decodeText(bytes);
  switch (kindOfText(name, text)) {
    case 'markdown':
      return readMarkdown(text, fieldId);
    case 'html':
      return readHtml(text, fieldId);
    default:
      return readPlainFile(text, fieldId);
  }
}
