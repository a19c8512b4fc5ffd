import type {SanityClient} from '@sanity/client'
import {listOf, objectOf, textOf} from '../checks/values.ts'
import type {Mutation} from './mutation.ts'

/** Somebody changed one of the documents after it was read. Nothing was done. */
export class ChangedMeanwhileError extends Error {
  override name = 'ChangedMeanwhileError'
  constructor(cause: unknown) {
    super(
      'Somebody changed this page or one of its redirects a moment ago, so nothing was done. Look at it and try again.',
      {
        cause,
      },
    )
  }
}

/** Does all of it or nothing. */
export async function commit(client: Pick<SanityClient, 'mutate'>, mutations: Mutation[]): Promise<void> {
  try {
    await client.mutate(mutations, {returnDocuments: false, visibility: 'sync'})
  } catch (error) {
    throw isChangedMeanwhile(error) ? new ChangedMeanwhileError(error) : error
  }
}

/** Another revision, a document that has gone, or one that is there already. https://www.sanity.io/docs/http-reference/mutation */
const conflicts = ['documentRevisionIDDoesNotMatchError', 'documentNotFoundError', 'documentAlreadyExistsError']

/** Told by what the lake answered: the Studio and programs each bring a client of their own, with error classes of its own. */
function isChangedMeanwhile(error: unknown): boolean {
  const {details} = objectOf(error)
  const items = listOf(objectOf(details).items)
  return items.some((item) => conflicts.includes(textOf(objectOf(objectOf(item).error).type)))
}
