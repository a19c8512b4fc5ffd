/** Why a save failed, as far as an editor can do something about it. */
export type Cause = 'unreachable' | 'server' | 'signedOut' | 'forbidden' | 'conflict' | 'tooLarge' | 'refused'

/** Causes that go away by themselves: the same request is worth sending again. */
export function isTemporary(cause: Cause): boolean {
  return cause === 'unreachable' || cause === 'server'
}

/** What a failed request means, from the error that @sanity/client throws. */
export function causeOf(error: unknown): Cause {
  const status = propertyOf(error, 'statusCode')
  switch (status) {
    case 401:
      return isEndedSession(error) ? 'signedOut' : 'forbidden'
    case 403:
      return 'forbidden'
    case 409:
    case 412:
      return 'conflict'
    case 413:
      return 'tooLarge'
    case 408:
    case 429:
      return 'server'
    default:
      if (typeof status !== 'number') return 'unreachable'
      return status >= 500 ? 'server' : 'refused'
  }
}

/** What happened and what to do, in words for the editor. */
export function explain(cause: Cause, isInForm: boolean): {title: string; advice: string} {
  return {title: titles[cause], advice: isInForm ? `${whereItIs(cause)} ${steps[cause]}` : outOfForm}
}

function whereItIs(cause: Cause): string {
  return isTemporary(cause)
    ? 'Your text is still in the form and saving is tried again by itself. Keep this tab open.'
    : 'Your text is still in the form. Keep this tab open until you have copied it.'
}

const outOfForm =
  'The form does not show this text any more. It is kept here: copy it, and paste it where it is missing. Then close this note.'

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
  unreachable: 'Check your internet connection. If this lasts more than a few minutes, copy your text.',
  server: 'If this lasts more than a few minutes, copy your text and tell whoever looks after this site.',
  signedOut: 'Copy your text, then sign in again.',
  forbidden: 'Send the text to a colleague who may, or ask an administrator for the right to edit, then try again.',
  conflict: 'Copy it, take your change back, read what the form shows then, and paste what is still missing.',
  tooLarge: 'Copy it, take your change back and paste it in smaller pieces.',
  refused: 'Copy it and reload this page. If it is refused again, tell whoever looks after this site.',
}

/** Sanity marks an ended session with these codes; the Studio then asks for a new sign-in. */
function isEndedSession(error: unknown): boolean {
  const code = propertyOf(propertyOf(propertyOf(error, 'response'), 'body'), 'errorCode') ?? propertyOf(error, 'code')
  return code === 'SIO-401-AEX' || code === 'SIO-401-ANF'
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
