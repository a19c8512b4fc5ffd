import type {SanityClient} from '@sanity/client'
import {listOf, objectOf, textOf} from '../checks/values.ts'
import {ChangedMeanwhileError, commit} from './commit.ts'
import type {Mutation} from './mutation.ts'
import type {TakeDownPlan} from './plan.ts'
import {TakeDownError} from './take-down-error.ts'

/**
 * Does what the plan says, and what else is given, in one transaction. Throws a `ChangedMeanwhileError`, and does nothing,
 * when a document is not as it was planned for.
 */
export async function commitTakeDown(
  client: SanityClient,
  plan: TakeDownPlan,
  {also = []}: {also?: Mutation[]} = {},
): Promise<void> {
  if (plan.blockers.length > 0)
    throw new TakeDownError('Other pages still need this one in their content. Change them first.')
  const mutations = [...(await withFreeBin(client, plan.mutations)), ...also]
  if (new TextEncoder().encode(JSON.stringify(mutations)).length > LARGEST_REQUEST)
    throw new TakeDownError(
      'So many pages lead here that they cannot all be changed in one step. Remove this page from some of them first.',
    )
  try {
    await commit(client, mutations)
  } catch (error) {
    throw isReferredTo(error) ? new ChangedMeanwhileError(error) : error
  }
}

/** The Content Lake takes 4 MB a request. */
const LARGEST_REQUEST = 3_900_000

/** A page began to refer to this one after the plan was made, or the page that readers are led to has gone. */
const missing = ['documentHasExistingReferencesError', 'documentReferenceDoesNotExistError']

function isReferredTo(error: unknown): boolean {
  const items = listOf(objectOf(objectOf(error).details).items)
  return items.some((item) => missing.includes(textOf(objectOf(objectOf(item).error).type)))
}

/** What is in the bin from an earlier time under the same id stays there: the newer one takes another place. */
async function withFreeBin(client: SanityClient, mutations: Mutation[]): Promise<Mutation[]> {
  const bin = mutations.find((mutation) => 'create' in mutation && mutation.create._type === 'binnedDocument')
  if (!bin || !('create' in bin)) return mutations
  const raw = client.withConfig({perspective: 'raw', useCdn: false})
  const isTaken = await raw.fetch<boolean>('defined(*[_id == $id][0]._id)', {id: bin.create._id})
  if (!isTaken) return mutations
  const moment = Date.parse(textOf(bin.create.deletedAt)).toString(36)
  const create = {...bin.create, _id: `${bin.create._id}.${moment}`}
  return mutations.map((mutation) => (mutation === bin ? {create} : mutation))
}
