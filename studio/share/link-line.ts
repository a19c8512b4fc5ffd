import {isOpen, type ShareLink} from '@clinic/content/share'

/** A link as the list of a page shows it: without what only the site needs. */
export type ListedLink = Omit<ShareLink, '_type' | 'snapshot' | 'tokenHash' | 'subject' | 'subjectType' | 'account'>

export interface LinkLine {
  title: string
  details: string
  isOpen: boolean
}

/** What the list says of a link at a moment. `when`: how a moment is written. */
export function linkLine(link: ListedLink, now: string, when: (iso: string) => string): LinkLine {
  const {note, mode, by, createdAt, expiresAt, endedAt, endedBy} = link
  const opens = isOpen(link, now)
  return {
    title: note || 'Without a note',
    details: [
      mode === 'pinned' ? 'Exactly the version of that moment' : 'Latest draft',
      `made by ${by}, ${when(createdAt)}`,
      opens ? `ends ${when(expiresAt)}` : endedWords(endedAt, endedBy, expiresAt, when),
    ].join(' · '),
    isOpen: opens,
  }
}

function endedWords(
  endedAt: string | undefined,
  endedBy: string | undefined,
  expiresAt: string,
  when: (iso: string) => string,
): string {
  if (!endedAt) return `ended ${when(expiresAt)}`
  return `ended by ${endedBy ?? 'somebody'}, ${when(endedAt)}`
}

const moment = new Intl.DateTimeFormat('en-US', {dateStyle: 'medium', timeStyle: 'short'})

/** `Dec 4, 2026, 1:00 PM`, on the clock of whoever looks. */
export function localTime(iso: string): string {
  const at = Date.parse(iso)
  return Number.isNaN(at) ? 'at a time that cannot be read' : moment.format(at)
}
