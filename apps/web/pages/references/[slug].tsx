import {citationPage} from '@clinic/content/pages'
import {pathsOf, propsOf} from '../../page/define-page.ts'
import {pageView} from '../../page/page-view.tsx'

export default pageView(citationPage)
export const getStaticPaths = pathsOf(citationPage)
export const getStaticProps = propsOf(citationPage)
