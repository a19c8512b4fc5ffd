import type {ClientConfig} from '@sanity/client'

/** The content could not be read. The message is for the person who runs the site. */
export class ContentError extends Error {
  override name = 'ContentError'
}

/** What went wrong between the site and its content, and what to do about it. */
export function explain(error: unknown, {projectId, dataset, apiHost, useProjectHostname}: ClientConfig): string {
  const place = useProjectHostname === false ? apiHost : `https://${projectId}.api.sanity.io`
  const what = `project ${projectId}, dataset ${dataset}`
  switch (statusOf(error)) {
    case null:
      return [
        `No Content Lake answers at ${place} (${what}): ${reasonOf(error)}`,
        '  "npm start" at the root starts the lake, the site and the Studio together;',
        '  "npm run lake -- serve" starts the lake alone; SANITY_API_HOST says where it is.',
      ].join('\n')
    case 401:
    case 403:
      return `${place} refuses to answer (${what}). Is the dataset public, and SANITY_READ_TOKEN a valid Viewer token?`
    case 404:
      return `${place} has no such place (${what}). Check SANITY_PROJECT_ID and SANITY_DATASET.`
    default:
      return `${place} could not answer (${what}): ${reasonOf(error)}`
  }
}

function statusOf(error: unknown): number | null {
  return typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : null
}

/** The innermost cause says the most: `connect ECONNREFUSED 127.0.0.1:3900` rather than `fetch failed`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.cause instanceof Error) return reasonOf(error.cause)
  return error.message || ('code' in error ? String(error.code) : error.name)
}
