/** The query is GROQ, but asks for something the lake does not do. Becomes a 400 that says what. */
export class UnsupportedGroqError extends Error {
  override name = 'UnsupportedGroqError'
}
