import {isRecord} from '../../is-record.ts'
import type {StoredDocument} from '../../store/reader.ts'
import {checkRevision} from '../apply-mutations.ts'
import {DocumentAlreadyExistsError, DocumentNotFoundError} from '../errors.ts'
import {isDraftId, publishedIdOf} from '../ids.ts'
import {parsePatchOperations} from '../parse-patch.ts'
import {applyPatch} from '../patch.ts'
import {strengthenReferences} from '../references.ts'
import type {NewDocument} from '../transaction.ts'
import {
  type ActionBody,
  ActionConflictError,
  type ActionContext,
  ActionError,
  type ActionHandler,
  checkCanWrite,
  copyTo,
  optionalString,
  requireDocument,
  requireExisting,
  requireOneOf,
  requirePublishedId,
  requireString,
  requireVersionId,
} from './action.ts'
import {checkReleaseExists, checkReleaseIsOpen} from './release-state.ts'

/** The actions on a document and its draft. https://www.sanity.io/docs/http-reference/actions */
export const documentActions: Record<string, ActionHandler> = {
  'sanity.action.document.create': createDraft,
  'sanity.action.document.edit': edit,
  'sanity.action.document.publish': publish,
  'sanity.action.document.unpublish': unpublish,
  'sanity.action.document.discard': discard,
  'sanity.action.document.delete': deleteDocument,
  'sanity.action.document.replaceDraft': replaceDraft,
}

function createDraft(body: ActionBody, context: ActionContext): void {
  const {transaction, session} = context
  checkCanWrite(session, 'create')
  const publishedId = requirePublishedId(body)
  const attributes = requireDocument(body, 'attributes')
  const ignore = requireOneOf(body, 'ifExists', ['fail', 'ignore'], 'fail') === 'ignore'
  // A live-edited document has no draft and is created under its published id.
  if (attributes._id !== publishedId) requireVersionId(attributes._id, publishedId)
  checkReleaseExists(context, attributes._id)
  checkReleaseIsOpen(context, attributes._id)
  if (transaction.get(attributes._id)) {
    if (ignore) return
    throw new DocumentAlreadyExistsError(attributes._id)
  }
  if (isDraftId(attributes._id) && transaction.get(publishedId)) throw new DocumentAlreadyExistsError(publishedId)
  transaction.put(attributes, {create: attributes})
}

function edit(body: ActionBody, context: ActionContext): void {
  const {transaction, session} = context
  checkCanWrite(session, 'update')
  const publishedId = requirePublishedId(body)
  const id = requireVersionId(body.draftId, publishedId)
  if (!isRecord(body.patch)) throw new ActionError('expected "patch" to be an object')
  const operations = parsePatchOperations(body.patch, 'patch')
  checkReleaseIsOpen(context, id)
  const existing = transaction.get(id)
  if (existing) {
    transaction.put(applyPatch(existing, operations, transaction.effort), {patch: {id, ...operations}})
    return
  }
  // Only a draft grows out of the published document by itself; a version must have been created first.
  const published = isDraftId(id) ? transaction.get(publishedId) : null
  if (!published) throw new DocumentNotFoundError(id)
  const base: NewDocument = {...copyTo(id, published), _createdAt: published._createdAt}
  const draft = transaction.put(base, {create: base})
  transaction.put(applyPatch(draft, operations, transaction.effort), {patch: {id, ...operations}})
}

function publish(body: ActionBody, context: ActionContext): void {
  const {transaction, session} = context
  checkCanWrite(session, 'update')
  const publishedId = requirePublishedId(body)
  const draftId = requireVersionId(requireString(body, 'draftId'), publishedId)
  checkReleaseIsOpen(context, draftId)
  const draft = requireExisting(transaction, draftId)
  checkRevision(draft, optionalString(body, 'ifDraftRevisionId'))
  checkRevision(transaction.get(publishedId), optionalString(body, 'ifPublishedRevisionId'), publishedId)
  publishVersion(context, draftId, draft)
}

/** Puts a version in the place of its published document, in one step for readers. */
export function publishVersion({transaction}: ActionContext, versionId: string, version: StoredDocument): void {
  const publishedId = publishedIdOf(versionId)
  // `_system` says which release a version belongs to; a published document belongs to none.
  const {_system, ...attributes} = copyTo(publishedId, version)
  const _createdAt = transaction.get(publishedId)?._createdAt ?? version._createdAt
  const document = strengthenReferences({...attributes, _createdAt} as NewDocument)
  transaction.put(document, {createOrReplace: document})
  transaction.delete(versionId, {delete: {id: versionId}})
}

function unpublish(body: ActionBody, {transaction, session}: ActionContext): void {
  checkCanWrite(session, 'manage')
  const publishedId = requirePublishedId(body)
  const draftId = requireVersionId(requireString(body, 'draftId'), publishedId)
  const published = requireExisting(transaction, publishedId)
  if (!transaction.get(draftId)) {
    const draft: NewDocument = {...copyTo(draftId, published), _createdAt: published._createdAt}
    transaction.put(draft, {createIfNotExists: draft})
  }
  transaction.delete(publishedId, {delete: {id: publishedId}})
}

function discard(body: ActionBody, context: ActionContext): void {
  discardVersion(requireVersionId(body.draftId), body.purge === true, context)
}

/** Deletes a draft or a version. It is an error if there is none. */
export function discardVersion(id: string, purge: boolean, context: ActionContext): void {
  const {transaction, session} = context
  checkCanWrite(session, 'manage')
  checkReleaseIsOpen(context, id)
  requireExisting(transaction, id)
  transaction.delete(id, {delete: {id}})
  if (purge) transaction.purged.add(id)
}

function deleteDocument(body: ActionBody, context: ActionContext): void {
  const {transaction, session, store, dataset} = context
  checkCanWrite(session, 'manage')
  const publishedId = requirePublishedId(body)
  const {includeDrafts = [], purge = false} = body
  if (!Array.isArray(includeDrafts)) throw new ActionError('expected "includeDrafts" to be an array of IDs')
  const included = includeDrafts.map((id) => requireVersionId(id, publishedId))
  for (const id of included) checkReleaseIsOpen(context, id)
  requireExisting(transaction, publishedId)
  const left = store.documents
    .versionsOf(dataset, publishedId)
    .filter((id) => id !== publishedId && !included.includes(id) && transaction.get(id) !== null)
  if (left.length > 0) {
    throw new ActionConflictError(
      `Document ${JSON.stringify(publishedId)} has versions not included: ${left.join(', ')}`,
    )
  }
  for (const id of [publishedId, ...included]) {
    transaction.delete(id, {delete: {id}})
    if (purge === true) transaction.purged.add(id)
  }
}

function replaceDraft(body: ActionBody, context: ActionContext): void {
  const {transaction, session} = context
  checkCanWrite(session, 'update')
  const publishedId = requirePublishedId(body)
  const attributes = requireDocument(body, 'attributes')
  const draftId = requireVersionId(attributes._id, publishedId)
  checkReleaseIsOpen(context, draftId)
  if (!transaction.get(draftId) && !transaction.get(publishedId)) throw new DocumentNotFoundError(publishedId)
  transaction.put(attributes, {createOrReplace: attributes})
}
