import {words} from '@clinic/content/language'
import {SiteFrame} from '../frame/site-frame.tsx'
import {PageHead} from '../page/page-head.tsx'
import {plainHead} from '../page/plain-head.ts'
import {SearchForm} from './search-form.tsx'
import type {SearchProps} from './search-props.ts'
import {SearchResults} from './search-results.tsx'

/**
 * The search of the site. The script does the same as pressing the button, while somebody types: it puts the results
 * of the new page in the place of the old ones and says how many there are.
 */
export function SearchPage(props: SearchProps) {
  const {query, frame, origin} = props
  const title = query === '' ? words.search.title : words.search.headTitle(query)
  return (
    <>
      <PageHead
        {...plainHead(title)}
        path="/search"
        origin={origin}
        siteName={frame.site?.title ?? frame.clinic?.name ?? null}
        graph={null}
        isDraft={false}
      />
      <SiteFrame frame={frame} path="/search">
        <h1>{words.search.title}</h1>
        <SearchForm query={query} />
        <p id="search-said" className="visually-hidden" role="status" />
        <div id="search-results" className="page">
          <SearchResults {...props} />
        </div>
        <script src="/search.js" defer />
      </SiteFrame>
    </>
  )
}
