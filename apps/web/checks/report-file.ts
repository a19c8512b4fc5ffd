import {join} from 'node:path'

/** Where a build leaves its measures: with its pages, so that a build out of the cache has them too. */
export function reportFile(webDirectory: string): string {
  return join(webDirectory, '.next/page-report.json')
}
