/**
 * `delta::changedAny(selector)` written as `diff::changedAny((before()), (after()), selector)`, which means the same.
 * groq-js reads selectors such as `authors[].(name, year)` behind the second only.
 */
export function withDeltaCallsAsDiff(query: string): string {
  return query.replace(STRING_OR_CALL, (text, name: string | undefined) =>
    name === undefined ? text : `diff::${name}((before()), (after()), `,
  )
}

/** Strings and comments are matched as well, so that a call inside one is left alone. */
const STRING_OR_CALL =
  /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/[^\n]*|\bdelta\s*::\s*(changedAny|changedOnly)\((?!\s*\))/g
