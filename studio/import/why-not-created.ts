import {UnreadableFileError} from '@clinic/importer'
import {type Cause, causeOf} from '../save-watch/causes.ts'

/** Why the draft was not created, and what to do, in words for the editor. */
export function whyNotCreated(error: unknown): string {
  if (error instanceof UnreadableFileError) return error.message
  return reasons[causeOf(error)]
}

const nothing = 'Nothing was created.'

const reasons: Record<Cause, string> = {
  unreachable:
    'The content server did not answer. Check your internet connection and press again: if the draft was created after all, you will be told that it is there already.',
  server: 'The content server has a fault. Wait a minute and press again.',
  signedOut: `${nothing} You have been signed out. Sign in in another tab, then press again.`,
  forbidden: `${nothing} You may not create pages. Ask an administrator for the right to edit.`,
  conflict: `${nothing} A page of this name is there already, perhaps from bringing in the same file before. Find it under Content; delete it first if you want to start again.`,
  tooLarge: `${nothing} The article is too large for one page. Split the file and bring in the parts.`,
  refused: `${nothing} The content server refused the draft. Send the file to whoever looks after this site.`,
}
