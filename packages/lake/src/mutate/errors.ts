import {LakeError} from '../errors.ts'

export interface ErrorItem {
  index: number
  error: {type: string; description: string; [key: string]: unknown}
}

/** One thing wrong with one mutation or action. It becomes an item of the error that the request is answered with. */
export class OperationError extends Error {
  override name = 'OperationError'
  readonly status: number
  readonly type: string
  readonly details: Record<string, unknown>
  /** Which mutation or action it was, when that is known only where the error arises. */
  operation: number | undefined
  constructor(status: number, type: string, description: string, details: Record<string, unknown> = {}) {
    super(description)
    this.status = status
    this.type = type
    this.details = details
  }
  at(operation: number): this {
    this.operation = operation
    return this
  }
  toItem(index: number): ErrorItem {
    return {index, error: {type: this.type, description: this.message, ...this.details}}
  }
}

export class ValidationError extends OperationError {
  override name = 'ValidationError'
  constructor(description: string, value?: unknown) {
    super(400, 'validationError', description, value === undefined ? {} : {value})
  }
}

export class DocumentAlreadyExistsError extends OperationError {
  override name = 'DocumentAlreadyExistsError'
  constructor(id: string) {
    super(409, 'documentAlreadyExistsError', `Document by ID ${JSON.stringify(id)} already exists`, {id})
  }
}

export class DocumentNotFoundError extends OperationError {
  override name = 'DocumentNotFoundError'
  constructor(id: string) {
    super(409, 'documentNotFoundError', `The document with the ID ${JSON.stringify(id)} was not found`, {id})
  }
}

export class RevisionMismatchError extends OperationError {
  override name = 'RevisionMismatchError'
  constructor(id: string, current: string | undefined, expected: string) {
    super(
      409,
      'documentRevisionIDDoesNotMatchError',
      `Document ${JSON.stringify(id)} has unexpected revision ID (${JSON.stringify(current ?? '')}), expected ${JSON.stringify(expected)}`,
      {currentRevisionID: current ?? '', expectedRevisionID: expected},
    )
  }
}

export class MissingReferenceError extends OperationError {
  override name = 'MissingReferenceError'
  constructor(id: string, referenceID: string) {
    super(
      409,
      'documentReferenceDoesNotExistError',
      `Document ${JSON.stringify(id)} references non-existent document ${JSON.stringify(referenceID)}`,
      {id, referenceID},
    )
  }
}

export class ExistingReferencesError extends OperationError {
  override name = 'ExistingReferencesError'
  constructor(id: string, referencingIDs: string[]) {
    const from = referencingIDs.map((referrer) => JSON.stringify(referrer)).join(', ')
    super(
      409,
      'documentHasExistingReferencesError',
      `Document ${JSON.stringify(id)} cannot be deleted as there are references to it from ${from}`,
      {id, referencingIDs},
    )
  }
}

export class PermissionError extends OperationError {
  override name = 'PermissionError'
  constructor(permission: 'create' | 'update' | 'manage') {
    super(
      403,
      'insufficientPermissionsError',
      `Insufficient permissions; permission ${JSON.stringify(permission)} required`,
      {permission},
    )
  }
}

/** A refused transaction. Nothing of it was stored. */
export class TransactionError extends LakeError {
  override name = 'TransactionError'
  readonly type: string
  readonly items: ErrorItem[]
  constructor(type: 'mutationError' | 'actionError', error: OperationError, index = 0) {
    super(error.status, describe(type, error))
    this.type = type
    this.items = [error.toItem(error.operation ?? index)]
  }
  override toBody(): unknown {
    return {error: {type: this.type, description: this.message, items: this.items}}
  }
}

function describe(type: 'mutationError' | 'actionError', error: OperationError): string {
  if (error instanceof PermissionError) return `transaction failed: ${error.message}`
  if (error instanceof ValidationError && type === 'mutationError') return 'Mutation(s) failed with 1 error(s)'
  return `${type === 'mutationError' ? 'Mutation' : 'Action'} failed: ${error.message}`
}

/** A client repeats a transaction it does not know the fate of; this answer tells it that the first try arrived. */
export class TransactionExistsError extends LakeError {
  override name = 'TransactionExistsError'
  readonly type: 'mutationError' | 'actionError'
  constructor(id: string, type: 'mutationError' | 'actionError') {
    super(409, `Transaction with ID ${JSON.stringify(id)} already exists`)
    this.type = type
  }
  override toBody(): unknown {
    const error = {type: 'transactionAlreadyExistsError', description: this.message}
    return {error: {type: this.type, description: this.message, items: [{index: 0, error}]}}
  }
}

/** A body that is not a list of mutations at all. */
export class MutationParseError extends LakeError {
  override name = 'MutationParseError'
  readonly type: 'mutationParseError' | 'actionParseError'
  constructor(description: string, type: 'mutationParseError' | 'actionParseError' = 'mutationParseError') {
    super(400, description)
    this.type = type
  }
  override toBody(): unknown {
    return {error: {type: this.type, description: this.message}}
  }
}
