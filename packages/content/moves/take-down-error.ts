/** Why a page cannot be taken down or brought back, in words for the editor. Nothing was changed. */
export class TakeDownError extends Error {
  override name = 'TakeDownError'
}
