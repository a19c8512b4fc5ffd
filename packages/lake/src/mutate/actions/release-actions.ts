import {isDeepStrictEqual} from 'node:util'
import {documentBefore} from '../../history/past.ts'
import {isRecord} from '../../is-record.ts'
import type {StoredDocument} from '../../store/reader.ts'
import {DocumentAlreadyExistsError} from '../errors.ts'
import {publishedIdOf} from '../ids.ts'
import {parsePatchOperations} from '../parse-patch.ts'
import {applyPatch} from '../patch.ts'
import type {NewDocument} from '../transaction.ts'
import {
  type ActionBody,
  ActionConflictError,
  type ActionContext,
  ActionError,
  type ActionHandler,
  checkCanWrite,
  copyTo,
  requireDocument,
  requireExisting,
  requireOneOf,
  requireString,
} from './action.ts'
import {publishVersion} from './document-actions.ts'
import {checkTransition, isReleaseState, notPermitted, type ReleaseState, releaseIdOf} from './release-state.ts'

/** The actions on a release, `_.releases.<name>`, and on all that is in it. */
export const releaseActions: Record<string, ActionHandler> = {
  'sanity.action.release.create': create,
  'sanity.action.release.edit': edit,
  'sanity.action.release.publish': publish,
  'sanity.action.release.archive': archive,
  'sanity.action.release.unarchive': unarchive,
  'sanity.action.release.schedule': schedule,
  'sanity.action.release.unschedule': unschedule,
  'sanity.action.release.delete': remove,
  'sanity.action.release.import': importRelease,
}

const NAME = /^[A-Za-z0-9_][A-Za-z0-9_-]{0,63}$/

function create(body: ActionBody, {transaction, session}: ActionContext): void {
  checkCanWrite(session, 'create')
  const name = requireName(body)
  const _id = releaseIdOf(name)
  if (transaction.get(_id)) throw new DocumentAlreadyExistsError(_id)
  const metadata = {releaseType: 'undecided', ...(isRecord(body.metadata) ? body.metadata : {})}
  const release = {_id, _type: 'system.release', name, state: 'active', metadata, userId: session.user?.id}
  transaction.put(release, {create: release})
}

function requireName(body: ActionBody): string {
  const name = requireString(body, 'releaseId')
  if (NAME.test(name) && name !== 'drafts' && name !== 'published') return name
  throw new ActionError(`${JSON.stringify(name)} cannot be the name of a release`)
}

/** Puts back a release from an export as it was, state and all. Its documents are written by mutations. */
function importRelease(body: ActionBody, {transaction, session}: ActionContext): void {
  checkCanWrite(session, 'create')
  const name = requireName(body)
  const ifExists = requireOneOf(body, 'ifExists', ['fail', 'ignore', 'replace'], 'fail')
  const {_rev, ...release} = requireDocument(body, body.document === undefined ? 'attributes' : 'document')
  const {_id, _type, state} = release
  if (_id !== releaseIdOf(name) || _type !== 'system.release') {
    throw new ActionError(`expected the document of release ${JSON.stringify(name)}, ${releaseIdOf(name)}`)
  }
  if (!isReleaseState(state)) throw new ActionError(`${JSON.stringify(state)} is not a state for a release to be in`)
  if (transaction.get(_id)) {
    if (ifExists === 'ignore') return
    if (ifExists === 'fail') throw new DocumentAlreadyExistsError(_id)
  }
  transaction.put({...release, name}, {createOrReplace: release})
}

function edit(body: ActionBody, context: ActionContext): void {
  checkCanWrite(context.session, 'update')
  const {name, release} = requireRelease(body, context)
  if (release.state !== 'active') {
    const state = String(release.state)
    throw new ActionConflictError(
      `Release ${JSON.stringify(name)} is ${state}; it cannot be edited`,
      'releaseStateError',
    )
  }
  if (!isRecord(body.patch)) throw new ActionError('expected "patch" to be an object')
  const operations = parsePatchOperations(body.patch, 'patch')
  const edited = applyPatch(release, operations, context.transaction.effort)
  if (!isDeepStrictEqual({...edited, metadata: null}, {...release, metadata: null})) {
    throw new ActionError('an edit can change the metadata of a release and nothing else')
  }
  context.transaction.put(edited, {patch: {id: release._id, ...operations}})
}

