import type {ContentDocument} from './finding.ts'

/** A function of a document that looks at each only once. Documents are never changed in place: an edit makes a new one. */
export function once<Answer extends object>(compute: (document: ContentDocument) => Answer) {
  const answers = new WeakMap<ContentDocument, Answer>()
  return (document: ContentDocument): Answer => {
    const known = answers.get(document)
    if (known) return known
    const answer = compute(document)
    answers.set(document, answer)
    return answer
  }
}
