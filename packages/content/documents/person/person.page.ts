import {toPlainText} from '@clinic/portable-text'
import {words} from '../../language/language.ts'
import {pageHead} from '../../objects/seo/page-head.ts'
import type {PageType} from '../../page-type.ts'
import {nameWithCredentials} from '../../parts/name-with-credentials.ts'
import {home, indexPaths, requiredPath} from '../../parts/paths.ts'
import {webPageGraph} from '../../parts/web-page.jsonld.ts'
import {PEOPLE_QUERY, PERSON_INDEX_QUERY} from './person.groq.ts'
import {personGraph} from './person.jsonld.ts'
import {type Person, PersonPage} from './person.tsx'
import {PersonIndex, type PersonList} from './person-index.tsx'

export const personPage: PageType<Person> = {
  type: 'person',
  query: PEOPLE_QUERY,
  singleton: false,
  path: ({slug}) => requiredPath('person', slug),
  breadcrumbs: ({name, slug}) => [
    home,
    indexPaths.person,
    {title: name ?? words.person.unnamed, path: requiredPath('person', slug)},
  ],
  head: (person, frame) =>
    pageHead(frame, {
      title: nameWithCredentials(person),
      description: toPlainText(person.bio) || person.jobTitle,
      caution: person.isDemonstration ? words.demonstration.person : null,
      seo: person.seo,
      type: 'profile',
      modified: person._updatedAt,
      // An invented person must not be found as if they were real.
      noindex: person.isDemonstration === true,
    }),
  graph: (person, frame, site) => personGraph(person, personPage.breadcrumbs(person), frame, site),
  Component: PersonPage,
}

export const personIndex: PageType<PersonList> = {
  type: 'person',
  query: PERSON_INDEX_QUERY,
  singleton: true,
  path: () => indexPaths.person.path,
  breadcrumbs: () => [home, indexPaths.person],
  head: (people, frame) =>
    pageHead(frame, {
      title: indexPaths.person.title,
      description: words.personIndex.description,
      noindex: people.length === 0 || people.every(({isDemonstration}) => isDemonstration),
    }),
  graph: (people, frame, site) =>
    webPageGraph({type: 'CollectionPage', breadcrumbs: personIndex.breadcrumbs(people)}, frame, site),
  Component: PersonIndex,
}
