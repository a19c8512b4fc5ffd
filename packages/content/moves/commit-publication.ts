import type {SanityClient} from '@sanity/client'
import {publishedIdOf} from '../checks/dataset-facts.ts'
import type {ContentDocument} from '../checks/finding.ts'
import {publishedBy} from '../workflow/sign.ts'
import {reviewedTypes} from '../workflow/state.ts'
import {commit} from './commit.ts'
import type {Mutation} from './mutation.ts'
import type {Doer, PublicationPlan} from './plan.ts'
import {strengthened} from './strengthened.ts'
import {unchanged} from './unchanged.ts'

interface Publication {
  /** As it stands in the dataset, with its `_rev`. What is published is this, also where it was marked since. */
  draft: ContentDocument
  published: ContentDocument | null
  plan: Pick<PublicationPlan, 'mutations'>
  doer: Doer
  /** What else has to happen in the same moment. */
  also?: Mutation[]
}

/**
 * Publishes a draft and does what its plan says, in one transaction: no reader finds the old address dead or the new one
 * empty. Throws a `ChangedMeanwhileError`, and does nothing, when a document is not as it was read.
 */
export async function commitPublication(client: Pick<SanityClient, 'mutate'>, publication: Publication): Promise<void> {
  await commit(client, publicationMutations(publication))
}

/** The mutations of a publication, in an order in which each may refer to what came before. */
export function publicationMutations({draft, published, plan, doer, also = []}: Publication): Mutation[] {
  const id = publishedIdOf(draft._id)
  const next = publishedVersion(draft, published, doer)
  const storedDraft = {...draft, _id: `drafts.${id}`}
  return [
    ...unchanged(storedDraft),
    ...(published ? [...unchanged(published), {createOrReplace: next}] : [{create: next}]),
    ...plan.mutations,
    ...also,
    {delete: {id: storedDraft._id}},
  ]
}

function publishedVersion(draft: ContentDocument, published: ContentDocument | null, {now, ...who}: Doer) {
  const marked = reviewedTypes.includes(draft._type) ? publishedBy(draft, {...who, now}) : draft
  // The revision and the day of change are the lake's to give; `_system` says which release a version belongs to.
  const {_rev, _updatedAt, _system, ...content} = strengthened(marked)
  const createdAt = published?._createdAt ?? draft._createdAt
  return {...content, _id: publishedIdOf(draft._id), _type: draft._type, ...(createdAt ? {_createdAt: createdAt} : {})}
}
