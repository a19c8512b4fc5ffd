import type {ClientConfig} from '@sanity/client'
import type {Env} from '../env.ts'

/** How every client of the site reaches the content. The API host alone decides between a lake and hosted Sanity. */
export function connection({
  projectId,
  dataset,
  apiHost,
}: Pick<Env, 'projectId' | 'dataset' | 'apiHost'>): ClientConfig {
  return {
    projectId,
    dataset,
    apiVersion: '2025-02-19',
    // Content is read past any CDN: a correction is on the page as soon as it is published.
    useCdn: false,
    ...(apiHost && {apiHost, useProjectHostname: false}),
  }
}