function publish(body: ActionBody, context: ActionContext): void {
  const {transaction} = context
  checkCanWrite(context.session, 'update')
  const {name, release} = requireRelease(body, context)
  const ids = documentsIn(name, context)
  moveTo('published', release, context, {
    publishedAt: transaction.timestamp,
    finalDocumentStates: ids.map((id) => ({_key: publishedIdOf(id), id})),
    error: undefined,
  })
  for (const id of ids) {
    const version = requireExisting(transaction, id)
    if (isRecord(version._system) && version._system.delete === true) {
      const publishedId = publishedIdOf(id)
      transaction.delete(publishedId, {delete: {id: publishedId}})
      transaction.delete(id, {delete: {id}})
    } else publishVersion(context, id, version)
  }
}

function archive(body: ActionBody, context: ActionContext): void {
  checkCanWrite(context.session, 'manage')
  const {name, release} = requireRelease(body, context)
  const ids = documentsIn(name, context)
  moveTo('archived', release, context, {finalDocumentStates: ids.map((id) => ({_key: publishedIdOf(id), id}))})
  for (const id of ids) context.transaction.delete(id, {delete: {id}})
}

function unarchive(body: ActionBody, context: ActionContext): void {
  const {transaction, store, dataset} = context
  checkCanWrite(context.session, 'manage')
  const {release} = requireRelease(body, context)
  const {finalDocumentStates} = release
  moveTo('active', release, context, {finalDocumentStates: undefined})
  for (const state of Array.isArray(finalDocumentStates) ? finalDocumentStates.filter(isRecord) : []) {
    const last = documentBefore(store, dataset, String(state.id), release._rev)
    if (!last)
      throw new ActionConflictError(`The history of ${JSON.stringify(state.id)} is gone; it cannot be restored`)
    const document = copyTo(last._id, last)
    transaction.put(document, {create: document})
  }
}

function schedule(body: ActionBody, context: ActionContext): void {
  checkCanWrite(context.session, 'update')
  const publishAt = new Date(requireString(body, 'publishAt'))
  if (Number.isNaN(publishAt.getTime()))
    throw new ActionError('expected "publishAt" to be a time such as 2026-01-31T09:00:00Z')
  const {release} = requireRelease(body, context)
  checkTransition(release.state, 'scheduled', context)
  // A time that has passed means now.
  if (publishAt.toISOString() <= context.transaction.timestamp) publish(body, context)
  else moveTo('scheduled', release, context, {publishAt: publishAt.toISOString(), error: undefined})
}

function unschedule(body: ActionBody, context: ActionContext): void {
  checkCanWrite(context.session, 'update')
  const {release} = requireRelease(body, context)
  if (release.state !== 'scheduled') throw notPermitted(release.state, 'active')
  moveTo('active', release, context, {publishAt: undefined})
}

function remove(body: ActionBody, context: ActionContext): void {
  checkCanWrite(context.session, 'manage')
  const {name, release} = requireRelease(body, context)
  if (release.state !== 'archived' && release.state !== 'published') {
    throw notPermitted(release.state, 'deleted')
  }
  for (const id of [...documentsIn(name, context), release._id]) context.transaction.delete(id, {delete: {id}})
}

function requireRelease(body: Record<string, unknown>, {transaction}: ActionContext) {
  const name = requireString(body, 'releaseId')
  return {name, release: requireExisting(transaction, releaseIdOf(name))}
}

function documentsIn(name: string, {store, dataset, transaction}: ActionContext): string[] {
  return store.documents.inRelease(dataset, name).filter((id) => transaction.get(id) !== null)
}

/** Stores the release in its next state. An attribute given as undefined is taken away. */
function moveTo(
  state: ReleaseState,
  release: StoredDocument,
  context: ActionContext,
  attributes: Record<string, unknown>,
): void {
  checkTransition(release.state, state, context)
  const entries = Object.entries({...release, ...attributes, state}).filter(([, value]) => value !== undefined)
  const next = Object.fromEntries(entries) as NewDocument
  const set = Object.fromEntries(Object.entries({...attributes, state}).filter(([, value]) => value !== undefined))
  const unset = Object.keys(attributes).filter((key) => attributes[key] === undefined && release[key] !== undefined)
  context.transaction.put(next, {patch: {id: release._id, set, ...(unset.length > 0 ? {unset} : {})}})
}
