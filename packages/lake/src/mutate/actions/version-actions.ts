import {checkRevision} from '../apply-mutations.ts'
import {DocumentAlreadyExistsError} from '../errors.ts'
import {isVersionId, releaseNameOf} from '../ids.ts'
import type {NewDocument} from '../transaction.ts'
import {
  type ActionBody,
  type ActionContext,
  ActionError,
  type ActionHandler,
  checkCanWrite,
  copyTo,
  optionalString,
  requireDocument,
  requireExisting,
  requirePublishedId,
  requireString,
  requireVersionId,
} from './action.ts'
import {discardVersion} from './document-actions.ts'
import {checkReleaseExists, checkReleaseIsOpen} from './release-state.ts'

/** The actions on a document's version in a release (or on its draft, which is a version too). */
export const versionActions: Record<string, ActionHandler> = {
  'sanity.action.document.version.create': create,
  'sanity.action.document.version.discard': discard,
  'sanity.action.document.version.replace': replace,
  'sanity.action.document.version.unpublish': unpublish,
}

function create(body: ActionBody, context: ActionContext): void {
  const {transaction, session} = context
  checkCanWrite(session, 'create')
  const publishedId = requirePublishedId(body)
  const document = body.document === undefined ? copyOfBase() : requireDocument(body, 'document')
  const id = requireVersionId(document._id, publishedId)
  checkReleaseExists(context, id)
  checkReleaseIsOpen(context, id)
  if (transaction.get(id)) throw new DocumentAlreadyExistsError(id)
  takeRoom(context, id)
  const version = withRelease(document)
  transaction.put(version, {create: version})

  function copyOfBase(): NewDocument {
    const base = requireExisting(transaction, requireString(body, 'baseId'))
    checkRevision(base, optionalString(body, 'ifBaseRevisionId'))
    return copyTo(requireVersionId(body.versionId, publishedId), base)
  }
}

/** https://www.sanity.io/docs/content-lake/technical-limits */
const MOST_VERSIONS = 1000

/** Counts a version that is about to be made. One that the same transaction takes out again still counts. */
function takeRoom({room, store, dataset}: ActionContext, versionId: string): void {
  const name = releaseNameOf(versionId)
  if (name === null) return
  const left = room.get(name) ?? MOST_VERSIONS - store.documents.inRelease(dataset, name).length
  if (left <= 0) {
    throw new ActionError(`Release ${JSON.stringify(name)} holds ${MOST_VERSIONS} documents, and can hold no more`)
  }
  room.set(name, left - 1)
}

function discard(body: ActionBody, context: ActionContext): void {
  discardVersion(requireVersionId(body.versionId), body.purge === true, context)
}

function replace(body: ActionBody, context: ActionContext): void {
  checkCanWrite(context.session, 'update')
  const document = withRelease(requireDocument(body, 'document'))
  const id = requireVersionId(document._id)
  checkReleaseIsOpen(context, id)
  requireExisting(context.transaction, id)
  context.transaction.put(document, {createOrReplace: document})
}

/** Marks a version: when its release is published, the document is unpublished. */
function unpublish(body: ActionBody, context: ActionContext): void {
  const {transaction, session} = context
  checkCanWrite(session, 'manage')
  const publishedId = requirePublishedId(body)
  const versionId = requireVersionId(body.versionId, publishedId)
  if (!isVersionId(versionId)) throw new ActionError(`${JSON.stringify(versionId)} is not part of a release`)
  checkReleaseExists(context, versionId)
  checkReleaseIsOpen(context, versionId)
  if (!transaction.get(versionId)) takeRoom(context, versionId)
  const base = transaction.get(versionId) ?? copyTo(versionId, requireExisting(transaction, publishedId))
  const marked = withRelease({...base, _id: versionId, _type: base._type} as NewDocument, {delete: true})
  transaction.put(marked, {createOrReplace: marked})
}

function withRelease(document: NewDocument, extra: Record<string, unknown> = {}): NewDocument {
  const release = releaseNameOf(document._id)
  if (release === null) return document
  const system = typeof document._system === 'object' ? document._system : {}
  return {...document, _system: {...system, ...extra}}
}
