import type {ContentDocument} from '../checks/finding.ts'
import {pathOf} from '../route.ts'
import {TOKEN_BYTES, tokenFrom, tokenHashOf} from './token.ts'

export const SHARE_LINK = 'shareLink'

/** Where the site answers to a link. */
export function sharedPath(token: string): string {
  return `/draft/${token}`
}

/** How long a link may live, in days; the second is the usual one. */
export const shareDays = [1, 7, 30] as const
export type ShareDays = (typeof shareDays)[number]

/** Shows the draft as it is when somebody looks, or the words that were there when the link was made. */
export type ShareMode = 'latest' | 'pinned'

/** A link that shows one document to somebody without an account. */
export interface ShareLink {
  _id: string
  _type: typeof SHARE_LINK
  /** Id of the document, as it is published. Not a reference: a link neither keeps a document nor counts as its use. */
  subject: string
  subjectType: string
  mode: ShareMode
  /** JSON of the whole document when the link is pinned, so that it does not depend on what history keeps. */
  snapshot?: string
  tokenHash: string
  /** For whom it is, in the editor's own words. */
  note?: string
  by: string
  account: string
  createdAt: string
  expiresAt: string
  /** Set when somebody ends it before its time. */
  endedAt?: string
  endedBy?: string
}

/** Bytes of a snapshot in a request; a hosted dataset takes 4 MB, and there is little beside it. */
const LONGEST_SNAPSHOT = 3_900_000

export interface NewShare {
  /** The version in the form. */
  document: ContentDocument
  /** The id it is published under. */
  subject: string
  mode: ShareMode
  days: ShareDays
  note: string
  by: string
  account: string
  /** ISO moment. */
  now: string
  /** `TOKEN_BYTES` random bytes for the link, and some more for the id of the document. */
  random: {token: Uint8Array; id: Uint8Array}
}

/** The document to write, and the token that is to be shown once and kept nowhere. */
export function newShareLink(share: NewShare): {link: ShareLink; token: string} {
  const {document, subject, mode, days, note, by, account, now, random} = share
  if (random.token.length < TOKEN_BYTES) throw new RangeError(`A share link needs ${TOKEN_BYTES} random bytes.`)
  const token = tokenFrom(random.token)
  return {
    token,
    link: {
      // The dot keeps it from the public.
      _id: `share.${tokenFrom(random.id)}`,
      _type: SHARE_LINK,
      subject,
      subjectType: document._type,
      mode,
      ...(mode === 'pinned' && {snapshot: snapshotOf(document, subject)}),
      tokenHash: tokenHashOf(token),
      ...(note.trim() && {note: note.trim()}),
      by,
      account,
      createdAt: now,
      expiresAt: new Date(Date.parse(now) + days * 86_400_000).toISOString(),
    },
  }
}

/** Whether a page has a place on the site where a link can show it. A word is shown in the glossary. */
export function canBeShared(type: string): boolean {
  return pathOf(type, 'any') !== null || type === 'glossaryTerm'
}

/**
 * When a link ends, as an ISO moment. The clock of the computer that made it may be fast, so the days are counted from the
 * moment at which the dataset took it; `storedAt` is that moment.
 */
export function endOf({
  createdAt,
  expiresAt,
  storedAt,
}: Partial<Pick<ShareLink, 'createdAt'>> & Pick<ShareLink, 'expiresAt'> & {storedAt?: string}): string {
  const counted = Date.parse(storedAt ?? '') + Date.parse(expiresAt) - Date.parse(createdAt ?? '')
  return counted < Date.parse(expiresAt) ? new Date(counted).toISOString() : expiresAt
}

/** Whether a link still shows something at a moment. One without a readable end has ended. */
export function isOpen({expiresAt, endedAt}: Pick<ShareLink, 'expiresAt' | 'endedAt'>, now: string): boolean {
  return !endedAt && Date.parse(expiresAt) > Date.parse(now)
}

export class TooLongToPinError extends Error {
  override name = 'TooLongToPinError'
  constructor() {
    super('This page is too long for a link to exactly this version. Share the latest draft instead.')
  }
}

function snapshotOf(document: ContentDocument, subject: string): string {
  const text = JSON.stringify({...document, _id: subject})
  // On its way it is text inside of JSON: every quotation mark takes two bytes there, and a letter up to three.
  if (new TextEncoder().encode(JSON.stringify(text)).length > LONGEST_SNAPSHOT) throw new TooLongToPinError()
  return text
}
