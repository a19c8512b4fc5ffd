import {conditionPage} from '@clinic/content/pages'
import {pathsOf, propsOf} from '../../page/define-page.ts'
import {pageView} from '../../page/page-view.tsx'

export default pageView(conditionPage)
export const getStaticPaths = pathsOf(conditionPage)
export const getStaticProps = propsOf(conditionPage)
