import type {Session} from './auth/session.ts'
import type {QueryEngine} from './query/engine.ts'
import type {Store} from './store/store.ts'

export interface LakeOptions {
  projectId: string
  datasets: string[]
  dataDir: string
}

export interface MutateRequest {
  dataset: string
  mutations: unknown[]
  session: Session
}

export interface Lake {
  options: LakeOptions
  store: Store
  queries: QueryEngine
  mutate(request: MutateRequest): Promise<unknown>
  fetch(request: Request): Promise<Response>
  close(): Promise<void>
}
