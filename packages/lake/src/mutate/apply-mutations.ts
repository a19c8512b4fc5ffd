import {canWrite, type Session} from '../auth/session.ts'
import type {StoredDocument} from '../store/reader.ts'
import {withArrayKeys} from './array-keys.ts'
import {
  DocumentAlreadyExistsError,
  DocumentNotFoundError,
  OperationError,
  PermissionError,
  RevisionMismatchError,
  TransactionError,
  ValidationError,
} from './errors.ts'
import {checkDocumentId, newDocumentId} from './ids.ts'
import {AnswerSize} from './limits.ts'
import type {Attributes, Mutation} from './parse-mutations.ts'
import {applyPatch} from './patch.ts'
import type {NewDocument, Transaction} from './transaction.ts'

export interface MutationResult {
  id: string
  operation: 'create' | 'update' | 'delete' | 'none'
  /** As the mutation left it, when that is asked for. */
  document?: StoredDocument
}

/** A mutation whose query, if it had one, has been answered with the ids of documents. */
export type ResolvedMutation = {mutation: Mutation; ids: string[]}

export interface ApplyOptions {
  session: Session
  autoGenerateArrayKeys: boolean
  returnDocuments: boolean
}

/** Applies mutations in order; the first that cannot be done refuses them all, and says which one it was. */
export function applyMutations(
  transaction: Transaction,
  mutations: ResolvedMutation[],
  options: ApplyOptions,
): MutationResult[] {
  const answer = new AnswerSize()
  return mutations.flatMap((resolved, index) => {
    transaction.operation = index
    try {
      const results = applyMutation(transaction, resolved, options)
      if (!options.returnDocuments) return results.map(({id, operation}) => ({id, operation}))
      for (const {document} of results) if (document) answer.add(document)
      return results
    } catch (error) {
      if (error instanceof OperationError) throw new TransactionError('mutationError', error, index)
      throw error
    }
  })
}

function applyMutation(transaction: Transaction, {mutation, ids}: ResolvedMutation, options: ApplyOptions) {
  const complete = <Value>(value: Value): Value => (options.autoGenerateArrayKeys ? withArrayKeys(value) : value)
  switch (mutation.kind) {
    case 'create':
    case 'createOrReplace':
    case 'createIfNotExists':
      return [create(transaction, mutation.kind, complete(mutation.attributes), options.session)]
    case 'patch':
      return ids.map((id) => patch(transaction, id, mutation, complete, options.session))
    case 'delete':
      return ids.map((id) => remove(transaction, id, mutation, options.session))
  }
}

function create(
  transaction: Transaction,
  kind: 'create' | 'createOrReplace' | 'createIfNotExists',
  attributes: Attributes,
  session: Session,
): MutationResult {
  if (kind !== 'create' && attributes._id === undefined) throw new ValidationError(`${kind} needs an "_id"`)
  const document = toDocument(attributes)
  const existing = transaction.get(document._id)
  checkPermission(session, document._id, existing && kind === 'createOrReplace' ? 'update' : 'create')
  if (existing && kind === 'create') throw new DocumentAlreadyExistsError(document._id)
  if (existing && kind === 'createIfNotExists') return {id: document._id, operation: 'none', document: existing}
  const stored = transaction.put(document, {[kind]: document})
  return {id: document._id, operation: existing ? 'update' : 'create', document: stored}
}

function patch(
  transaction: Transaction,
  id: string,
  {operations, ifRevisionID, selection}: Extract<Mutation, {kind: 'patch'}>,
  complete: <Value>(value: Value) => Value,
  session: Session,
): MutationResult {
  checkPermission(session, id, 'update')
  const document = transaction.get(id)
  if (!document) {
    // A document that a query found may have gone in the meantime. A document asked for by name must be there.
    if ('query' in selection) return {id, operation: 'none'}
    throw new DocumentNotFoundError(id)
  }
  checkRevision(document, ifRevisionID)
  const completed = complete(operations)
  const echo = {patch: {id, ...completed, ...(ifRevisionID === undefined ? {} : {ifRevisionID})}}
  return {id, operation: 'update', document: transaction.put(applyPatch(document, completed, transaction.effort), echo)}
}

function remove(
  transaction: Transaction,
  id: string,
  {ifRevisionID, purge}: Extract<Mutation, {kind: 'delete'}>,
  session: Session,
): MutationResult {
  checkPermission(session, id, 'manage')
  const document = transaction.get(id)
  if (!document) return {id, operation: 'none'}
  checkRevision(document, ifRevisionID)
  transaction.delete(id, {delete: {id}})
  if (purge) transaction.purged.add(id)
  return {id, operation: 'delete'}
}

function toDocument(attributes: Attributes): NewDocument {
  const {_id, _type} = attributes
  const id = newDocumentId(_id)
  if (typeof _type !== 'string' || _type === '') {
    throw new ValidationError(`Document ${JSON.stringify(id)} needs a "_type", a non-empty string`, _type)
  }
  return {...attributes, _id: id, _type}
}

/** Optimistic locking: the caller names the revision that it has seen. */
export function checkRevision(document: StoredDocument | null, expected: string | undefined, id = document?._id): void {
  if (expected === undefined || document?._rev === expected) return
  throw new RevisionMismatchError(id ?? '', document?._rev, expected)
}

/** Hosted, ids under `_.` belong to the system; here only an administrator can write them directly. */
function checkPermission(session: Session, id: string, permission: 'create' | 'update' | 'manage'): void {
  const allowed = id.startsWith('_.') ? session.role === 'administrator' : canWrite(session)
  if (!allowed) throw new PermissionError(permission)
  checkDocumentId(id)
}
