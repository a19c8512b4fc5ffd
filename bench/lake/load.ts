import type {Store} from '../../packages/lake/src/store/store.ts'
import type {BenchDocument} from './documents.ts'

/** Puts documents into a dataset named `bench`, as one transaction would. */
export function load(store: Store, documents: BenchDocument[]): void {
  const created = new Date(0).toISOString()
  store.catalog.create({name: 'bench', aclMode: 'public', created, createdBy: 'bench'})
  store.write(() => {
    const sequence = store.history.append('bench', {id: 'load', timestamp: created, author: 'bench', mutations: []}, [])
    for (const document of documents) {
      const targets = (document.related as {_ref: string}[]).map(({_ref}) => [_ref, true] as const)
      store.documents.put('bench', document, new Map(targets), sequence)
    }
  })
}
