import {type DatasetFacts, publishedIdOf} from '../checks/dataset-facts.ts'
import type {ContentDocument} from '../checks/finding.ts'
import {titleOf} from '../checks/references.ts'
import {linkableTypes} from '../objects/link/link.schema.ts'
import {addressOf} from './address-change.ts'
import {binned} from './bin.ts'
import {dependencesOn} from './dependents.ts'
import {keepApproval} from './keep-approval.ts'
import {leadElsewhere} from './lead-elsewhere.ts'
import type {Mutation} from './mutation.ts'
import {leadAddresses} from './old-address.ts'
import {patchBetween} from './patch-between.ts'
import type {Dependence, Destination, Doer, TakeDownPlan} from './plan.ts'
import {planOfRemoved, plansThatLeadTo} from './plan-of-removed.ts'
import {TakeDownError} from './take-down-error.ts'
import {type ChangedDocument, takeDownSentences} from './take-down-words.ts'
import {removal, unchanged} from './unchanged.ts'
import {valueAt} from './value-at.ts'
import {weakened} from './weakened.ts'

/** Unpublished, a page is a draft again. Deleted, it goes into the bin. */
export type Removal = 'unpublish' | 'delete'

/** What taking a document down does to it and to all that lead to it. Throws a `TakeDownError` when that cannot be. */
export function takeDownPlan(
  id: string,
  destination: Destination,
  dataset: DatasetFacts,
  doer: Doer,
  kind: Removal = 'unpublish',
): TakeDownPlan {
  const published = dataset.published.get(id) ?? null
  const draft = dataset.drafts.get(id) ?? null
  const page = published ?? draft
  if (!page) throw new TakeDownError('This is not there any more. Somebody has deleted it meanwhile.')
  if (page._id === page._type) throw new TakeDownError('The site cannot do without this. It can only be changed.')
  if (kind === 'unpublish' && !published)
    throw new TakeDownError('Readers do not see this page: it is not published. There is nothing to take down.')
  const dependences = dependencesOn(id, dataset)
  // What was never published is named by drafts alone; a check tells their editors.
  const blockers = published ? dependences.filter((dependence) => dependence.kind === 'substance') : []
  if (blockers.length > 0) return {mutations: [], blockers, sentences: []}

  const replacement = published ? replacementOf(destination, published, dataset) : null
  const addresses = published
    ? leadAddresses(published, replacement?._id ?? null, dataset)
    : {mutations: [], addresses: []}
  const changes = published ? changedDocuments(published, dependences, replacement, doer) : []
  const planned = [planOfRemoved(id, kind, dataset, doer), plansThatLeadTo(id, destination, dataset)]
  return {
    blockers,
    mutations: [
      ...(destination.kind === 'nowhere' ? [] : addresses.mutations),
      ...changes.flatMap(({before, after}) => patchBetween(before, after) ?? []),
      ...planned.flatMap(({mutations}) => mutations),
      ...(kind === 'delete'
        ? deletion({published, draft}, {id, doer, addresses: addresses.addresses})
        : unpublication(page, draft, doer)),
    ],
    sentences: [
      ...takeDownSentences({
        kind,
        page,
        versions: {published, draft},
        destination,
        replacement,
        addresses: addresses.addresses,
        changes,
        named: published ? 0 : new Set(dependences.map(({document}) => document._id)).size,
      }),
      ...planned.flatMap(({sentences}) => sentences),
    ],
  }
}

function replacementOf(destination: Destination, page: ContentDocument, {published}: DatasetFacts) {
  if (destination.kind === 'gone') return null
  if (destination.kind === 'nowhere') {
    if (addressOf(page) !== null)
      throw new TakeDownError('Choose where the readers of this page go. Its address is known to some of them.')
    return null
  }
  const replacement = published.get(destination.id)
  if (!replacement || addressOf(replacement) === null)
    throw new TakeDownError('The page that readers were to be led to is not published any more. Choose another one.')
  if (replacement._id === page._id || !canTakeReaders(replacement))
    throw new TakeDownError(`Readers cannot be led to “${titleOf(replacement)}” from here. Choose another page.`)
  return replacement
}

/** Whether the readers of a page that is taken down can be led to this published document. */
export function canTakeReaders(document: ContentDocument): boolean {
  return addressOf(document) !== null && linkableTypes.some((type) => type === document._type)
}

/** The documents with links, lists and menus that lead to the page, as they will be. */
function changedDocuments(
  page: ContentDocument,
  dependences: Dependence[],
  replacement: ContentDocument | null,
  doer: Doer,
): ChangedDocument[] {
  const to = replacement && {id: replacement._id, type: replacement._type}
  const byDocument = Map.groupBy(
    dependences.filter(({kind}) => kind !== 'redirect'),
    ({document}) => document,
  )
  return [...byDocument].map(([before, places]) => {
    const led = leadElsewhere(before, page._id, to)
    const isLed = replacement !== null && places.some(({path}) => valueAt(led, path) !== undefined)
    const reason = `A link led to “${titleOf(page)}”, which was taken down; ${isLed ? `it leads to “${titleOf(replacement)}” now` : 'it is no link any more'}`
    return {before, after: keepApproval(before, led, {reason, doer}), places}
  })
}

/** The text stays as a draft; where there is a draft already, what readers saw goes into the bin, so that both are kept. */
function unpublication(published: ContentDocument, draft: ContentDocument | null, doer: Doer): Mutation[] {
  const id = publishedIdOf(published._id)
  const {_rev, _updatedAt, _system, ...content} = published
  const stays = (version: ContentDocument) => weakened(version, (target) => target === id)
  const draftPatch = draft && patchBetween(draft, stays(draft))
  const copy = {...stays(content as ContentDocument), _id: `drafts.${id}`}
  return [
    // The text must not be nowhere: a draft may be discarded meanwhile, or begun, which makes the creation fail.
    draft ? {createIfNotExists: copy} : {create: copy},
    ...(draftPatch ? [draftPatch] : []),
    ...(draft ? [{create: binned({published, draft: null}, {id, doer, addresses: []})}] : []),
    ...unchanged(published),
    {delete: {id}},
  ]
}

function deletion(
  versions: {published: ContentDocument | null; draft: ContentDocument | null},
  {id, doer, addresses}: {id: string; doer: Doer; addresses: string[]},
): Mutation[] {
  return [
    {create: binned(versions, {id, doer, addresses})},
    ...[versions.draft, versions.published].flatMap((version) => (version ? removal(version) : [])),
  ]
}
