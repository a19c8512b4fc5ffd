import {articlePage} from '@clinic/content/pages'
import {pathsOf, propsOf} from '../../page/define-page.ts'
import {pageView} from '../../page/page-view.tsx'

export default pageView(articlePage)
export const getStaticPaths = pathsOf(articlePage)
export const getStaticProps = propsOf(articlePage)
