import type {ARTICLE_INDEX_QUERY_RESULT} from '../../generated/sanity.types.ts'
import {words} from '../../language/language.ts'
import type {Frame} from '../../page-type.ts'
import {CardList} from '../../parts/card-list.tsx'
import {Day} from '../../parts/day.tsx'
import {EmptyList} from '../../parts/empty-list.tsx'
import {PageProvider} from '../../parts/page-context.tsx'
import {PageHeader} from '../../parts/page-header.tsx'
import {indexPaths} from '../../parts/paths.ts'
import {numberReferences} from '../../rich-text/number-references.ts'

export type ArticleList = ARTICLE_INDEX_QUERY_RESULT

/** All articles, newest first. */
export function ArticleIndex({data, frame}: {data: ArticleList; frame: Frame}) {
  return (
    <PageProvider value={{frame, references: numberReferences([])}}>
      <div className="page">
        <PageHeader title={indexPaths.article.title} lede={data.length > 0 ? words.articleIndex.lede : null} />
        {data.length === 0 && <EmptyList text={words.articleIndex.none} studioTitle="Article" />}
        <CardList
          cards={data.map((article) => ({
            ...article,
            text: (
              <>
                {article.summary}
                {article.publishedAt && (
                  <small>
                    <Day date={article.publishedAt} />
                  </small>
                )}
              </>
            ),
          }))}
        />
      </div>
    </PageProvider>
  )
}
