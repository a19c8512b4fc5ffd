/**
 * A function of a text that remembers its last answers. While an editor types one paragraph, all others are the same as before,
 * and their sentences need not be looked for again.
 */
export function remember<Answer>(compute: (text: string) => Answer, limit = 5000): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = compute(text)
    // A Map keeps the order of insertion: the first key is the oldest.
    if (answers.size >= limit) for (const oldest of [...answers.keys()].slice(0, limit / 4)) answers.delete(oldest)
    answers.set(text, answer)
    return answer
  }
}
