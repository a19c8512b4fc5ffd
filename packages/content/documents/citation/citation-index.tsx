import type {CITATION_INDEX_QUERY_RESULT} from '../../generated/sanity.types.ts'
import {words} from '../../language/language.ts'
import type {Frame} from '../../page-type.ts'
import {EmptyList} from '../../parts/empty-list.tsx'
import {PageProvider} from '../../parts/page-context.tsx'
import {PageHeader} from '../../parts/page-header.tsx'
import {PageLink} from '../../parts/page-link.tsx'
import {numberReferences} from '../../rich-text/number-references.ts'
import {CitationMarks} from '../../rich-text/references.tsx'
import {kindWords} from './citation.tsx'

export type CitationList = CITATION_INDEX_QUERY_RESULT

/** Every source of the site, by its first author. */
export function CitationIndex({data, frame}: {data: CitationList; frame: Frame}) {
  return (
    <PageProvider value={{frame, references: numberReferences([])}}>
      <div className="page">
        <PageHeader title={words.citationIndex.title} lede={data.length > 0 ? words.citationIndex.lede : null} />
        {data.length === 0 && <EmptyList text={words.citationIndex.none} studioTitle="Citation" />}
        {data.length > 0 && (
          <ul className="a-z">
            {data.map((citation) => (
              <li key={citation._id}>
                <PageLink to={citation} />
                <p>
                  <CitationMarks citation={citation} />
                  {[citation.authors, kindWords(citation.kind), citation.container, citation.year]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </PageProvider>
  )
}
