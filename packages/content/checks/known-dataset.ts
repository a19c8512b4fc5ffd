import type {DatasetFacts} from './dataset-facts.ts'

/**
 * The dataset as the Studio last saw it. A validation rule is called with the document alone, so whoever keeps the facts
 * current says so here, and the marks beside the fields agree with the panel. Nothing else may read it: a check is told.
 */
let known: DatasetFacts | undefined

export function rememberDataset(facts: DatasetFacts | undefined): void {
  known = facts
}

export function knownDataset(): DatasetFacts | undefined {
  return known
}
