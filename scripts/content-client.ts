import type {ContentDocument} from '@clinic/content/checks'
import {readSecrets} from '@clinic/lake'
import {createClient, type SanityClient} from '@sanity/client'
import type {Settings} from './settings.ts'

/** What a query answers, from the lake or from hosted Sanity; an error that says where it looked when nothing answers. */
export async function readContent<Result>(
  settings: Settings,
  query: string,
  perspective: 'published' | 'raw' = 'published',
): Promise<Result> {
  try {
    return await clientOf(settings, settings.readToken).withConfig({perspective}).fetch<Result>(query)
  } catch (cause) {
    const {projectId, dataset, apiHost} = settings
    const place = apiHost || 'hosted Sanity'
    throw new Error(
      `The content of project ${projectId}, dataset ${dataset} could not be read from ${place}. ` +
        'With the local lake: "npm start" starts it. With hosted Sanity: check the names and the token in .env.',
      {cause},
    )
  }
}

/** The raw dataset with drafts, from the lake or from hosted Sanity. */
export async function readRawDataset(told: Settings): Promise<ContentDocument[]> {
  const readToken = told.readToken || (told.lake ? readSecrets(told.lake.dataDir).readToken : '')
  if (!readToken) {
    throw new Error('SANITY_READ_TOKEN is not set. Make a viewer token in the project’s settings and put it into .env.')
  }
  return await readContent({...told, readToken}, '*[!(_id in path("_.**"))]', 'raw')
}

/** Puts a document into the dataset, in the place of the one that has its id. */
export async function writeContent(settings: Settings, writeToken: string, document: ContentDocument): Promise<void> {
  try {
    await clientOf(settings, writeToken).createOrReplace(document)
  } catch (cause) {
    throw new Error(
      `${document._id} could not be written to project ${settings.projectId}, dataset ${settings.dataset}. ` +
        'Check that SANITY_WRITE_TOKEN is a token that can write.',
      {cause},
    )
  }
}

export function clientOf({projectId, dataset, apiHost}: Settings, token: string): SanityClient {
  return createClient({
    projectId,
    dataset,
    apiVersion: '2025-02-19',
    useCdn: false,
    ...(apiHost && {apiHost, useProjectHostname: false}),
    ...(token && {token}),
  })
}
