import {pagePage} from '@clinic/content/pages'
import {pathsOf, propsOf} from '../../page/define-page.ts'
import {pageView} from '../../page/page-view.tsx'

export default pageView(pagePage)
export const getStaticPaths = pathsOf(pagePage)
export const getStaticProps = propsOf(pagePage)
