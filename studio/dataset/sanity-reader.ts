import {type ContentDocument, LINK_REPORT_ID} from '@clinic/content/checks'
import type {MutationEvent, SanityClient} from '@sanity/client'
import type {Change, DatasetReader} from './reader.ts'

const assetTypes = ['sanity.imageAsset', 'sanity.fileAsset']

/** Of a picture only what a check or the picture library may ask: the colours and previews in its metadata are many times as long. */
const READ_QUERY = `{
  "documents": *[(_type in $types || _id == $report) && !(_id in path("versions.**"))],
  "assets": *[_type in $assetTypes]{
    _id, _type, _rev, _createdAt, mimeType, originalFilename, url, size, "metadata": {"dimensions": metadata.dimensions},
    title, altText, creditLine, licence, licenceNote, tags
  }
}`

const FOLLOW_QUERY = '*[(_type in $types || _id == $report || _type in $assetTypes) && !(_id in path("versions.**"))]'

/** Reads the content of a dataset through the Studio's client. `types`: the document types that are content. */
export function sanityReader(client: SanityClient, types: string[]): DatasetReader {
  const raw = client.withConfig({perspective: 'raw', useCdn: false})
  const params = {types, assetTypes, report: LINK_REPORT_ID}
  return {
    async read() {
      const found = await raw.fetch<Record<'documents' | 'assets', ContentDocument[]>>(READ_QUERY, params, {
        tag: 'clinic.dataset.read',
      })
      return [...found.documents, ...found.assets]
    },

    follow({onConnected, onDisconnected, onChange, onError}) {
      const subscription = raw
        .listen<ContentDocument>(FOLLOW_QUERY, params, {
          events: ['welcome', 'reconnect', 'mutation'],
          includeResult: true,
          includeMutations: false,
          // Without it, this API version tells nothing of drafts.
          includeAllVersions: true,
          // Told when a query sees the change, so that nothing falls between reading and following.
          visibility: 'query',
          tag: 'clinic.dataset.follow',
        })
        .subscribe({
          next(event) {
            if (event.type === 'welcome') onConnected()
            else if (event.type === 'reconnect') onDisconnected()
            else if (event.type === 'mutation') onChange(changeOf(event))
          },
          error: onError,
        })
      return () => subscription.unsubscribe()
    },
  }
}

function changeOf({documentId, result, transition}: MutationEvent<ContentDocument>): Change {
  return result && transition !== 'disappear' ? {id: documentId, document: result} : {id: documentId}
}
