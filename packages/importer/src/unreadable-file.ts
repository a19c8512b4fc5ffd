/** A file that cannot be read; the message says why and what to do, for the editor. */
export class UnreadableFileError extends Error {
  override name = 'UnreadableFileError'
}
