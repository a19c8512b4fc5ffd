import {map, retry} from 'rxjs'
import type {DocumentLocationResolver} from 'sanity/presentation'
import {LOCATIONS_LISTEN, LOCATIONS_QUERY, locationsOf} from './locations.ts'

/** Keeps the list of pages beside the form up to date, for every type of document. */
export const resolveLocations: DocumentLocationResolver = ({id, type}, {documentStore}) =>
  documentStore
    .listenQuery(
      {fetch: LOCATIONS_QUERY, listen: LOCATIONS_LISTEN},
      {id: id.replace(/^drafts\./, '')},
      {perspective: 'drafts', apiVersion: '2026-03-01', tag: 'presentation.locations'},
    )
    .pipe(
      map((rows) => locationsOf(type, id.replace(/^drafts\./, ''), rows ?? [])),
      // An error here would take the whole form down with it, and what is typed in it.
      retry({delay: 5000}),
    )
