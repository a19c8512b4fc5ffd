import {articlePage} from '@clinic/content/pages'
import {definePage} from '../../page/define-page.ts'
import {pageView} from '../../page/page-view.tsx'

export default pageView(articlePage)
export const {getStaticPaths, getStaticProps} = definePage(articlePage)
