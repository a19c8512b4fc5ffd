import type {CONDITIONS_QUERY_RESULT} from '../generated/sanity.types.ts'
import {words} from '../language/language.ts'
import {nameWithCredentials} from './name-with-credentials.ts'
import {PageLink} from './page-link.tsx'

export type Byline = NonNullable<NonNullable<CONDITIONS_QUERY_RESULT[number]['review']>['author']>

/** `Ana Duarte, MD`, linked to the person's page, and marked when the person is invented. */
export function PersonName({person}: {person: Byline}) {
  return (
    <>
      <PageLink to={person}>{nameWithCredentials(person)}</PageLink>
      {person.isDemonstration === true && (
        <>
          {' '}
          <span className="tag">{words.demonstration.personInLine}</span>
        </>
      )}
    </>
  )
}
