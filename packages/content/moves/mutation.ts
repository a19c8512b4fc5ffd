import type {ContentDocument} from '../checks/finding.ts'

/** A mutation as the Content Lake's HTTP API takes it; the forms that moves need. */
export type Mutation =
  | {create: ContentDocument}
  | {createOrReplace: ContentDocument}
  | {createIfNotExists: ContentDocument}
  | {delete: {id: string}}
  | {
      patch: {
        id: string
        ifRevisionID?: string
        set?: Record<string, unknown>
        setIfMissing?: Record<string, unknown>
        unset?: string[]
        insert?: {after: string; items: unknown[]}
      }
    }
