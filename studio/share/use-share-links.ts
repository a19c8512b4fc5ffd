import {forgotten, newShareLink, SHARE_LINK, type ShareDays, type ShareMode, TOKEN_BYTES} from '@clinic/content/share'
import {useEffect, useState} from 'react'
import {useClient, useDocumentStore} from 'sanity'
import type {Page} from '../workflow/use-page.ts'
import type {ListedLink} from './link-line.ts'

const apiVersion = '2026-03-01'

const LINKS_QUERY = `*[_type == $type && subject == $subject] | order(createdAt desc) {
  _id, mode, note, by, createdAt, expiresAt, endedAt, endedBy
}`
const LINKS_LISTEN = '*[_type == $type && subject == $subject]'

export interface ShareWish {
  mode: ShareMode
  days: ShareDays
  note: string
}

export interface ShareLinks {
  /** Newest first; undefined until they have been read. */
  links: ListedLink[] | undefined
  /** They cannot be read at the moment. */
  failed: boolean
  /** Writes the link and returns its token, which nobody can ask for again. */
  make: (wish: ShareWish) => Promise<string>
  end: (id: string) => Promise<void>
}

/** The links to a page, kept current while somebody looks at them. */
export function useShareLinks(subject: string, {document, me}: Page, isWanted: boolean): ShareLinks {
  const client = useClient({apiVersion})
  const store = useDocumentStore()
  const [read, setRead] = useState<{links?: ListedLink[]; failed: boolean}>({failed: false})

  useEffect(() => {
    if (!isWanted) return undefined
    const subscription = store
      .listenQuery(
        {fetch: LINKS_QUERY, listen: LINKS_LISTEN},
        {type: SHARE_LINK, subject},
        {apiVersion, tag: 'clinic.share', perspective: 'raw'},
      )
      .subscribe({
        next: (links: ListedLink[] | null) => setRead({links: links ?? [], failed: false}),
        error: () => setRead(({links}) => ({links, failed: true})),
      })
    return () => subscription.unsubscribe()
  }, [store, subject, isWanted])

  return {
    ...read,
    links: read.links,
    async make(wish) {
      if (!document) throw new Error('There is nothing to share yet.')
      const now = new Date().toISOString()
      const {by, account} = me
      const {link, token} = newShareLink({...wish, document, subject, by, account, now, random: randomBytes()})
      await client.create(link, {tag: 'clinic.share.make'})
      // The link stands. When tidying up does not work today, it will another day.
      await Promise.allSettled(forgotten(read.links ?? [], now).map((id) => client.delete(id)))
      return token
    },
    async end(id) {
      const ended = {endedAt: new Date().toISOString(), endedBy: me.by}
      // The words that were kept for the link go with it.
      await client.patch(id).set(ended).unset(['snapshot']).commit({tag: 'clinic.share.end'})
    },
  }
}

function randomBytes() {
  return {
    token: crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)),
    id: crypto.getRandomValues(new Uint8Array(15)),
  }
}
