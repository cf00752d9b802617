/** Opens a zip as if it were hostile: its own word for how large anything is counts for nothing. */
import { Inflate } from 'fflate';
import { ReadError } from './read-error.ts';

/** One file inside a zip, still packed. */
export interface ZipEntry {
  name: string;
  /** Offset in bytes of its own header. */
  at: number;
  packedBytes: number;
  /** 0 stored, 8 deflated. */
  method: number;
}

const mostEntries = 5_000;
/** What a file may say it unpacks to, in bytes: a plan with photographs is well under. */
const mostSaid = 200_000_000;
/** A file of rows all alike packs some 300 to 1, so this counts only for a large one. */
const mostRatio = 500;
const largeSaid = 20_000_000;
/** How much of a packed part is opened at a time: at deflate's worst this makes 4 MB before the next look. */
const stepBytes = 4_096;

const cutShort =
  'This Word file is damaged or was cut short. Open it in Word and save it again, or copy it from its source.';
const tooBig =
  'This Word file unpacks to far more than a plan could hold, so it was not opened. Paste its text, or save it again in Word.';

/** The list at the end of a zip. Throws `ReadError` when it is cut short, locked, or says it unpacks to too much. */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new ReadError(tooBig);
  const entries: ZipEntry[] = [];
  let said = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new ReadError(cutShort);
    if ((view.getUint16(at + 8, true) & 1) === 1) {
      throw new ReadError('This file is locked with a password. Save a copy without a password and open that.');
    }
    const nameLength = view.getUint16(at + 28, true);
    said += view.getUint32(at + 24, true);
    entries.push({
      name: String.fromCharCode(...bytes.subarray(at + 46, Math.min(at + 46 + nameLength, at + 46 + 1_000))),
      at: view.getUint32(at + 42, true),
      packedBytes: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (said > mostSaid || (said > largeSaid && said > bytes.length * mostRatio)) throw new ReadError(tooBig);
  return entries;
}

/** The end record: the last thing in a zip, before a comment of at most 64 KB. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new ReadError(cutShort);
}

/** The bytes of one entry, at most `limit` of them. Throws `ReadError` beyond that and when they cannot be unpacked. */
export function unzip(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) throw new ReadError(cutShort);
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const to = from + entry.packedBytes;
  if (to > bytes.length) throw new ReadError(cutShort);
  const packed = bytes.subarray(from, to);
  if (entry.method === 0) {
    if (packed.length > limit) throw new ReadError(tooBig);
    return packed;
  }
  if (entry.method !== 8) throw new ReadError(cutShort);
  return inflate(packed, limit);
}

function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += stepBytes) {
    try {
      stream.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length);
    } catch {
      throw new ReadError(cutShort);
    }
    if (length > limit) throw new ReadError(tooBig);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
