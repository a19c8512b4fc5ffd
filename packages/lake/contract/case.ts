import type {Place} from './place.ts'
import type {Shape} from './shape.ts'

/** One behaviour of the API: what is done, and what has to come of it. */
export interface ContractCase {
  name: string
  /** How it is known: from an answer of the hosted API, its documentation, its client, or decided here. */
  known: 'observed' | 'documented' | 'client' | 'decided'
  /** Needs a token that may only read. */
  needsViewer?: true
  run(place: Place): Promise<unknown>
  expected: Shape
}

/** Cases of one chapter of the API. */
export interface Chapter {
  title: string
  cases: ContractCase[]
}
