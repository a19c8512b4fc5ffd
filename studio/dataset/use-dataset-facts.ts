import type {DatasetFacts} from '@clinic/content/checks'

/** The whole dataset as checks know it, kept current; undefined until it has been read once. */
export function useDatasetFacts(): DatasetFacts | undefined {
  return undefined
}
