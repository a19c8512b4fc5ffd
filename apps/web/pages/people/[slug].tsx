import {personPage} from '@clinic/content/pages'
import {pathsOf, propsOf} from '../../page/define-page.ts'
import {pageView} from '../../page/page-view.tsx'

export default pageView(personPage)
export const getStaticPaths = pathsOf(personPage)
export const getStaticProps = propsOf(personPage)
