import {articleIndex} from '@clinic/content/pages'
import {definePage} from '../../page/define-page.ts'
import {pageView} from '../../page/page-view.tsx'

export default pageView(articleIndex)
export const {getStaticProps} = definePage(articleIndex)
