import {pagePage} from '@clinic/content/pages'
import {definePage} from '../../page/define-page.ts'
import {pageView} from '../../page/page-view.tsx'

export default pageView(pagePage)
export const {getStaticPaths, getStaticProps} = definePage(pagePage)
