import {createClient, type SanityClient} from '@sanity/client'
import {env} from '../env.ts'
import {connection} from './connection.ts'
import {isShownText} from './stega.ts'

let published: SanityClient | null = null
let drafts: SanityClient | null = null
let everything: SanityClient | null = null

/** Reads what everybody may read. It has no token, so no draft can slip through it. */
export function publishedClient(): SanityClient {
  published ??= createClient({...connection(env()), perspective: 'published', stega: false})
  return published
}

/** Reads drafts for a signed-in editor, with marks in the text that lead back to the field in the Studio. */
export function draftClient(): SanityClient {
  drafts ??= createClient({
    ...connection(env()),
    token: requireReadToken(),
    perspective: 'drafts',
    stega: {enabled: true, studioUrl: env().studioUrl, filter: isShownText},
  })
  return drafts
}

/** Reads what is stored, drafts and private documents included, as it is stored. For the document of a share link only. */
export function privateClient(): SanityClient {
  everything ??= createClient({...connection(env()), token: requireReadToken(), perspective: 'raw', stega: false})
  return everything
}

export function requireReadToken(): string {
  const {readToken} = env()
  if (readToken) return readToken
  throw new Error(
    'Draft preview needs SANITY_READ_TOKEN: set it to a token with the role Viewer and start the site again.',
  )
}
