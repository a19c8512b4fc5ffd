import {publishedIdOf} from '../checks/dataset-facts.ts'
import type {ContentDocument} from '../checks/finding.ts'
import {titleOf} from '../checks/references.ts'
import {approvalOf} from '../workflow/approval.ts'
import {reviewedTypes} from '../workflow/state.ts'
import type {Dependence, Destination} from './plan.ts'
import {valueAt} from './value-at.ts'

/** A document that led to the page, before and after. */
export interface ChangedDocument {
  before: ContentDocument
  after: ContentDocument
  places: Dependence[]
}

interface TakeDown {
  kind: 'unpublish' | 'delete'
  page: ContentDocument
  versions: {published: ContentDocument | null; draft: ContentDocument | null}
  destination: Destination
  replacement: ContentDocument | null
  addresses: string[]
  changes: ChangedDocument[]
  /** How many drafts name a document that was never published. */
  named: number
}

/** What taking a page down does, a sentence each, for the editor. */
export function takeDownSentences(takeDown: TakeDown): string[] {
  const {changes, replacement, named} = takeDown
  return [
    whatHappensToIt(takeDown),
    ...ofAddresses(takeDown),
    ...placesInWords(changes, replacement),
    ...ofApprovals(changes),
    ...(named > 0
      ? [
          `${named === 1 ? 'One draft names' : `${named} drafts name`} it. Their checks will say so, and ask to choose something else.`,
        ]
      : []),
  ]
}

function whatHappensToIt({kind, page, versions: {published, draft}}: TakeDown): string {
  const title = page._type === 'redirect' ? 'The redirect' : `“${titleOf(page)}”`
  if (kind === 'delete')
    return `${title} goes into the bin${published && draft ? ', together with its unpublished changes' : ''}. You can bring it back from there.`
  return draft
    ? `${title} leaves the site. The draft with unpublished changes stays as it is; the text that readers see now is kept in the bin.`
    : `${title} leaves the site. Its text stays here as a draft, so that you can publish it again.`
}

function ofAddresses({page, versions: {published}, destination, replacement, addresses}: TakeDown): string[] {
  const [address, ...older] = addresses
  if (published?._type === 'redirect')
    return [
      `Readers who open ${String(page.from)} find no page there any more, unless one is published at that address.`,
    ]
  if (!address || destination.kind === 'nowhere') return []
  const others =
    older.length === 0 ? '' : older.length === 1 ? ` So does ${older[0]}.` : ` So do ${older.length} older addresses.`
  return replacement
    ? [`${address} leads readers and search engines to “${titleOf(replacement)}” at once.${others}`]
    : [`${address} tells readers that the page was removed, and search engines forget it.${others}`]
}

function placesInWords(changes: ChangedDocument[], replacement: ContentDocument | null): string[] {
  const places = changes.flatMap(({before, after, places}) =>
    places.map(({kind, path}) => ({before, kind, isLed: valueAt(after, path) !== undefined})),
  )
  const of = (kind: Dependence['kind'], isLed: boolean) => {
    const documents = places.filter((place) => place.kind === kind && place.isLed === isLed).map(({before}) => before)
    return documents.length > 0 ? names(documents) : null
  }
  const title = replacement ? `“${titleOf(replacement)}”` : ''
  const sentence = (who: string | null, words: (who: string) => string) => (who ? [words(who)] : [])
  return [
    ...sentence(of('link', true), (who) => `Links to it in ${who} lead to ${title}.`),
    ...sentence(of('link', false), (who) => `Links to it in ${who} become plain words.`),
    ...sentence(of('list', true), (who) => `${title} takes its place in the related reading of ${who}.`),
    ...sentence(of('list', false), (who) => `It leaves the related reading of ${who}.`),
    ...sentence(of('menu', true), () => `On the home page and at the foot of the site ${title} takes its place.`),
    ...sentence(of('menu', false), () => 'It leaves the home page and the foot of the site.'),
  ]
}

function ofApprovals(changes: ChangedDocument[]): string[] {
  const kept = changes
    .map(({before}) => before)
    .filter((document) => reviewedTypes.includes(document._type) && approvalOf(document).status === 'valid')
  if (kept.length === 0) return []
  return [
    `The medical approval of ${names(kept)} still holds: this change is recorded there under your name as not clinical.`,
  ]
}

/** `“A”, “B” and 3 more`. A page and its draft are one; where only the draft is meant, it is said. */
function names(documents: ContentDocument[]): string {
  const byId = Map.groupBy(documents, ({_id}) => publishedIdOf(_id))
  const all = [...byId.values()].map((versions) => {
    const published = versions.find(({_id}) => !_id.startsWith('drafts.'))
    const [first] = versions
    return published ? `“${titleOf(published)}”` : `the draft “${first ? titleOf(first) : ''}”`
  })
  const shown = all.length > 4 ? [...all.slice(0, 3), `${all.length - 3} more`] : all
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}
