import type {LEGAL_NOTICE_INDEX_QUERY_RESULT} from '../../generated/sanity.types.ts'
import {words} from '../../language/language.ts'
import type {Frame} from '../../page-type.ts'
import {CardList} from '../../parts/card-list.tsx'
import {EmptyList} from '../../parts/empty-list.tsx'
import {PageProvider} from '../../parts/page-context.tsx'
import {PageHeader} from '../../parts/page-header.tsx'
import {present} from '../../parts/present.ts'
import {numberReferences} from '../../rich-text/number-references.ts'

export type LegalNoticeList = LEGAL_NOTICE_INDEX_QUERY_RESULT

/** All notices, by the place where each applies. */
export function LegalNoticeIndex({data, frame}: {data: LegalNoticeList; frame: Frame}) {
  const places = Object.entries(Object.groupBy(data, ({jurisdiction}) => jurisdiction ?? ''))
  return (
    <PageProvider value={{frame, references: numberReferences([])}}>
      <div className="page">
        <PageHeader title={words.legalNotice.title} lede={data.length > 0 ? words.legalNotice.lede : null} />
        {data.length === 0 && <EmptyList text={words.legalNotice.none} studioTitle="Legal notice" />}
        {places.map(([place, notices]) => (
          <section key={place}>
            <h2>{place}</h2>
            <CardList cards={present(notices).map((notice) => ({...notice, text: notice.law}))} />
          </section>
        ))}
      </div>
    </PageProvider>
  )
}
