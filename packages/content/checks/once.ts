/**
 * A function of a document, or of the published documents of a dataset, that looks at each only once. Neither is ever changed
 * in place: an edit makes a new one, while a draft leaves what is published as it is.
 */
export function once<Input extends object, Answer extends object>(
  compute: (input: Input) => Answer,
): (input: Input) => Answer {
  const answers = new WeakMap<Input, Answer>()
  return (input) => {
    const known = answers.get(input)
    if (known) return known
    const answer = compute(input)
    answers.set(input, answer)
    return answer
  }
}
