import {rm} from 'node:fs/promises'
import {assetDirectory} from './assets/asset-files.ts'
import {LakeError} from './errors.ts'
import type {Lake} from './lake.ts'

const DATASET_NAME = /^[a-z0-9][a-z0-9_-]{0,63}$/

export function isDatasetName(name: string): boolean {
  return DATASET_NAME.test(name)
}

export class DatasetNotFoundError extends LakeError {
  override name = 'DatasetNotFoundError'
  constructor(dataset: string, projectId: string) {
    super(404, `Dataset ${JSON.stringify(dataset.slice(0, 100))} not found for project ID ${JSON.stringify(projectId)}`)
  }
}

/**
 * Deletes a dataset with all that belongs to it. It is out of reach at once; when the promise resolves, what it held is
 * off the disk. In small pieces, so that requests for other datasets are answered meanwhile.
 */
export async function deleteDataset(lake: Lake, name: string): Promise<void> {
  // Of one that is being deleted already, perhaps after a failure of the disk, the rest goes.
  lake.store.write(() => lake.store.catalog.delete(name))
  lake.datasetSignals.end(name)
  await purgeDataset(lake, name)
}

/** Goes on where a lake that was stopped left off. */
export function finishDeletions(lake: Lake): void {
  for (const name of lake.store.catalog.doomed()) {
    purgeDataset(lake, name).catch((error) => lake.log(`Dataset ${name} could not be removed: ${error.message}`))
  }
}

async function purgeDataset({store, options, closing}: Lake, name: string): Promise<void> {
  const {catalog} = store
  while (!closing.aborted && !store.write(() => catalog.purge(name))) {
    await new Promise((resolve) => setImmediate(resolve))
  }
  // As long as the dataset counts as doomed, nobody can make a new one under its name. Uploads that were on their way when
  // it was deleted may still write into the folder.
  await rm(assetDirectory(options.dataDir, name), {recursive: true, force: true, maxRetries: 10, retryDelay: 50})
  if (!closing.aborted) catalog.end(name)
}

/** One signal a dataset, by which open streams learn that it is gone or closed to the public. */
export interface DatasetSignals {
  of(dataset: string): AbortSignal
  end(dataset: string): void
}

export function datasetSignals(): DatasetSignals {
  const controllers = new Map<string, AbortController>()
  return {
    of(dataset) {
      const controller = controllers.get(dataset) ?? new AbortController()
      controllers.set(dataset, controller)
      return controller.signal
    },
    end(dataset) {
      controllers.get(dataset)?.abort()
      controllers.delete(dataset)
    },
  }
}
