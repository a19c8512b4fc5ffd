/** Why a save failed, as far as an editor can do something about it. */
export type Cause = 'unreachable' | 'server' | 'signedOut' | 'forbidden' | 'conflict' | 'tooLarge' | 'refused'

/** Answers after which the Studio gives up and puts the form back to the last saved version. */
const givenUp = new Set([400, 401, 402, 403, 404, 409, 410, 412, 413, 422])

export interface Failure {
  cause: Cause
  /** Whether the form still shows the text, and the Studio goes on trying. */
  isStillInForm: boolean
}

/** What a failed request means, from the error that @sanity/client throws. */
export function failureOf(error: unknown): Failure {
  const status = statusOf(error)
  if (status === undefined) return {cause: 'unreachable', isStillInForm: true}
  if (isEndedSession(error)) return {cause: 'signedOut', isStillInForm: true}
  return {cause: causeOf(status), isStillInForm: !givenUp.has(status)}
}

/** What happened and what to do, in words for the editor. */
export function explain({cause, isStillInForm}: Failure): {title: string; advice: string} {
  const kept = isStillInForm
    ? 'Your text is still in the form and saving is tried again by itself. Keep this tab open.'
    : 'The form has gone back to the last saved version. Your text is kept here.'
  return {title: titles[cause], advice: `${kept} ${steps[cause]}`}
}

const titles: Record<Cause, string> = {
  unreachable: 'Not saved: the content server does not answer',
  server: 'Not saved: the content server has a fault',
  signedOut: 'Not saved: you have been signed out',
  forbidden: 'Not saved: you may not change this document',
  conflict: 'Not saved: somebody else changed this document at the same moment',
  tooLarge: 'Not saved: the change is too large',
  refused: 'Not saved: the content server refused the change',
}

const steps: Record<Cause, string> = {
  unreachable:
    'Check your internet connection. If this lasts more than a few minutes, copy your text before you close.',
  server: 'If this lasts more than a few minutes, copy your text and tell whoever looks after this site.',
  signedOut: 'Copy your text, then sign in again and paste it.',
  forbidden: 'Copy it and send it to a colleague who may, or ask an administrator for the right to edit.',
  conflict: 'Copy it, read what the form shows now, and paste what is still missing.',
  tooLarge: 'Copy it and paste it in smaller pieces. Pictures belong in a picture field, not in the text.',
  refused: 'Copy it, reload this page and paste it. If it is refused again, tell whoever looks after this site.',
}

function causeOf(status: number): Cause {
  switch (status) {
    case 401:
    case 403:
      return 'forbidden'
    case 409:
    case 412:
      return 'conflict'
    case 413:
      return 'tooLarge'
    default:
      return givenUp.has(status) ? 'refused' : 'server'
  }
}

function statusOf(error: unknown): number | undefined {
  const status = propertyOf(error, 'statusCode')
  return typeof status === 'number' ? status : undefined
}

/** Sanity marks an ended session with these codes; the Studio then asks for a new sign-in. */
function isEndedSession(error: unknown): boolean {
  const body = propertyOf(propertyOf(error, 'response'), 'body')
  const code = propertyOf(body, 'errorCode') ?? propertyOf(error, 'code')
  return statusOf(error) === 401 && (code === 'SIO-401-AEX' || code === 'SIO-401-ANF')
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
