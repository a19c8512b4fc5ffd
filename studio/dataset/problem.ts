import type {Cause} from '../save-watch/causes.ts'

/** Why other documents are not known, or not known as they are now, in words for the editor. */
export function explainProblem(problem: Cause, hasFacts: boolean): string {
  return [hasFacts ? 'This may be out of date.' : 'The other pages cannot be read.', reasons[problem]].join(' ')
}

const byItself = 'It is tried again by itself.'
const report = 'If this lasts more than a few minutes, tell whoever looks after this site.'

const reasons: Record<Cause, string> = {
  unreachable: `The content server does not answer. Check your internet connection. ${byItself}`,
  server: `The content server has a fault. ${byItself} ${report}`,
  signedOut: 'You have been signed out. Sign in again.',
  forbidden: 'You may not read them. Ask an administrator for the right to read all content.',
  conflict: `${byItself} ${report}`,
  tooLarge: report,
  refused: `The content server refused the question. ${report}`,
}
