/**
 * A pattern over a folded sentence. A space in it also matches a hyphen, so that "stem cell" finds "stem-cell"; inside `[ ]` it is a space.
 * Case needs no care: the sentence is in lower case.
 */
export function phrase(strings: TemplateStringsArray, ...values: (string | number)[]): RegExp {
  const source = String.raw({raw: strings.raw}, ...values)
  return new RegExp(
    source.replace(/\[[^\]]*\]| /g, (found) => (found === ' ' ? '[ -]' : found)),
    'gu',
  )
}

/** Up to so many words, each with the space behind it. */
export function upTo(count: number): string {
  return `(?:[^ ;:—]+ ){0,${count}}`
}

/** The same, staying on one side of a comma. */
export function upToNear(count: number): string {
  return `(?:[^ ;:—,]+ ){0,${count}}`
}
