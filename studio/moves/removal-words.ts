import type {Removal} from '@clinic/content/moves'

/** What a removal is called where an editor decides about it. What has no page of its own is not taken down as one. */
export function removalWords(kind: Removal, {title, isPage}: {title: string; isPage: boolean}) {
  if (kind === 'delete')
    return {
      label: 'Delete …',
      header: `Delete “${title}”?`,
      confirm: 'Move to the bin',
      done: `“${title}” is in the bin. You can bring it back from there.`,
    }
  return {
    label: isPage ? 'Take the page down …' : 'Unpublish …',
    header: isPage ? `Take “${title}” down?` : `Unpublish “${title}”?`,
    confirm: isPage ? 'Take it down' : 'Unpublish',
    done: `“${title}” is no longer on the site. Its text is a draft.`,
  }
}

/** What went wrong, in words that say what to do. The errors of the plan have such words already. */
export function whyNotDone(error: unknown): string {
  if (error instanceof Error && ['TakeDownError', 'ChangedMeanwhileError'].includes(error.name)) return error.message
  const status = typeof error === 'object' && error !== null ? Reflect.get(error, 'statusCode') : undefined
  if (status === 401 || status === 403)
    return 'You may not do this, so nothing was changed. Sign in again, or ask an administrator for the right.'
  if (typeof status === 'number')
    return 'The content server refused this, so nothing was changed. If it happens again, tell whoever looks after this site.'
  return 'No answer came from the content server. Check your connection, and look whether it was done before you try again.'
}
