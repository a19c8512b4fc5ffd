import type {ContentDocument, DatasetFacts} from '@clinic/content/checks'
import {ChangedMeanwhileError, commitPublication, type Doer, publicationPlan} from '@clinic/content/moves'
import type {SanityClient} from '@sanity/client'
import {causeOf} from '../save-watch/causes.ts'
import {withRedirects} from './with-redirects.ts'

interface Move {
  /** As the editor sees it, with its `_rev`. */
  draft: ContentDocument
  published: ContentDocument | null
  /** What the editor was told will happen. */
  sentences: readonly string[]
  dataset: DatasetFacts
  doer: Doer
}

const REDIRECTS = '*[_type == "redirect" && !(_id in path("versions.**"))]'

/**
 * Publishes a page together with what its new address asks for. Returns null, or what was in the way, in words. The facts
 * of the Studio are a moment old, so redirects are read anew, and nothing happens that the editor was not told.
 */
export async function publishMove(client: SanityClient, move: Move): Promise<string | null> {
  const {draft, published, dataset, doer} = move
  const raw = client.withConfig({perspective: 'raw', useCdn: false})
  try {
    const redirects = await raw.fetch<ContentDocument[]>(REDIRECTS, {}, {tag: 'clinic.move.read'})
    const plan = publicationPlan(draft, published, withRedirects(dataset, redirects))
    if (plan.sentences.join() !== move.sentences.join()) return changed
    await commitPublication(raw, {draft, published, plan, doer})
    return null
  } catch (error) {
    return inWords(error)
  }
}

const changed =
  'Somebody changed this page or a redirect at one of its addresses a moment ago. Nothing was published yet. Look at the page and at what will happen, then publish again.'

function inWords(error: unknown): string {
  if (error instanceof ChangedMeanwhileError) return changed
  const draftStands = 'Nothing was published, and your draft is as it was.'
  switch (causeOf(error)) {
    case 'unreachable':
      return 'No answer came, so it is not certain that the page was published. When the connection is back, this window closes by itself if it was. Otherwise publish again.'
    case 'server':
      return `The content server has a fault. ${draftStands} Try again in a few minutes.`
    case 'signedOut':
      return `You have been signed out. ${draftStands} Sign in again, then publish.`
    case 'forbidden':
      return `You may not publish. ${draftStands} Ask a colleague who may.`
    default:
      return `The content server refused it. ${draftStands} Tell whoever looks after this site: ${messageOf(error)}`
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
