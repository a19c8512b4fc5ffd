/** The same function, which remembers its last `most` answers by key. A failure is not remembered. */
export function remember<Question, Result>(
  most: number,
  keyOf: (question: Question) => string,
  answer: (question: Question) => Promise<Result>,
): (question: Question) => Promise<Result> {
  const known = new Map<string, Promise<Result>>()
  return (question) => {
    const key = keyOf(question)
    const result = known.get(key) ?? answer(question)
    // A map keeps the order in which keys came: what was asked for last goes to the end.
    known.delete(key)
    known.set(key, result)
    result.catch(() => known.delete(key))
    const oldest = known.keys().next().value
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    return result
  }
}
