import type {StoredDocument} from '../../store/reader.ts'
import type {Dependencies} from '../dependencies.ts'
import type {View} from './document-view.ts'

/** What stays the same for one run of a query. */
export interface Run {
  view: View
  params: Record<string, unknown>
  now: Date
  identity: string
  projectId: string
  dataset: string
  before: StoredDocument | null
  after: StoredDocument | null
  dependencies: Dependencies
  /** Called for each item a filter or traversal looks at, and with the size of what is put together. Throws when that is enough. */
  checkpoint?(size?: number): void
}

/** What `@` and `^` mean at one place of a query. */
export class Scope {
  readonly run: Run
  readonly value: unknown
  readonly parent: Scope | null
  /** A step of a traversal such as `items[].title` moves `@` but is no parent: `^` looks past it. */
  readonly isHidden: boolean

  constructor(run: Run, value: unknown, parent: Scope | null = null, isHidden = false) {
    this.run = run
    this.value = value
    this.parent = parent
    this.isHidden = isHidden
  }

  nested(value: unknown): Scope {
    return new Scope(this.run, value, this.isHidden ? this.parent : this)
  }

  hidden(value: unknown): Scope {
    return new Scope(this.run, value, this.isHidden ? this.parent : this, true)
  }

  ancestor(n: number): unknown {
    let scope: Scope = this
    for (let step = 0; step < n; step++) {
      if (!scope.parent) return null
      scope = scope.parent
    }
    return scope.value
  }
}

/** The value of an expression at one place. */
export type Evaluator = (scope: Scope) => unknown
