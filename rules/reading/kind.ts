/** Which reader a file is for: by what its first bytes say, then by the end of its name. */
import { ReadError } from './read-error.ts';

/** How a text is written. */
export type TextKind = 'markdown' | 'html' | 'plain';

const oldWord =
  'This file is locked with a password or is an old .doc file. Open it in Word, take the password off if it has one, and save it as .docx.';
const picture =
  'This is a picture, and words in pictures cannot be read. Open the plan it was taken from, or type its text.';

const packed = 'This is a packed archive. Unpack it and open the plan inside.';
const webArchive = 'This is a web archive. Open it in a browser or Word and save it as .html or .docx.';

/** First bytes, in Latin-1, of files that hold no text we can read, and what to tell the person who chose one. */
const refused: readonly (readonly [string, string])[] = [
  ['\xd0\xcf\x11\xe0', oldWord],
  ['\x89PNG', picture],
  ['\xff\xd8\xff', picture],
  ['GIF8', picture],
  ['II*\0', picture],
  ['MM\0*', picture],
  ['{\\rtf', 'This is a rich text (.rtf) file. Open it in Word and save it as .docx.'],
  ['\x1f\x8b', packed],
  ['7z\xbc\xaf', packed],
  ['Rar!', packed],
  ['MIME-Version:', webArchive],
  ['From: <Saved by', webArchive],
];
const zipMarks: readonly string[] = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];
/** Pictures that name themselves a few bytes in. */
const laterPicture = /^(?:RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:heic|mif1|avif)|BM[\s\S]{12}\(|\s*<svg\b)/;

/**
 * 'word' for a zip, 'pdf' for a PDF; null for a text, whose words must say. Throws `ReadError` for a file that holds no text we can
 * read.
 */
export function kindOfBytes(name: string, bytes: Uint8Array): 'word' | 'pdf' | null {
  const start = String.fromCharCode(...bytes.subarray(0, 4_096));
  if (zipMarks.some((mark) => start.startsWith(mark))) {
    if (/\.(?:odt|ott)$/i.test(name) || start.includes('mimetypeapplication/vnd.oasis.opendocument.text')) {
      throw new ReadError('This is an OpenDocument (.odt) file. Open it in your word processor and save it as .docx.');
    }
    return 'word';
  }
  // A PDF may begin with a line of another program's.
  if (start.slice(0, 1_024).includes('%PDF-')) return 'pdf';
  const bare = start.trimStart();
  for (const [mark, message] of refused) if (bare.startsWith(mark)) throw new ReadError(message);
  if (laterPicture.test(start)) throw new ReadError(picture);
  if (bytes.length > 0 && /\.docx?$|\.docm$/i.test(name) && !/^\s*[<\xef\xfe\xff]/.test(start)) {
    throw new ReadError('This file is named like a Word file but is not one. Open it in Word and save it as .docx.');
  }
  if (!/^(?:\xff\xfe|\xfe\xff)/.test(start) && isBinary(bytes))
    throw new ReadError('This file holds no text. Choose a .docx, .md, .html or .txt file.');
  return null;
}

/** The kind of a text: a whole page of HTML by its first tag, otherwise by the end of the name. */
export function kindOfText(name: string, text: string): TextKind {
  const start = text.slice(0, 2_000).replace(/^(?:\s|\ufeff|<\?xml[^<>]*>|<!--[\s\S]*?-->)+/, '');
  if (/^<(?:!doctype html|html|head|body)[\s>]/i.test(start)) return 'html';
  if (/^<\?mso-application|^<(?:pkg:package|w:wordDocument)\b/.test(start)) {
    throw new ReadError('This is a Word XML file. Open it in Word and save it as .docx.');
  }
  if (/\.(?:md|markdown|mdown)$/i.test(name)) return 'markdown';
  if (/\.(?:html?|xhtml)$/i.test(name)) return 'html';
  return 'plain';
}

/**
 * Control characters no text has. NUL is let through: text in UTF-16 without its mark is half NULs, and reads well
 * without.
 */
function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4_096);
  const odd = start.filter((byte) => (byte > 0 && byte < 9) || (byte > 13 && byte < 32 && byte !== 27)).length;
  return odd > start.length / 20;
}
