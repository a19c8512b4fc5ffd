import type {DocumentStore} from '../store/documents.ts'
import {ExistingReferencesError, MissingReferenceError} from './errors.ts'
import {referencesIn} from './references.ts'
import type {Change, Transaction} from './transaction.ts'

/**
 * Refuses a transaction that would leave a strong reference pointing at nothing. It is checked at the end, so
 * documents of one transaction may refer to each other in any order.
 */
export function checkReferences(transaction: Transaction, dataset: string, documents: DocumentStore): void {
  const changes = transaction.changes()
  const changed = new Map(changes.map((change) => [change.id, change]))
  for (const {id, after, operation} of changes) {
    for (const [target, strong] of referencesIn(after)) {
      if (!strong || exists(target)) continue
      // Seen from the side of what this transaction does: it either adds the reference or removes its target.
      const removal = changed.get(target)
      if (removal?.before) throw new ExistingReferencesError(target, [id]).at(removal.operation)
      throw new MissingReferenceError(id, target).at(operation)
    }
  }
  for (const {id, before, after, operation} of changes) {
    // Replacing a document by one of another type is documented as deleting it first.
    if (!before || after?._type === before._type) continue
    const referrers = documents
      .referencesTo(dataset, id)
      .filter(({source, strong}) => strong && !changed.has(source))
      .map(({source}) => source)
    if (referrers.length > 0) throw new ExistingReferencesError(id, referrers).at(operation)
  }

  function exists(id: string): boolean {
    const change: Change | undefined = changed.get(id)
    return change ? change.after !== null : documents.exists(dataset, id)
  }
}
