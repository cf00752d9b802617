/**
 * A file that cannot be read. The message is one or two plain sentences for the person who chose the file: what
 * happened and what to do. It never holds a word of the plan or the file's name.
 */
export class ReadError extends Error {
  override readonly name = 'ReadError';
}
