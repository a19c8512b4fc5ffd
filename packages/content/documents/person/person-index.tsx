import type {PERSON_INDEX_QUERY_RESULT} from '../../generated/sanity.types.ts'
import {words} from '../../language/language.ts'
import type {Frame} from '../../page-type.ts'
import {CardList} from '../../parts/card-list.tsx'
import {EmptyList} from '../../parts/empty-list.tsx'
import {nameWithCredentials} from '../../parts/name-with-credentials.ts'
import {PageProvider} from '../../parts/page-context.tsx'
import {PageHeader} from '../../parts/page-header.tsx'
import {indexPaths} from '../../parts/paths.ts'
import {numberReferences} from '../../rich-text/number-references.ts'

export type PersonList = PERSON_INDEX_QUERY_RESULT

/** Everybody who writes and reviews pages. */
export function PersonIndex({data, frame}: {data: PersonList; frame: Frame}) {
  return (
    <PageProvider value={{frame, references: numberReferences([])}}>
      <div className="page">
        <PageHeader title={indexPaths.person.title} lede={data.length > 0 ? words.personIndex.lede : null} />
        {data.length === 0 && <EmptyList text={words.personIndex.none} studioTitle="Person" />}
        <CardList
          cards={data.map((person) => ({
            ...person,
            title: nameWithCredentials(person),
            text: (
              <>
                {person.jobTitle} {person.isDemonstration && <span className="tag">{words.demonstration.person}</span>}
              </>
            ),
          }))}
        />
      </div>
    </PageProvider>
  )
}
