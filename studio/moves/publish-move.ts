import {type ContentDocument, type DatasetFacts, isoToday, publishedIdOf} from '@clinic/content/checks'
import {ChangedMeanwhileError, commitPublication, type Doer, publicationPlan} from '@clinic/content/moves'
import {embargoCheck, scheduleIdOf} from '@clinic/content/schedule'
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
  /** Told the redirects as they are now when they say something that the editor was not told. */
  onNews?: (redirects: ContentDocument[]) => void
}

interface Fresh {
  redirects: ContentDocument[]
  schedule: ContentDocument | null
}

const FRESH = `{
  "redirects": *[_type == "redirect" && !(_id in path("versions.**"))],
  "schedule": *[_id == $schedule][0]
}`

/**
 * Publishes a page together with what its new address asks for. Returns null, or what was in the way, in words. The facts
 * of the Studio are a moment old, so redirects and a planned embargo are read anew, and nothing happens that the editor was not told.
 */
export async function publishMove(client: SanityClient, move: Move): Promise<string | null> {
  const {draft, published, dataset, doer} = move
  const raw = client.withConfig({perspective: 'raw', useCdn: false})
  try {
    const schedule = scheduleIdOf(draft._id)
    const fresh = await raw.fetch<Fresh>(FRESH, {schedule}, {tag: 'clinic.move.read'})
    const held = underEmbargo(draft, fresh.schedule, move)
    if (held) return held
    const plan = publicationPlan(draft, published, withRedirects(dataset, fresh.redirects))
    if (plan.sentences.join() !== move.sentences.join()) {
      move.onNews?.(fresh.redirects)
      return changed
    }
    await commitPublication(raw, {draft, published, plan, doer})
    return null
  } catch (error) {
    return inWords(error)
  }
}

function underEmbargo(draft: ContentDocument, schedule: ContentDocument | null, {dataset, doer: {now}}: Move) {
  if (!schedule) return null
  const published = new Map(dataset.published).set(schedule._id, schedule)
  const drafts = new Map(dataset.drafts).set(publishedIdOf(draft._id), draft)
  const [finding] = embargoCheck(draft, {today: isoToday(new Date(now)), now, dataset: {...dataset, published, drafts}})
  return finding?.message ?? null
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
