import type {Session} from '../../auth/session.ts'
import {canWrite} from '../../auth/session.ts'
import {isRecord} from '../../is-record.ts'
import type {StoredDocument} from '../../store/reader.ts'
import type {Store} from '../../store/store.ts'
import {DocumentNotFoundError, OperationError, PermissionError} from '../errors.ts'
import {checkDocumentId, isPublishedId, publishedIdOf} from '../ids.ts'
import type {NewDocument, Transaction} from '../transaction.ts'

export interface ActionContext {
  transaction: Transaction
  dataset: string
  store: Store
  session: Session
  /** How many documents a release can still take, for those that have been asked about. */
  room: Map<string, number>
}

export type ActionBody = Record<string, unknown>

/** Does one action to the documents of a transaction, or throws the reason why not. */
export type ActionHandler = (body: ActionBody, context: ActionContext) => void

export class ActionError extends OperationError {
  override name = 'ActionError'
  constructor(description: string, type = 'actionError') {
    super(400, type, description)
  }
}

/** An action in a state of things that forbids it. */
export class ActionConflictError extends OperationError {
  override name = 'ActionConflictError'
  constructor(description: string, type = 'actionConflictError') {
    super(409, type, description)
  }
}

export function requireString(body: ActionBody, name: string): string {
  const value = body[name]
  if (typeof value === 'string' && value !== '') return value
  throw new ActionError(`expected ${JSON.stringify(name)} to be a non-empty string`)
}

export function optionalString(body: ActionBody, name: string): string | undefined {
  return body[name] === undefined || body[name] === null ? undefined : requireString(body, name)
}

export function requireOneOf(body: ActionBody, name: string, values: string[], fallback: string): string {
  const value = body[name] ?? fallback
  if (typeof value === 'string' && values.includes(value)) return value
  throw new ActionError(`expected ${JSON.stringify(name)} to be one of ${values.join(', ')}`)
}

export function requirePublishedId(body: ActionBody): string {
  const id = checkDocumentId(requireString(body, 'publishedId'))
  if (!isPublishedId(id)) throw new ActionError(`${JSON.stringify(id)} is not the ID of a published document`)
  refuseSystemId(id)
  return id
}

/** Documents of the system have no drafts, and editors would write them by publishing one. Releases have actions of their own. */
function refuseSystemId(id: string): void {
  if (id.startsWith('_.')) throw new ActionError(`${JSON.stringify(id)} is reserved for the system`)
}

/** The id of a draft or a release's version. When `publishedId` is given, it must be a version of that document. */
export function requireVersionId(value: unknown, publishedId?: string): string {
  const id = checkDocumentId(value)
  if (isPublishedId(id)) throw new ActionError(`${JSON.stringify(id)} is not the ID of a draft or a version`)
  refuseSystemId(publishedIdOf(id))
  if (publishedId !== undefined && publishedIdOf(id) !== publishedId) {
    throw new ActionError(`${JSON.stringify(id)} is not a version of ${JSON.stringify(publishedId)}`)
  }
  return id
}

export function requireDocument(body: ActionBody, name: string): NewDocument {
  const document = body[name]
  if (!isRecord(document)) throw new ActionError(`expected ${JSON.stringify(name)} to be a document`)
  const {_type} = document
  if (typeof _type !== 'string' || _type === '') throw new ActionError(`${JSON.stringify(name)} needs a "_type"`)
  return {...document, _id: checkDocumentId(document._id), _type}
}

export function requireExisting(transaction: Transaction, id: string): StoredDocument {
  const document = transaction.get(id)
  if (!document) throw new DocumentNotFoundError(id)
  return document
}

export function checkCanWrite(session: Session, permission: 'create' | 'update' | 'manage'): void {
  if (!canWrite(session)) throw new PermissionError(permission)
}

/** A document's own attributes under another id; the time of creation belongs to the document that it replaces. */
export function copyTo(id: string, document: StoredDocument): NewDocument {
  const {_rev, _createdAt, _updatedAt, ...attributes} = document
  return {...attributes, _id: id}
}
