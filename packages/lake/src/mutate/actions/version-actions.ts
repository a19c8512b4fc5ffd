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
import {checkReleaseIsOpen} from './release-state.ts'

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
  checkReleaseIsOpen(context, id)
  if (transaction.get(id)) throw new DocumentAlreadyExistsError(id)
  const version = withRelease(document)
  transaction.put(version, {create: version})

  function copyOfBase(): NewDocument {
    const base = requireExisting(transaction, requireString(body, 'baseId'))
    checkRevision(base, optionalString(body, 'ifBaseRevisionId'))
    return copyTo(requireVersionId(body.versionId, publishedId), base)
  }
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
  checkReleaseIsOpen(context, versionId)
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
