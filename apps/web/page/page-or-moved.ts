import {publishedClient} from '../sanity/clients.ts'
import {findRedirect} from '../sanity/find-redirect.ts'
import {readPageAt, type SomePage} from './every-page.ts'

/** The published page at a path, the path it moved to, or null. Drafts are never read, whoever asks. */
export async function pageOrMoved(path: string): Promise<SomePage | {movedTo: string} | null> {
  const client = publishedClient()
  const page = await readPageAt(client, path)
  if (page) return page
  const movedTo = await findRedirect(client, path)
  return movedTo === null ? null : {movedTo}
}
