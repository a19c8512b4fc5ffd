import {createClient} from '@sanity/client'
import type {Settings} from './settings.ts'

/** What a query answers, from the lake or from hosted Sanity; an error that says where it looked when nothing answers. */
export async function readContent<Result>(
  {projectId, dataset, apiHost, readToken}: Settings,
  query: string,
  perspective: 'published' | 'raw' = 'published',
): Promise<Result> {
  const client = createClient({
    projectId,
    dataset,
    perspective,
    apiVersion: '2025-02-19',
    useCdn: false,
    ...(apiHost && {apiHost, useProjectHostname: false}),
    ...(readToken && {token: readToken}),
  })
  try {
    return await client.fetch<Result>(query)
  } catch (cause) {
    const place = apiHost || 'hosted Sanity'
    throw new Error(
      `The content of project ${projectId}, dataset ${dataset} could not be read from ${place}. ` +
        'With the local lake: "npm start" starts it. With hosted Sanity: check the names and the token in .env.',
      {cause},
    )
  }
}
